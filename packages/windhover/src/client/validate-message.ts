import type { StandardSchemaV1 } from '@standard-schema/spec'

import { WindhoverClientError } from './client-error.ts'
import type { AnyMessage } from './client-types.ts'

/** What becomes of a message whose data its schema refuses. */
export type OnInvalid = 'drop' | 'pass' | 'throw'

/** Schemas by event name, as a catalog has them. */
export interface ClientSchemas {
  readonly events: ReadonlyMap<string, { readonly schema: StandardSchemaV1 }>
}

/** Returns the message with what its schema made of its data; `undefined` for one that is dropped. */
export type ValidateData = (message: AnyMessage) => AnyMessage | undefined | Promise<AnyMessage | undefined>

/**
 * Validates messages by the schemas of a catalog. What the server published was validated there. This is for a page that is
 * older or newer than its server, and for values that a schema makes, such as dates.
 *
 * @param onError - is told of each message that is refused, with the code `invalid_data`.
 */
export function createValidator(
  { events }: ClientSchemas,
  onInvalid: OnInvalid,
  onError: (error: unknown) => void,
): ValidateData {
  return (message) => {
    const schema = events.get(message.name)?.schema['~standard']
    if (!schema) return message
    try {
      const result = schema.validate(message.data)
      return result instanceof Promise ? result.then(judge, refuse) : judge(result)
    } catch (cause) {
      return refuse(cause)
    }

    function judge({ issues, ...result }: StandardSchemaV1.Result<unknown>): AnyMessage | undefined {
      if (!issues) return { ...message, data: (result as StandardSchemaV1.SuccessResult<unknown>).value }
      return refuse(issues, issues[0]?.message)
    }

    /** A schema that throws would do so with each try: its message counts as invalid. */
    function refuse(cause: unknown, text = 'its schema failed'): AnyMessage | undefined {
      const error = new WindhoverClientError('invalid_data', `data of ${message.name}: ${text}`, { cause })
      if (onInvalid === 'throw') throw error
      onError(error)
      return onInvalid === 'pass' ? message : undefined
    }
  }
}

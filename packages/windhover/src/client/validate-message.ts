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
    const result = events.get(message.name)?.schema['~standard'].validate(message.data)
    if (result === undefined) return message
    return result instanceof Promise ? result.then(judge) : judge(result)

    function judge(judged: StandardSchemaV1.Result<unknown>): AnyMessage | undefined {
      if (!judged.issues) return { ...message, data: judged.value }
      const { issues } = judged
      const error = new WindhoverClientError('invalid_data', `data of ${message.name}: ${issues[0]?.message}`, {
        cause: issues,
      })
      if (onInvalid === 'throw') throw error
      onError(error)
      return onInvalid === 'pass' ? message : undefined
    }
  }
}

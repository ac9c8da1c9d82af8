import type { Catalog } from '../catalog/define-events.ts'
import { WindhoverError } from '../errors.ts'
import { checkOptionNames } from '../options.ts'
import { draftMessage } from '../catalog/draft-message.ts'
import { stopId } from '../wire/control-events.ts'
import { encodeEvent } from '../wire/encode-event.ts'
import type { SendOptions } from './context.ts'

/** What a stream that is made for one request sends. */
export interface SendRules {
  readonly catalog: Catalog
  /** The largest data, in bytes of UTF-8. */
  readonly maxMessageBytes: number
}

/**
 * Checks an event of a stream that is made for one request, as a hub checks what is published, and writes it;
 * answers at once unless its schema does not.
 *
 * @throws WindhoverError `unknown_event`, `reserved_name`, `invalid_name`, `invalid_data`, `invalid_id`,
 *   `invalid_option` or `too_large`.
 */
export function encodeRequestEvent(
  event: string,
  data: unknown,
  options: SendOptions,
  { catalog, maxMessageBytes }: SendRules,
): string | Promise<string> {
  checkOptionNames('send', options, ['id', 'retryMs'] satisfies (keyof SendOptions)[])
  const { id, retryMs } = options
  if (id === stopId) {
    const fault = `must not be ${JSON.stringify(stopId)}, which tells clients to stay away`
    throw new WindhoverError('invalid_id', `id ${fault}`, { issues: [{ path: ['id'], message: fault }] })
  }
  const fields = { ...(id === undefined ? {} : { id }), ...(retryMs === undefined ? {} : { retryMs }) }
  const draft = draftMessage(event, data, fields, { catalog, open: false, maxMessageBytes })
  const encode = ({ data: text }: { readonly data: string }): string => encodeEvent({ event, data: text, ...fields })
  return draft instanceof Promise ? draft.then(encode) : encode(draft)
}

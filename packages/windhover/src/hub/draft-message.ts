import type { Catalog } from '../catalog/define-events.ts'
import { validateData } from '../catalog/validate-data.ts'
import { WindhoverError } from '../errors.ts'
import type { MessageDraft } from '../log/message.ts'
import { defaultChannel, findIdFault, findNameFault, isReservedEvent, reservedEvents } from '../names.ts'
import { RawText } from './raw-text.ts'

/** How an event is published. */
export interface PublishOptions {
  /** The one channel it goes to. Default: `broadcast`. */
  readonly channel?: string
  /** The publisher's own id: 1-128 visible ASCII characters. Readers find it behind the position. Default: none. */
  readonly id?: string
  /** What the message is about: 1-128 visible ASCII characters. Default: none. */
  readonly key?: string
  /** Milliseconds that readers shall wait before they reconnect, a whole number of 0 or more. Default: not sent. */
  readonly retryMs?: number
}

/** What a hub takes. */
export interface PublishRules {
  readonly catalog: Catalog | undefined
  /** Whether undeclared events may be published. */
  readonly open: boolean
}

/**
 * Checks what a publisher hands in and encodes its data once.
 *
 * @throws WindhoverError `invalid_name`, `reserved_name`, `unknown_event`, `invalid_id`, `invalid_option` or `invalid_data`, each
 *   with the field's name and what would be right.
 */
export async function draftMessage(
  event: string,
  data: unknown,
  options: PublishOptions,
  { catalog, open }: PublishRules,
): Promise<MessageDraft> {
  const { channel = defaultChannel, id, key, retryMs } = options
  check('invalid_name', 'event', findNameFault(event))
  if (isReservedEvent(event)) {
    throw fieldError('reserved_name', 'event', `${JSON.stringify(event)} is reserved (${reservedEvents.join(', ')})`)
  }
  check('invalid_name', 'channel', findNameFault(channel))
  if (id !== undefined) check('invalid_id', 'id', findIdFault(id))
  if (key !== undefined) check('invalid_id', 'key', findIdFault(key))
  if (retryMs !== undefined && !(Number.isSafeInteger(retryMs) && retryMs >= 0)) {
    throw fieldError('invalid_option', 'retryMs', 'must be a whole number of milliseconds, 0 or more')
  }
  const declared = catalog?.events.get(event)
  if (declared === undefined && !open) {
    const names = [...(catalog?.events.keys() ?? [])].join(', ')
    throw fieldError(
      'unknown_event',
      'event',
      `${JSON.stringify(event)} is not declared (declared: ${names || 'none'})`,
    )
  }
  const text =
    declared === undefined
      ? encodeData(event, data)
      : encodeData(event, await validateData(declared.schema, refuseRawText(event, data), `data of event "${event}"`))
  return {
    channel,
    event,
    data: text,
    ...(id === undefined ? {} : { id }),
    ...(key === undefined ? {} : { key }),
    ...(retryMs === undefined ? {} : { retryMs }),
  }
}

function refuseRawText(event: string, data: unknown): unknown {
  if (!(data instanceof RawText)) return data
  throw fieldError('invalid_data', 'data', `raw text cannot be sent as the declared event "${event}"`)
}

function encodeData(event: string, data: unknown): string {
  if (data instanceof RawText) return data.text
  let text: string | undefined
  try {
    text = JSON.stringify(data)
  } catch (cause) {
    throw new WindhoverError('invalid_data', `data of event "${event}" is not JSON: ${(cause as Error).message}`, {
      cause,
    })
  }
  if (text === undefined) {
    throw fieldError(
      'invalid_data',
      'data',
      `of event "${event}" is not JSON: ${typeof data} cannot be sent; use null for none`,
    )
  }
  return text
}

function check(code: 'invalid_name' | 'invalid_id', field: string, fault: string | undefined): void {
  if (fault !== undefined) throw fieldError(code, field, fault)
}

function fieldError(code: WindhoverError['code'], field: string, fault: string): WindhoverError {
  return new WindhoverError(code, `${field} ${fault}`, { issues: [{ path: [field], message: fault }] })
}

import type { Catalog } from '../catalog/define-events.ts'
import { validateAtOnce } from '../catalog/validate-data.ts'
import { WindhoverError } from '../errors.ts'
import type { MessageDraft } from '../log/message.ts'
import { defaultChannel, findIdFault, findNameFault, isReservedEvent, reservedEvents } from '../names.ts'
import { toBytes } from '../wire/chunk.ts'
import { checkOptionNames } from './check-option-names.ts'
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
  /**
   * How long it may wait for its schema to validate it and while the window is full, in milliseconds, a whole number of 0 or more;
   * after that it is given up, and nothing was sent. Default: as long as it takes.
   */
  readonly maxWaitMs?: number
}

/** What a hub takes. */
export interface PublishRules {
  readonly catalog: Catalog | undefined
  /** Whether undeclared events may be published. */
  readonly open: boolean
  /** The largest data, in bytes of UTF-8. Default: any size. */
  readonly maxMessageBytes?: number
}

/**
 * Checks what a publisher hands in and encodes its data once; answers at once unless the event's schema does not.
 *
 * @throws WindhoverError `invalid_name`, `reserved_name`, `unknown_event`, `invalid_id`, `invalid_option`, `invalid_data` or `too_large`, each
 *   with the field's name and what would be right.
 */
export function draftMessage(
  event: string,
  data: unknown,
  options: PublishOptions,
  { catalog, open, maxMessageBytes = Infinity }: PublishRules,
): MessageDraft | Promise<MessageDraft> {
  checkOptionNames('publish', options, optionNames)
  const { channel = defaultChannel, id, key, retryMs, maxWaitMs } = options
  check('invalid_name', 'event', findNameFault(event))
  if (isReservedEvent(event)) {
    throw fieldError('reserved_name', 'event', `${JSON.stringify(event)} is reserved (${reservedEvents.join(', ')})`)
  }
  check('invalid_name', 'channel', findNameFault(channel))
  if (id !== undefined) check('invalid_id', 'id', findIdFault(id))
  if (key !== undefined) check('invalid_id', 'key', findIdFault(key))
  checkMs('retryMs', retryMs)
  checkMs('maxWaitMs', maxWaitMs)
  const toDraft = (value: unknown): MessageDraft => ({
    channel,
    event,
    data: encodeData(event, value, maxMessageBytes),
    ...(id === undefined ? {} : { id }),
    ...(key === undefined ? {} : { key }),
    ...(retryMs === undefined ? {} : { retryMs }),
  })
  const declared = catalog?.events.get(event)
  if (declared !== undefined) {
    if (data instanceof RawText) {
      throw fieldError(
        'invalid_data',
        'data',
        `must match the schema of event "${event}"; raw text is for undeclared events`,
      )
    }
    return validateAtOnce(declared.schema, data, `data of event "${event}"`, toDraft)
  }
  if (open) return toDraft(data)
  const names = [...(catalog?.events.keys() ?? [])].join(', ')
  throw fieldError('unknown_event', 'event', `${JSON.stringify(event)} is not declared (declared: ${names || 'none'})`)
}

const optionNames: readonly string[] = [
  'channel',
  'id',
  'key',
  'retryMs',
  'maxWaitMs',
] satisfies (keyof PublishOptions)[]

function encodeData(event: string, data: unknown, maxBytes: number): string {
  const text = data instanceof RawText ? data.text : toJson(event, data)
  if (!isLarger(text, maxBytes)) return text
  throw dataError('too_large', event, `is larger than maxMessageBytes (${maxBytes} bytes)`)
}

function toJson(event: string, data: unknown): string {
  let text: string | undefined
  let reason = `${typeof data} cannot be sent; use null for none`
  try {
    text = JSON.stringify(data)
  } catch (cause) {
    // V8 throws a RangeError of its own when its stack is full.
    reason = cause instanceof RangeError ? 'it is nested too deeply' : (cause as Error).message
  }
  if (text !== undefined) return text
  throw dataError('invalid_data', event, `is not JSON: ${reason}`)
}

function dataError(code: 'invalid_data' | 'too_large', event: string, fault: string): WindhoverError {
  return new WindhoverError(code, `data of event "${event}" ${fault}`, { issues: [{ path: ['data'], message: fault }] })
}

function checkMs(field: string, value: number | undefined): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return
  throw fieldError('invalid_option', field, 'must be a whole number of milliseconds, 0 or more')
}

/** A character has 1 to 3 bytes per unit of its text, so only sizes in between need to be counted. */
function isLarger(text: string, maxBytes: number): boolean {
  if (text.length * 3 <= maxBytes) return false
  return text.length > maxBytes || toBytes(text).length > maxBytes
}

function check(code: 'invalid_name' | 'invalid_id', field: string, fault: string | undefined): void {
  if (fault !== undefined) throw fieldError(code, field, fault)
}

function fieldError(code: WindhoverError['code'], field: string, fault: string): WindhoverError {
  return new WindhoverError(code, `${field} ${fault}`, { issues: [{ path: [field], message: fault }] })
}

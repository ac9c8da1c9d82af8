import type { Catalog, DeclaredEvent } from './define-events.ts'
import { describeIssues, validateAtOnce } from './validate-data.ts'
import { type Issue, WindhoverError } from '../errors.ts'
import type { MessageDraft } from '../message.ts'
import { describeUndeclared } from './describe-undeclared.ts'
import { defaultChannel, findChannelReservation, findEventReservation, findIdFault, findNameFault } from '../names.ts'
import { toBytes } from '../wire/chunk.ts'
import { encodeJson } from '../wire/encode-json.ts'
import { escapeLineSeparators } from '../wire/escape-line-separators.ts'
import { maxJsonDepth, tooDeep } from '../wire/scan-json.ts'
import { checkOptionNames } from '../options.ts'
import { isJsonText, type JsonText } from './json-text.ts'
import { isRawText } from './raw-text.ts'
import { readTraceparent, traceparentFault } from '../traceparent.ts'

/** How an event is published. */
export interface PublishOptions {
  /** The one channel it goes to. Default: `broadcast`. */
  readonly channel?: string
  /** The publisher's own id: 1-128 visible ASCII characters. Readers find it after the position. Default: none. */
  readonly id?: string
  /** What the message is about: 1-128 visible ASCII characters. Default: none. */
  readonly key?: string
  /** Milliseconds that readers wait before they reconnect, a whole number of 0 or more. Default: not sent. */
  readonly retryMs?: number
  /**
   * How long it may wait for its schema and for room in the window, in milliseconds, a whole number of 0 or
   * more. After that it is given up, and nothing was sent. Default: as long as it takes.
   */
  readonly maxWaitMs?: number
  /**
   * Makes it safe to publish once more when an answer is missing: 1-128 visible ASCII characters. While the message is
   * kept, the same key with the same message returns the position of the first and sends nothing; with another message
   * it is refused. A publish with a key may be stored after one that was called later. Default: none.
   */
  readonly idempotencyKey?: string
  /** Whose key it is, any text: the same key of another scope is another key. Default: `''`. */
  readonly idempotencyScope?: string
  /**
   * The `traceparent` of whoever publishes (W3C Trace Context, section 3.2), of any version. A hub with `tracing`
   * follows the message under it; others leave it out. Default: none.
   */
  readonly traceparent?: string
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
 * Checks what a publisher hands in and encodes its data once; answers at once unless the event's schema does
 * not.
 *
 * @throws WindhoverError `invalid_name`, `reserved_name`, `unknown_event`, `invalid_id`, `invalid_option`,
 *   `invalid_data` or `too_large`, each with the field's name and what would be right.
 */
export function draftMessage(
  event: string,
  data: unknown,
  options: PublishOptions,
  { catalog, open, maxMessageBytes = Infinity }: PublishRules,
): MessageDraft | Promise<MessageDraft> {
  checkOptionNames('publish', options, optionNames)
  const { channel = defaultChannel, id, key, retryMs, maxWaitMs, idempotencyKey, traceparent } = options
  check('invalid_name', 'event', findNameFault(event))
  check('reserved_name', 'event', findEventReservation(event))
  check('invalid_name', 'channel', findNameFault(channel))
  check('reserved_name', 'channel', findChannelReservation(channel))
  if (id !== undefined) check('invalid_id', 'id', findIdFault(id))
  if (key !== undefined) check('invalid_id', 'key', findIdFault(key))
  if (idempotencyKey !== undefined) {
    check('invalid_id', 'idempotencyKey', findIdFault(idempotencyKey))
    checkScope(options.idempotencyScope)
  }
  checkMs('retryMs', retryMs)
  checkMs('maxWaitMs', maxWaitMs)
  checkTraceparent(traceparent)
  const toDraft = (value: unknown): MessageDraft => {
    const draft = { channel, event, data: encodeData(event, value, maxMessageBytes) }
    // Most have none of these, and each spread costs about as much as the rest of the object.
    if (id === undefined && key === undefined && retryMs === undefined) return draft
    return {
      ...draft,
      ...(id === undefined ? {} : { id }),
      ...(key === undefined ? {} : { key }),
      ...(retryMs === undefined ? {} : { retryMs }),
    }
  }
  const declared = catalog?.events.get(event)
  if (declared !== undefined) {
    if (isRawText(data)) {
      throw fieldError(
        'invalid_data',
        'data',
        `must match the schema of event "${event}"; raw text is for undeclared events`,
      )
    }
    if (!isJsonText(data)) return validate(declared, data, toDraft)
    checkDepth(event, data)
    return validate(declared, data.parse(), (value) => toDraft(keepText(event, data, value)))
  }
  if (open) return toDraft(data)
  throw fieldError('unknown_event', 'event', describeUndeclared(event, catalog))
}

const optionNames: readonly string[] = [
  'channel',
  'id',
  'key',
  'retryMs',
  'maxWaitMs',
  'idempotencyKey',
  'idempotencyScope',
  'traceparent',
] satisfies (keyof PublishOptions)[]

/**
 * A schema that refers to itself follows data as deep as the stack is; what is too deep for us is the fault
 * of the data then.
 */
function validate(
  { name, schema }: DeclaredEvent,
  data: unknown,
  toDraft: (value: unknown) => MessageDraft,
): MessageDraft | Promise<MessageDraft> {
  try {
    const draft = validateAtOnce(schema, data, `data of event "${name}"`, toDraft)
    return draft instanceof Promise ? draft.catch(explain) : draft
  } catch (cause) {
    return explain(cause)
  }

  function explain(cause: unknown): never {
    const fault = cause instanceof RangeError ? encodeJson(data) : ''
    throw typeof fault === 'string' ? cause : refuseData(name, 'is not JSON', fault)
  }
}

/**
 * Takes the text if validation changed nothing of its value; otherwise the result, unless a number in it was
 * changed before.
 */
function keepText(event: string, text: JsonText, value: unknown): unknown {
  if (text.isSameAs(value)) return text
  // A number that the schema leaves out is nobody's loss.
  const lost = text.findLostNumber((number) => holdsNumber(value, number))
  if (lost === undefined) return value
  throw refuseData(event, 'is changed by its schema, and cannot be encoded without loss', lost)
}

/** Without recursion, as what a schema returns may be a circle, which is refused later. */
function holdsNumber(value: unknown, number: number): boolean {
  const parts = new Set([value])
  for (const part of parts) {
    if (Object.is(part, number)) return true
    if (typeof part === 'object' && part !== null) for (const item of Object.values(part)) parts.add(item)
  }
  return false
}

function checkDepth(event: string, { depth }: JsonText): void {
  if (depth > maxJsonDepth) throw refuseData(event, 'is not JSON that can be sent', tooDeep)
}

function encodeData(event: string, data: unknown, maxBytes: number): string {
  const text = isRawText(data) ? data.text : escapeLineSeparators(toJson(event, data))
  if (!isLarger(text, maxBytes)) return text
  const fault = `is larger than maxMessageBytes (${maxBytes} bytes)`
  throw new WindhoverError('too_large', `data of event "${event}" ${fault}`, {
    issues: [{ path: ['data'], message: fault }],
  })
}

function toJson(event: string, data: unknown): string {
  if (isJsonText(data)) {
    checkDepth(event, data)
    return data.text
  }
  const text = encodeJson(data)
  if (typeof text === 'string') return text
  throw refuseData(event, 'is not JSON', text)
}

/** The path of an issue begins in the data, as one of its schema does. */
function refuseData(event: string, fault: string, issue: Issue): WindhoverError {
  return new WindhoverError('invalid_data', `data of event "${event}" ${fault}: ${describeIssues([issue])}`, {
    issues: [issue],
  })
}

function checkScope(scope: unknown): void {
  if (scope === undefined || typeof scope === 'string') return
  throw fieldError('invalid_option', 'idempotencyScope', 'must be a text')
}

function checkMs(field: string, value: number | undefined): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return
  throw fieldError('invalid_option', field, 'must be a whole number of milliseconds, 0 or more')
}

/**
 * Refuses what is no `traceparent`.
 *
 * @throws WindhoverError `invalid_option` that names the field.
 */
export function checkTraceparent(value: unknown): void {
  if (value === undefined || readTraceparent(value) !== undefined) return
  throw fieldError('invalid_option', 'traceparent', traceparentFault)
}

/** A character has 1 to 3 bytes per unit of its text, so only sizes in between need to be counted. */
function isLarger(text: string, maxBytes: number): boolean {
  if (text.length * 3 <= maxBytes) return false
  return text.length > maxBytes || toBytes(text).length > maxBytes
}

function check(code: 'invalid_name' | 'reserved_name' | 'invalid_id', field: string, fault: string | undefined): void {
  if (fault !== undefined) throw fieldError(code, field, fault)
}

function fieldError(code: WindhoverError['code'], field: string, fault: string): WindhoverError {
  return new WindhoverError(code, `${field} ${fault}`, { issues: [{ path: [field], message: fault }] })
}

/**
 * The names that the protocol keeps for itself (PROTOCOL.md, section 7). `error` and `open` are reserved
 * because EventSource dispatches its own events under them (HTML, section 9.2).
 */
export const reservedEvents: readonly string[] = ['connected', 'gap', 'closing', 'position', 'error', 'open']

/** The channel of an event whose publisher names none. */
export const defaultChannel = 'broadcast'

/** The longest event name, channel name, id or key, in characters (Unicode code points, as JSON Schema counts them). */
export const maxNameLength = 128

/**
 * The characters that no name contains, in regular expressions that other languages know, too: upper case,
 * and no Unicode mode.
 */
const forbidden = '\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029'

/** The pattern of every name, for documents. */
export const namePattern: string = `^[^${forbidden}]+$`

/** The pattern of every name that is not reserved, for documents: names that begin with `$` are. */
export const unreservedPattern: string = `^[^$${forbidden}][^${forbidden}]*$`

// oxlint-disable-next-line no-control-regex -- control characters are what this looks for
const controlCharacter = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/
const loneSurrogate = /\p{Surrogate}/u
const visibleAscii = /^[\x21-\x7e]+$/
const urlSafe = /^[A-Za-z0-9._~-]+$/

/**
 * Finds the fault of an event or channel name; `undefined` for a good one. A good name has 1-128 characters of
 * well-formed Unicode, without control characters and line separators. A control character such as CR, LF or NUL
 * would end or forge a field (HTML, section 9.2.6). The line separators are U+2028 and U+2029.
 */
export function findNameFault(name: unknown): string | undefined {
  if (typeof name !== 'string') return 'must be a string'
  if (name.length === 0 || isTooLong(name)) return `must have 1 to ${maxNameLength} characters`
  if (controlCharacter.test(name)) return 'must not contain control characters (such as CR, LF or NUL)'
  if (loneSurrogate.test(name)) return 'must be well-formed Unicode'
  return undefined
}

/** As {@link findNameFault}, for a declared event, whose name also stands in URLs: only `A-Z a-z 0-9 . _ ~ -`. */
export function findDeclaredNameFault(name: string): string | undefined {
  const fault = findNameFault(name)
  if (fault !== undefined) return fault
  if (!urlSafe.test(name)) return 'must be URL-safe (only A-Z a-z 0-9 . _ ~ -)'
  if (name === '.' || name === '..') return 'must not be "." or ".." (they are steps in a URL path)'
  return undefined
}

/** Finds the fault of a publisher's id or key; `undefined` for a good one: 1-128 visible ASCII characters. */
export function findIdFault(id: unknown): string | undefined {
  if (typeof id !== 'string') return 'must be a string'
  if (id.length === 0 || id.length > maxNameLength) return `must have 1 to ${maxNameLength} characters`
  if (!visibleAscii.test(id)) return 'must be visible ASCII characters only (0x21 to 0x7e)'
  return undefined
}

/** Counts only if the answer is not plain: a character is one or two units of UTF-16. */
function isTooLong(name: string): boolean {
  return name.length > maxNameLength && (name.length > 2 * maxNameLength || Array.from(name).length > maxNameLength)
}

/**
 * Finds out why an event name cannot be published or asked for: the protocol keeps it. Returns `undefined`
 * for one that can.
 */
export function findEventReservation(name: string): string | undefined {
  if (reservedEvents.includes(name)) return `${JSON.stringify(name)} is reserved (${reservedEvents.join(', ')})`
  return findChannelReservation(name)
}

/**
 * As {@link findEventReservation}, for a channel: names that begin with `$` are kept for later uses of the
 * protocol.
 */
export function findChannelReservation(name: string): string | undefined {
  return name.startsWith('$') ? `${JSON.stringify(name)} is reserved (as is every name that begins with $)` : undefined
}

import { WindhoverError } from '../errors.ts'

/** The fields of one event as they go on the wire. */
export interface EventFields {
  /** The event's name, not empty. Always sent, so that no reader depends on the default name `message`. */
  readonly event: string
  /** Any text; each of its lines becomes a `data:` line, and empty text becomes one empty `data:` line. */
  readonly data: string
  /** Sent only when given; an empty one clears the reader's last event id. */
  readonly id?: string | undefined
  /** Milliseconds that readers wait before they reconnect, a whole number of 0 or more. Sent only when given. */
  readonly retryMs?: number | undefined
}

/** The three line ends of an event stream (HTML, section 9.2.5): a bare CR ends a line too. */
const lineEnd = /\r\n|\r|\n/g
const hasLineEnd = /[\r\n]/
// oxlint-disable-next-line no-control-regex -- these are the three characters that end or void a field
const breaksField = /[\r\n\u0000]/

/**
 * Writes one event in the order `retry`, `id`, `event`, `data`, ended by an empty line (HTML, section 9.2.6).
 * A parser gives back the same fields, with every line end of the data as LF.
 *
 * @throws WindhoverError `invalid_name` if the event is empty or holds CR, LF or NUL; `invalid_id` if the id
 *   holds one of them; `invalid_option` for a retry out of its range. A parser would take an empty event for
 *   `message`. A broken field is refused, never repaired: what is left of it would be somebody else's event.
 */
export function encodeEvent({ event, data, id, retryMs }: EventFields): string {
  if (event === '') throw new WindhoverError('invalid_name', 'event: must not be empty')
  if (breaksField.test(event)) throw new WindhoverError('invalid_name', 'event: must not contain CR, LF or NUL')
  let text = ''
  if (retryMs !== undefined) {
    // Readers ignore a retry that is not all digits, so a wrong one would be lost unnoticed (HTML, section 9.2.6).
    if (!Number.isSafeInteger(retryMs) || retryMs < 0) {
      throw new WindhoverError('invalid_option', 'retryMs: must be a whole number of milliseconds, 0 or more')
    }
    text += `retry: ${retryMs}\n`
  }
  if (id !== undefined) {
    if (breaksField.test(id)) throw new WindhoverError('invalid_id', 'id: must not contain CR, LF or NUL')
    text += `id: ${id}\n`
  }
  // A search costs half as much as a replacement that replaces nothing, and most data is of one line.
  const lines = hasLineEnd.test(data) ? data.replace(lineEnd, '\ndata: ') : data
  return `${text}event: ${event}\ndata: ${lines}\n\n`
}

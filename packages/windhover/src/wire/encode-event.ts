import { WindhoverError } from '../errors.ts'

/** The fields of one event as they go on the wire. */
export interface EventFields {
  /** The event's name. Always sent, so that no reader depends on the default name `message`. */
  readonly event: string
  /** Any text; each of its lines becomes a `data:` line, and empty text becomes one empty `data:` line. */
  readonly data: string
  /** Sent only when given. */
  readonly id?: string
  /** Milliseconds, a whole number of 0 or more. Sent only when given. */
  readonly retryMs?: number
}

/** The three line ends of an event stream (HTML, section 9.2.5): a bare CR ends a line too. */
const lineEnd = /\r\n|\r|\n/g
// oxlint-disable-next-line no-control-regex -- these are the three characters that end or void a field
const breaksField = /[\r\n\u0000]/

/**
 * Writes one event in the order `retry`, `id`, `event`, `data`, ended by an empty line (HTML, section 9.2.6).
 *
 * @throws WindhoverError `invalid_name` or `invalid_id` when CR, LF or NUL stands in the name or id: refused, never
 *   repaired, since what is left of a broken field would be somebody else's event.
 */
export function encodeEvent({ event, data, id, retryMs }: EventFields): string {
  if (breaksField.test(event)) throw new WindhoverError('invalid_name', 'event: must not contain CR, LF or NUL')
  let text = ''
  if (retryMs !== undefined) text += `retry: ${retryMs}\n`
  if (id !== undefined) {
    if (breaksField.test(id)) throw new WindhoverError('invalid_id', 'id: must not contain CR, LF or NUL')
    text += `id: ${id}\n`
  }
  return `${text}event: ${event}\ndata: ${data.replace(lineEnd, '\ndata: ')}\n\n`
}

import { WindhoverError } from '../errors.ts'

/** Known to every copy of this package, so that a hub of one takes the text of another. */
const mark = Symbol.for('windhover.RawText')

/** Data that goes on the wire as it is, without JSON. Made by {@link rawText}. */
export class RawText {
  readonly text: string

  constructor(text: string) {
    Object.defineProperty(this, mark, { value: true })
    this.text = text
  }
}

/** Returns whether a value was made by {@link rawText}. */
export function isRawText(value: unknown): value is RawText {
  return typeof value === 'object' && value !== null && mark in value
}

/**
 * Marks text to be sent as it is, for readers that do not expect JSON. Only for events that the catalog does
 * not declare, since a declared event promises JSON of its schema.
 *
 * CR, LF and CRLF end a line of the event, so that readers get each of them as LF. Other line separators,
 * such as U+2028 and U+000B, cannot be escaped in text and stay: a reader that takes them for line ends loses
 * what stands after them. Where that matters, send JSON.
 *
 * @throws WindhoverError `invalid_data` for what is not a string, or has half of a surrogate pair, which
 *   UTF-8 cannot say.
 */
export function rawText(text: string): RawText {
  if (typeof text !== 'string')
    throw new WindhoverError('invalid_data', `rawText: expected a string, got ${typeof text}`)
  if (/\p{Surrogate}/u.test(text)) {
    throw new WindhoverError('invalid_data', 'rawText: expected well-formed Unicode, got half of a surrogate pair')
  }
  return new RawText(text)
}

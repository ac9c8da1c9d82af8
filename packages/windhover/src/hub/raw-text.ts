import { WindhoverError } from '../errors.ts'

/** Data that goes on the wire as it is, without JSON. Made by {@link rawText}. */
export class RawText {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/**
 * Marks text to be sent as it is, for readers that do not expect JSON. Only for events that the catalog does not declare, since a
 * declared event promises JSON of its schema.
 *
 * @throws WindhoverError `invalid_data` for what is not a string.
 */
export function rawText(text: string): RawText {
  if (typeof text !== 'string')
    throw new WindhoverError('invalid_data', `rawText: expected a string, got ${typeof text}`)
  return new RawText(text)
}

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
 */
export function rawText(text: string): RawText {
  return new RawText(text)
}

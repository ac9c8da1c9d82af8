/** One event of a stream, as the page shows it. */
export interface StreamEvent {
  /** The event's name: `message` if the stream gave none, as EventSource has it. */
  readonly name: string
  /** The event's own id, or `undefined` if it had none. */
  readonly id: string | undefined
  readonly data: string
  /** When it was published, in ms since 1970, or `undefined` if the stream does not say. */
  readonly time?: number | undefined
  /** The channel that it was published to, or `undefined` if the stream does not say. */
  readonly channel?: string | undefined
}

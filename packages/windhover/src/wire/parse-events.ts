/** One event as it was on the wire. */
export interface ParsedEvent {
  /** Its name; `message` if none was sent. */
  readonly event: string
  readonly data: string
  /** The id that was sent with it; `undefined` for none. */
  readonly id: string | undefined
  /** Milliseconds of the `retry` field that was sent with it; `undefined` for none. */
  readonly retryMs: number | undefined
  /**
   * When it was published, in milliseconds since 1970, if the stream was requested with `meta=1`; otherwise
   * `undefined`.
   */
  readonly time: number | undefined
  /** The channel that it was published to, if the stream was requested with `meta=1`; otherwise `undefined`. */
  readonly channel: string | undefined
  /** The `traceparent` of its publish (W3C Trace Context), if the server shows it; otherwise `undefined`. */
  readonly trace?: string | undefined
}

/** Receives what a parser finds, in the order of the stream. */
export interface ParserListener {
  onEvent(event: ParsedEvent): void
  /** Default: comments are left out. */
  onComment?(text: string): void
  /** The last event id of the stream has changed, with an event or without one. Default: nobody is told. */
  onLastEventId?(id: string): void
  /** The time to wait before reconnecting has changed. */
  onRetry(retryMs: number): void
}

/** What the lines since the last empty one have said. Any name may come, and those below mean something. */
interface Fields {
  event?: string
  data?: string
  id?: string
  retry?: number
  time?: number
  channel?: string
  trace?: string
}

/**
 * Parses an event stream (HTML, section 9.2.6), in parts as they come from a `TextDecoder`, which removes a
 * byte order mark.
 */
export class EventParser {
  readonly #listener: ParserListener
  #rest = ''
  /** Whether the last part ended with CR, so that a LF at the start of the next one belongs to it. */
  #endedWithCr = false
  #fields: Fields = {}

  constructor(listener: ParserListener) {
    this.#listener = listener
  }

  /**
   * Takes the next part of the stream, of any length. The listener is called with what it completes before
   * this returns.
   */
  feed(part: string): void {
    if (!part) return
    // Only what is new is looked through, so that a long line in many parts costs no more than in one.
    const lines = part.split(/\r\n?|\n/)
    if (this.#endedWithCr && part[0] === '\n') lines.shift()
    this.#endedWithCr = part.endsWith('\r')
    lines[0] = this.#rest + lines[0]!
    this.#rest = lines.pop()!
    for (const line of lines) this.#readLine(line)
  }

  #readLine(line: string): void {
    const listener = this.#listener
    const fields = this.#fields
    const [, name, value] = /^([^:]*):? ?([^]*)/.exec(line) as unknown as [string, keyof Fields | '', string]
    if (!line) {
      const { event, data, id, retry: retryMs, time, channel, trace } = fields
      this.#fields = {}
      if (id !== undefined) listener.onLastEventId?.(id)
      if (data !== undefined) listener.onEvent({ event: event || 'message', data, id, retryMs, time, channel, trace })
    } else if (!name) {
      listener.onComment?.(value)
    } else if (name === 'data') {
      fields.data = fields.data === undefined ? value : `${fields.data}\n${value}`
    } else if (name === 'retry' || name === 'time') {
      const isRetry = name === 'retry'
      if (!/^\d+$/.test(value) || (!isRetry && value.length > 15)) return
      fields[name] = +value
      if (isRetry) listener.onRetry(+value)
    } else if (name !== 'id' || !value.includes('\0')) {
      fields[name] = value
    }
  }
}

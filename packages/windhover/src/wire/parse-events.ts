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

/**
 * Parses an event stream (HTML, section 9.2.6), in parts as they come from a `TextDecoder`, which removes a
 * byte order mark.
 */
export class EventParser {
  readonly #listener: ParserListener
  #rest = ''
  /** Whether the last part ended with CR, so that a LF at the start of the next one belongs to it. */
  #endedWithCr = false
  #event = ''
  #data: string[] = []
  #id: string | undefined
  #retryMs: number | undefined
  #time: number | undefined
  #channel: string | undefined

  constructor(listener: ParserListener) {
    this.#listener = listener
  }

  /**
   * Takes the next part of the stream, of any length. The listener is called with what it completes before
   * this returns.
   */
  feed(part: string): void {
    if (part === '') return
    const text = this.#endedWithCr && part.startsWith('\n') ? part.slice(1) : part
    this.#endedWithCr = text.endsWith('\r')
    // Only what is new is looked through, so that a long line in many parts costs no more than in one.
    const lines = text.split(/\r\n|\r|\n/)
    lines[0] = this.#rest + lines[0]!
    this.#rest = lines.pop()!
    for (const line of lines) this.#readLine(line)
  }

  #readLine(line: string): void {
    if (line === '') return this.#dispatch()
    const colon = line.indexOf(':')
    const name = colon === -1 ? line : line.slice(0, colon)
    const value = colon === -1 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1)
    switch (name) {
      case '':
        return this.#listener.onComment?.(value)
      case 'event':
        this.#event = value
        return
      case 'data':
        this.#data.push(value)
        return
      case 'id':
        if (!value.includes('\0')) this.#id = value
        return
      case 'time':
        if (/^[0-9]{1,15}$/.test(value)) this.#time = Number(value)
        return
      case 'channel':
        this.#channel = value
        return
      case 'retry':
        if (!/^[0-9]+$/.test(value)) return
        this.#retryMs = Number(value)
        this.#listener.onRetry(this.#retryMs)
    }
  }

  #dispatch(): void {
    const [event, data, id, retryMs] = [this.#event, this.#data, this.#id, this.#retryMs]
    const [time, channel] = [this.#time, this.#channel]
    this.#event = ''
    this.#data = []
    this.#id = undefined
    this.#retryMs = undefined
    this.#time = undefined
    this.#channel = undefined
    if (id !== undefined) this.#listener.onLastEventId?.(id)
    if (data.length === 0) return
    this.#listener.onEvent({ event: event || 'message', data: data.join('\n'), id, retryMs, time, channel })
  }
}

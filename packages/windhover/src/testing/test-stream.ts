import type { ClosingReason } from '../wire/control-events.ts'

/** One event as a client of a stream gets it. */
export interface ReceivedEvent {
  /** Its name; `message` if the stream gave none. */
  readonly event: string
  /** Its data: the value if it is JSON, otherwise the text. */
  readonly data: unknown
  /** Its data as it was sent. */
  readonly text: string
  /** The id that was sent with it; `undefined` for none. */
  readonly id: string | undefined
  /** The `retry` that was sent with it, in milliseconds; `undefined` for none. */
  readonly retryMs: number | undefined
  /** When it was published, in milliseconds since 1970; `undefined` unless the stream was opened with `meta=1`. */
  readonly time: number | undefined
  /** The channel that it was published to; `undefined` unless the stream was opened with `meta=1`. */
  readonly channel: string | undefined
}

/** How a stream ended. */
export interface StreamEnd {
  /**
   * The reason in its `closing` event. Otherwise `ended`, the server ended it without that event; `broken`,
   * the connection broke; or `left`, the test closed it.
   */
  readonly reason: ClosingReason | 'ended' | 'broken' | 'left'
  /** Whether EventSource would come back, which it does only after a stream with the status 200. */
  readonly reconnect: boolean
}

/** How long to wait. */
export interface WaitOptions {
  /** Milliseconds after which the wait fails. Default: those of the stream, which are 5,000. */
  readonly timeoutMs?: number
}

/** A stream that a test reads. */
export interface TestStream {
  /** The status of the answer. Whatever it is, the stream can be inspected. */
  readonly status: number
  readonly headers: Headers
  /** The body of an answer that is no stream, such as a problem document; empty for a stream. */
  readonly body: string
  /** Every event so far, in order, including those that {@link next} took or skipped. */
  readonly events: readonly ReceivedEvent[]
  /** Every comment so far, such as keep-alives. */
  readonly comments: readonly string[]
  /** The id that EventSource would come back with; empty for none. */
  readonly lastEventId: string
  /** How long EventSource would wait before it comes back, in milliseconds; `undefined` if the stream gave no time. */
  readonly retryMs: number | undefined
  /** How the stream ended; `undefined` while it goes on. */
  readonly closed: StreamEnd | undefined
  /**
   * Takes the next event, of this name if one is given, and skips those before it. The first caller is served
   * first.
   *
   * @throws Error (as a rejection) if the stream ends before, or the time is over; it names what came
   *   instead.
   */
  next(event?: string, options?: WaitOptions): Promise<ReceivedEvent>
  /** Takes that many events, as {@link next} does. */
  take(count: number, event?: string, options?: WaitOptions): Promise<ReceivedEvent[]>
  /** Takes the next comment. */
  nextComment(options?: WaitOptions): Promise<string>
  /** Resolves with how the stream ended, after it has ended. */
  waitForClose(options?: WaitOptions): Promise<StreamEnd>
  /** Leaves, as a client that closes; resolves after nothing is left of it. */
  close(): Promise<void>
}

import type { ClosingReason } from '../wire/control-events.ts'

/** One event as a client of a stream gets it. */
export interface ReceivedEvent {
  /** Its name; `message` where the stream gave none. */
  readonly event: string
  /** What its data says: the value where it is JSON, and else the text. */
  readonly data: unknown
  /** Its data as it was sent. */
  readonly text: string
  /** The id that was sent with it; `undefined` for none. */
  readonly id: string | undefined
  /** The `retry` that was sent with it, in milliseconds; `undefined` for none. */
  readonly retryMs: number | undefined
  /** When it was published, in milliseconds since 1970; `undefined` unless the stream was asked for it with `meta=1`. */
  readonly time: number | undefined
  /** The channel that it was published to; `undefined` unless the stream was asked for it with `meta=1`. */
  readonly channel: string | undefined
}

/** How a stream ended. */
export interface StreamEnd {
  /**
   * What its `closing` event said; else `ended`, the server ended it without a word, `broken`, the connection broke, or `left`, the test
   * closed it.
   */
  readonly reason: ClosingReason | 'ended' | 'broken' | 'left'
  /** Whether EventSource would come back, which it does after a stream with the status 200 alone. */
  readonly reconnect: boolean
}

/** How long to wait. */
export interface WaitOptions {
  /** Milliseconds after which the wait fails. Default: those of the stream, which are 5,000. */
  readonly timeoutMs?: number
}

/** A stream that a test reads. */
export interface TestStream {
  /** The status of the answer; whatever it is, the stream is there to be looked at. */
  readonly status: number
  readonly headers: Headers
  /** The body of an answer that is no stream, such as a problem document; empty for a stream. */
  readonly body: string
  /** Every event so far, in order, also those that {@link next} took or passed over. */
  readonly events: readonly ReceivedEvent[]
  /** Every comment so far, such as keep-alives. */
  readonly comments: readonly string[]
  /** The id that EventSource would come back with; empty for none. */
  readonly lastEventId: string
  /** How long EventSource would wait before it comes back, in milliseconds; `undefined` where the stream did not say. */
  readonly retryMs: number | undefined
  /** How the stream ended; `undefined` while it goes on. */
  readonly closed: StreamEnd | undefined
  /**
   * Takes the next event, of this name where one is given: those before it are passed over. Who asks first is served first.
   *
   * @throws Error (as a rejection) when the stream ends before, or the time is over; it says what came instead.
   */
  next(event?: string, options?: WaitOptions): Promise<ReceivedEvent>
  /** Takes so many events, as {@link next} does. */
  take(count: number, event?: string, options?: WaitOptions): Promise<ReceivedEvent[]>
  /** Takes the next comment. */
  nextComment(options?: WaitOptions): Promise<string>
  /** Resolves once the stream has ended, with how. */
  waitForClose(options?: WaitOptions): Promise<StreamEnd>
  /** Leaves, as a client that closes; resolves once nothing is left of it. */
  close(): Promise<void>
}

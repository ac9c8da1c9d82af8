import type { ClosingReason } from '../wire/control-events.ts'
import { EventParser } from '../wire/parse-events.ts'
import { defaultTimeoutMs, Inbox } from './inbox.ts'
import { readData } from '../wire/read-data.ts'
import type { ReceivedEvent, StreamEnd, TestStream, WaitOptions } from './test-stream.ts'

/** The answer that a stream came with. */
export interface ReceivedAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: string
}

/** A stream as a test received it, however it came. */
export abstract class ReceivedStream implements TestStream {
  readonly status: number
  readonly headers: Headers
  readonly body: string
  readonly events: ReceivedEvent[] = []
  readonly comments: string[] = []
  lastEventId = ''
  retryMs: number | undefined
  closed: StreamEnd | undefined
  readonly #timeoutMs: number
  readonly #parser: EventParser
  readonly #freshEvents = new Inbox<ReceivedEvent>(({ event }) => JSON.stringify(event))
  readonly #freshComments = new Inbox<string>((text) => JSON.stringify(text))
  readonly #ends = new Inbox<StreamEnd>(({ reason }) => reason)
  #closing: StreamEnd | undefined

  constructor({ status, headers, body }: ReceivedAnswer, { timeoutMs = defaultTimeoutMs }: WaitOptions) {
    this.status = status
    this.headers = headers
    this.body = body
    this.#timeoutMs = timeoutMs
    this.#parser = new EventParser({
      onEvent: ({ data: text, ...fields }) => {
        const event: ReceivedEvent = { ...fields, data: readData(text), text }
        this.events.push(event)
        if (event.event === 'closing') this.#closing = readClosing(event.data)
        this.#freshEvents.push(event)
      },
      onComment: (comment) => {
        this.comments.push(comment)
        this.#freshComments.push(comment)
      },
      onLastEventId: (id) => {
        this.lastEventId = id
      },
      onRetry: (retryMs) => {
        this.retryMs = retryMs
      },
    })
  }

  next(event?: string, { timeoutMs = this.#timeoutMs }: WaitOptions = {}): Promise<ReceivedEvent> {
    const what = event === undefined ? 'an event' : `the event ${JSON.stringify(event)}`
    return this.#freshEvents.take(what, timeoutMs, (item) => event === undefined || item.event === event)
  }

  take(count: number, event?: string, options?: WaitOptions): Promise<ReceivedEvent[]> {
    return Promise.all(Array.from({ length: count }, () => this.next(event, options)))
  }

  nextComment({ timeoutMs = this.#timeoutMs }: WaitOptions = {}): Promise<string> {
    return this.#freshComments.take('a comment', timeoutMs)
  }

  async waitForClose({ timeoutMs = this.#timeoutMs }: WaitOptions = {}): Promise<StreamEnd> {
    return this.closed ?? (await this.#ends.take('the end of the stream', timeoutMs))
  }

  /** Whether the answer carries a stream. */
  protected get isStream(): boolean {
    return isStreamType(this.headers.get('Content-Type'))
  }

  abstract close(): Promise<void>

  /** Takes the next part of the stream. */
  protected feed(part: string): void {
    this.#parser.feed(part)
  }

  /** Ends the stream. A `closing` event that came says more than the reason given here. */
  protected finish(reason: 'ended' | 'broken' | 'left'): void {
    if (this.closed !== undefined) return
    // EventSource gives up on any other answer (HTML, section 9.2.3).
    const isTaken = this.isStream && this.status === 200
    this.closed = this.#closing ?? { reason, reconnect: isTaken && reason !== 'left' }
    const why = this.isStream
      ? `the stream is over (${this.closed.reason})`
      : `the answer was ${this.#describeAnswer()}`
    this.#freshEvents.end(why)
    this.#freshComments.end(why)
    this.#ends.push(this.closed)
  }

  #describeAnswer(): string {
    return this.body === '' ? `${this.status}` : `${this.status}: ${this.body.slice(0, 500)}`
  }
}

function readClosing(data: unknown): StreamEnd {
  const { reason, reconnect } = data as { reason: ClosingReason; reconnect: boolean }
  return { reason, reconnect }
}

/** Returns whether a content type is that of a stream. */
export function isStreamType(contentType: string | null | undefined): boolean {
  return contentType?.split(';')[0]!.trim().toLowerCase() === 'text/event-stream'
}

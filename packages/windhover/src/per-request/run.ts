import type { Catalog } from '../catalog/define-events.ts'
import { WindhoverError } from '../errors.ts'
import { isSharedSink, type Sink, type SinkListener } from '../connection/sink.ts'
import { toBytes, toChunk } from '../wire/chunk.ts'
import { type ClosingReason, encodeClosing, encodeConnected, pickRetryMs } from '../wire/control-events.ts'
import type { EndpointRequest } from '../endpoint/endpoint.ts'
import { encodeRequestEvent } from './encode-sent-event.ts'
import { pullEvents } from './pull-events.ts'
import type { RequestContext, SendOptions, StreamEvent } from './context.ts'
import type { RequestStreamSettings } from './options.ts'
import { SendLine } from './send-line.ts'
import type { TurnBudget } from './turn-budget.ts'
import { WatchedPromise } from './watched-promise.ts'

/** What a run needs to know of the stream that it belongs to. */
export interface RunOwner {
  readonly catalog: Catalog
  readonly settings: RequestStreamSettings
  readonly budget: TurnBudget
  /** The code of the user. */
  readonly run: (context: RequestContext) => AsyncIterable<StreamEvent> | Promise<void>
  /** What the user's code threw, or its clean-up. MUST NOT throw. */
  onError(error: unknown, run: RequestRun): void
  /** Its connection can take no more now. */
  onParked(run: RequestRun): void
  /** It was sent its last event, which now has to leave, or its client left. */
  onEnding(run: RequestRun): void
  /** The connection is gone. */
  onGone(run: RequestRun): void
  /** The connection is gone, and the code is over or waited for no longer. */
  onOver(run: RequestRun): void
}

/** What one request asks for. */
export interface RunInput {
  readonly query: unknown
  readonly params: Readonly<Record<string, string>>
  readonly lastEventId: string | undefined
  /** Reads a header by its name in lower case. */
  readonly header: (name: string) => string | undefined
  /** Is told what the code throws, unless the stream has its own. */
  readonly onError: EndpointRequest['onError']
}

/** The stream of one request: a connection, and the code that feeds it. */
export class RequestRun implements SinkListener {
  readonly clientId: string = crypto.randomUUID().replaceAll('-', '')
  /** Under what its address is counted. */
  readonly addressKey: string | undefined
  /** Is told what the code throws, unless the stream has its own. */
  onError: EndpointRequest['onError']
  /** When something was last written, on the scheduler's clock. */
  wroteAtMs = 0
  /** When the connection could take no more; `undefined` while it can. */
  parkedAtMs: number | undefined
  /** When the stream is to end because of its age, on the scheduler's clock. */
  expiresAtMs: number = Infinity
  /** When the stream ended, on the scheduler's clock. */
  endedAtMs = 0
  /** Whether it was given its time to leave once more, since a look came late. */
  isExcused = false
  /** Why the stream ended; `undefined` while it goes on. */
  ending: ClosingReason | 'gone' | undefined
  /** Whether the connection is gone. */
  isGone = false
  readonly #owner: RunOwner
  readonly #sink: Sink
  readonly #abort = new AbortController()
  readonly #line: SendLine
  #isCodeOver = false

  constructor(owner: RunOwner, sink: Sink, addressKey: string | undefined) {
    this.#owner = owner
    this.#sink = sink
    this.#line = new SendLine({
      signal: this.#abort.signal,
      budget: owner.budget,
      isReady: () => this.#isReady(),
      write: (text) => this.write(text),
      onTooLong: () => this.end('slow', true),
    })
    this.addressKey = addressKey
  }

  /** Bytes that wait for the client to take them. */
  get pendingBytes(): number {
    try {
      return this.#sink.pendingBytes
    } catch {
      this.destroy()
      return 0
    }
  }

  /** Whether it is parked for what others of its connection do not take, which is no fault of its client. */
  get isWaiting(): boolean {
    return isSharedSink(this.#sink) && this.#sink.isWaiting
  }

  /** Greets the client, then lets the code begin. */
  start({ query, params, lastEventId, header, onError }: RunInput): void {
    this.onError = onError
    const { keepAliveMs, retryMs } = this.#owner.settings
    try {
      this.#sink.attach(this)
    } catch {
      this.destroy()
    }
    this.write(encodeConnected({ clientId: this.clientId, keepAliveMs, retryMs, resumed: lastEventId !== undefined }))
    // A connection that broke at once.
    if (this.ending !== undefined) return this.#endCode()
    void this.#feed({
      query,
      params,
      lastEventId,
      header: (name) => header(name.toLowerCase()),
      signal: this.#abort.signal,
      clientId: this.clientId,
      send: (event, data, options) => this.#send(event, data, options),
    })
  }

  /** Writes text, whole, unless the stream has ended. A sink that throws is dropped. */
  write(text: string): void {
    if (this.ending !== undefined) return
    const nowMs = this.#owner.settings.scheduler.now()
    this.wroteAtMs = nowMs
    try {
      if (this.#sink.write(toChunk([toBytes(text)]))) return
      this.parkedAtMs = nowMs
      this.#line.park()
      this.#owner.onParked(this)
    } catch {
      this.destroy()
    }
  }

  /** Says why in a last event, ends the stream cleanly and stops the code. */
  end(reason: ClosingReason, reconnect: boolean): void {
    if (this.ending !== undefined) return
    this.#stop(reason)
    const retryMs = pickRetryMs(this.#owner.settings.reconnectSpreadMs)
    try {
      this.#sink.close(toChunk([toBytes(encodeClosing(reason, reconnect, retryMs))]))
    } catch {
      this.destroy()
    }
  }

  /** Drops the connection at once. */
  destroy(): void {
    try {
      this.#sink.destroy()
    } catch {
      // A sink that fails even at this is as gone as one that does not.
    }
    this.onClose()
  }

  /** Waits no longer for code that does not end. */
  abandon(): void {
    this.destroy()
    this.#endCode()
  }

  onDrain(): void {
    this.parkedAtMs = undefined
    this.#line.unpark()
  }

  onClose(): void {
    if (this.isGone) return
    this.isGone = true
    this.#stop('gone')
    this.#owner.onGone(this)
    if (this.#isCodeOver) this.#owner.onOver(this)
  }

  #isReady(): boolean {
    if (this.ending !== undefined || !isSharedSink(this.#sink)) return true
    try {
      if (this.#sink.isReady()) return true
    } catch {
      this.destroy()
      return false
    }
    this.parkedAtMs = this.#owner.settings.scheduler.now()
    this.#owner.onParked(this)
    return false
  }

  #stop(ending: ClosingReason | 'gone'): void {
    if (this.ending !== undefined) return
    this.ending = ending
    this.endedAtMs = this.#owner.settings.scheduler.now()
    this.parkedAtMs = undefined
    this.#abort.abort(new WindhoverError('closed', `the stream has ended (${ending})`))
    this.#owner.onEnding(this)
  }

  async #feed(context: RequestContext): Promise<void> {
    try {
      const source = this.#owner.run(context)
      if (isIterable(source)) await pullEvents(source, this.#abort.signal, (...event) => this.#enqueue(...event))
      else await checkAwaited(source)
      await this.#line.settled()
      this.end('done', this.#owner.settings.reconnectAtEnd)
    } catch (error) {
      this.#fail(error)
    }
    this.#endCode()
  }

  #fail(error: unknown): void {
    if (!this.#isOfTheEnd(error)) this.#owner.onError(error, this)
    this.end('failed', true)
  }

  #endCode(): void {
    if (this.#isCodeOver) return
    this.#isCodeOver = true
    if (this.isGone) this.#owner.onOver(this)
  }

  #send(event: string, data: unknown, options: SendOptions = {}): Promise<void> {
    const sent = new WatchedPromise((resolve, reject) => {
      this.#enqueue(event, data, options).then(resolve, reject)
    })
    sent.ifUnwatched(this.#owner.settings.scheduler, (error) => this.#fail(error))
    return sent
  }

  async #enqueue(event: string, data: unknown, options: SendOptions): Promise<void> {
    this.#abort.signal.throwIfAborted()
    const { catalog, settings } = this.#owner
    const { maxMessageBytes } = settings
    await this.#line.send(encodeRequestEvent(event, data, options, { catalog, maxMessageBytes }))
  }

  /** Whether an error says no more than that the stream has ended, as that of a timer does which got the signal. */
  #isOfTheEnd(error: unknown): boolean {
    const { aborted, reason } = this.#abort.signal
    if (!aborted) return false
    if (error === reason) return true
    return error instanceof Error && (error.name === 'AbortError' || error.cause === reason)
  }
}

function isIterable(source: unknown): source is AsyncIterable<StreamEvent> {
  return typeof source === 'object' && source !== null && Symbol.asyncIterator in source
}

/** Refuses a generator that is not async: awaited, it would never run, and nobody would know. */
function checkAwaited(source: unknown): unknown {
  if (typeof source !== 'object' || source === null || !(Symbol.iterator in source)) return source
  throw new WindhoverError('invalid_data', 'run: a generator must be async (async *run), and a list is none')
}

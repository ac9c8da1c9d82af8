import type { Catalog } from '../catalog/define-events.ts'
import { WindhoverError } from '../errors.ts'
import type { Sink, SinkListener } from '../fanout/sink.ts'
import { checkOptionNames } from '../hub/check-option-names.ts'
import { draftMessage } from '../hub/draft-message.ts'
import { toBytes, toChunk } from '../wire/chunk.ts'
import { type ClosingReason, encodeClosing, encodeConnected, pickRetryMs, stopId } from '../wire/control-events.ts'
import { encodeEvent } from '../wire/encode-event.ts'
import type { RequestContext, SendOptions, StreamEvent } from './request-context.ts'
import type { RequestStreamSettings } from './request-stream-options.ts'
import type { TurnBudget } from './turn-budget.ts'

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
}

/** How many events may wait that nobody waits for. */
const maxWaiting = 1000

/** The stream of one request: a connection, and the code that feeds it. */
export class RequestRun implements SinkListener {
  readonly clientId: string = crypto.randomUUID().replaceAll('-', '')
  /** Under what its address is counted. */
  readonly addressKey: string | undefined
  /** When something was last written, on the scheduler's clock. */
  wroteAtMs = 0
  /** When the connection could take no more; `undefined` while it can. */
  parkedAtMs: number | undefined
  /** When the stream is to end because of its age, on the scheduler's clock. */
  expiresAtMs: number = Infinity
  /** When the stream ended, on the scheduler's clock. */
  endedAtMs = 0
  /** Why the stream ended; `undefined` while it goes on. */
  ending: ClosingReason | 'gone' | undefined
  /** Whether the connection is gone. */
  isGone = false
  readonly #owner: RunOwner
  readonly #sink: Sink
  readonly #abort = new AbortController()
  /** Settles when the last event in line is out. */
  #line: Promise<void> = Promise.resolve()
  #waiting = 0
  #wake: (() => void) | undefined
  #isCodeOver = false

  constructor(owner: RunOwner, sink: Sink, addressKey: string | undefined) {
    this.#owner = owner
    this.#sink = sink
    this.addressKey = addressKey
  }

  /** Bytes that wait for the client to take them. */
  get pendingBytes(): number {
    return this.#sink.pendingBytes
  }

  /** Greets the client, then lets the code begin. */
  start({ query, params, lastEventId }: RunInput): void {
    const { keepAliveMs, retryMs } = this.#owner.settings
    this.#sink.attach(this)
    this.write(encodeConnected({ clientId: this.clientId, keepAliveMs, retryMs, resumed: lastEventId !== undefined }))
    // A connection that broke at once.
    if (this.ending !== undefined) return this.#endCode()
    void this.#feed({
      query,
      params,
      lastEventId,
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
    this.#wake?.()
  }

  onClose(): void {
    if (this.isGone) return
    this.isGone = true
    this.#stop('gone')
    this.#owner.onGone(this)
    if (this.#isCodeOver) this.#owner.onOver(this)
  }

  #stop(ending: ClosingReason | 'gone'): void {
    if (this.ending !== undefined) return
    this.ending = ending
    this.endedAtMs = this.#owner.settings.scheduler.now()
    this.parkedAtMs = undefined
    this.#abort.abort(new WindhoverError('closed', `the stream has ended (${ending})`))
    this.#wake?.()
    this.#owner.onEnding(this)
  }

  async #feed(context: RequestContext): Promise<void> {
    try {
      const source = this.#owner.run(context)
      if (isIterable(source)) await this.#pull(source)
      else await source
      await this.#line
      this.end('done', this.#owner.settings.reconnectAtEnd)
    } catch (error) {
      if (!this.#isOfTheEnd(error)) this.#owner.onError(error, this)
      this.end('failed', true)
    }
    this.#endCode()
  }

  #endCode(): void {
    if (this.#isCodeOver) return
    this.#isCodeOver = true
    if (this.isGone) this.#owner.onOver(this)
  }

  /** Sends what a generator yields, one by one; once the stream has ended, has the generator clean up. */
  async #pull(source: AsyncIterable<StreamEvent>): Promise<void> {
    const { signal } = this.#abort
    const events = source[Symbol.asyncIterator]()
    let cleanUp: Promise<unknown> | undefined
    // Asked for at the end at once, since a source that waits may not see the signal.
    const stop = (): void => {
      cleanUp ??= (async () => events.return?.())()
      cleanUp.catch(ignore)
    }
    signal.addEventListener('abort', stop)
    try {
      for (;;) {
        // oxlint-disable-next-line no-await-in-loop -- one event after the other is the point
        const { done, value } = await events.next()
        if (done === true) break
        const { event, data, ...options } = checkYielded(value)
        // oxlint-disable-next-line no-await-in-loop -- the client sets the pace
        await this.#send(event, data, options)
      }
    } catch (error) {
      // What cannot be sent ends the generator, too. One that threw is over already, and does nothing.
      stop()
      await cleanUp
      throw error
    } finally {
      signal.removeEventListener('abort', stop)
    }
    await cleanUp
  }

  #send(event: string, data: unknown, options: SendOptions = {}): Promise<void> {
    const sent: Promise<void> = this.#enqueue(event, data, options).catch((error: unknown) => {
      // Who did not wait for it need not be told that the stream has ended.
      if (error === this.#abort.signal.reason) sent.catch(ignore)
      throw error
    })
    return sent
  }

  async #enqueue(event: string, data: unknown, options: SendOptions): Promise<void> {
    const { signal } = this.#abort
    signal.throwIfAborted()
    const text = this.#encode(event, data, options)
    if (typeof text !== 'string') text.catch(ignore)
    if (this.#waiting >= maxWaiting) {
      this.end('slow', true)
      signal.throwIfAborted()
    }
    this.#waiting += 1
    const sent = this.#sendAfter(this.#line, text)
    this.#line = sent.catch(ignore)
    try {
      await sent
    } finally {
      this.#waiting -= 1
    }
  }

  async #sendAfter(line: Promise<void>, encoded: string | Promise<string>): Promise<void> {
    await line
    const text = await encoded
    await this.#untilReady()
    this.write(text)
    await this.#untilReady()
  }

  /** Resolves when the client can take more, and other streams had their turn. */
  async #untilReady(): Promise<void> {
    const { budget } = this.#owner
    for (;;) {
      this.#abort.signal.throwIfAborted()
      if (this.parkedAtMs === undefined && budget.hasTime()) return
      const turn =
        this.parkedAtMs === undefined
          ? budget.nextTurn()
          : new Promise<void>((resolve) => {
              this.#wake = resolve
            })
      // oxlint-disable-next-line no-await-in-loop -- asks again after each turn
      await turn
    }
  }

  #encode(event: string, data: unknown, options: SendOptions): string | Promise<string> {
    checkOptionNames('send', options, ['id', 'retryMs'] satisfies (keyof SendOptions)[])
    const { id, retryMs } = options
    if (id === stopId) {
      const fault = `must not be ${JSON.stringify(stopId)}, which tells clients to stay away`
      throw new WindhoverError('invalid_id', `id ${fault}`, { issues: [{ path: ['id'], message: fault }] })
    }
    const { catalog, settings } = this.#owner
    const fields = { ...(id === undefined ? {} : { id }), ...(retryMs === undefined ? {} : { retryMs }) }
    const { maxMessageBytes } = settings
    const draft = draftMessage(event, data, fields, { catalog, open: false, maxMessageBytes })
    if (draft instanceof Promise) return draft.then(({ data: text }) => encodeEvent({ event, data: text, ...fields }))
    return encodeEvent({ event, data: draft.data, ...fields })
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

function checkYielded(value: unknown): StreamEvent {
  if (typeof value === 'object' && value !== null) return value as StreamEvent
  throw new WindhoverError('invalid_data', `run: expected it to yield { event, data }, got ${JSON.stringify(value)}`)
}

function ignore(): void {}

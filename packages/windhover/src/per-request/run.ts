import type { Catalog } from '../catalog/define-events.ts'
import type { Identity, KnownIdentity } from '../access/access.ts'
import { renewsItself } from '../access/renews-itself.ts'
import { WindhoverError } from '../errors.ts'
import { Connection } from '../connection/connection.ts'
import type { Sink } from '../connection/sink.ts'
import { encodeChunk } from '../wire/chunk.ts'
import { type ClosingReason, encodeConnected, pickRetryMs } from '../wire/control-events.ts'
import { after } from '../endpoint/after.ts'
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
  /** Its connection can take more again. */
  onUnparked(run: RequestRun): void
  /** It was sent its last event, which now has to leave, or its client left. */
  onEnding(run: RequestRun): void
  /** The connection is gone. */
  onGone(run: RequestRun): void
  /** The connection is gone, and the code is over or waited for no longer. */
  onOver(run: RequestRun): void
}

/** The client of one request. */
export interface RunClient {
  /** Under what its address is counted. */
  readonly addressKey: string | undefined
  /** Who it is, whoever found that out. */
  readonly known: KnownIdentity | undefined
}

/** What the URL of one request asks for. */
export interface RunQuery {
  readonly query: unknown
  readonly params: Readonly<Record<string, string>>
}

/** What one request asks for. */
export interface RunInput extends RunQuery {
  readonly lastEventId: string | undefined
  /** Reads a header by its name in lower case. */
  readonly header: (name: string) => string | undefined
  /** Called with what the code throws, unless the stream has its own. */
  readonly onError: EndpointRequest['onError']
  /** Who asks, as the door found it out. */
  readonly identity: Identity | undefined
  /** The events that are granted; `undefined` for all. */
  readonly events: ReadonlySet<string> | undefined
  /** When the client's grant to read ends, in milliseconds since 1970; `undefined` for never. */
  readonly grantEndsAtMs: number | undefined
}

/** The text of an event that is left out. */
const nothing = ''

/** The stream of one request: a connection, and the code that feeds it. */
export class RequestRun extends Connection {
  readonly clientId: string = crypto.randomUUID().replaceAll('-', '')
  readonly client: RunClient
  /** Called with what the code throws, unless the stream has its own. */
  onError: EndpointRequest['onError']
  #events: ReadonlySet<string> | undefined
  readonly #owner: RunOwner
  readonly #abort = new AbortController()
  readonly #line: SendLine
  #isCodeOver = false

  constructor(owner: RunOwner, sink: Sink, client: RunClient) {
    super(sink)
    this.#owner = owner
    this.#line = new SendLine({
      signal: this.#abort.signal,
      budget: owner.budget,
      isReady: () => this.#mayWrite(),
      write: (text) => {
        if (text !== nothing) this.say(text)
      },
      onTooLong: () => this.end('slow', true),
    })
    this.client = client
  }

  /** Greets the client, then lets the code begin. */
  start({ query, params, lastEventId, header, onError, identity, events, grantEndsAtMs }: RunInput): void {
    this.onError = onError
    this.#events = events
    const { keepAliveMs, retryMs } = this.#owner.settings
    this.open()
    const resumed = lastEventId !== undefined
    this.say(encodeConnected({ clientId: this.clientId, keepAliveMs, retryMs, resumed, grantEndsAtMs }))
    // A connection that broke at once.
    if (this.ending !== undefined) return this.#endCode()
    void this.#feed({
      query,
      params,
      lastEventId,
      header: (name) => header(name.toLowerCase()),
      identity,
      signal: this.#abort.signal,
      clientId: this.clientId,
      send: (event, data, options) => this.#send(event, data, options),
    })
  }

  /** Writes text, whole, unless the stream has ended. */
  say(text: string): void {
    if (this.ending !== undefined) return
    if (this.write(encodeChunk(text), this.#owner.settings.scheduler.now()) || this.ending !== undefined) return
    this.#line.park()
    this.#park()
  }

  /** Writes the reason in a last event, ends the stream cleanly and stops the code. Its client comes back within a spread: by default that of one that leaves alone. */
  end(reason: ClosingReason, reconnect: boolean, spreadMs: number = this.#owner.settings.reconnectSpreadMs): void {
    this.close(reason, reconnect, pickRetryMs(spreadMs))
  }

  /** Ends the stream because its time is over: that of its grant, which the client may not be able to renew, or its age. */
  expire(isGrant: boolean): void {
    const { known } = this.client
    this.end('expired', !isGrant || known === undefined || renewsItself(known))
  }

  /** Waits no longer for the client to leave, nor for code that does not end. */
  override abandon(): void {
    this.destroy()
    this.#endCode()
  }

  protected override onRoom(): void {
    this.#owner.onUnparked(this)
    this.#line.unpark()
  }

  protected override onEnding(): void {
    this.#abort.abort(new WindhoverError('closed', `the stream has ended (${this.ending})`))
    this.#owner.onEnding(this)
  }

  protected override onGone(): void {
    this.#owner.onGone(this)
    if (this.#isCodeOver) this.#owner.onOver(this)
  }

  /** A sink that throws costs its own stream, and is no fault of the code. */
  protected override onFault(): void {}

  /** Returns whether an event may be written now, in the turn of the write. */
  #mayWrite(): boolean {
    if (this.ending !== undefined || this.isReady() || this.ending !== undefined) return true
    this.#park()
    return false
  }

  #park(): void {
    this.isParked = true
    this.#owner.onParked(this)
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
    const text = encodeRequestEvent(event, data, options, { catalog, maxMessageBytes })
    // What is left out waits for its turn too: code that sends nothing else must not hold the event loop.
    await this.#line.send(this.#events?.has(event) === false ? after(text, () => nothing) : text)
  }

  /** Returns whether an error only tells that the stream has ended, such as that of a timer with the signal. */
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

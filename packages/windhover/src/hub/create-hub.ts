import type { Catalog, EventDeclarations } from '../catalog/define-events.ts'
import { defaults } from '../defaults.ts'
import { WindhoverError } from '../errors.ts'
import { checkMoment, checkWholeNumber } from '../options.ts'
import { Fanout, type FanoutState } from '../fanout/fanout.ts'
import { createInterest, type Interest } from '../interest.ts'
import type { Reader } from '../fanout/reader.ts'
import type { Log } from '../log/log.ts'
import { findStart, type Start } from '../log/resume.ts'
import { formatPosition, type Position } from '../position.ts'
import type { RefusalReason } from '../refusal-reason.ts'
import { encodeConnected, encodeGap } from '../wire/control-events.ts'
import { plain, withMeta } from '../wire/representation.ts'
import { AddressLimit } from '../connection/address-limit.ts'
import { DoubtfulNames } from './doubtful-names.ts'
import { draftMessage, type PublishOptions } from '../catalog/draft-message.ts'
import type { ConnectedCounts, Hub, JoinRequest, Published } from './hub.ts'
import { type HubOptions, type HubSettings, readHubOptions } from './hub-options.ts'
import { type DoubtfulName, notify, type Observer, type ReaderInfo } from './observer.ts'
import { SharedIdentities } from './shared-identities.ts'
import { Unanswered } from './unanswered.ts'
import { Validating } from './validating.ts'

/**
 * Creates a hub. One with a catalog takes its declared events alone unless it is `open: true`, so that a misspelt name neither compiles
 * nor is sent to nobody; one without a catalog takes any event.
 *
 * @throws WindhoverError `invalid_option` for an option that does not exist or is out of its range, by name.
 */
export function createHub<Events extends EventDeclarations, Open extends boolean = false>(
  options: HubOptions<Events, Open> & { readonly catalog: Catalog<Events> },
): Hub<Events, Open>
export function createHub<Events extends EventDeclarations = Record<never, never>, Open extends boolean = true>(
  options?: HubOptions<Events, Open>,
): Hub<Events, Open>
export function createHub<Events extends EventDeclarations, Open extends boolean>(
  options: HubOptions<Events, Open> = {},
): Hub<Events, Open> {
  return new LiveHub(options)
}

/** Returns how much there is of what the fan-out of a hub holds, for tests: nothing once it is closed. */
export function inspectHub(hub: Hub): FanoutState {
  if (hub instanceof LiveHub) return hub.inspect()
  throw new TypeError('inspectHub: not a hub of createHub')
}

class LiveHub<Events extends EventDeclarations, Open extends boolean> implements Hub<Events, Open> {
  readonly catalog: Catalog<Events> | undefined
  readonly open: boolean
  readonly reconnectSpreadMs: number
  readonly maxBytesPerConnection: number
  readonly #settings: HubSettings
  readonly #log: Log
  readonly #fanout: Fanout
  readonly #observer: Observer | undefined
  readonly #addresses: AddressLimit
  readonly #validating = new Validating()
  readonly #unanswered = new Unanswered()
  readonly #streamCounts = new Map<string, number>()
  readonly #identities = new SharedIdentities()
  /** Who is told of {@link #doubtfulNames}. */
  readonly #doubtfulListeners = new Set<Observer>()
  /** Only if somebody is or was told of them. */
  #doubtfulNames: DoubtfulNames | undefined
  #closing: Promise<void> | undefined

  constructor(options: HubOptions<Events, Open>) {
    const settings = readHubOptions(options)
    const { observer } = options
    this.#settings = settings
    this.catalog = options.catalog
    this.open = settings.open
    this.reconnectSpreadMs = settings.reconnectSpreadMs
    this.maxBytesPerConnection = settings.maxBytesPerConnection
    this.#observer = observer
    this.#log = settings.log
    this.#addresses = new AddressLimit(settings.maxReadersPerAddress)
    if (observer?.onDoubtfulName !== undefined) this.#listenForDoubts(observer)
    this.#fanout = new Fanout({
      ...settings,
      sliceMs: 5,
      onGone: (reader) => this.#onGone(reader),
      onGap: (reader, gap) => this.#tell((listener) => listener.onGap?.(describeReader(reader), gap)),
      onParked: (reader) => this.#tell((listener) => listener.onStalled?.(describeReader(reader))),
      onError: (error, reader) =>
        this.#tell((listener) =>
          listener.onError?.(error, reader === undefined ? {} : { reader: describeReader(reader) }),
        ),
      ...(observer?.onRound === undefined
        ? {}
        : { onRound: (round) => this.#tell((listener) => listener.onRound?.(round)) }),
    })
  }

  inspect(): FanoutState {
    return this.#fanout.inspect()
  }

  get limitsAddresses(): boolean {
    return this.#addresses.isLimited
  }

  refusalFor(address?: string, streams = 0): RefusalReason | undefined {
    if (this.#closing !== undefined) return 'closed'
    if (this.#fanout.size >= this.#settings.maxReaders) return 'full'
    if (streams >= this.#settings.maxStreamsPerConnection) return 'connection'
    return this.#addresses.hasRoom(this.#addresses.keyOf(address)) ? undefined : 'address'
  }

  async publish(event: string, data: unknown, options: PublishOptions = {}): Promise<Published> {
    this.#refuseWhenClosed()
    const { catalog, open } = this
    let draft = draftMessage(event, data, options, { catalog, open, maxMessageBytes: this.#settings.maxMessageBytes })
    let { maxWaitMs = Infinity } = options
    if (draft instanceof Promise) {
      const { scheduler } = this.#settings
      const startMs = scheduler.now()
      draft = await this.#validating.wait(draft, maxWaitMs)
      this.#refuseWhenClosed()
      maxWaitMs = Math.max(0, maxWaitMs - Math.round(scheduler.now() - startMs))
    }
    const appended = this.#log.append(draft, maxWaitMs === Infinity ? {} : { maxWaitMs })
    const position = await this.#unanswered.count(appended)
    const id = formatPosition(position, draft.id)
    this.#tell((observer) => observer.onPublished?.({ channel: draft.channel, event, id }))
    if (this.#doubtfulNames !== undefined) this.#tellDoubtful(this.#doubtfulNames, event)
    return { id, position, connected: this.#fanout.size }
  }

  join(request: JoinRequest): void {
    this.#refuseWhenClosed()
    const {
      path,
      channels,
      events,
      lastEventId,
      keepAliveMs = this.#settings.keepAliveMs,
      slowPolicy = defaults.slowPolicy,
      meta = false,
    } = request
    const grantEndsAtMs = checkMoment('grantEndsAtMs', request.grantEndsAtMs)
    const addressKey = this.#addresses.keyOf(request.address)
    if (this.#fanout.size >= this.#settings.maxReaders || !this.#addresses.hasRoom(addressKey)) {
      throw new WindhoverError('unavailable', 'the hub takes no more readers now')
    }
    const interest = createInterest(channels, events)
    const { place, position, resumed, gap } = this.#findStart(lastEventId, interest)
    const clientId = crypto.randomUUID().replaceAll('-', '')
    const greeting = encodeConnected({
      clientId,
      keepAliveMs,
      resumed,
      retryMs: this.#settings.retryMs,
      grantEndsAtMs,
      position: gap === undefined ? position : undefined,
    })
    const who = request.identity === undefined ? undefined : this.#identities.find(request.identity)
    const reader = this.#fanout.join({
      identity: { clientId, path, keepAliveMs, addressKey, who },
      interest,
      slowPolicy,
      representation: meta ? withMeta : plain,
      sink: request.sink,
      place,
      grantEndsAtMs,
      greeting: gap === undefined ? greeting : greeting + encodeGap(gap),
      onJoined: (joined) => {
        this.#addresses.add(addressKey)
        this.#identities.add(who)
        this.#streamCounts.set(path, (this.#streamCounts.get(path) ?? 0) + 1)
        this.#tell((observer) => observer.onConnected?.(describeReader(joined), { resumed }))
      },
    })
    if (gap !== undefined) this.#tell((observer) => observer.onGap?.(describeReader(reader), gap))
    if (this.#doubtfulNames === undefined) return
    for (const event of interest.events ?? []) this.#tellDoubtful(this.#doubtfulNames, event, path)
  }

  #findStart(lastEventId: string | undefined, { channels, events }: Interest): Start {
    try {
      return findStart(this.#log, lastEventId, channels, events)
    } catch (error) {
      this.#tell((observer) => observer.onError?.(error, {}))
      throw error
    }
  }

  connectedCount({ stream, channel }: { stream?: string; channel?: string } = {}): number {
    if (stream !== undefined && channel !== undefined) {
      throw new WindhoverError('invalid_option', 'connectedCount: give a stream or a channel, not both')
    }
    if (stream !== undefined) return this.#streamCounts.get(stream) ?? 0
    return channel === undefined ? this.#fanout.size : this.#fanout.countChannel(channel)
  }

  connectedCounts({ maxChannels = Infinity }: { readonly maxChannels?: number } = {}): ConnectedCounts {
    if (maxChannels !== Infinity) checkWholeNumber('maxChannels', maxChannels)
    return { streams: new Map(this.#streamCounts), channels: this.#fanout.countChannels(maxChannels) }
  }

  position(): Position {
    return this.#log.positionAt(this.#log.head)
  }

  onDoubtfulName(listener: (details: DoubtfulName) => void): () => void {
    return this.#listenForDoubts({ onDoubtfulName: listener })
  }

  async close({ drainMs = 0 }: { drainMs?: number } = {}): Promise<void> {
    this.#closing ??= this.#close(checkWholeNumber('drainMs', drainMs))
    return this.#closing
  }

  async #close(drainMs: number): Promise<void> {
    this.#validating.rejectAll(closedError)
    try {
      // Readers that have all that is stored still wait for what is about to be, and both share one time.
      const { scheduler, closeTimeoutMs } = this.#settings
      const startMs = scheduler.now()
      await this.#unanswered.settled(closeTimeoutMs)
      const settleMs = Math.max(0, closeTimeoutMs - (scheduler.now() - startMs))
      await this.#fanout.closeAll('shutdown', { drainMs, settleMs })
    } finally {
      await this.#log.close()
    }
  }

  #refuseWhenClosed(): void {
    if (this.#closing !== undefined) throw closedError()
  }

  #onGone(reader: Reader): void {
    const { path, addressKey, who } = reader.identity
    this.#addresses.remove(addressKey)
    this.#identities.remove(who)
    const count = (this.#streamCounts.get(path) ?? 0) - 1
    if (count > 0) this.#streamCounts.set(path, count)
    else this.#streamCounts.delete(path)
    this.#tell((observer) => observer.onDisconnected?.(describeReader(reader), { reason: reader.ending ?? 'gone' }))
  }

  #listenForDoubts(listener: Observer): () => void {
    this.#doubtfulListeners.add(listener)
    if (this.open && this.catalog !== undefined) this.#doubtfulNames ??= new DoubtfulNames(this.catalog.events)
    return () => void this.#doubtfulListeners.delete(listener)
  }

  #tellDoubtful(names: DoubtfulNames, event: string, stream?: string): void {
    const meant = names.look(event)
    if (meant === undefined) return
    const details = { event, meant, ...(stream === undefined ? {} : { stream }) }
    for (const listener of this.#doubtfulListeners) notify(listener, (one) => one.onDoubtfulName?.(details))
  }

  #tell(call: (observer: Observer) => unknown): void {
    if (this.#observer !== undefined) notify(this.#observer, call)
  }
}

function closedError(): WindhoverError {
  return new WindhoverError('closed', 'the hub is closed')
}

function describeReader(reader: Reader): ReaderInfo {
  const { channels, events } = reader.feed.interest
  const { clientId, path, who } = reader.identity
  return { clientId, stream: path, channels, events, ...(who === undefined ? {} : { identity: who }) }
}

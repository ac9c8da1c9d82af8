import type { Catalog, EventDeclarations } from '../catalog/define-events.ts'
import { defaults } from '../defaults.ts'
import { WindhoverError } from '../errors.ts'
import { checkMoment, checkWholeNumber } from '../options.ts'
import { Fanout } from '../fanout/fanout.ts'
import { createInterest } from '../interest.ts'
import type { Reader } from '../fanout/reader.ts'
import { FirstMessages } from '../log/first-messages.ts'
import { History } from '../log/history.ts'
import type { Log } from '../log/log.ts'
import type { Start } from '../log/resume.ts'
import { sampleMessages } from '../log/sample-messages.ts'
import { StoreLog } from '../log/store-log.ts'
import type { Position } from '../position.ts'
import type { RefusalReason } from '../refusal-reason.ts'
import { representationOf } from '../wire/representation.ts'
import { createRoundTraces } from './create-round-traces.ts'
import { closeHub } from './close-hub.ts'
import { closedError } from './closed-error.ts'
import type { ClusterCounts } from './cluster-counts.ts'
import { setCluster } from './cluster.ts'
import { Doubts } from './doubts.ts'
import { encodeGreeting } from './encode-greeting.ts'
import type { GivenItem } from '../catalog/draft-item.ts'
import type { PublishOptions } from '../catalog/draft-message.ts'
import type { ConnectedCounts, Hub, JoinRequest, KickOptions, ReaderLimits } from './hub.ts'
import type { Published } from './publishable.ts'
import { type HistoryPage, type HistoryQuery, readHistoryQuery, toHistoryPage } from './history-page.ts'
import { followStore } from './follow-store.ts'
import { guardLog } from './guard-log.ts'
import { type HubOptions, type HubSettings, readHubOptions } from './hub-options.ts'
import { HubCounts } from './hub-counts.ts'
import type { HubMeasures } from './hub-measures.ts'
import { HubNode } from './hub-node.ts'
import { HubReports } from './hub-reports.ts'
import type { HubState } from './hub-state.ts'
import type { HubTotals } from './hub-totals.ts'
import { isKnown, requireKnown } from './known-log.ts'
import { Latecomers } from './latecomers.ts'
import { measureHub } from './measure-hub.ts'
import type { DoubtfulName, Refusal } from './observer.ts'
import { probeLog } from './probe-log.ts'
import type { PublishManyOptions } from './publish-item.ts'
import { Publishing } from './publishing.ts'
import { readKick } from './read-kick.ts'
import { readReaderLimits } from './read-reader-limits.ts'
import { ReaderCounts } from './reader-counts.ts'
import type { ReaderFilter } from './reader-filter.ts'
import type { ReaderPage, ReaderQuery } from './reader-page.ts'
import { Roster } from './roster.ts'
import { setWatched } from './watched.ts'

/** The hub that `createHub` creates. */
export class LiveHub<Events extends EventDeclarations, Open extends boolean> implements Hub<Events, Open> {
  readonly catalog: Catalog<Events> | undefined
  readonly open: boolean
  readonly reconnectSpreadMs: number
  readonly maxBytesPerConnection: number
  readonly #settings: HubSettings
  readonly #log: Log
  readonly #fanout: Fanout
  readonly #firstMessages: FirstMessages
  readonly #history: History
  readonly #counts: HubCounts
  readonly #reports: HubReports
  readonly #roster: Roster
  readonly #readers: ReaderCounts
  readonly #node: HubNode
  readonly #publishing: Publishing
  readonly #doubts: Doubts
  /** Readers that were taken in and not told anything yet, with the ends of their grants. */
  readonly #ungreeted = new Map<Reader, number | undefined>()
  /** Set only if the log is fed by a store. */
  readonly #latecomers: Latecomers | undefined
  #maxReaders: number
  #closing: Promise<void> | undefined

  constructor(options: HubOptions<Events, Open>) {
    const settings = readHubOptions(options)
    const { observer } = options
    this.#settings = settings
    this.#maxReaders = settings.maxReaders
    this.catalog = options.catalog
    this.open = settings.open
    this.reconnectSpreadMs = settings.reconnectSpreadMs
    this.maxBytesPerConnection = settings.maxBytesPerConnection
    this.#log = settings.log
    this.#firstMessages = new FirstMessages(settings.log)
    this.#history = new History(settings.log)
    this.#counts = new HubCounts(options.catalog)
    const reports = new HubReports({ observer, counts: this.#counts, log: settings.log })
    this.#reports = reports
    const { onGap, onParked, onError, onRound } = reports
    this.#roster = new Roster({
      maxReadersPerAddress: settings.maxReadersPerAddress,
      readers: () => this.#fanout.readers,
      onOvertaken: (reader) => this.#fanout.close(reader, 'kicked', false),
      onError,
    })
    this.#doubts = new Doubts(settings.open ? options.catalog?.events : undefined)
    if (observer?.onDoubtfulName !== undefined) this.#doubts.listen(observer)
    this.#publishing = new Publishing({
      log: settings.log,
      rules: { catalog: options.catalog, open: settings.open, maxMessageBytes: settings.maxMessageBytes },
      scheduler: settings.scheduler,
      refuseWhenClosed: () => this.#refuseWhenClosed(),
      countReaders: () => this.#fanout.size,
      onPublished: (draft, position, id, tookMs) => {
        reports.onPublished(draft, position, id, tookMs)
        this.#doubts.lookAtPublished(draft.event)
      },
      onDuplicate: () => this.#counts.onDuplicate(),
      onRejected: (error) => this.#counts.onRejected(error),
      tracing: settings.tracing,
    })
    const traces = createRoundTraces(settings.tracing)
    this.#fanout = new Fanout({
      ...settings,
      onGap,
      onParked,
      onError,
      traces,
      onRound: traces === undefined ? onRound : traces.before(onRound),
      reading: settings.log instanceof StoreLog ? settings.log.reading : undefined,
      sliceMs: 5,
      onGone: (reader) => this.#onGone(reader),
    })
    this.#readers = new ReaderCounts(this.#roster, this.#fanout)
    this.#node = new HubNode(this.#readers, { state: options.state, name: settings.node, onError })
    if (this.#node.heartbeats !== undefined) setCluster(this, this.#node.heartbeats)
    setWatched(this, {
      watch: reports.watch,
      sample: (after, max) => sampleMessages(settings.log, after, max),
      countChannels: () => this.#fanout.inspect().channels,
      sendAllAway: () => this.#sendAway({}, 'shutdown', true),
    })
    reports.tell((told) => told.onCreated?.(this))
    if (settings.log instanceof StoreLog) this.#latecomers = this.#follow(settings.log)
  }

  /** Begins to follow the store of this hub. */
  #follow(log: StoreLog): Latecomers {
    const { tell } = this.#reports
    followStore(log, this.#fanout, tell)
    const greet = (reader: Reader, start: Omit<Start, 'place'>): string => this.#greet(reader, start)
    const firstMessages = this.#firstMessages
    return new Latecomers({ ...this.#settings, log, fanout: this.#fanout, firstMessages, greet, tell })
  }

  inspect(): HubState {
    return { ...this.#fanout.inspect(), listed: this.#roster.size }
  }

  get canCompress(): boolean {
    return this.#fanout.canCompress
  }

  get exposesTrace(): boolean {
    return this.#settings.exposeTrace
  }

  get limitsAddresses(): boolean {
    return this.#roster.limitsAddresses
  }

  refusalFor(address?: string, streams = 0): RefusalReason | undefined {
    if (this.#closing !== undefined) return 'closed'
    if (!isKnown(this.#log)) return 'store'
    if (this.#fanout.size >= this.#maxReaders) return 'full'
    if (streams >= this.#settings.maxStreamsPerConnection) return 'connection'
    return this.#roster.hasRoom(this.#roster.addressKeyOf(address)) ? undefined : 'address'
  }

  publish(event: string, data: unknown, options: PublishOptions = {}): Promise<Published> {
    return this.#publishing.publish(event, data, options)
  }

  publishMany(items: readonly GivenItem[], options: PublishManyOptions = {}): Promise<never[]> {
    return this.#publishing.publishMany(items, options) as Promise<never[]>
  }

  join(request: JoinRequest): void {
    this.#refuseWhenClosed()
    const { path, channels, events, lastEventId, keepAliveMs = this.#settings.keepAliveMs } = request
    const { slowPolicy = defaults.slowPolicy, meta = false } = request
    const grantEndsAtMs = checkMoment('grantEndsAtMs', request.grantEndsAtMs)
    const addressKey = this.#roster.addressKeyOf(request.address)
    requireKnown(this.#log)
    if (this.#fanout.size >= this.#maxReaders || !this.#roster.hasRoom(addressKey)) {
      throw new WindhoverError('unavailable', 'the hub takes no more readers now')
    }
    const interest = createInterest(channels, events)
    const initial = lastEventId === undefined || lastEventId === '' ? request.initial : undefined
    const late = guardLog(this.#reports.tell, () => this.#latecomers?.find(lastEventId, interest, initial))
    const { retryMs, reloadSpreadMs } = this.#settings
    const identity = this.#roster.identify(request, keepAliveMs, addressKey)
    const lease = request.identity?.lease
    const representation = representationOf(meta, this.#settings.exposeTrace)
    const { sink, encoding, flushMs } = request
    const holding = { identity, interest, slowPolicy, representation, flushMs, sink, encoding, grantEndsAtMs }
    if (late === undefined) {
      const start = guardLog(this.#reports.tell, () => this.#firstMessages.startOf(interest, lastEventId, initial))
      const { place, first, gap } = start
      const reader = this.#fanout.join({
        ...holding,
        place,
        first,
        greeting: encodeGreeting(identity, start, { retryMs, reloadSpreadMs, grantEndsAtMs }),
        onJoined: (joined) => {
          this.#roster.add(joined, lease)
          this.#reports.onConnected(joined, start)
        },
      })
      if (gap !== undefined) this.#reports.onGap(reader, gap)
    } else {
      const onJoined = (joined: Reader): void => {
        this.#roster.add(joined, lease)
        this.#ungreeted.set(joined, grantEndsAtMs)
      }
      this.#latecomers?.receive(this.#fanout.hold({ ...holding, onJoined }), late)
    }
    this.#doubts.lookAtAsked(interest.events, path)
  }

  /** Greets a reader that was held until its start was known. */
  #greet(reader: Reader, start: Omit<Start, 'place'>): string {
    const { gap } = start
    const grantEndsAtMs = this.#ungreeted.get(reader)
    this.#ungreeted.delete(reader)
    this.#reports.onConnected(reader, start)
    if (gap !== undefined) this.#reports.onGap(reader, gap)
    return encodeGreeting(reader.identity, start, { ...this.#settings, grantEndsAtMs })
  }

  noteRefusal(refusal: Refusal): void {
    this.#reports.onRefused(refusal)
  }

  connectedCount(filter?: { readonly stream?: string; readonly channel?: string }): number {
    return this.#readers.connectedCount(filter)
  }

  connectedCounts(options?: { readonly maxChannels?: number }): ConnectedCounts {
    return this.#readers.connectedCounts(options)
  }

  async clusterCounts(): Promise<ClusterCounts | null> {
    return this.#node.counts()
  }

  totals(): HubTotals {
    const { published, gaps } = this.#counts
    return { published, gaps, deliveries: this.#fanout.measure().deliveries }
  }

  measure(): HubMeasures {
    return measureHub({ counts: this.#counts, fanout: this.#fanout, roster: this.#roster, log: this.#log })
  }

  readers(query: ReaderQuery = {}): ReaderPage {
    return this.#readers.list(query)
  }

  async history(query: HistoryQuery = {}): Promise<HistoryPage> {
    const choice = readHistoryQuery(query)
    requireKnown(this.#log)
    return toHistoryPage(await this.#history.list(choice))
  }

  kick(filter: ReaderFilter, options: KickOptions = {}): number {
    return this.#sendAway(filter, 'kicked', readKick(filter, options).reconnect)
  }

  limitReaders(limits: ReaderLimits): void {
    const { maxReaders, maxReadersPerAddress } = readReaderLimits(limits)
    this.#maxReaders = maxReaders ?? this.#maxReaders
    if (maxReadersPerAddress !== undefined) this.#roster.limitAddresses(maxReadersPerAddress)
  }

  ready(): Promise<void> {
    return this.#log instanceof StoreLog ? this.#log.ready() : Promise.resolve()
  }

  position(): Position {
    requireKnown(this.#log)
    return this.#log.positionAt(this.#log.head)
  }

  async probe(): Promise<void> {
    this.#refuseWhenClosed()
    await probeLog(this.#log, this.#settings.scheduler)
    this.#refuseWhenClosed()
    this.position()
  }

  onDoubtfulName(listener: (details: DoubtfulName) => void): () => void {
    return this.#doubts.listen({ onDoubtfulName: listener })
  }

  async close({ drainMs = 0 }: { drainMs?: number } = {}): Promise<void> {
    this.#closing ??= this.#close(checkWholeNumber('drainMs', drainMs))
    return this.#closing
  }

  async #close(drainMs: number): Promise<void> {
    this.#publishing.stop()
    const parts = { fanout: this.#fanout, log: this.#log, node: this.#node, publishing: this.#publishing }
    try {
      await closeHub({ ...this.#settings, ...parts }, drainMs)
    } finally {
      this.#reports.tell((observer) => observer.onClosed?.())
    }
  }

  #sendAway(filter: ReaderFilter, reason: 'kicked' | 'shutdown', reconnect: boolean): number {
    const readers = this.#roster.sendAway(filter)
    this.#fanout.closeEach(readers, reason, reconnect)
    return readers.length
  }

  #refuseWhenClosed(): void {
    if (this.#closing !== undefined) throw closedError()
  }

  #onGone(reader: Reader): void {
    this.#roster.remove(reader)
    // Otherwise nobody was told that it came.
    if (!this.#ungreeted.delete(reader)) this.#reports.onDisconnected(reader)
  }
}

import type { Entry } from '../message.ts'
import { Compressor } from '../compress/compressor.ts'
import { findDeflate } from '../compress/find-deflate.ts'
import { encodeSink } from '../compress/gzip-sink.ts'
import { encodeChunk } from '../wire/chunk.ts'
import { type ClosingReason, pickRetryMs, widenSpread } from '../wire/control-events.ts'
import { Behind } from './behind.ts'
import { Delivered } from './delivered.ts'
import { drain, type DrainOptions } from './drain.ts'
import type { FanoutOptions } from './fanout-options.ts'
import type { FanoutMeasures } from './fanout-measures.ts'
import type { FanoutState } from './fanout-state.ts'
import { Feeds } from './feeds.ts'
import { InFlight } from './in-flight.ts'
import type { Holding, Joining } from './joining.ts'
import { KeepAlive } from './keep-alive.ts'
import { Openings } from './openings.ts'
import { ParkedReaders } from './parked-readers.ts'
import { Pump } from './pump.ts'
import { Reader, type ReaderOwner } from './reader.ts'
import { Replays } from './replays.ts'
import { runSliced } from '../connection/run-sliced.ts'
import { SharedChunks } from './shared-chunks.ts'
import { type Replaying, StoreReplay } from './store-replay.ts'
import { Watchdog } from '../connection/watchdog.ts'

/** Holds all readers of one log, and moves them. */
export class Fanout implements ReaderOwner {
  readonly #options: FanoutOptions
  readonly #feeds: Feeds
  readonly #compressor: Compressor | undefined
  readonly #shared: SharedChunks
  readonly #delivered: Delivered
  readonly #replays = new Replays()
  readonly #parked: ParkedReaders
  readonly #pump: Pump
  readonly #keepAlive: KeepAlive
  readonly #watchdog: Watchdog<Reader>
  readonly #inFlight: InFlight
  readonly #openings: Openings
  readonly #replay: StoreReplay | undefined
  readonly #stopTail: () => void
  readonly #readers = new Set<Reader>()
  /** How far readers are behind. */
  readonly behind: Behind
  readonly #maxWriteBytes = (): number => this.#inFlight.maxWriteBytes(this.#readers.size)
  #emptied: (() => void)[] = []

  constructor(options: FanoutOptions) {
    const { log, reading, traces } = options
    this.#options = options
    const deflate = findDeflate()
    this.#compressor = deflate && new Compressor(deflate)
    const compressor = this.#compressor
    this.#delivered = new Delivered(compressor)
    this.#shared = new SharedChunks(compressor)
    this.#feeds = new Feeds({ log, shared: this.#shared, compressor, maxWriteBytes: this.#maxWriteBytes, traces })
    this.#inFlight = new InFlight(options.maxBytesInFlight, options.maxWriteBytes)
    this.#watchdog = new Watchdog({
      ...options,
      connections: this.#readers,
      // A client without a newer credential would be refused, and an EventSource that is refused gives up.
      onExpired: (reader, isGrant) =>
        this.close(reader, 'expired', !isGrant || (reader.identity.who?.renewsItself ?? true)),
    })
    this.#parked = new ParkedReaders({ ...options, inFlight: this.#inFlight, watchdog: this.#watchdog })
    this.#pump = new Pump({
      ...options,
      shared: this.#shared,
      replays: this.#replays,
      delivered: this.#delivered,
      onTooSlow: (reader) => this.close(reader, 'slow', true),
      onParked: (reader, chunk) => this.#parked.add(reader, chunk),
      onFault: this.#endFailed,
    })
    this.behind = new Behind({ log, parked: () => this.#parked.values(), turns: () => this.#pump.turns() })
    this.#keepAlive = new KeepAlive({
      ...options,
      feeds: () => this.#feeds.values(),
      onParked: (reader, chunk) => this.#pump.park(reader, log.head, chunk),
      onFault: this.#endFailed,
    })
    this.#openings = new Openings({
      log,
      shared: this.#shared,
      delivered: this.#delivered,
      now: () => options.scheduler.now(),
      maxWriteBytes: this.#maxWriteBytes,
      onOpened: (reader, place) => this.#pump.place(reader, place),
      onParked: (reader, place, chunk) => this.#pump.park(reader, place, chunk),
    })
    if (reading !== undefined) {
      this.#replay = new StoreReplay({
        ...options,
        reading,
        delivered: this.#delivered,
        settled: () => this.#pump.settled(),
        onMet: (reader, place, text, first) => this.start(reader, place, text, first),
        onParked: (reader, chunk) => this.#pump.park(reader, 0, chunk),
        onAway: (reader) => this.close(reader, 'busy', true),
        onFault: this.#endFailed,
      })
    }
    this.#stopTail = log.tail((entry) => this.#announce(entry))
  }

  /** Whether readers may be given what they read compressed. */
  get canCompress(): boolean {
    return this.#compressor !== undefined
  }

  /** The number of readers. */
  get size(): number {
    return this.#readers.size
  }

  /** All readers, in the order in which they joined. */
  get readers(): Iterable<Reader> {
    return this.#readers
  }

  /** Returns what was delivered so far, and how readers are now. Costs nothing per reader. */
  measure(): FanoutMeasures {
    return {
      ...this.#delivered.measure(this.#pump.tally),
      parked: this.#parked.size,
      replaying: this.#replays.count,
      pendingBytes: this.#inFlight.bytes,
    }
  }

  /** Counts everything, for tests: once the last reader has left and this is closed, every number is 0. */
  inspect(): FanoutState {
    const [keepAlive, watchdog] = [this.#keepAlive.state, this.#watchdog.state]
    return {
      readers: this.#readers.size,
      feeds: this.#feeds.size,
      channels: this.#feeds.channels,
      cohortsInLine: this.#pump.inLine,
      readersInFlight: this.#inFlight.readers,
      bytesInFlight: this.#inFlight.bytes,
      readersParked: this.#parked.size,
      readersReplaying: this.#replays.count,
      readersHeld: this.behind.held.size,
      intervals: keepAlive.intervals,
      watched: watchdog.watched,
      timers: Number(keepAlive.isArmed) + Number(watchdog.isArmed) + Number(this.#pump.gathering.isArmed),
    }
  }

  /** Returns the number of readers that have this channel among their interest. */
  countChannel(channel: string): number {
    return this.#feeds.countChannel(channel)
  }

  /** Returns the number of readers of each of the channels with most, those with more first. */
  countChannels(maxChannels: number): Map<string, number> {
    return this.#feeds.countChannels(maxChannels)
  }

  /**
   * Takes in a reader: writes its greeting at once and puts it where it starts.
   *
   * Throws the errors of the log; then no reader has joined, and the sink was not touched. An error of the sink ends
   * the reader.
   */
  join(joining: Joining): Reader {
    const reader = this.#takeIn(joining)
    this.start(reader, joining.place, joining.greeting, joining.first)
    return reader
  }

  /** Takes in a reader that is told nothing until it is {@link start}ed or replays; otherwise as {@link join}. */
  hold(holding: Holding): Reader {
    const reader = this.#takeIn(holding)
    if (reader.ending === undefined) this.behind.held.add(reader)
    return reader
  }

  #takeIn(holding: Holding): Reader {
    const { identity, grantEndsAtMs, onJoined } = holding
    const feed = this.#feeds.enter(holding)
    const reader = new Reader(identity, feed, encodeSink(holding, this.#compressor), this)
    this.#readers.add(reader)
    this.#keepAlive.watch(reader)
    this.#watchdog.onJoined(reader, grantEndsAtMs)
    this.#pump.onArrival()
    onJoined(reader)
    reader.open()
    return reader
  }

  /**
   * Writes a text, if there is one, to a reader that is held, and puts it where it starts. Does nothing if it is gone.
   *
   * @param first - the places of older messages that it gets before those after `place`. Default: none.
   */
  start(reader: Reader, place: number, text: string, first: readonly number[] = []): void {
    if (reader.ending !== undefined) return
    this.behind.held.delete(reader)
    reader.lastToldPlace = place
    reader.replayUntil = this.#options.log.head
    this.#replays.note(reader, place < reader.replayUntil || first.length > 0)
    const chunk = text === '' ? undefined : encodeChunk(text)
    if (first.length > 0) this.#openings.start(reader, first, place, chunk)
    else if (chunk === undefined || reader.write(chunk, this.#options.scheduler.now())) this.#pump.place(reader, place)
    else this.#pump.park(reader, place, chunk)
  }

  /** Gives a reader that is held the messages that its store keeps after a position, and then starts it. */
  replay(replaying: Replaying): void {
    this.#replays.note(replaying.reader, true)
    this.#replay?.add(replaying)
  }

  /** Ends every reader with the reason `failed`, since the messages that it reads are no longer reliable. */
  failAll(error: unknown): void {
    this.#endFailed(error, Array.from(this.#readers))
  }

  /** Ends a reader's stream with a `closing` event, and asks it to come back within a spread: by default that of one that leaves alone. */
  close(
    reader: Reader,
    reason: ClosingReason,
    reconnect: boolean,
    spreadMs: number = this.#options.reconnectSpreadMs,
  ): void {
    reader.close(reason, reconnect, pickRetryMs(spreadMs))
  }

  /** Ends the streams of many readers as {@link close} does, in slices: the first at once. */
  closeEach(readers: readonly Reader[], reason: ClosingReason, reconnect: boolean): void {
    const spreadMs = widenSpread(this.#options.reconnectSpreadMs, readers.length)
    const endEach = function* (this: Fanout): Generator<void> {
      for (const reader of readers) {
        this.close(reader, reason, reconnect, spreadMs)
        yield
      }
    }
    runSliced(endEach.call(this), this.#options.scheduler, this.#options.sliceMs, () => false)
  }

  /**
   * Ends every stream at a random moment of the drain time, so that the clients' return is spread too. Resolves when
   * all have left, which may be sooner, and is at most `settleMs` and `closeTimeoutMs` later.
   */
  async closeAll(
    reason: ClosingReason,
    { drainMs, settleMs }: Pick<DrainOptions, 'drainMs' | 'settleMs'>,
  ): Promise<void> {
    const { scheduler, sliceMs, reconnectSpreadMs } = this.#options
    const spreadMs = widenSpread(reconnectSpreadMs, this.#readers.size)
    this.#pump.gathering.close()
    await drain(this.#readers, {
      scheduler,
      sliceMs,
      drainMs,
      settleMs,
      settled: () => this.#pump.settled(),
      isEmpty: () => this.#readers.size === 0,
      close: (reader) => this.close(reader, reason, true, spreadMs),
    })
    if (this.#readers.size > 0) await new Promise<void>((resolve) => this.#emptied.push(resolve))
    this.#keepAlive.close()
    this.#watchdog.close()
    this.#stopTail()
  }

  onReady(reader: Reader): void {
    this.#parked.onReady(reader)
    if (this.#replay?.onReady(reader) === true || this.#openings.onReady(reader)) return
    this.#pump.place(reader, reader.cursor)
  }

  onClosing(reader: Reader): void {
    this.behind.held.delete(reader)
    this.#parked.onClosing(reader)
    this.#replays.end(reader)
  }

  onGone(reader: Reader): void {
    const { feed } = reader
    this.#readers.delete(reader)
    this.behind.held.delete(reader)
    this.#replays.end(reader)
    this.#replay?.onGone(reader)
    this.#openings.onGone(reader)
    this.#keepAlive.unwatch(reader)
    this.#watchdog.onGone(reader)
    this.#parked.onGone(reader)
    this.#feeds.leave(feed)
    this.#options.onGone(reader)
    if (this.#readers.size > 0) return
    this.#watchdog.rest()
    this.#pump.gathering.flush()
    for (const resolve of this.#emptied.splice(0)) resolve()
  }

  onFault(reader: Reader, error: unknown): void {
    this.#options.onError(error, reader)
  }

  /** Ends readers that the log failed; they come back to where they stood. */
  readonly #endFailed = (error: unknown, readers: readonly Reader[]): void => {
    this.#options.onError(error, undefined)
    this.closeEach(readers, 'failed', true)
  }

  /** Wakes the readers that an entry concerns; a seam concerns all. Never throws, since the entry is stored. */
  #announce(entry: Entry): void {
    const { place } = entry
    try {
      const isAwaited = this.#feeds.announce(entry, (feed) => this.#pump.wake(feed, place))
      this.#pump.onAnnounced(place, isAwaited)
    } catch (error) {
      this.#options.onError(error, undefined)
    }
  }
}

import type { Gap } from '../gap.ts'
import { hasEvictedAfter } from '../log/has-evicted-after.ts'
import type { Compressor } from '../compress/compressor.ts'
import type { Log } from '../log/log.ts'
import { type Entry, isSeam } from '../message.ts'
import type { Representation } from '../wire/representation.ts'
import type { Batch } from './batch.ts'
import { Cohort, type CohortMember } from './cohort.ts'
import { CursorMap } from './cursor-map.ts'
import { findOnlyChannel, forEachMatch } from './for-each-match.ts'
import type { Interest } from '../interest.ts'
import type { RoundTraces } from './round-traces.ts'
import type { SharedChunks } from './shared-chunks.ts'
import type { Topic, TopicListener } from './topic.ts'
import type { SlowPolicy } from '../slow-policy.ts'

/**
 * The most entries that one batch looks at. So a reader of an event that is rare in its channel cannot hold up the
 * pump.
 */
const maxLookedAt = 4096

/** Everything that all readers of a feed have in common. */
export interface FeedKind {
  readonly interest: Interest
  readonly slowPolicy: SlowPolicy
  readonly representation: Representation
  /** Milliseconds for which messages gather before they leave in one write. Default: 0. */
  readonly flushMs?: number | undefined
}

/** Options of a {@link Feed}. */
export interface FeedOptions extends FeedKind {
  readonly log: Log
  /** The chunks that the feeds of a log share. */
  readonly shared: SharedChunks
  /** Compresses what readers of it get that take that. Default: there is none. */
  readonly compressor?: Compressor | undefined
  /** The most bytes of frames that one write may have now, unless a single frame is larger. */
  readonly maxWriteBytes: () => number
  /** Gathers the traces of the messages that are collected. Default: nobody follows them. */
  readonly traces?: RoundTraces | undefined
}

/** The range of one batch, and how it is collected. */
interface Gathering {
  /** What the batch is named after. */
  readonly source: object
  readonly cursor: number
  readonly from: number
  readonly until: number
  readonly isConflating: boolean
  readonly maxWriteBytes: number
}

/** Returns the name of a feed: the same for readers that belong together. */
export function toFeedKey({ interest, slowPolicy, representation, flushMs = 0 }: FeedKind): string {
  return `${slowPolicy} ${representation.name} ${flushMs}${interest.key}`
}

/**
 * All readers of one interest, policy and representation: those that wait for news, those on the way, and the bytes
 * that they share.
 */
export class Feed<Member extends CohortMember<Member>> implements TopicListener {
  readonly interest: Interest
  readonly slowPolicy: SlowPolicy
  readonly representation: Representation
  readonly flushMs: number
  /** When what gathers now leaves, on the scheduler's clock. */
  flushAtMs = 0
  #idle: Cohort<Member> = new Cohort(0)
  /**
   * A cohort that has had its turn and becomes the idle one next. With one reader a feed, a new cohort for each message
   * would cost much.
   */
  #spare: Cohort<Member> | undefined
  /** Whether the last of its readers has left and it stands in no index any more. */
  isGone = false
  /** The place up to which readers that fell behind under the policy `latest` get only the newest of each subject. */
  latestUntil = 0
  /** The number of all readers, parked ones too. */
  size = 0
  readonly #log: Log
  readonly #shared: SharedChunks
  readonly #compressor: Compressor | undefined
  readonly #maxWriteBytes: () => number
  readonly #traces: RoundTraces | undefined
  /** The newest match that this feed was told of directly, and not by a topic. */
  #newestTold: number
  /** The topics that it has heard of; it does not listen to them until it has everything. */
  #heard: Topic<this> | undefined
  /** The topics beside {@link #heard}: nearly always there is one alone. */
  #heardToo: Topic<this>[] | undefined
  /** The readers that have something to get and wait for their turn, by cursor. */
  readonly #ready = new CursorMap<Cohort<Member>>()
  readonly #conflating = new CursorMap<Cohort<Member>>()

  constructor({
    interest,
    slowPolicy,
    representation,
    flushMs = 0,
    log,
    shared,
    compressor,
    maxWriteBytes,
    traces,
  }: FeedOptions) {
    this.interest = interest
    this.slowPolicy = slowPolicy
    this.representation = representation
    this.flushMs = flushMs
    this.#log = log
    this.#shared = shared
    this.#compressor = compressor
    this.#maxWriteBytes = maxWriteBytes
    this.#traces = traces
    // Messages before this feed existed were not matched against it.
    this.#newestTold = log.head
    // From now on, so that the log knows which message replaces which by the time that a reader needs it.
    if (slowPolicy === 'latest') log.replacements()
  }

  /** The readers that have everything there is. Their cursor is set when a message wakes them. */
  get idle(): Cohort<Member> {
    return this.#idle
  }

  /** The newest place that may concern this feed. */
  get newestMatch(): number {
    const heard = this.#heard
    if (heard === undefined) return this.#newestTold
    let newest = Math.max(this.#newestTold, heard.newest)
    if (this.#heardToo !== undefined) for (const topic of this.#heardToo) newest = Math.max(newest, topic.newest)
    return newest
  }

  /** Notes that the entry at a place concerns this feed. */
  tell(place: number): void {
    this.#newestTold = place
  }

  hear(topic: Topic<this>): void {
    if (this.#heard === undefined) this.#heard = topic
    else (this.#heardToo ??= []).push(topic)
  }

  /** Whether it has heard of a topic since it last listened. */
  hasHeard(topic: Topic<this>): boolean {
    return this.#heard === topic || this.#heardToo?.includes(topic) === true
  }

  /** Makes a reader idle that has everything up to {@link newestMatch}: the next message wakes it. */
  rest(reader: Member): void {
    this.#idle.add(reader)
    if (this.#heard === undefined) return
    this.#newestTold = this.newestMatch
    this.#heard.listen(this)
    this.#heard = undefined
    if (this.#heardToo === undefined) return
    for (const topic of this.#heardToo) topic.listen(this)
    this.#heardToo = undefined
  }

  /** Puts the idle readers in line at a cursor, if there are any; returns their cohort. */
  wake(cursor: number): Cohort<Member> | undefined {
    const cohort = this.#idle
    if (cohort.readers.length === 0) return undefined
    cohort.cursor = cursor
    this.#idle = this.#spare ?? new Cohort(0)
    this.#spare = undefined
    this.lineUp(cohort)
    return cohort
  }

  /** Whether an entry after a place that concerned this interest is no longer kept. */
  hasEvictedAfter(place: number): boolean {
    return hasEvictedAfter(this.#log, place, this.interest)
  }

  /** Returns the place of the newest evicted entry that concerned this interest and that no kept one replaces. */
  lastLost(): number {
    return this.#log.replacements().lastLost(this.interest.channels, this.interest.events)
  }

  /** Returns the cohort in line at a cursor, if there is one. */
  cohortAt(cursor: number, isConflating: boolean): Cohort<Member> | undefined {
    return (isConflating ? this.#conflating : this.#ready).get(cursor)
  }

  /** Puts a cohort in line, where readers that come to the same cursor find it. */
  lineUp(cohort: Cohort<Member>): void {
    ;(cohort.isConflating ? this.#conflating : this.#ready).set(cohort.cursor, cohort)
  }

  /**
   * Takes a cohort out of the line, since its turn has come: a reader that comes to its cursor later is too late for
   * it.
   */
  callUp(cohort: Cohort<Member>): void {
    const line = cohort.isConflating ? this.#conflating : this.#ready
    if (line.get(cohort.cursor) === cohort) line.delete(cohort.cursor)
  }

  /** Takes back a cohort whose turn is over and in which no reader stands. */
  retire(cohort: Cohort<Member>): void {
    // The round goes on, and the bytes of all its cohorts together would take much memory.
    cohort.batch = undefined
    cohort.replayUntil = Infinity
    if (!cohort.isConflating) this.#spare ??= cohort
  }

  /**
   * Collects the next batch of a cohort from the messages up to `until`. No other cohort in line stands where this one
   * does.
   */
  collect(cohort: Cohort<Member>, until: number): Batch {
    const { interest, representation } = this
    const { cursor } = cohort
    const isConflating = cohort.isConflating || this.#hasGathered(cohort, until)
    // Evicted messages did not concern this interest, or the pump would have found the gap.
    const from = Math.max(cursor, this.#log.oldest - 1)
    const maxWriteBytes = this.#maxWriteBytes()
    // If only one of its channels has anything, every reader of that one gets the same.
    const only = isConflating ? undefined : (this.#findOnlyTopic(from) ?? findOnlyChannel(this.#log, interest, from))
    const known =
      only === undefined ? undefined : this.#shared.batchOf(only, from, until, representation, maxWriteBytes)
    if (known !== undefined) return known
    const batch = this.#gather({ cursor, from, until, isConflating, maxWriteBytes, source: only ?? this })
    if (only !== undefined && batch.chunk !== undefined) {
      this.#shared.rememberBatch({ channel: only, from, until, representation, maxWriteBytes, batch })
    }
    return batch
  }

  /** Whether a cohort gets what has gathered, of which `latest` leaves the newest alone. */
  #hasGathered({ cursor, replayUntil }: Cohort<Member>, until: number): boolean {
    if (this.flushMs === 0 || this.slowPolicy !== 'latest' || (cursor < replayUntil && replayUntil < Infinity))
      return false
    this.latestUntil = until
    return true
  }

  /** Returns the one topic that has anything after a place: the feed has heard nothing of the others since it listened. */
  #findOnlyTopic(from: number): Topic<this> | undefined {
    return this.#heardToo === undefined && this.#newestTold <= from ? this.#heard : undefined
  }

  #gather({ source, cursor, from, until, isConflating, maxWriteBytes }: Gathering): Batch {
    const replacements = isConflating ? this.#log.replacements() : undefined
    const entries: Entry[] = []
    let gaps: Gap[] | undefined
    let size = 0
    const visit = (entry: Entry): boolean => {
      if (isSeam(entry)) (gaps ??= []).push(entry.gap)
      else if (replacements !== undefined && entry.place <= this.latestUntil && replacements.isReplaced(entry))
        return true
      const bytes = this.representation.mostBytes(entry)
      if (entries.length > 0 && size + bytes > maxWriteBytes && !isSeam(entry)) return false
      entries.push(entry)
      size += bytes
      return true
    }
    const to = forEachMatch(this.#log, this.interest, { from, until, maxVisits: maxLookedAt }, visit)
    if (entries.length === 0) return { to, last: cursor, count: 0, chunk: undefined, gaps }
    this.#traces?.add(entries)
    const chunk = this.#shared.get(entries, this.representation)
    return {
      to,
      last: entries[entries.length - 1]!.place,
      count: entries.length - (gaps?.length ?? 0),
      chunk: this.#compressor === undefined ? chunk : this.#compressor.link(chunk, { source, from: cursor, to }),
      gaps,
    }
  }
}

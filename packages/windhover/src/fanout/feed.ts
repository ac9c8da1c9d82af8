import type { Gap } from '../gap.ts'
import type { Log } from '../log/log.ts'
import { type Entry, isSeam } from '../message.ts'
import type { Representation } from '../wire/representation.ts'
import type { Batch } from './batch.ts'
import { Cohort, type CohortMember } from './cohort.ts'
import { CursorMap } from './cursor-map.ts'
import { forEachMatch } from './for-each-match.ts'
import type { Interest } from '../interest.ts'
import type { SharedChunks } from './shared-chunks.ts'
import type { SlowPolicy } from '../slow-policy.ts'

/** The most entries that one batch looks at, so that a reader of an event that is rare in its channel cannot hold up the pump. */
const maxLookedAt = 4096

/** What all readers of a feed have in common. */
export interface FeedOptions {
  readonly interest: Interest
  readonly slowPolicy: SlowPolicy
  readonly representation: Representation
  readonly log: Log
  /** What the feeds of a log share. */
  readonly shared: SharedChunks
  /** The most bytes of frames that one write may have now, unless a single frame is larger. */
  readonly maxWriteBytes: () => number
}

/** The name of a feed: the same for readers that belong together. */
export function toFeedKey({
  interest,
  slowPolicy,
  representation,
}: Pick<FeedOptions, 'interest' | 'slowPolicy' | 'representation'>): string {
  return `${slowPolicy} ${representation.name}${interest.key}`
}

/** All readers of one interest, policy and representation: who waits for news, who is on the way, and the bytes they share. */
export class Feed<Member extends CohortMember<Member>> {
  readonly interest: Interest
  readonly slowPolicy: SlowPolicy
  readonly representation: Representation
  #idle: Cohort<Member> = new Cohort(0)
  /** A cohort that has had its turn, to be the idle one next: with one reader a feed, a new one for each message would be much. */
  #spare: Cohort<Member> | undefined
  /** The newest place that may concern this feed. */
  newestMatch: number
  /** Readers that fell behind under the policy `latest` get only the newest of each subject up to here. */
  latestUntil = 0
  /** How many readers there are in all, parked ones too. */
  size = 0
  readonly #log: Log
  readonly #shared: SharedChunks
  readonly #maxWriteBytes: () => number
  /** Readers that have something to get and wait for their turn, by cursor. */
  readonly #ready = new CursorMap<Cohort<Member>>()
  readonly #conflating = new CursorMap<Cohort<Member>>()

  constructor({ interest, slowPolicy, representation, log, shared, maxWriteBytes }: FeedOptions) {
    this.interest = interest
    this.slowPolicy = slowPolicy
    this.representation = representation
    this.#log = log
    this.#shared = shared
    this.#maxWriteBytes = maxWriteBytes
    // Messages before this feed existed were not matched against it.
    this.newestMatch = log.head
    // From now on, so that the log knows what replaces what by the time that a reader needs it.
    if (slowPolicy === 'latest') log.replacements()
  }

  /** Readers that have everything there is. Their cursor is set when a message wakes them. */
  get idle(): Cohort<Member> {
    return this.#idle
  }

  /** Puts the idle readers in line at a cursor, if there are any; answers their cohort. */
  wake(cursor: number): Cohort<Member> | undefined {
    const cohort = this.#idle
    if (cohort.readers.length === 0) return undefined
    cohort.cursor = cursor
    this.#idle = this.#spare ?? new Cohort(0)
    this.#spare = undefined
    this.lineUp(cohort)
    return cohort
  }

  /** The place of the newest evicted entry that concerned this interest. */
  lastEvicted(): number {
    return this.#log.lastEvicted(this.interest.channels, this.interest.events)
  }

  /** As {@link lastEvicted}, without messages that a kept one replaces. */
  lastLost(): number {
    return this.#log.replacements().lastLost(this.interest.channels, this.interest.events)
  }

  /** The cohort in line at a cursor, if there is one. */
  cohortAt(cursor: number, isConflating: boolean): Cohort<Member> | undefined {
    return (isConflating ? this.#conflating : this.#ready).get(cursor)
  }

  /** Puts a cohort in line, where readers that come to the same cursor find it. */
  lineUp(cohort: Cohort<Member>): void {
    ;(cohort.isConflating ? this.#conflating : this.#ready).set(cohort.cursor, cohort)
  }

  /** Takes a cohort out of the line, since its turn has come: who comes to its cursor later is too late for it. */
  callUp(cohort: Cohort<Member>): void {
    const line = cohort.isConflating ? this.#conflating : this.#ready
    if (line.get(cohort.cursor) === cohort) line.delete(cohort.cursor)
  }

  /** Takes back a cohort whose turn is over, and that nobody stands in. */
  retire(cohort: Cohort<Member>): void {
    // The round goes on, and the bytes of all its cohorts together would be very many.
    cohort.batch = undefined
    cohort.replayUntil = Infinity
    if (!cohort.isConflating) this.#spare ??= cohort
  }

  /** Collects what a cohort gets next, of the messages up to `until`. No other cohort in line stands where this one does. */
  collect({ cursor: from, isConflating }: Cohort<Member>, until: number): Batch {
    const log = this.#log
    const replacements = isConflating ? log.replacements() : undefined
    const maxWriteBytes = this.#maxWriteBytes()
    const entries: Entry[] = []
    let gaps: Gap[] | undefined
    let size = 0
    // What was evicted did not concern this interest, or the pump would have found the gap.
    const start = Math.max(from, log.oldest - 1)
    const to = forEachMatch(log, this.interest, { from: start, until, maxVisits: maxLookedAt }, (entry) => {
      if (isSeam(entry)) (gaps ??= []).push(entry.gap)
      else if (replacements !== undefined && entry.place <= this.latestUntil && replacements.isReplaced(entry))
        return true
      const bytes = this.representation.mostBytes(entry)
      if (entries.length > 0 && size + bytes > maxWriteBytes && !isSeam(entry)) return false
      entries.push(entry)
      size += bytes
      return true
    })
    if (entries.length === 0) return { to, last: from, count: 0, chunk: undefined, gaps }
    return {
      to,
      last: entries[entries.length - 1]!.place,
      count: entries.length - (gaps?.length ?? 0),
      chunk: this.#shared.get(entries, this.representation),
      gaps,
    }
  }
}

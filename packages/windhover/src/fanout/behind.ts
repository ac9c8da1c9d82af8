import { Lowest } from './lowest.ts'
import type { Reader } from './reader.ts'
import type { Turn } from './turn.ts'

/** Where readers stand that do not have everything. */
export interface BehindOptions {
  readonly log: { readonly head: number }
  /** Returns those that can take no more now. */
  readonly parked: () => Iterable<Reader>
  /** Returns the cohorts in line. */
  readonly turns: () => Iterable<Turn>
}

/** Knows how far readers are behind the head of their log, and which are furthest. Costs nothing until it is asked. */
export class Behind {
  readonly #options: BehindOptions
  readonly #held = new Set<Reader>()

  constructor(options: BehindOptions) {
    this.#options = options
  }

  /** The readers that were taken in and not started yet, or are served from the store: nobody knows how far these are behind. */
  get held(): Pick<Set<Reader>, 'add' | 'delete' | 'size'> {
    return this.#held
  }

  /**
   * Returns how many messages the log has after the last one up to which a reader was given everything of its interest. It is 0 for a reader that
   * has everything, although other messages may have come since; `undefined` for one that is {@link held}.
   */
  of(reader: Reader): number | undefined {
    const { feed, cohort } = reader
    if (this.#held.has(reader)) return undefined
    if (cohort === feed.idle) return 0
    const cursor = cohort?.cursor ?? (reader.isParked ? reader.cursor : reader.lastToldPlace)
    return cursor >= feed.newestMatch ? 0 : this.#options.log.head - cursor
  }

  /**
   * Finds the readers that are furthest behind: first those that are {@link held}, then the others in their order. Readers that have everything
   * are none of them, and are not looked at. Readers of one cohort stand at the same place, so that a look at some is enough.
   *
   * @param limit - the most to find, 1 or more.
   * @param matches - whether a reader is wanted.
   */
  furthest(limit: number, matches: (reader: Reader) => boolean): Reader[] {
    const unknown: Reader[] = []
    for (const reader of this.#held) {
      if (matches(reader) && unknown.push(reader) === limit) return unknown
    }
    const lowest = new Lowest<Reader>(limit - unknown.length)
    for (const reader of this.#options.parked()) {
      const { cursor, feed } = reader
      const isBehind = cursor < feed.newestMatch && !this.#held.has(reader)
      if (isBehind && lowest.takes(cursor) && matches(reader)) lowest.add(reader, cursor)
    }
    for (const { cohort } of this.#options.turns()) {
      for (const reader of cohort.readers) {
        if (!lowest.takes(cohort.cursor)) break
        if (matches(reader)) lowest.add(reader, cohort.cursor)
      }
    }
    return [...unknown, ...lowest.list()]
  }
}

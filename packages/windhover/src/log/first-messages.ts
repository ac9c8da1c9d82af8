import type { Initial } from '../initial.ts'
import type { Interest } from '../interest.ts'
import { findNewest } from './find-newest.ts'
import type { Log } from './log.ts'
import { NewestOfEach } from './newest-of-each.ts'
import { findStart, type Start } from './resume.ts'

/** A list that was made last for an interest. */
interface KnownList {
  readonly newestOfEach: NewestOfEach | undefined
  head: number
  oldest: number
  places: readonly number[]
}

/** How many lists are remembered. Clients choose their interests, so that there may be very many. */
const maxLists = 16

/**
 * Finds the kept messages that new readers are given first. Readers that come at the same head share one list, and so
 * the bytes that are made of it.
 */
export class FirstMessages {
  readonly #log: Log
  readonly #lists = new Map<string, KnownList>()

  constructor(log: Log) {
    this.#log = log
  }

  /** Returns where a reader starts: after its last id, or with what new ones are given first. */
  startOf(interest: Interest, lastEventId: string | undefined, initial: Initial | undefined): Start {
    if (initial !== undefined) return this.find(initial, interest)
    return findStart(this.#log, lastEventId, interest.channels, interest.events)
  }

  /**
   * Returns where a new reader starts. It is told the position just before the first of its messages. So if it breaks
   * off anywhere among them it resumes after the last that it has seen, with nothing lost and nothing twice.
   */
  find(initial: Initial, interest: Interest): Start {
    const log = this.#log
    const first = this.list(initial, interest)
    const begin = first.length === 0 ? log.head : first[0]! - 1
    const start: Start = { place: log.head, position: log.positionAt(begin), resumed: false }
    return first.length === 0 ? start : { ...start, first }
  }

  /** Returns the places of the messages of the copy that a new reader is given first, in order. */
  list(initial: Initial, interest: Interest): readonly number[] {
    const { head, oldest } = this.#log
    const key = `${'last' in initial ? initial.last : 'key'} ${interest.key}`
    const known = this.#lists.get(key) ?? this.#createList(initial, interest)
    // The one that was used last is the last to be forgotten.
    this.#lists.delete(key)
    this.#lists.set(key, known)
    if (this.#lists.size > maxLists) this.#lists.delete(this.#lists.keys().next().value!)
    if (known.head === head && known.oldest === oldest) return known.places
    known.head = head
    known.oldest = oldest
    known.places = known.newestOfEach?.find() ?? findNewest(this.#log, interest, 'last' in initial ? initial.last : 0)
    return known.places
  }

  #createList(initial: Initial, interest: Interest): KnownList {
    const newestOfEach = 'last' in initial ? undefined : new NewestOfEach(this.#log, interest)
    return { newestOfEach, head: -1, oldest: -1, places: [] }
  }
}

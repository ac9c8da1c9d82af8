import type { Interest } from '../interest.ts'
import { isSeam } from '../message.ts'
import { beginOf, findNewest } from './find-newest.ts'
import type { Log } from './log.ts'
import { type Subject, subjectOf } from './replacements.ts'

/**
 * Knows the newest kept message of each channel, event and key of one interest. It looks at each message once, when it
 * is asked next, and costs nothing per message that is published.
 */
export class NewestOfEach {
  readonly #log: Log
  readonly #interest: Interest
  /** The places by subject; in the order of the places, since a subject that is seen again moves to the end. */
  readonly #places = new Map<Subject, number>()
  #seenUntil = 0

  constructor(log: Log, interest: Interest) {
    this.#log = log
    this.#interest = interest
  }

  /** Returns the places, in order. */
  find(): number[] {
    const log = this.#log
    const begin = beginOf(log)
    for (const place of findNewest(log, this.#interest, Infinity, Math.max(begin, this.#seenUntil))) {
      const entry = log.at(place)!
      if (isSeam(entry)) continue
      const subject = subjectOf(entry)
      this.#places.delete(subject)
      this.#places.set(subject, place)
    }
    this.#seenUntil = log.head
    for (const [subject, place] of this.#places) {
      if (place > begin) break
      this.#places.delete(subject)
    }
    return [...this.#places.values()]
  }
}

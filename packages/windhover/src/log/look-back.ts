import { type Initial, maxLookedBack } from '../initial.ts'
import { type Interest, isInterested } from '../interest.ts'
import { isSeam } from '../message.ts'
import type { Position } from '../position.ts'
import { beginOf } from './find-newest.ts'
import type { FirstMessages } from './first-messages.ts'
import type { Log } from './log.ts'
import { type Subject, subjectOf } from './replacements.ts'
import type { Start } from './resume.ts'
import type { StoreReading } from './store-reading.ts'
import { StoreOutline } from './store-outline.ts'

/** The messages of one epoch that a reader is given first, by their offsets; later ones are all given. */
export interface Selection {
  readonly offsets: ReadonlySet<number>
  /** The offset up to which only these are given. */
  readonly until: number
}

/** Where a new reader starts that gets messages which are older than the copy. */
export interface OlderStart {
  /** The position after which it is given messages of the store. */
  readonly after: Position
  /** The ones that it is given; left out for all. */
  readonly selection?: Selection
}

/** Options of {@link LookBack}. */
export interface LookBackOptions {
  readonly log: Log
  readonly reading: StoreReading
  readonly firstMessages: FirstMessages
}

/**
 * The most reads for one reader. Blocks of large messages take several reads each, and what was read before is
 * remembered for all.
 */
const maxReads = 32

/**
 * Finds the first messages of new readers where the copy does not hold enough. It looks at no more than
 * {@link maxLookedBack} messages before the copy, in blocks, of which it remembers what they are about.
 */
export class LookBack {
  readonly #options: LookBackOptions
  readonly #outline: StoreOutline

  constructor(options: LookBackOptions) {
    this.#options = options
    this.#outline = new StoreOutline(options.reading)
  }

  /** Whether the store may have first messages of a reader that the copy does not. */
  isNeeded(initial: Initial, interest: Interest): boolean {
    const { log, firstMessages, reading } = this.#options
    const { epoch, offset } = this.#begin()
    // Nothing before a seam is of the life that readers begin in, or it is lost.
    if (log.seams !== undefined || offset < Math.max(1, reading.oldestOf(epoch))) return false
    return 'latest' in initial || firstMessages.list(initial, interest).length < initial.last
  }

  /**
   * Finds where a reader starts. If the store cannot be read, it starts with what the copy has.
   *
   * @param onFound - called in the turn in which it was found: in the next the copy may have let go of it.
   */
  async find(initial: Initial, interest: Interest, onFound: (start: Start | OlderStart) => void): Promise<void> {
    const { firstMessages } = this.#options
    for (let reads = 0; reads < maxReads; reads += 1) {
      // Judged again after each read, in one turn with the result: the copy moves on meanwhile.
      if (!this.isNeeded(initial, interest)) break
      const found = this.#collect(initial, interest)
      if (typeof found === 'object') return onFound(this.#startAt(initial, interest, found))
      // oxlint-disable-next-line no-await-in-loop -- what one read finds decides whether there is another
      const isRead = await this.#outline.read(this.#begin().epoch, found).catch(() => false)
      if (!isRead) break
    }
    onFound(firstMessages.find(initial, interest))
  }

  /** The position after which the copy holds everything. */
  #begin(): Position {
    const { log } = this.#options
    return log.positionAt(beginOf(log))
  }

  /**
   * Collects the offsets of the first messages that are older than the copy, the newest first.
   *
   * @returns the offset that has to be read up to before more can be said, if there is one.
   */
  #collect(initial: Initial, interest: Interest): number[] | number {
    const { log, firstMessages, reading } = this.#options
    const { epoch, offset: begin } = this.#begin()
    const floor = Math.max(reading.oldestOf(epoch) - 1, begin - maxLookedBack, 0)
    const inCopy = firstMessages.list(initial, interest)
    const max = 'last' in initial ? initial.last - inCopy.length : Infinity
    const subjects = new Set<Subject>()
    if (max === Infinity) {
      for (const place of inCopy) {
        const entry = log.at(place)!
        if (!isSeam(entry)) subjects.add(subjectOf(entry))
      }
    }
    const found: number[] = []
    for (let offset = begin; offset > floor && found.length < max; offset -= 1) {
      const message = this.#outline.at(epoch, offset)
      if (message === 'unread') return offset
      if (message === 'gone') break
      if (message === 'unwritable' || !isInterested(interest, message)) continue
      const subject = subjectOf(message)
      if (max === Infinity && subjects.has(subject)) continue
      subjects.add(subject)
      found.push(offset)
    }
    return found
  }

  #startAt(initial: Initial, interest: Interest, older: readonly number[]): Start | OlderStart {
    const { log, firstMessages } = this.#options
    const oldest = older.at(-1)
    if (oldest === undefined) return firstMessages.find(initial, interest)
    const after: Position = { epoch: log.epoch, offset: oldest - 1 }
    if ('last' in initial) return { after }
    const inCopy = firstMessages.list(initial, interest).map((place) => log.positionAt(place).offset)
    return { after, selection: { offsets: new Set([...older, ...inCopy]), until: log.positionAt(log.head).offset } }
  }
}

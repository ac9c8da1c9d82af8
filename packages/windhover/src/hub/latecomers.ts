import type { Fanout } from '../fanout/fanout.ts'
import type { Reader } from '../fanout/reader.ts'
import { WindhoverError } from '../errors.ts'
import type { Initial } from '../initial.ts'
import type { Interest } from '../interest.ts'
import { hasEvictedAfter } from '../log/has-evicted-after.ts'
import { isComing } from '../log/log.ts'
import type { FirstMessages } from '../log/first-messages.ts'
import { LookBack } from '../log/look-back.ts'
import { findStart, type Start } from '../log/resume.ts'
import type { StoreLog } from '../log/store-log.ts'
import { formatPosition, parsePosition, type Position } from '../position.ts'
import type { Observer } from './observer.ts'

/** Options of {@link Latecomers}. */
export interface LatecomersOptions {
  readonly log: StoreLog
  readonly fanout: Fanout
  readonly firstMessages: FirstMessages
  /** The longest time that a reader may wait for messages that it has seen elsewhere, in milliseconds. */
  readonly arrivalWaitMs: number
  /** Returns the first text of a reader, and tells those that have to know. */
  readonly greet: (reader: Reader, start: Omit<Start, 'place'>) => string
  readonly tell: (call: (observer: Observer) => unknown) => void
}

/** Why a reader cannot start at once: the position that it comes from, or the messages that it is given first. */
export type Late = Position | Initial

/**
 * Readers whose position the copy of this node does not have. A reader that was given more by a faster node waits. A
 * reader that is older is served from the store. They are taken in and told nothing until their start is known.
 */
export class Latecomers {
  readonly #options: LatecomersOptions
  readonly #lookBack: LookBack

  constructor(options: LatecomersOptions) {
    this.#options = options
    this.#lookBack = new LookBack({ ...options, reading: options.log.reading })
  }

  /**
   * Returns why a reader cannot start at once; `undefined` for one that can. While the store is away, a new reader
   * starts with what the copy has.
   *
   * @throws WindhoverError `unavailable` for one that needs the store while it is away.
   */
  find(lastEventId: string | undefined, interest: Interest, initial: Initial | undefined): Late | undefined {
    if (initial !== undefined) {
      return this.#options.log.state === 'ready' && this.#lookBack.isNeeded(initial, interest) ? initial : undefined
    }
    const position = lastEventId === undefined ? undefined : parsePosition(lastEventId)
    if (position === undefined || this.#judge(position, interest) === 'here') return undefined
    if (this.#options.log.state === 'ready') return position
    throw new WindhoverError(
      'unavailable',
      'the store is away, and this node does not have what the reader needs of it',
    )
  }

  /** Takes care of a reader that is held. */
  receive(reader: Reader, late: Late): void {
    const received = 'epoch' in late ? this.#receive(reader, late) : this.#open(reader, late)
    void received.catch((error: unknown) => {
      if (!(error instanceof WindhoverError)) this.#options.tell((observer) => observer.onError?.(error, {}))
      this.#options.fanout.close(reader, 'busy', true)
    })
  }

  async #receive(reader: Reader, position: Position): Promise<void> {
    const { log, fanout } = this.#options
    const { interest } = reader.feed
    if (this.#judge(position, interest) === 'ahead') await this.#await(position)
    const greet = (start: Omit<Start, 'place'>): string => this.#options.greet(reader, start)
    if (reader.ending !== undefined) return
    if (this.#judge(position, interest) === 'older') return fanout.replay({ reader, position, greet })
    const start = findStart(log, formatPosition(position), interest.channels, interest.events)
    fanout.start(reader, start.place, greet(start))
  }

  /** Starts a reader with messages of the store. It has asked for no position, so that it misses none. */
  #open(reader: Reader, initial: Initial): Promise<void> {
    const { fanout, greet } = this.#options
    return this.#lookBack.find(initial, reader.feed.interest, (start) => {
      if (reader.ending !== undefined) return
      if ('place' in start) return fanout.start(reader, start.place, greet(reader, start), start.first)
      fanout.replay({
        reader,
        position: start.after,
        greet: ({ position }) => greet(reader, { position, resumed: false }),
        selection: start.selection,
      })
    })
  }

  /** Waits until the copy has a position, or is where it can tell that the position is lost. */
  async #await(position: Position): Promise<void> {
    const { log, arrivalWaitMs } = this.#options
    const head = await log.probe()
    const isLost = position.epoch !== head.epoch || position.offset > head.offset
    // A copy that is still in an earlier epoch would give the reader messages that it has seen before.
    const isSettled = (): boolean => !isComing(log.locate(position)) || (isLost && log.epoch === head.epoch)
    if (await log.waitFor(isSettled, arrivalWaitMs)) return
    throw new WindhoverError('unavailable', 'what the reader has seen elsewhere did not arrive here in time')
  }

  /** Judges whether a position is in the copy, or past it, or before it and still to be had. */
  #judge(position: Position, interest: Interest): 'here' | 'ahead' | 'older' {
    const { log } = this.#options
    const located = log.locate(position)
    if (isComing(located)) return 'ahead'
    // The store reads nothing of an epoch that is over.
    if (position.epoch !== log.epoch) return 'here'
    const isGone = located === 'older' || hasEvictedAfter(log, located.place, interest)
    return isGone ? 'older' : 'here'
  }
}

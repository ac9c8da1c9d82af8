import type { Scheduler } from './scheduler.ts'

/**
 * A turn of the event loop that takes less than this found nothing to do, in milliseconds. An empty turn of Node takes about
 * 0.01, one that accepts a connection or answers a request 0.1 and more.
 */
const emptyTurnMs = 0.05

/**
 * How many turns the others get after a slice while readers arrive, if they have something to do in each: a turn accepts one
 * connection. The first may go by on what the slice left to be sent, which the system takes as clients make room.
 */
const turnsPerSlice = 32

/** For how long after a reader arrived others are expected, in milliseconds. */
const arrivalMs = 1000

/** For how much longer than the slice took these turns may last. */
const maxOwed = 3

/**
 * Leaves the rest of the process its share of the event loop. Work on many readers runs in slices, but a turn of the loop accepts
 * only one connection, so that short slices alone would let in few clients while many are served. While readers arrive, the
 * others get as many turns after a slice as they have something to do in: for as long as the slice took, and on for a number of
 * turns within three times that. Slices have a quarter of the time at least, and all of it when nobody else has anything to do.
 *
 * While nobody arrives, a slice follows the other: publishes that wait for it go out together, and each turn in between would cost
 * every reader a write.
 */
export class LoopShare {
  readonly #scheduler: Scheduler
  #task: () => void = () => {}
  #owedMs = 0
  #owedTurns = 0
  /** When a reader last arrived. */
  #arrivedMs = -Infinity
  /** When the slice before ended. */
  #endedMs = 0
  #askedMs = 0

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler
  }

  /** Runs a task soon: when the others had what the slice before owes them. One task can wait at a time. */
  schedule(task: () => void): void {
    this.#task = task
    this.#await()
  }

  /** Notes that a reader arrived, so that more may wait to be let in. */
  onArrival(): void {
    this.#arrivedMs = this.#scheduler.now()
  }

  /**
   * Notes that a slice ended. Even if nothing is left to do its time is owed: a reader that makes room in the next turn would
   * otherwise begin another slice before anybody else had his.
   *
   * @param tookMs - how long the slice took, in milliseconds.
   */
  onSlice(tookMs: number): void {
    this.#endedMs = this.#scheduler.now()
    const isArriving = this.#endedMs - this.#arrivedMs < arrivalMs
    this.#owedMs = isArriving ? tookMs : 0
    this.#owedTurns = isArriving ? turnsPerSlice : 0
    // A task that was scheduled within the slice: the rest of the slice was no turn of the others.
    this.#askedMs = this.#endedMs
  }

  #await(): void {
    this.#askedMs = this.#scheduler.now()
    this.#scheduler.schedule(this.#onTurn)
  }

  readonly #onTurn = (): void => {
    const nowMs = this.#scheduler.now()
    this.#owedTurns -= 1
    const hadMs = nowMs - this.#endedMs
    const isPaid = hadMs >= this.#owedMs * (this.#owedTurns > 0 ? maxOwed : 1)
    if (isPaid || nowMs - this.#askedMs < emptyTurnMs) this.#task()
    else this.#await()
  }
}

import type { Scheduler } from './scheduler.ts'

/**
 * The shortest turn of the event loop that found something to do, in milliseconds. An empty turn of Node takes about
 * 0.01, one that accepts a connection or answers a request 0.1 and more.
 */
const emptyTurnMs = 0.05

/**
 * The number of turns that the others get after a slice while readers arrive, if they have something to do in each. A
 * turn accepts one connection. The first may be spent on bytes that the slice left to be sent. The system takes these
 * as clients make room.
 */
const turnsPerSlice = 32

/** The time after a reader arrived in which others are expected, in milliseconds. */
const arrivalMs = 1000

/** The most time that these turns may take, as a multiple of the slice's. */
const maxOwed = 3

/**
 * Leaves the rest of the process its share of the event loop. Work on many readers runs in slices, but a turn of the
 * loop accepts only one connection. Short slices alone would therefore let in few clients while many are served. While
 * readers arrive, the others get as many turns after a slice as they have something to do in. They get them for as long
 * as the slice took, and on for a number of turns within three times that. Slices have a quarter of the time at least,
 * and all of it if the others have nothing to do.
 *
 * While no reader arrives, one slice follows the other. Publishes that wait for it go out together, and each turn in
 * between would cost every reader a write.
 */
export class LoopShare {
  readonly #scheduler: Scheduler
  #task: () => void = () => {}
  #owedMs = 0
  #owedTurns = 0
  /** The time when a reader last arrived. */
  #arrivedMs = -Infinity
  /** The time when the slice before ended. */
  #endedMs = 0
  #askedMs = 0

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler
  }

  /**
   * Runs a task soon: when the others have had the time that the slice before owes them. Only one task can wait at a
   * time.
   */
  schedule(task: () => void): void {
    this.#task = task
    this.#await()
  }

  /** Notes that a reader arrived, so that more may wait to be let in. */
  onArrival(): void {
    this.#arrivedMs = this.#scheduler.now()
  }

  /**
   * Notes that a slice ended. Its time is owed even if nothing is left to do. Otherwise a reader that makes room in the
   * next turn would begin another slice before the others had their turn.
   *
   * @param tookMs - the time that the slice took, in milliseconds.
   */
  onSlice(tookMs: number): void {
    this.#endedMs = this.#scheduler.now()
    const isArriving = this.#endedMs - this.#arrivedMs < arrivalMs
    this.#owedMs = isArriving ? tookMs : 0
    this.#owedTurns = isArriving ? turnsPerSlice : 0
    // For a task that was scheduled within the slice: the rest of the slice was no turn of the others.
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

import type { Scheduler } from './scheduler.ts'

/**
 * A turn of the event loop that takes less than this found nothing to do, in milliseconds. An empty turn of Node takes about
 * 0.01, one that accepts a connection or answers a request 0.1 and more.
 */
const emptyTurnMs = 0.05

/**
 * Leaves the rest of the process its share of the event loop. Work on many readers runs in slices, but a turn of the loop accepts
 * only one connection, so that short slices alone would let in few clients while many are served. After a slice, the others get
 * as many turns as they have something to do in, for up to as long as the slice took: half of the time at most, and none when idle.
 */
export class LoopShare {
  readonly #scheduler: Scheduler
  #task: () => void = () => {}
  #owedMs = 0
  #askedMs = 0

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler
  }

  /**
   * Runs a task soon. One task can wait at a time.
   *
   * @param tookMs - how long the slice before took, in milliseconds; 0 when the others have just had their turn.
   */
  schedule(task: () => void, tookMs: number): void {
    this.#task = task
    this.#owedMs = tookMs
    this.#await()
  }

  #await(): void {
    this.#askedMs = this.#scheduler.now()
    this.#scheduler.schedule(this.#onTurn)
  }

  readonly #onTurn = (): void => {
    const turnMs = this.#scheduler.now() - this.#askedMs
    this.#owedMs -= turnMs
    if (turnMs < emptyTurnMs || this.#owedMs <= 0) this.#task()
    else this.#await()
  }
}

import type { Scheduler } from '../connection/scheduler.ts'

/**
 * How long the streams of an endpoint may go on in one turn of the event loop. Code that never waits, writing
 * to a client that takes all, would otherwise go on in promises for ever, and nothing else would get its
 * turn.
 */
export class TurnBudget {
  readonly #scheduler: Scheduler
  readonly #sliceMs: number
  #deadlineMs: number | undefined
  #next: Promise<void> | undefined

  constructor(scheduler: Scheduler, sliceMs: number) {
    this.#scheduler = scheduler
    this.#sliceMs = sliceMs
  }

  /** Returns whether there is time left in this turn. */
  hasTime(): boolean {
    if (this.#deadlineMs === undefined) {
      this.#deadlineMs = this.#scheduler.now() + this.#sliceMs
      this.#next = new Promise((resolve) => {
        this.#scheduler.schedule(() => {
          this.#deadlineMs = undefined
          resolve()
        })
      })
      return true
    }
    return this.#scheduler.now() < this.#deadlineMs
  }

  /** Resolves in the next turn. */
  nextTurn(): Promise<void> {
    return this.#next ?? Promise.resolve()
  }
}

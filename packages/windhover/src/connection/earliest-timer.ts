import { startTimer } from '../timers.ts'
import type { Scheduler } from './scheduler.ts'

/** One timer for many who wait, set for the one whose time comes first. It does not keep the process alive. */
export class EarliestTimer {
  readonly #scheduler: Scheduler
  readonly #onDue: (dueMs: number) => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #dueMs = Infinity
  #isClosed = false

  /** @param onDue - called with the time that the timer was set for; nothing is set any more then. */
  constructor(scheduler: Scheduler, onDue: (dueMs: number) => void) {
    this.#scheduler = scheduler
    this.#onDue = onDue
  }

  /** Whether it is set for some time. */
  get isArmed(): boolean {
    return this.#dueMs !== Infinity && !this.#isClosed
  }

  get isClosed(): boolean {
    return this.#isClosed
  }

  /** Sets it for a time on the scheduler's clock, unless it is set for an earlier one. */
  arm(dueMs: number): void {
    if (this.#isClosed || dueMs >= this.#dueMs) return
    clearTimeout(this.#timer)
    this.#dueMs = dueMs
    this.#timer = startTimer(this.#fire, Math.ceil(dueMs - this.#scheduler.now()))
  }

  /** Sets it for no time. */
  rest(): void {
    clearTimeout(this.#timer)
    this.#dueMs = Infinity
  }

  /** Sets it for no time any more. */
  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
  }

  readonly #fire = (): void => {
    const dueMs = this.#dueMs
    this.#dueMs = Infinity
    this.#onDue(dueMs)
  }
}

import { startTimer } from '../timers.ts'
import type { Scheduler } from './scheduler.ts'

/** One timer for many waits, set for the one whose time comes first. It does not keep the process alive. */
export class EarliestTimer {
  readonly #scheduler: Scheduler
  readonly #onDue: (dueMs: number) => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #dueMs = Infinity
  #isClosed = false

  /** @param onDue - called with the time that the timer was set for; the timer is then no longer set. */
  constructor(scheduler: Scheduler, onDue: (dueMs: number) => void) {
    this.#scheduler = scheduler
    this.#onDue = onDue
  }

  /** Whether it is set for a time. */
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

  /** Unsets it. */
  rest(): void {
    clearTimeout(this.#timer)
    this.#dueMs = Infinity
  }

  /** Unsets it for good. */
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

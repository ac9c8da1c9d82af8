import type { Random } from './random.ts'

/** What `setTimeout` of the virtual clock answers. */
export interface VirtualTimer {
  readonly dueMs: number
  readonly task: () => void
  ref(): VirtualTimer
  unref(): VirtualTimer
}

/** Node fires a timer of a longer delay after 1 ms. */
const maxDelayMs = 2 ** 31 - 1

/** Time that moves only when the simulation says so, and timers that fire then, as Node's would: in order, and up to 1 ms early. */
export class VirtualClock {
  nowMs = 0
  readonly #random: Random
  readonly #timers = new Set<VirtualTimer>()

  constructor(random: Random) {
    this.#random = random
  }

  /** How many timers are set. */
  get pending(): number {
    return this.#timers.size
  }

  set(task: () => void, delayMs = 0): VirtualTimer {
    const delay = delayMs >= 1 && delayMs <= maxDelayMs ? delayMs : 1
    const timer: VirtualTimer = {
      dueMs: this.nowMs + delay - this.#random.between(0, 0.9),
      task,
      ref: () => timer,
      unref: () => timer,
    }
    this.#timers.add(timer)
    return timer
  }

  clear(timer: VirtualTimer | undefined): void {
    if (timer !== undefined) this.#timers.delete(timer)
  }

  /** The timer that fires first, if it is due by then. */
  next(untilMs: number): VirtualTimer | undefined {
    let first: VirtualTimer | undefined
    for (const timer of this.#timers)
      if (timer.dueMs <= untilMs && timer.dueMs < (first?.dueMs ?? Infinity)) first = timer
    return first
  }

  /** Moves to a timer's time and fires it. */
  fire(timer: VirtualTimer): void {
    this.#timers.delete(timer)
    this.nowMs = Math.max(this.nowMs, timer.dueMs)
    timer.task()
  }
}

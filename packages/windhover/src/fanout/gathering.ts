import { EarliestTimer } from '../connection/earliest-timer.ts'
import type { Scheduler } from '../connection/scheduler.ts'
import type { Turn } from './turn.ts'

/** Cohorts whose messages gather for a while, the `flushMs` of their stream, so that they leave in one write. Others pass. */
export class Gathering {
  readonly #scheduler: Scheduler
  readonly #onFlush: (turn: Turn) => void
  readonly #timer: EarliestTimer
  #turns: Turn[] = []
  #isClosed = false

  /** @param onFlush - called with each cohort whose turn may come. */
  constructor(scheduler: Scheduler, onFlush: (turn: Turn) => void) {
    this.#scheduler = scheduler
    this.#onFlush = onFlush
    this.#timer = new EarliestTimer(scheduler, (dueMs) => this.#flushUntil(dueMs))
  }

  /** The cohorts that wait. */
  get turns(): readonly Turn[] {
    return this.#turns
  }

  /** The number of cohorts that wait. */
  get size(): number {
    return this.#turns.length
  }

  get isArmed(): boolean {
    return this.#timer.isArmed
  }

  /** Takes in a cohort, which waits as long as those of its feed that wait already. */
  add(turn: Turn): void {
    const { feed } = turn
    if (feed.flushMs === 0 || this.#isClosed) return this.#onFlush(turn)
    const nowMs = this.#scheduler.now()
    if (feed.flushAtMs <= nowMs) feed.flushAtMs = nowMs + feed.flushMs
    this.#turns.push(turn)
    this.#timer.arm(feed.flushAtMs)
  }

  /** Lets all go at once. */
  flush(): void {
    this.#flushUntil(Infinity)
  }

  /** Lets all go at once, and nothing waits any more. */
  close(): void {
    this.#isClosed = true
    this.flush()
  }

  #flushUntil(untilMs: number): void {
    this.#timer.rest()
    const turns = this.#turns
    this.#turns = []
    for (const turn of turns) {
      const { flushAtMs } = turn.feed
      if (flushAtMs <= untilMs) {
        this.#onFlush(turn)
      } else {
        this.#turns.push(turn)
        this.#timer.arm(flushAtMs)
      }
    }
  }
}

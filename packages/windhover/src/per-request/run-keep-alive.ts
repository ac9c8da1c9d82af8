import { EarliestTimer } from '../connection/earliest-timer.ts'
import { runSliced } from '../connection/run-sliced.ts'
import { encodeKeepAlive } from '../wire/control-events.ts'
import type { RequestStreamSettings } from './options.ts'
import type { RequestRun } from './run.ts'

/** The longest that one slice of a walk holds the event loop, in milliseconds. */
const sliceMs = 5

/** The part of the silence that a keep-alive may be early, so that one walk serves many (PROTOCOL.md, section 2.4). */
const earlyPart = 1 / 16

/** Breaks the silence of streams that are made for one request. One timer for all. */
export class RunKeepAlive {
  readonly #runs: ReadonlySet<RequestRun>
  readonly #settings: RequestStreamSettings
  readonly #timer: EarliestTimer

  constructor(runs: ReadonlySet<RequestRun>, settings: RequestStreamSettings) {
    this.#runs = runs
    this.#settings = settings
    this.#timer = new EarliestTimer(settings.scheduler, () => this.#walk())
  }

  /** A stream began. */
  onStarted(): void {
    const { keepAliveMs, scheduler } = this.#settings
    if (keepAliveMs > 0) this.#timer.arm(scheduler.now() + keepAliveMs)
  }

  /** Nobody is left, for now. */
  rest(): void {
    this.#timer.rest()
  }

  #walk(): void {
    runSliced(this.#visits(), this.#settings.scheduler, sliceMs, () => this.#runs.size === 0)
  }

  *#visits(): Generator<void> {
    for (const run of this.#runs) {
      const dueMs = this.#visit(run, this.#settings.scheduler.now())
      // Who left in the meantime may have been the last.
      if (this.#runs.size > 0) this.#timer.arm(dueMs)
      yield
    }
  }

  /** Breaks a silence that is due; returns when to come again. */
  #visit(run: RequestRun, nowMs: number): number {
    const { keepAliveMs } = this.#settings
    if (run.ending !== undefined) return Infinity
    // It has bytes on the way, and needs none.
    if (run.isParked) return nowMs + keepAliveMs
    if (nowMs < run.wroteAtMs + keepAliveMs * (1 - earlyPart)) return run.wroteAtMs + keepAliveMs
    run.say(encodeKeepAlive())
    return nowMs + keepAliveMs
  }
}

import { runSliced } from '../connection/run-sliced.ts'
import { isLateLook, looksPerStall, Standstill } from '../connection/standstill.ts'
import { encodeComment } from '../wire/encode-comment.ts'
import type { RequestRun } from './run.ts'
import type { RequestStreamSettings } from './options.ts'

/** The longest that one slice of a look holds the event loop, in milliseconds. */
const sliceMs = 5

/** The part of the silence that a keep-alive may be early, so that one look serves many (PROTOCOL.md, "Keep-alive"). */
const earlyPart = 1 / 16

/** Breaks silences, and ends what takes too long: clients that take nothing, streams too old, code that does not stop. One timer for all. */
export class RunWatch {
  readonly #runs: ReadonlySet<RequestRun>
  readonly #settings: RequestStreamSettings
  readonly #standstills = new WeakMap<RequestRun, Standstill>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #dueMs = Infinity

  constructor(runs: ReadonlySet<RequestRun>, settings: RequestStreamSettings) {
    this.#runs = runs
    this.#settings = settings
  }

  /** A stream began. */
  onStarted(run: RequestRun): void {
    const { keepAliveMs, scheduler } = this.#settings
    this.#arm(Math.min(run.expiresAtMs, keepAliveMs === 0 ? Infinity : scheduler.now() + keepAliveMs))
  }

  /** A connection can take no more now. */
  onParked(run: RequestRun): void {
    const { stallTimeoutMs, scheduler } = this.#settings
    if (stallTimeoutMs === 0) return
    const nowMs = scheduler.now()
    this.#standstills.set(run, new Standstill(run.pendingBytes, nowMs, stallTimeoutMs))
    this.#arm(nowMs + stallTimeoutMs / looksPerStall)
  }

  /** A stream has ended. */
  onEnding(run: RequestRun): void {
    this.#arm(run.endedAtMs + this.#settings.closeTimeoutMs)
  }

  /** Nothing is left to be watched, for now. */
  rest(): void {
    clearTimeout(this.#timer)
    this.#dueMs = Infinity
  }

  #arm(dueMs: number): void {
    if (dueMs >= this.#dueMs) return
    clearTimeout(this.#timer)
    this.#dueMs = dueMs
    const delayMs = Math.max(1, Math.ceil(dueMs - this.#settings.scheduler.now()))
    this.#timer = setTimeout(this.#lookAround, Math.min(delayMs, 2 ** 31 - 1))
    ;(this.#timer as { unref?: () => void }).unref?.()
  }

  readonly #lookAround = (): void => {
    const lookDueMs = this.#dueMs
    this.#dueMs = Infinity
    const { scheduler } = this.#settings
    runSliced(this.#looks(scheduler.now(), lookDueMs), scheduler, sliceMs, () => this.#runs.size === 0)
  };

  /** @param lookDueMs - when this look was to come: late, it ends nobody for what happened while this process was away. */
  *#looks(nowMs: number, lookDueMs: number): Generator<void> {
    for (const run of this.#runs) {
      const dueMs = this.#look(run, nowMs, lookDueMs)
      // Who left in the meantime may have been the last.
      if (this.#runs.has(run)) this.#arm(dueMs)
      yield
    }
  }

  /** Does what is due, and answers when to look again. */
  #look(run: RequestRun, nowMs: number, lookDueMs: number): number {
    const { keepAliveMs, closeTimeoutMs } = this.#settings
    if (run.ending === undefined && nowMs >= run.expiresAtMs) run.end('expired', true)
    if (run.ending === undefined && this.#isStalled(run, nowMs, lookDueMs)) run.destroy()
    if (run.ending !== undefined) {
      if (!run.isExcused && isLateLook(nowMs, lookDueMs, closeTimeoutMs)) {
        run.isExcused = true
        run.endedAtMs = nowMs
      }
      if (nowMs >= run.endedAtMs + closeTimeoutMs) run.abandon()
      return run.endedAtMs + closeTimeoutMs
    }
    const { stallTimeoutMs } = this.#settings
    const nextStallMs =
      run.parkedAtMs === undefined || stallTimeoutMs === 0 ? Infinity : nowMs + stallTimeoutMs / looksPerStall
    return Math.min(
      run.expiresAtMs,
      nextStallMs,
      keepAliveMs === 0 ? Infinity : this.#breakSilence(run, nowMs, keepAliveMs),
    )
  }

  #breakSilence(run: RequestRun, nowMs: number, keepAliveMs: number): number {
    if (run.parkedAtMs !== undefined) return nowMs + keepAliveMs
    if (nowMs < run.wroteAtMs + keepAliveMs * (1 - earlyPart)) return run.wroteAtMs + keepAliveMs
    run.write(encodeComment(`keep-alive ${new Date().toISOString()}`))
    return nowMs + keepAliveMs
  }

  /** Whether a connection took nothing for too long. */
  #isStalled(run: RequestRun, nowMs: number, lookDueMs: number): boolean {
    const standstill = this.#standstills.get(run)
    if (run.parkedAtMs === undefined || standstill === undefined) return false
    const { stallTimeoutMs } = this.#settings
    if (run.isWaiting) {
      standstill.rest(nowMs)
      return false
    }
    const isLate = isLateLook(nowMs, lookDueMs, stallTimeoutMs / looksPerStall)
    return standstill.look(run.pendingBytes, nowMs, isLate) >= stallTimeoutMs
  }
}

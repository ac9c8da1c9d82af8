import type { Reader } from './reader.ts'
import { runSliced } from '../connection/run-sliced.ts'
import type { Scheduler } from '../connection/scheduler.ts'
import { isLateLook, looksPerStall, Standstill } from '../connection/standstill.ts'

/** Options of a {@link Watchdog}. */
export interface WatchdogOptions {
  readonly scheduler: Scheduler
  /** The longest that one slice of a look holds the event loop, in milliseconds. */
  readonly sliceMs: number
  /** Milliseconds that a parked reader may take nothing; 0 for as long as it likes. */
  readonly stallTimeoutMs: number
  /** Milliseconds that an ended stream may take to leave. */
  readonly closeTimeoutMs: number
  /** Milliseconds after which a stream ends, a random tenth sooner; 0 for never. */
  readonly maxAgeMs: number
  /** All readers, in the order in which they joined. */
  readonly readers: Iterable<Reader>
  readonly onExpired: (reader: Reader) => void
}

/** The part of an age that is left to chance, so that readers which came together do not leave together. */
const randomPart = 0.1

/**
 * The part of that which a look reaches ahead: it also ends who is due within it. Looks are then that far apart, and not one for
 * each reader, since each passes all that came together.
 */
const earlyPart = 1 / 64

/** Ends what takes too long: readers that take nothing, streams that do not leave, streams that are too old. One timer for all. */
export class Watchdog {
  readonly #options: WatchdogOptions
  readonly #parked = new Map<Reader, Standstill>()
  /** Ended readers and their time, which comes in the order in which they were ended. */
  readonly #closing = new Map<Reader, number>()
  /** Ended readers that were given their time once more, since a look came late. */
  readonly #excused = new Set<Reader>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #dueMs = Infinity
  #isClosed = false

  constructor(options: WatchdogOptions) {
    this.#options = options
  }

  /** How many readers it watches, and whether a timer runs for them. */
  get state(): { readonly watched: number; readonly isArmed: boolean } {
    return {
      watched: this.#parked.size + this.#closing.size + this.#excused.size,
      isArmed: this.#dueMs !== Infinity && !this.#isClosed,
    }
  }

  /** A reader joined. */
  onJoined(reader: Reader): void {
    const { maxAgeMs, scheduler } = this.#options
    if (maxAgeMs === 0) return
    reader.expiresAtMs = scheduler.now() + maxAgeMs * (1 - randomPart * (1 - earlyPart) * Math.random())
    this.#arm(reader.expiresAtMs)
  }

  /** A reader was parked. */
  onParked(reader: Reader): void {
    const { stallTimeoutMs, scheduler } = this.#options
    if (stallTimeoutMs === 0) return
    const nowMs = scheduler.now()
    const standstill = new Standstill(reader.pendingBytes, nowMs, stallTimeoutMs)
    // Its sink threw when it was asked.
    if (reader.ending !== undefined) return
    this.#parked.set(reader, standstill)
    this.#arm(nowMs + stallTimeoutMs / looksPerStall)
  }

  /** A parked reader can take more again. */
  onUnparked(reader: Reader): void {
    this.#parked.delete(reader)
  }

  /** A reader was sent its last event. */
  onClosing(reader: Reader): void {
    this.#parked.delete(reader)
    const dueMs = this.#options.scheduler.now() + this.#options.closeTimeoutMs
    this.#closing.set(reader, dueMs)
    this.#arm(dueMs)
  }

  /** A reader is gone. */
  onGone(reader: Reader): void {
    this.#parked.delete(reader)
    this.#closing.delete(reader)
    this.#excused.delete(reader)
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
  }

  #arm(dueMs: number): void {
    if (this.#isClosed || dueMs >= this.#dueMs) return
    clearTimeout(this.#timer)
    this.#dueMs = dueMs
    const delayMs = Math.max(1, Math.ceil(dueMs - this.#options.scheduler.now()))
    this.#timer = setTimeout(this.#look, Math.min(delayMs, 2 ** 31 - 1))
    ;(this.#timer as { unref?: () => void }).unref?.()
  }

  readonly #look = (): void => {
    const dueMs = this.#dueMs
    this.#dueMs = Infinity
    const { scheduler, sliceMs } = this.#options
    runSliced(this.#looks(scheduler.now(), dueMs), scheduler, sliceMs, () => this.#isClosed)
  };

  /** @param dueMs - when this look was to come: late, it ends nobody for what happened while this process was away. */
  *#looks(nowMs: number, dueMs: number): Generator<void> {
    const { closeTimeoutMs, stallTimeoutMs } = this.#options
    yield* this.#endClosing(nowMs, isLateLook(nowMs, dueMs, closeTimeoutMs))
    yield* this.#endStalled(nowMs, isLateLook(nowMs, dueMs, stallTimeoutMs / looksPerStall))
    yield* this.#endExpired(nowMs)
  }

  *#endClosing(nowMs: number, isLate: boolean): Generator<void> {
    for (const [reader, dueMs] of this.#closing) {
      if (dueMs > nowMs) return this.#arm(dueMs)
      this.#closing.delete(reader)
      if (isLate && !this.#excused.has(reader)) {
        this.#excused.add(reader)
        // In order still: no other can be due later than this.
        this.#closing.set(reader, nowMs + this.#options.closeTimeoutMs)
      } else reader.destroy()
      yield
    }
  }

  *#endStalled(nowMs: number, isLate: boolean): Generator<void> {
    const { stallTimeoutMs } = this.#options
    for (const [reader, standstill] of this.#parked) {
      if (reader.isWaiting) standstill.rest(nowMs)
      else if (standstill.look(reader.pendingBytes, nowMs, isLate) >= stallTimeoutMs) {
        this.#parked.delete(reader)
        reader.destroy('stalled')
      }
      yield
    }
    if (this.#parked.size > 0) this.#arm(nowMs + stallTimeoutMs / looksPerStall)
  }

  /** Readers joined in order, so those that cannot be due yet end the search. */
  *#endExpired(nowMs: number): Generator<void> {
    const { maxAgeMs, readers, onExpired } = this.#options
    if (maxAgeMs === 0) return
    const spreadMs = maxAgeMs * randomPart
    for (const reader of readers) {
      if (reader.ending !== undefined) continue
      if (reader.expiresAtMs <= nowMs + spreadMs * earlyPart) onExpired(reader)
      else this.#arm(reader.expiresAtMs)
      if (reader.expiresAtMs - nowMs > spreadMs) return
      yield
    }
  }
}

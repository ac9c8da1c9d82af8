import type { Log } from '../log/log.ts'
import type { Chunk } from '../chunk.ts'
import { encodeChunk } from '../wire/chunk.ts'
import { encodeKeepAlive, encodePosition } from '../wire/control-events.ts'
import type { Reader, ReaderFeed } from './reader.ts'
import { EarliestTimer } from '../connection/earliest-timer.ts'
import { runSliced } from '../connection/run-sliced.ts'
import type { Scheduler } from '../connection/scheduler.ts'

/** Options of a {@link KeepAlive}. */
export interface KeepAliveOptions {
  readonly log: Log
  readonly scheduler: Scheduler
  /** The longest that one slice of a walk holds the event loop, in milliseconds. */
  readonly sliceMs: number
  readonly feeds: () => Iterable<ReaderFeed>
  /** Called when a reader could not take its keep-alive at once. */
  readonly onParked: (reader: Reader, chunk: Chunk) => void
  /** Called when the log threw, and this reader cannot be told where it stands. */
  readonly onFault: (error: unknown, readers: readonly Reader[]) => void
}

/**
 * The part of their interval within which a walk also serves readers, a little early. Walks are then at least that far
 * apart, however the readers' times are spread.
 */
const earlyPart = 1 / 16

/**
 * Breaks the silence on idle connections. It has one timer, set for the reader whose time comes first, and one chunk
 * for all that get the same. It keeps nothing per reader.
 */
export class KeepAlive {
  readonly #options: KeepAliveOptions
  /** The number of readers with each interval. */
  readonly #intervals = new Map<number, number>()
  readonly #timer: EarliestTimer

  constructor(options: KeepAliveOptions) {
    this.#options = options
    this.#timer = new EarliestTimer(options.scheduler, () => this.#walk())
  }

  /** The number of different intervals among the watched readers, and whether a timer runs for them. */
  get state(): { readonly intervals: number; readonly isArmed: boolean } {
    return { intervals: this.#intervals.size, isArmed: this.#timer.isArmed }
  }

  /** Makes sure that the timer fires in time for a reader, from its first write on. */
  watch(reader: Reader): void {
    const { keepAliveMs } = reader.identity
    if (keepAliveMs === 0) return
    this.#intervals.set(keepAliveMs, (this.#intervals.get(keepAliveMs) ?? 0) + 1)
    this.#arm(this.#options.scheduler.now() + keepAliveMs)
  }

  /** Forgets a reader that was watched. If none is left, no timer runs. */
  unwatch(reader: Reader): void {
    const { keepAliveMs } = reader.identity
    const count = this.#intervals.get(keepAliveMs)
    if (count === undefined) return
    if (count > 1) {
      this.#intervals.set(keepAliveMs, count - 1)
      return
    }
    this.#intervals.delete(keepAliveMs)
    if (this.#intervals.size > 0) return
    this.#timer.rest()
  }

  close(): void {
    this.#timer.close()
  }

  #arm(dueMs: number): void {
    if (this.#intervals.size > 0) this.#timer.arm(dueMs)
  }

  #walk(): void {
    // For readers that are ready or parked just now, and so are not visited: none of them is due before this.
    this.#arm(this.#options.scheduler.now() + Math.min(...this.#intervals.keys()))
    const walk = new KeepAliveWalk(this.#options, (dueMs) => this.#arm(dueMs))
    const { scheduler, sliceMs } = this.#options
    runSliced(walk.visits(), scheduler, sliceMs, () => this.#timer.isClosed)
  }
}

/** One walk over the idle readers. Readers that are ready or parked have bytes on the way, and need none. */
class KeepAliveWalk {
  readonly #options: KeepAliveOptions
  readonly #arm: (dueMs: number) => void
  #comment: Chunk | undefined
  #position: Chunk | undefined
  #positionPlace = 0

  constructor(options: KeepAliveOptions, arm: (dueMs: number) => void) {
    this.#options = options
    this.#arm = arm
  }

  /** Looks at every idle reader, one per step. */
  *visits(): Generator<void> {
    const { feeds, scheduler } = this.#options
    for (const feed of Array.from(feeds())) {
      // A copy, since a write may take readers out of the cohort.
      for (const reader of feed.idle.readers.slice()) {
        try {
          this.#visit(reader, scheduler.now())
        } catch (error) {
          this.#options.onFault(error, [reader])
        }
        yield
      }
    }
  }

  #visit(reader: Reader, nowMs: number): void {
    const { keepAliveMs } = reader.identity
    if (keepAliveMs === 0 || reader.cohort === undefined) return
    const isIdle = reader.cohort === reader.feed.idle
    if (isIdle && nowMs - reader.wroteAtMs >= keepAliveMs * (1 - earlyPart)) this.#write(reader, nowMs)
    this.#arm(reader.wroteAtMs + keepAliveMs)
  }

  #write(reader: Reader, nowMs: number): void {
    const { head } = this.#options.log
    const isBehind = reader.lastToldPlace < head
    if (isBehind) reader.lastToldPlace = head
    const chunk = isBehind ? this.#positionAt(head) : this.#keepAlive()
    if (!reader.write(chunk, nowMs) && reader.ending === undefined) {
      reader.cohort?.remove(reader)
      this.#options.onParked(reader, chunk)
    }
  }

  /** Returns the chunk for a place, shared until the head moves on. */
  #positionAt(place: number): Chunk {
    if (this.#position === undefined || place !== this.#positionPlace) {
      this.#position = encodeChunk(encodePosition(this.#options.log.positionAt(place)))
      this.#positionPlace = place
    }
    return this.#position
  }

  #keepAlive(): Chunk {
    this.#comment ??= encodeChunk(encodeKeepAlive())
    return this.#comment
  }
}

import type { Connection } from './connection.ts'
import { EarliestTimer } from './earliest-timer.ts'
import { GrantEnds } from './grant-ends.ts'
import { runSliced } from './run-sliced.ts'
import type { Scheduler } from './scheduler.ts'
import { isLateLook, looksPerStall, Standstill } from './standstill.ts'

/** Options of a {@link Watchdog}. */
export interface WatchdogOptions<Each extends Connection> {
  readonly scheduler: Scheduler
  /** The longest that one slice of a look holds the event loop, in milliseconds. */
  readonly sliceMs: number
  /** The longest time that a parked connection may take nothing, in milliseconds; 0 for no limit. */
  readonly stallTimeoutMs: number
  /** The longest time that an ended stream may take to leave, in milliseconds. */
  readonly closeTimeoutMs: number
  /** The time after which a stream ends, in milliseconds, a random tenth sooner; 0 for never. */
  readonly maxAgeMs: number
  /** All connections, in the order in which they joined. */
  readonly connections: Iterable<Each>
  /**
   * Called with a connection whose time is over.
   *
   * @param isGrant - whether it is the time of its grant, and not its age.
   */
  readonly onExpired: (connection: Each, isGrant: boolean) => void
}

/** The part of an age that is left to chance, so that connections which came together do not leave together. */
const randomPart = 0.1

/**
 * The part of that which a look reaches ahead: it also ends those that are due within it. Looks are then that far
 * apart, and not one for each connection, since each passes all that came together.
 */
const earlyPart = 1 / 64

/**
 * Ends connections that take too long: clients that take nothing, streams that do not leave, streams that are too old
 * or whose grant has ended. One timer serves all.
 */
export class Watchdog<Each extends Connection> {
  readonly #options: WatchdogOptions<Each>
  readonly #parked = new Map<Connection, Standstill>()
  /** Ended connections and their times, which come in the order in which the connections were ended. */
  readonly #closing = new Map<Connection, number>()
  /** Ended connections that were given their time once more, since a look came late. */
  readonly #excused = new Set<Connection>()
  /** Connections whose grant ends before their age does. */
  readonly #grantEnds = new GrantEnds<Each>()
  readonly #timer: EarliestTimer

  constructor(options: WatchdogOptions<Each>) {
    this.#options = options
    this.#timer = new EarliestTimer(options.scheduler, (dueMs) => this.#look(dueMs))
  }

  /** The number of connections that it watches, and whether a timer runs for them. */
  get state(): { readonly watched: number; readonly isArmed: boolean } {
    return {
      watched: this.#parked.size + this.#closing.size + this.#excused.size + this.#grantEnds.size,
      isArmed: this.#timer.isArmed,
    }
  }

  /**
   * Notes that a connection joined.
   *
   * @param grantEndsAtMs - the moment when its grant ends, in milliseconds since 1970. Default: never. Its stream ends
   *   a random tenth of the time that is left sooner, as with an age, and never later. Otherwise tokens that were
   *   issued together would send all back together.
   */
  onJoined(connection: Each, grantEndsAtMs: number = Infinity): void {
    const { maxAgeMs } = this.#options
    if (maxAgeMs === 0 && grantEndsAtMs === Infinity) return
    const ageMs = maxAgeMs === 0 ? Infinity : maxAgeMs
    const grantMs = grantEndsAtMs === Infinity ? Infinity : Math.max(0, grantEndsAtMs - Date.now())
    const lastsMs = Math.min(ageMs, grantMs) * (1 - randomPart * (1 - earlyPart) * Math.random())
    connection.expiresAtMs = this.#options.scheduler.now() + lastsMs
    this.#timer.arm(grantMs < ageMs ? this.#grantEnds.add(connection) : connection.expiresAtMs)
  }

  /** Notes that a connection was parked. */
  onParked(connection: Connection): void {
    const { stallTimeoutMs, scheduler } = this.#options
    if (stallTimeoutMs === 0) return
    const nowMs = scheduler.now()
    const standstill = new Standstill(connection.pendingBytes, nowMs, stallTimeoutMs)
    // Its sink threw when it was asked.
    if (connection.ending !== undefined) return
    this.#parked.set(connection, standstill)
    this.#timer.arm(nowMs + stallTimeoutMs / looksPerStall)
  }

  /** Notes that a parked connection can take more again. */
  onUnparked(connection: Connection): void {
    this.#parked.delete(connection)
  }

  /** Notes that a connection's stream has ended, and gives it its time to leave. */
  onClosing(connection: Each): void {
    this.#parked.delete(connection)
    this.#grantEnds.remove(connection)
    const dueMs = this.#options.scheduler.now() + this.#options.closeTimeoutMs
    this.#closing.set(connection, dueMs)
    this.#timer.arm(dueMs)
  }

  /** Notes that a connection is gone. */
  onGone(connection: Each): void {
    this.#parked.delete(connection)
    this.#grantEnds.remove(connection)
    this.#closing.delete(connection)
    this.#excused.delete(connection)
  }

  /** Stops the timer, since no connection is left to be watched for now. */
  rest(): void {
    this.#timer.rest()
  }

  close(): void {
    this.#timer.close()
  }

  #look(dueMs: number): void {
    const { scheduler, sliceMs } = this.#options
    runSliced(this.#looks(scheduler.now(), dueMs), scheduler, sliceMs, () => this.#timer.isClosed)
  }

  /**
   * @param dueMs - the time that this look was set for. A late look ends no connection for the time in which this
   *   process was away.
   */
  *#looks(nowMs: number, dueMs: number): Generator<void> {
    const { closeTimeoutMs, stallTimeoutMs } = this.#options
    yield* this.#endClosing(nowMs, isLateLook(nowMs, dueMs, closeTimeoutMs))
    yield* this.#endStalled(nowMs, isLateLook(nowMs, dueMs, stallTimeoutMs / looksPerStall))
    yield* this.#endExpired(nowMs)
    const { onExpired } = this.#options
    yield* this.#grantEnds.takeDue(
      nowMs,
      (connection) => onExpired(connection, true),
      (laterMs) => this.#timer.arm(laterMs),
    )
  }

  *#endClosing(nowMs: number, isLate: boolean): Generator<void> {
    for (const [connection, dueMs] of this.#closing) {
      if (dueMs > nowMs) return this.#timer.arm(dueMs)
      this.#closing.delete(connection)
      if (isLate && !this.#excused.has(connection)) {
        this.#excused.add(connection)
        // Still in order: no other can be due later than this.
        this.#closing.set(connection, nowMs + this.#options.closeTimeoutMs)
      } else connection.abandon()
      yield
    }
  }

  *#endStalled(nowMs: number, isLate: boolean): Generator<void> {
    const { stallTimeoutMs } = this.#options
    for (const [connection, standstill] of this.#parked) {
      if (connection.isWaiting) standstill.rest(nowMs)
      else if (standstill.look(connection.pendingBytes, nowMs, isLate) >= stallTimeoutMs) {
        this.#parked.delete(connection)
        connection.destroy('stalled')
      }
      yield
    }
    if (this.#parked.size > 0) this.#timer.arm(nowMs + stallTimeoutMs / looksPerStall)
  }

  /** Ends connections that are too old. They joined in order, so those that cannot be due yet end the search. */
  *#endExpired(nowMs: number): Generator<void> {
    const { maxAgeMs, connections, onExpired } = this.#options
    if (maxAgeMs === 0) return
    const spreadMs = maxAgeMs * randomPart
    for (const connection of connections) {
      if (connection.ending !== undefined) continue
      if (connection.expiresAtMs <= nowMs + spreadMs * earlyPart) onExpired(connection, this.#grantEnds.has(connection))
      else this.#timer.arm(connection.expiresAtMs)
      if (connection.expiresAtMs - nowMs > spreadMs) return
      yield
    }
  }
}

import type { Log } from '../log/log.ts'
import { Cohort } from './cohort.ts'
import type { Batch, Feed } from './feed.ts'
import type { Reader } from './reader.ts'
import type { Scheduler } from './scheduler.ts'

/** Options of a {@link Pump}. */
export interface PumpOptions {
  readonly log: Log
  readonly scheduler: Scheduler
  /** The longest that one slice holds the event loop, in milliseconds. */
  readonly sliceMs: number
  /** A reader's next message is no longer kept. */
  readonly onOverrun: (reader: Reader) => void
}

/** How many readers are written to between two looks at the clock; a turn of its own counts as some of them. */
const readersPerClockLook = 32
const readersPerTurn = 4

/** A cohort that waits for its turn, and the feed that it belongs to. */
interface Turn {
  readonly feed: Feed
  readonly cohort: Cohort
}

/**
 * Moves ready readers to the head, round-robin and in time slices, so that publishing, new connections and timers never starve. A round
 * fixes its head when it starts: readers at the same place stay together and share bytes.
 */
export class Pump {
  readonly #log: Log
  readonly #scheduler: Scheduler
  readonly #sliceMs: number
  readonly #onOverrun: (reader: Reader) => void
  #round: Turn[] = []
  #roundIndex = 0
  #roundHead = 0
  #next: Turn[] = []
  #isScheduled = false
  #nowMs = 0
  #untilClockLook = 0
  #settled: (() => void)[] = []

  constructor({ log, scheduler, sliceMs, onOverrun }: PumpOptions) {
    this.#log = log
    this.#scheduler = scheduler
    this.#sliceMs = sliceMs
    this.#onOverrun = onOverrun
  }

  /** Puts a reader where it belongs at this cursor: among the idle when it has everything, else in line. */
  place(reader: Reader, cursor: number): void {
    const { feed } = reader
    if (cursor >= feed.lastMatch) {
      feed.idle.add(reader)
      return
    }
    let cohort = feed.ready.get(cursor)
    if (cohort === undefined) {
      cohort = new Cohort(cursor)
      this.#enqueue(feed, cohort)
    }
    cohort.add(reader)
  }

  /** Tells a feed of a message that concerns it: its idle readers come in line, all in one step. */
  wake(feed: Feed, offset: number): void {
    feed.lastMatch = offset
    if (feed.idle.readers.length === 0) return
    const cohort = feed.idle
    cohort.cursor = offset - 1
    feed.idle = new Cohort(offset)
    this.#enqueue(feed, cohort)
  }

  /** Whether every reader that can take messages has been given all. */
  get isSettled(): boolean {
    return this.#roundIndex >= this.#round.length && this.#next.length === 0
  }

  /** Resolves once {@link isSettled}. */
  settled(): Promise<void> {
    return this.isSettled ? Promise.resolve() : new Promise((resolve) => this.#settled.push(resolve))
  }

  #enqueue(feed: Feed, cohort: Cohort): void {
    feed.ready.set(cohort.cursor, cohort)
    this.#next.push({ feed, cohort })
    this.#schedule()
  }

  #schedule(): void {
    if (this.#isScheduled) return
    this.#isScheduled = true
    this.#scheduler.schedule(this.#runSlice)
  }

  readonly #runSlice = (): void => {
    this.#isScheduled = false
    this.#nowMs = this.#scheduler.now()
    this.#untilClockLook = readersPerClockLook
    const deadline = this.#nowMs + this.#sliceMs
    for (;;) {
      if (this.#roundIndex >= this.#round.length && !this.#startRound()) break
      if (!this.#take(this.#round[this.#roundIndex]!, deadline)) {
        this.#schedule()
        return
      }
      this.#roundIndex += 1
    }
    if (this.isSettled) for (const resolve of this.#settled.splice(0)) resolve()
  }

  /** Answers whether there is anything to do. Whatever is not in line has been offered everything, so the log may let go of it. */
  #startRound(): boolean {
    for (const { feed } of this.#round) feed.forgetBatches()
    this.#round = this.#next
    this.#roundIndex = 0
    this.#next = []
    this.#roundHead = this.#log.head
    let offered = this.#roundHead
    for (const { cohort } of this.#round) {
      if (cohort.readers.length > 0 && cohort.cursor < offered) offered = cohort.cursor
    }
    this.#log.release(offered)
    return this.#round.length > 0
  }

  /** Gives a cohort its turn; answers false when the time is up before every reader had his. */
  #take({ feed, cohort }: Turn, deadline: number): boolean {
    if (feed.ready.get(cohort.cursor) === cohort) feed.ready.delete(cohort.cursor)
    if (cohort.readers.length === 0) return true
    if (this.#isTimeUp(readersPerTurn, deadline)) return false
    const isOverrun = feed.lastEvicted() > cohort.cursor
    const batch = isOverrun ? undefined : feed.read(cohort.cursor, this.#roundHead)
    for (let reader = cohort.pop(); reader !== undefined; reader = cohort.pop()) {
      if (batch === undefined) this.#onOverrun(reader)
      else this.#give(reader, batch)
      if (this.#isTimeUp(1, deadline) && cohort.readers.length > 0) return false
    }
    return true
  }

  #give(reader: Reader, { to, last, chunk }: Batch): void {
    if (chunk === undefined) {
      this.place(reader, to)
      return
    }
    const canTakeMore = reader.write(chunk, this.#nowMs)
    reader.told = last
    if (canTakeMore) this.place(reader, to)
    else this.park(reader, to)
  }

  #isTimeUp(cost: number, deadline: number): boolean {
    this.#untilClockLook -= cost
    if (this.#untilClockLook <= 0) {
      this.#untilClockLook = readersPerClockLook
      this.#nowMs = this.#scheduler.now()
    }
    return this.#nowMs >= deadline
  }

  /** Sets a reader aside until its sink can take more. */
  park(reader: Reader, cursor: number): void {
    if (reader.ending !== undefined) return
    reader.cursor = cursor
    reader.isParked = true
  }
}

import { assert } from '../assert.ts'
import type { Chunk } from '../chunk.ts'
import type { Gap } from '../gap.ts'
import { Cohort } from './cohort.ts'
import type { Batch } from './batch.ts'
import { emptyTally } from './delivery-round.ts'
import type { PumpOptions } from './pump-options.ts'
import { LoopShare } from '../connection/loop-share.ts'
import { type Overrun, prepareOverrun } from './overrun.ts'
import type { Reader, ReaderFeed, ReaderCohort } from './reader.ts'

/**
 * Into how many slices a round is cut, if they are then within the bounds. Shorter slices let more be published during a round, so
 * that each write of the next one carries more; the longest slice keeps rounds of very many readers from taking too long.
 */
const slicesPerRound = 8
const minSliceMs = 1

/** How many readers are written to between two looks at the clock; a turn of its own counts as some of them. */
const readersPerClockLook = 32
const readersPerTurn = 4

/** A cohort that waits for its turn, and the feed that it belongs to. */
interface Turn {
  readonly feed: ReaderFeed
  readonly cohort: ReaderCohort
}

/**
 * Moves ready readers to the head, round-robin and in time slices, so that publishing, new connections and timers never starve. A round
 * fixes its head when it starts: readers at the same place stay together and share bytes.
 */
export class Pump {
  readonly #options: PumpOptions
  readonly #share: LoopShare
  #round: Turn[] = []
  #roundIndex = 0
  #roundHead = 0
  #nextRound: Turn[] = []
  /** Up to where the log may let go: where the window begins. */
  #released = 0
  #isScheduled = false
  #nowMs = 0
  #untilClockLook = 0
  #sliceMs: number = minSliceMs
  /** How much time the slices of this round took. */
  #roundMs = 0
  #settled: (() => void)[] = []
  #tally = emptyTally()
  /** The place of the first entry that the next round is for; 0 when none woke it. */
  #firstNewPlace = 0
  #oldestNewMs: number | undefined

  constructor(options: PumpOptions) {
    this.#options = options
    this.#share = new LoopShare(options.scheduler)
    this.#roundHead = options.log.head
  }

  /** Puts a reader where it belongs at this cursor: among the idle when it has everything, else in line. */
  place(reader: Reader, cursor: number): void {
    // Its sink ended it while it was written to.
    if (reader.ending !== undefined) return
    const { feed } = reader
    if (cursor >= feed.newestMatch) {
      reader.isConflating = false
      feed.rest(reader)
      return
    }
    if (cursor >= feed.latestUntil) reader.isConflating = false
    let cohort = feed.cohortAt(cursor, reader.isConflating)
    if (cohort === undefined) {
      cohort = new Cohort(cursor, reader.isConflating)
      feed.lineUp(cohort)
      this.#enqueue(feed, cohort)
    }
    if (!reader.wasParked && reader.replayUntil < cohort.replayUntil) cohort.replayUntil = reader.replayUntil
    cohort.add(reader)
  }

  /** Says that a reader arrived: others may wait to be let in. */
  onArrival(): void {
    this.#share.onArrival()
  }

  /** Sets a reader aside until its sink can take more: than this chunk, or anything at all. */
  park(reader: Reader, cursor: number, chunk?: Chunk): void {
    if (reader.ending !== undefined) return
    reader.cursor = cursor
    reader.isParked = true
    reader.wasParked = true
    this.#options.onParked(reader, chunk)
  }

  /** Brings the idle readers of a feed that a message concerns in line, all in one step. */
  wake(feed: ReaderFeed, place: number): void {
    const cohort = feed.wake(place - 1)
    if (cohort !== undefined) this.#enqueue(feed, cohort)
  }

  /**
   * Says that an entry was announced, after it woke whom it concerns. Where nobody waits for anything, the log need not hold it.
   *
   * @param isAwaited - whether it concerns any feed.
   */
  onAnnounced(place: number, isAwaited: boolean): void {
    if (this.isSettled) this.#release(place)
    // Readers on the way get it in the round after this one; parked ones are not waited for.
    else if (isAwaited && this.#firstNewPlace === 0) this.#firstNewPlace = place
  }

  /** Whether every reader that can take messages has been given all. */
  get isSettled(): boolean {
    return this.#roundIndex >= this.#round.length && this.#nextRound.length === 0
  }

  /** How many cohorts wait for their turn. */
  get inLine(): number {
    return this.#round.length - this.#roundIndex + this.#nextRound.length
  }

  /** Resolves once {@link isSettled}. */
  settled(): Promise<void> {
    return this.isSettled ? Promise.resolve() : new Promise((resolve) => this.#settled.push(resolve))
  }

  #enqueue(feed: ReaderFeed, cohort: ReaderCohort): void {
    this.#nextRound.push({ feed, cohort })
    this.#schedule()
  }

  #schedule(): void {
    if (this.#isScheduled) return
    this.#isScheduled = true
    this.#share.schedule(this.#runSlice)
  }

  readonly #runSlice = (): void => {
    this.#isScheduled = false
    this.#nowMs = this.#options.scheduler.now()
    this.#untilClockLook = readersPerClockLook
    const startMs = this.#nowMs
    let isDone: boolean
    try {
      isDone = this.#runUntil(startMs + this.#sliceMs)
    } catch (error) {
      this.#endFailed(error)
      isDone = this.isSettled
    }
    const tookMs = this.#options.scheduler.now() - startMs
    this.#roundMs += tookMs
    this.#share.onSlice(tookMs)
    if (!isDone) return this.#schedule()
    if (this.isSettled) for (const resolve of this.#settled.splice(0)) resolve()
  }

  /**
   * Gives up the readers that the log failed: those of the cohort whose turn it was, or, when no round could begin, all in line.
   * Sinks that throw are dealt with by their readers, so that nothing else throws in a slice.
   */
  #endFailed(error: unknown): void {
    const turns =
      this.#roundIndex < this.#round.length
        ? [this.#round[this.#roundIndex]!]
        : [...this.#round.splice(0), ...this.#nextRound.splice(0)]
    this.#roundIndex += 1
    const failed: Reader[] = []
    for (const { feed, cohort } of turns) {
      feed.callUp(cohort)
      for (let reader = cohort.pop(); reader !== undefined; reader = cohort.pop()) failed.push(reader)
      feed.retire(cohort)
    }
    this.#options.onFault(error, failed)
  }

  /** Runs rounds until a time; answers whether all was done before. */
  #runUntil(deadline: number): boolean {
    for (;;) {
      if (this.#roundIndex >= this.#round.length && !this.#startRound()) return true
      if (!this.#take(this.#round[this.#roundIndex]!, deadline)) return false
      this.#roundIndex += 1
    }
  }

  #release(place: number): void {
    if (place <= this.#released) return
    assert(place <= this.#options.log.head, 'nobody was offered more than there is')
    this.#released = place
    this.#options.log.release(place)
  }

  /** Returns whether there is anything to do. */
  #startRound(): boolean {
    const { log } = this.#options
    this.#endRound()
    const { head } = log
    this.#oldestNewMs = this.#firstNewPlace === 0 ? undefined : log.at(this.#firstNewPlace)?.timeMs
    this.#round = this.#nextRound
    this.#roundIndex = 0
    this.#nextRound = []
    this.#firstNewPlace = 0
    this.#roundHead = head
    this.#options.shared.clear()
    this.#release(this.#findOffered(head))
    return this.#round.length > 0
  }

  /**
   * Up to where everybody in line was offered everything. Who is not in line has all, or cannot take more. Behind the window, readers
   * live on the history: there, one that was parked holds nothing, and a replay only what was published since it began. Else
   * a few slow readers, or one replay after the other, would keep everyone from publishing.
   */
  #findOffered(head: number): number {
    let offered = head
    for (const { cohort } of this.#round) {
      if (cohort.readers.length === 0) continue
      const from = cohort.cursor >= this.#released ? cohort.cursor : cohort.replayUntil
      if (from < offered) offered = from
    }
    return offered
  }

  #endRound(): void {
    this.#sliceMs = Math.min(Math.max(this.#roundMs / slicesPerRound, minSliceMs), this.#options.sliceMs)
    this.#roundMs = 0
    const { onRound } = this.#options
    const tally = this.#tally
    if (onRound === undefined || tally.writes === 0) return
    onRound({ ...tally, lagMs: this.#oldestNewMs === undefined ? undefined : Date.now() - this.#oldestNewMs })
    this.#tally = emptyTally()
  }

  /** Gives a cohort its turn; answers false when the time is up before every reader had his. */
  #take({ feed, cohort }: Turn, deadline: number): boolean {
    feed.callUp(cohort)
    if (cohort.readers.length === 0) return true
    if (this.#isTimeUp(readersPerTurn, deadline)) return false
    // The log is asked only where something after the cursor is gone, since an interest of many names costs it many looks.
    const isOverrun = cohort.cursor < this.#options.log.oldest - 1 && feed.lastEvicted() > cohort.cursor
    const overrun = isOverrun
      ? prepareOverrun(feed, cohort, { log: this.#options.log, until: this.#roundHead })
      : undefined
    for (let reader = cohort.pop(); reader !== undefined; reader = cohort.pop()) {
      try {
        if (overrun !== undefined) this.#skipAhead(reader, overrun)
        else if (reader.isReady()) this.#give(reader, (cohort.batch ??= this.#collect(feed, cohort)))
        else this.park(reader, cohort.cursor)
      } catch (error) {
        // The log failed this one like those that are still in the cohort.
        cohort.add(reader)
        throw error
      }
      if (this.#isTimeUp(1, deadline) && cohort.readers.length > 0) return false
    }
    feed.retire(cohort)
    return true
  }

  /** Collects what a cohort gets, once the first of its readers can take it. */
  #collect(feed: ReaderFeed, cohort: ReaderCohort): Batch {
    const batch = feed.collect(cohort, this.#roundHead)
    // Otherwise these readers would be given their turn for ever.
    if (batch.to > cohort.cursor) return batch
    throw new Error(`the log announced what it does not have: nothing is after ${cohort.cursor}`)
  }

  #give(reader: Reader, { to, last, count, chunk, gaps }: Batch): void {
    if (chunk === undefined) return this.place(reader, to)
    const canTakeMore = reader.write(chunk, this.#nowMs)
    const tally = this.#tally
    tally.deliveries += count
    tally.writes += 1
    tally.bytes += chunk.payloadLength
    if (reader.lastToldPlace < reader.replayUntil) tally.replayed += count
    reader.lastToldPlace = last
    if (gaps !== undefined) this.#tellGaps(reader, gaps)
    if (canTakeMore) this.place(reader, to)
    else this.park(reader, to, chunk)
  }

  /** Apart from {@link #give}, which is inlined as long as it is small. */
  #tellGaps(reader: Reader, gaps: readonly Gap[]): void {
    for (const gap of gaps) this.#options.onGap(reader, gap)
  }

  /** Treats a reader whose next message is no longer kept. One that was never parked was not slow: its replay was overtaken. */
  #skipAhead(reader: Reader, { to, batchOf, evicted, slow }: Overrun): void {
    const { slowPolicy } = reader.feed
    const isSlow = reader.wasParked
    if (isSlow && slowPolicy === 'disconnect') return this.#options.onTooSlow(reader)
    reader.isConflating = isSlow && slowPolicy === 'latest'
    const told = isSlow ? slow : evicted
    if (told !== undefined) {
      assert(to > reader.lastToldPlace, 'a gap leads on')
      const canTakeMore = reader.write(told.chunk, this.#nowMs)
      reader.lastToldPlace = to
      this.#options.onGap(reader, told.gap)
      if (!canTakeMore) return this.park(reader, to, told.chunk)
    }
    // Something at once: by the next round that may be gone again, and so on for ever.
    if (reader.isReady()) this.#give(reader, batchOf(reader.isConflating))
    else this.park(reader, to)
  }

  #isTimeUp(cost: number, deadline: number): boolean {
    this.#untilClockLook -= cost
    if (this.#untilClockLook <= 0) {
      this.#untilClockLook = readersPerClockLook
      this.#nowMs = this.#options.scheduler.now()
    }
    return this.#nowMs >= deadline
  }
}

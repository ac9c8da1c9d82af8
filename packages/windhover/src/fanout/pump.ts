import { assert } from '../assert.ts'
import type { Chunk } from '../chunk.ts'
import type { Gap } from '../gap.ts'
import { Cohort } from './cohort.ts'
import type { Batch } from './batch.ts'
import { clearTally, emptyTally, type RoundTally } from './delivery-round.ts'
import type { PumpOptions } from './pump-options.ts'
import { LoopShare } from '../connection/loop-share.ts'
import { type Overrun, prepareOverrun } from './overrun.ts'
import type { Reader, ReaderFeed, ReaderCohort } from './reader.ts'
import { Gathering } from './gathering.ts'
import { RoundTime } from './round-time.ts'
import { findOffered, type Turn } from './turn.ts'

/** The number of writes between two looks at the clock. Each turn of a cohort counts as some of them. */
const readersPerClockLook = 32
const readersPerTurn = 4

/**
 * Moves ready readers to the head, round-robin and in time slices, so that publishing, new connections and timers
 * never starve. A round fixes its head when it starts: readers at the same place stay together and share bytes.
 */
export class Pump {
  readonly #options: PumpOptions
  readonly #share: LoopShare
  readonly #time: RoundTime
  #round: Turn[] = []
  #roundIndex = 0
  #roundHead = 0
  #nextRound: Turn[] = []
  readonly gathering: Gathering
  /** The place before the window: the log may evict up to here. */
  #released = 0
  #isScheduled = false
  #nowMs = 0
  #untilClockLook = 0
  #settled: (() => void)[] = []
  readonly #tally = emptyTally()
  /** The place of the first new entry for the next round; 0 if there is none. */
  #firstNewPlace = 0
  #oldestNewMs: number | undefined

  constructor(options: PumpOptions) {
    this.#options = options
    this.gathering = new Gathering(options.scheduler, this.#enqueue)
    this.#share = new LoopShare(options.scheduler)
    this.#time = new RoundTime(options.sliceMs)
    this.#roundHead = options.log.head
  }

  /** Puts a reader where it belongs: among the idle if it has everything, otherwise in line. */
  place(reader: Reader, cursor: number): void {
    // Its sink may end it during a write.
    if (reader.ending !== undefined) return
    const { feed } = reader
    if (cursor >= feed.newestMatch) {
      if (reader.isReplaying) this.#options.replays.end(reader)
      reader.isConflating = false
      feed.rest(reader)
      return
    }
    if (cursor >= feed.latestUntil) reader.isConflating = false
    let cohort = feed.cohortAt(cursor, reader.isConflating)
    if (cohort === undefined) {
      cohort = new Cohort(cursor, reader.isConflating)
      feed.lineUp(cohort)
      // What is new to all gathers, and not what is left of a round or what one reader alone missed. Nor while publishers wait for it.
      const isOld = cursor < Math.max(reader.replayUntil, this.#roundHead)
      if (isOld || this.#options.log.isFull === true) this.#enqueue({ feed, cohort })
      else this.gathering.add({ feed, cohort })
    }
    if (!reader.wasParked && reader.replayUntil < cohort.replayUntil) cohort.replayUntil = reader.replayUntil
    cohort.add(reader)
  }

  /** Notes that a reader arrived: others may wait to be let in. */
  onArrival(): void {
    this.#share.onArrival()
  }

  /** Sets a reader aside until its sink can take more, either after this chunk or at all. */
  park(reader: Reader, cursor: number, chunk?: Chunk): void {
    if (reader.ending !== undefined) return
    reader.cursor = cursor
    reader.isParked = true
    reader.wasParked = true
    this.#options.onParked(reader, chunk)
  }

  /** Puts the idle readers of a feed in line, all in one step, for the message at a place. */
  wake(feed: ReaderFeed, place: number): void {
    const cohort = feed.wake(place - 1)
    if (cohort !== undefined) this.gathering.add({ feed, cohort })
  }

  /**
   * Notes that an entry was announced and has woken its readers. If nobody waits for anything, the log may evict it.
   *
   * @param isAwaited - whether any feed wants it.
   */
  onAnnounced(place: number, isAwaited: boolean): void {
    if (this.#options.log.isFull === true) this.gathering.flush()
    if (this.isSettled) this.#release(place)
    // Readers on the way get it in the next round. Parked ones are not waited for.
    else if (isAwaited && this.#firstNewPlace === 0) this.#firstNewPlace = place
  }

  /** Whether every reader that can take messages has all of them. */
  get isSettled(): boolean {
    return this.#roundIndex >= this.#round.length && this.#nextRound.length === 0 && this.gathering.size === 0
  }

  /** What the round that is under way has written. */
  get tally(): RoundTally {
    return this.#tally
  }

  /** The number of cohorts that wait for their turn. */
  get inLine(): number {
    return this.#round.length - this.#roundIndex + this.#nextRound.length + this.gathering.size
  }

  /** The cohorts that wait for their turn. Some may be empty. */
  *turns(): Generator<Turn> {
    for (let index = this.#roundIndex; index < this.#round.length; index += 1) yield this.#round[index]!
    yield* this.#nextRound
    yield* this.gathering.turns
  }

  /** Resolves once {@link isSettled}. */
  settled(): Promise<void> {
    return this.isSettled ? Promise.resolve() : new Promise((resolve) => this.#settled.push(resolve))
  }

  readonly #enqueue = (turn: Turn): void => {
    this.#nextRound.push(turn)
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
    let isDone: boolean
    try {
      isDone = this.#runUntil(this.#time.startSlice(this.#nowMs))
    } catch (error) {
      // Once more if readers were given up: what they held in the window is released at the end of their round.
      isDone = !this.#endFailed(error)
    }
    this.#share.onSlice(this.#time.endSlice(this.#options.scheduler.now()))
    if (!isDone) return this.#schedule()
    if (this.isSettled) for (const resolve of this.#settled.splice(0)) resolve()
  }

  /**
   * Gives up the readers that the log failed: the cohort whose turn it was, or all in line if no round could begin.
   * Readers handle the throws of their sinks, so that nothing else throws in a slice.
   *
   * @returns whether there were any.
   */
  #endFailed(error: unknown): boolean {
    const current = this.#round[this.#roundIndex]
    // Not those of the round before, whose cohorts may stand idle by now.
    const turns = current === undefined ? this.#nextRound.splice(0) : [current]
    if (current !== undefined) this.#roundIndex += 1
    const failed: Reader[] = []
    for (const { feed, cohort } of turns) {
      feed.callUp(cohort)
      for (let reader = cohort.pop(); reader !== undefined; reader = cohort.pop()) failed.push(reader)
      feed.retire(cohort)
    }
    this.#options.onFault(error, failed)
    return turns.length > 0
  }

  /** Runs rounds until a time; returns whether all was done before. */
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
    const firstNewPlace = this.#firstNewPlace
    // Before the log is asked: if it throws, the next round must not fail for the same entry.
    this.#firstNewPlace = 0
    this.#oldestNewMs = firstNewPlace === 0 ? undefined : log.at(firstNewPlace)?.timeMs
    this.#round = this.#nextRound
    this.#roundIndex = 0
    this.#nextRound = []
    this.#roundHead = head
    this.#options.shared.clear()
    const offered = findOffered(this.#round, this.#released, head)
    this.#release(findOffered(this.gathering.turns, this.#released, offered))
    return this.#round.length > 0
  }

  #endRound(): void {
    const { scheduler, delivered, onRound } = this.#options
    const tookMs = this.#time.endRound(scheduler.now())
    const tally = this.#tally
    if (tally.writes === 0) return
    const lagMs = this.#oldestNewMs === undefined ? undefined : Math.max(0, Date.now() - this.#oldestNewMs)
    // First, since who is told may ask what was delivered, of which this is still a part.
    onRound(tally, lagMs, tookMs)
    delivered.add(tally)
    clearTally(tally)
  }

  /** Gives a cohort its turn; returns false if the time is up before every reader had its turn. */
  #take({ feed, cohort }: Turn, deadline: number): boolean {
    feed.callUp(cohort)
    if (cohort.readers.length === 0) return true
    if (this.#isTimeUp(readersPerTurn, deadline)) return false
    const overrun = feed.hasEvictedAfter(cohort.cursor)
      ? prepareOverrun(feed, cohort, { log: this.#options.log, until: this.#roundHead })
      : undefined
    for (let reader = cohort.pop(); reader !== undefined; reader = cohort.pop()) {
      try {
        if (overrun !== undefined) this.#skipAhead(reader, overrun)
        else if (reader.isReady()) this.#give(reader, (cohort.batch ??= this.#collect(feed, cohort)))
        else this.park(reader, cohort.cursor)
      } catch (error) {
        // The log failed this one too.
        cohort.add(reader)
        throw error
      }
      if (this.#isTimeUp(1, deadline) && cohort.readers.length > 0) return false
    }
    feed.retire(cohort)
    return true
  }

  /** Collects the batch of a cohort, as soon as one of its readers can take it. */
  #collect(feed: ReaderFeed, cohort: ReaderCohort): Batch {
    const batch = feed.collect(cohort, this.#roundHead)
    // Otherwise these readers would get turns for ever.
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
    if (reader.isReplaying) this.#countReplay(reader, count, last)
    reader.lastToldPlace = last
    if (gaps !== undefined) this.#tellGaps(reader, gaps)
    if (canTakeMore) this.place(reader, to)
    else this.park(reader, to, chunk)
  }

  /** Stands outside of {@link #give}, as does the next, since that is inlined only while it is small. */
  #countReplay(reader: Reader, count: number, last: number): void {
    const tally = this.#tally
    if (reader.lastToldPlace < reader.replayUntil) tally.replayed += count
    if (last >= reader.replayUntil) this.#options.replays.end(reader)
  }

  #tellGaps(reader: Reader, gaps: readonly Gap[]): void {
    for (const gap of gaps) this.#options.onGap(reader, gap)
  }

  /** Handles a reader whose next message is gone. If it was never parked, it was not slow: its replay was overtaken. */
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
    // Given at once: by the next round these may be gone again, and so on for ever.
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

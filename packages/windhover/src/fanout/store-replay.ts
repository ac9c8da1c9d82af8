import type { Chunk } from '../chunk.ts'
import { runSliced } from '../connection/run-sliced.ts'
import type { Scheduler } from '../connection/scheduler.ts'
import type { Gap } from '../gap.ts'
import type { Log } from '../log/log.ts'
import type { Selection } from '../log/look-back.ts'
import { findStart, type Start } from '../log/resume.ts'
import type { StoreReading } from '../log/store-reading.ts'
import { formatPosition, type Position } from '../position.ts'
import { encodeChunk } from '../wire/chunk.ts'
import { encodeGap } from '../wire/control-events.ts'
import type { Delivered } from './delivered.ts'
import { KeptBatch, type KeptShare } from './kept-batch.ts'
import type { Reader } from './reader.ts'

/** Options of a {@link StoreReplay}. */
export interface StoreReplayOptions {
  readonly log: Log
  readonly reading: StoreReading
  readonly delivered: Pick<Delivered, 'add'>
  readonly scheduler: Scheduler
  /** The longest that one slice of work on many readers holds the event loop, in milliseconds. */
  readonly sliceMs: number
  /** The milliseconds over which clients spread what they load again after the end of an epoch. */
  readonly reloadSpreadMs: number
  /**
   * Called when a reader goes on at a place of the copy, after a last text, which may be empty, and the messages at some
   * places, which may be none.
   */
  readonly onMet: (reader: Reader, place: number, text: string, first: readonly number[]) => void
  /** Resolves once all readers that can take messages were given what the copy has for them. */
  readonly settled: () => Promise<void>
  /** Called when a reader can take no more than this chunk, or nothing, now; {@link StoreReplay.onReady} goes on. */
  readonly onParked: (reader: Reader, chunk: Chunk | undefined) => void
  /** Called when the store cannot be reached: the reader is sent away for now. */
  readonly onAway: (reader: Reader) => void
  readonly onGap: (reader: Reader, gap: Gap) => void
  /** Called when the log threw, and cannot give this reader what it keeps. */
  readonly onFault: (error: unknown, readers: readonly Reader[]) => void
}

/** A reader that is given the messages that its store keeps. */
export interface Replaying {
  readonly reader: Reader
  /** The position up to which it has everything. */
  readonly position: Position
  /** Returns its first text, and tells those that have to know; `undefined` once it was greeted. */
  readonly greet: ((start: Omit<Start, 'place'>) => string) | undefined
  /** The position after which something is missing that it was not told of. Default: nothing is missing. */
  readonly missesSince?: Position | undefined
  /** The messages that it is given of those that come next. Default: all. */
  readonly selection?: Selection | undefined
}

/** The most reads that run at the same time. */
const maxReads = 4

/**
 * Gives readers the messages that are older than the copy of their log, until they meet it. Readers that stand at the
 * same position make one read, and those of one feed share its bytes.
 */
export class StoreReplay {
  readonly #options: StoreReplayOptions
  /** The readers that wait for a read, by position, in the order in which they came. */
  readonly #groups = new Map<string, Replaying[]>()
  readonly #parked = new Map<Reader, Replaying>()
  #reads = 0

  constructor(options: StoreReplayOptions) {
    this.#options = options
  }

  /** Takes in a reader. Messages that are known to be gone are passed without a read. */
  add(replaying: Replaying): void {
    this.#queue(this.#skipGone(replaying))
  }

  #queue(replaying: Replaying): void {
    const key = formatPosition(replaying.position)
    const group = this.#groups.get(key)
    if (group !== undefined) group.push(replaying)
    else {
      this.#groups.set(key, [replaying])
      // Later, so that readers that come in the same turn make one read.
      this.#options.scheduler.schedule(() => this.#readNext())
    }
  }

  /** Goes on with a parked reader that can take more again. Returns whether it was parked here, and goes on here. */
  onReady(reader: Reader): boolean {
    const replaying = this.#parked.get(reader)
    if (replaying === undefined) return false
    this.#parked.delete(reader)
    this.#goOn(replaying)
    return true
  }

  onGone(reader: Reader): void {
    this.#parked.delete(reader)
  }

  #readNext(): void {
    for (const [key, group] of this.#groups) {
      if (this.#reads >= maxReads) return
      this.#groups.delete(key)
      const members = group.filter(({ reader }) => reader.ending === undefined)
      if (members.length > 0) void this.#read(members)
    }
  }

  /**
   * Reads for a group. The copy is held until all have the messages that were read and those that came meanwhile, so
   * that it reaches to where they then stand.
   */
  async #read(members: readonly Replaying[]): Promise<void> {
    const { log, reading, scheduler, sliceMs } = this.#options
    this.#reads += 1
    const release = reading.hold(log.head)
    const { position } = members[0]!
    // To a reader, a store that cannot be reached and one that broke its port are the same; the log knows of the
    // latter.
    const found = await reading.read(position).catch(() => undefined)
    this.#reads -= 1
    const batch = typeof found === 'object' ? new KeptBatch(log, position, found) : found
    const walk = function* (this: StoreReplay): Generator<void> {
      for (const member of members) {
        if (member.reader.ending === undefined) this.#serve(member, batch)
        yield
      }
      // Only now are they in line: what came while the read ran would be evicted before their turn.
      void this.#options.settled().then(release)
      this.#readNext()
    }
    runSliced(walk.call(this), scheduler, sliceMs, () => false)
  }

  #serve(member: Replaying, found: KeptBatch | 'epoch' | 'evicted' | undefined): void {
    try {
      if (found === undefined) this.#options.onAway(member.reader)
      else if (typeof found === 'string') this.#passHole(member, found)
      else this.#give(member, found)
    } catch (error) {
      this.#options.onFault(error, [member.reader])
    }
  }

  #give(member: Replaying, batch: KeptBatch): void {
    const { reader, selection } = member
    if (!reader.isReady()) return this.#park(member)
    const text = this.#introduce(member, batch.beginMs)
    if (text !== '') {
      const chunk = encodeChunk(text)
      if (!this.#write(reader, chunk)) return this.#park({ ...member, greet: undefined, missesSince: undefined }, chunk)
    }
    const share = batch.shareOf(reader.feed, selection)
    const given: Replaying = { reader, position: batch.end, greet: undefined, selection }
    const canTakeMore = share === undefined || this.#write(reader, share.chunk)
    if (share !== undefined) this.#count(share)
    for (const gap of batch.gaps) this.#options.onGap(reader, gap)
    if (!canTakeMore) this.#park(given, share?.chunk)
    else if (batch.isEmpty && !this.#isCovered(given)) this.#meet(given)
    else this.#goOn(given)
  }

  #count({ count, chunk }: KeptShare): void {
    this.#options.delivered.add({ deliveries: count, replayed: count, writes: 1, bytes: chunk.payloadLength })
  }

  /** Returns the text that a member has to be told before more messages: its greeting, and that it misses some. */
  #introduce({ reader, position, greet, missesSince }: Replaying, nextMs: number | undefined): string {
    if (missesSince === undefined) return greet?.({ position, resumed: true, nextMs }) ?? ''
    const gap: Gap = { reason: 'evicted', requested: missesSince, resumedAt: position }
    if (greet !== undefined) return greet({ position, resumed: false, gap })
    this.#options.onGap(reader, gap)
    return encodeGap(gap)
  }

  /**
   * Passes messages that are no longer kept: goes on where the store begins, and tells of it once that is known to be
   * there.
   */
  #passHole(member: Replaying, found: 'epoch' | 'evicted'): void {
    const next = this.#skipGone(member)
    if (found === 'epoch' || next === member) this.#meet(member)
    else this.#goOn(next)
  }

  /** Lets a member begin with the oldest message of its store, if those before are known to be gone. */
  #skipGone(member: Replaying): Replaying {
    const { position, missesSince = position } = member
    const { epoch, offset } = position
    const oldest = this.#options.reading.oldestOf(epoch)
    return oldest <= offset + 1 ? member : { ...member, position: { epoch, offset: oldest - 1 }, missesSince }
  }

  /** Lets a member go on in the copy, and tells it what it misses. */
  #meet(member: Replaying): void {
    const { reader, position, greet, missesSince = position, selection } = member
    if (!reader.isReady()) return this.#park(member)
    const { channels, events } = reader.feed.interest
    const start = findStart(this.#options.log, formatPosition(missesSince), channels, events)
    if (greet === undefined && start.gap !== undefined) this.#options.onGap(reader, start.gap)
    const { gap } = start
    const spreadMs = gap?.reason === 'epoch' ? this.#options.reloadSpreadMs : undefined
    const told = gap === undefined ? '' : encodeGap(gap, spreadMs)
    const text = greet === undefined ? told : greet(start)
    if (selection === undefined || selection.until <= position.offset || start.gap !== undefined) {
      return this.#options.onMet(reader, start.place, text, [])
    }
    // Offsets ascend with places here: a seam can only come after the selection was made.
    const toPlace = (offset: number): number => start.place + offset - position.offset
    const first = Array.from(selection.offsets, toPlace).filter((place) => place > start.place)
    this.#options.onMet(
      reader,
      toPlace(selection.until),
      text,
      first.toSorted((a, b) => a - b),
    )
  }

  /** Lets a reader go on in the copy if it has come there; otherwise the reader waits for the next read. */
  #goOn(member: Replaying): void {
    if (member.reader.ending !== undefined) return
    if (this.#isCovered(member)) this.#meet(member)
    else this.#queue(member)
  }

  /** Whether the copy still has everything after the position of a reader that concerns it. */
  #isCovered({ reader, position }: Replaying): boolean {
    const { log } = this.#options
    const located = log.locate(position)
    if (typeof located === 'string') return false
    return !reader.feed.hasEvictedAfter(located.place)
  }

  #park(member: Replaying, chunk?: Chunk): void {
    if (member.reader.ending !== undefined) return
    this.#parked.set(member.reader, member)
    this.#options.onParked(member.reader, chunk)
  }

  #write(reader: Reader, chunk: Chunk): boolean {
    return reader.write(chunk, this.#options.scheduler.now())
  }
}

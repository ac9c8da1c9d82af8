import { assert } from '../assert.ts'
import { defaults } from '../defaults.ts'
import type { Chunk } from '../chunk.ts'
import type { Gap, GapReason } from '../gap.ts'
import type { Entry, Message, MessageDraft, Seam } from '../message.ts'
import type { Position } from '../position.ts'
import { startTimer } from '../timers.ts'
import { encodeChunk } from '../wire/chunk.ts'
import { encodeGap } from '../wire/control-events.ts'
import { FrameSlabs } from '../wire/frame-slabs.ts'
import type { FilledBounds } from './bounds.ts'
import { Epochs } from './epochs.ts'
import { Evictions } from './evictions.ts'
import type { Located, LogListener } from './log.ts'
import type { LogMeasures } from './log-measures.ts'
import type { KeptKeys } from './kept-keys.ts'
import { PlaceIndex } from './place-index.ts'
import type { Places } from './place-list.ts'
import { Replacements } from './replacements.ts'
import { toMessage } from './to-message.ts'
import { isSeam } from '../message.ts'

/**
 * The measured cost of a message beside the bytes of its frame. It includes the message with its time, the
 * view of its bytes and its place in the list. It also includes the memory by which a process grows beyond
 * what is used.
 */
const entryOverheadBytes = 250

/**
 * This process's copy of the newest part of a log: its entries at their places, within the bounds of history
 * and window. It also holds what is known of those that are gone. Its feeder decides what comes next; the
 * copy announces each entry and evicts what it may.
 */
export class Copy {
  readonly #history: FilledBounds['history']
  readonly #window: FilledBounds['window']
  readonly #maxEvictionEntries: number
  readonly #reloadSpreadMs: number
  #epochs: Epochs
  readonly #evictions: Evictions
  readonly #index = new PlaceIndex()
  readonly #listeners = new Set<LogListener>()
  readonly #slabs = new FrameSlabs()
  readonly #encode = (text: string): Chunk => this.#slabs.encode(text)
  #replacements: Replacements | undefined
  /** Set by a feeder that keeps the idempotency keys of messages itself, once one has a key. */
  protected keys: KeptKeys | undefined
  /** Kept entries in order; those before `#start` are evicted and cleared. */
  #entries: (Entry | undefined)[] = []
  #start = 0
  /**
   * When each was added, on a clock that never goes back; empty if no age is bound. The time of day may step.
   * After a step back nothing would expire, and after a step forward all would be gone.
   */
  #addedMs: number[] = []
  #bytes = 0
  #head = 0
  #released = 0
  /** The bytes that the window holds: those of the entries after {@link #released}. */
  #windowBytes = 0
  #isClosed = false
  #expiry: ReturnType<typeof setTimeout> | undefined

  /**
   * @param maxEvictionEntries - the number of channels and channel-event pairs, and of subjects, whose
   *   evictions are remembered.
   * @param start - the position that the copy begins after.
   * @param reloadSpreadMs - told in the gap of each seam. Default: 5,000.
   */
  constructor(
    bounds: FilledBounds,
    maxEvictionEntries: number,
    start: Position,
    reloadSpreadMs: number = defaults.reloadSpreadMs,
  ) {
    this.#reloadSpreadMs = reloadSpreadMs
    this.#history = bounds.history
    this.#window = bounds.window
    this.#maxEvictionEntries = maxEvictionEntries
    this.#evictions = new Evictions(maxEvictionEntries)
    this.#epochs = new Epochs(start)
  }

  get epoch(): string {
    return this.#epochs.current
  }

  get head(): number {
    return this.#head
  }

  get oldest(): number {
    return this.#head + 1 - (this.#entries.length - this.#start)
  }

  get isClosed(): boolean {
    return this.#isClosed
  }

  at(place: number): Entry | undefined {
    return place < this.oldest ? undefined : this.#entries[this.#start + place - this.oldest]
  }

  placesOf(channel: string): Places | undefined {
    return this.#index.ofChannel(channel)
  }

  get seams(): Places | undefined {
    return this.#index.seams
  }

  positionAt(place: number): Position {
    return this.#epochs.positionAt(place)
  }

  locate(position: Position): Located {
    return this.#epochs.locate(position, this.#head)
  }

  restartAt(located: Exclude<Located, object>): number {
    return Math.max(this.oldest - 1, this.#epochs.restartAt(located))
  }

  lastEvicted(channels: readonly string[], events?: readonly string[]): number {
    this.#evict()
    return this.#evictions.last(channels, events)
  }

  replacements(): Replacements {
    if (this.#replacements === undefined) {
      this.#replacements = new Replacements(this.#maxEvictionEntries, this.oldest - 1)
      for (let place = this.oldest; place <= this.#head; place += 1) {
        const entry = this.at(place)!
        if (!isSeam(entry)) this.#replacements.stored(entry)
      }
    }
    return this.#replacements
  }

  tail(listener: LogListener): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  release(place: number): void {
    if (place <= this.#released) return
    assert(place <= this.#head, 'only what is stored is released')
    for (let next = this.#released + 1; next <= place; next += 1) this.#windowBytes -= sizeOf(this.at(next)!)
    this.#released = place
    assert(place < this.#head || this.#windowBytes === 0, 'an empty window has no bytes')
    this.#evict()
  }

  /** Whether the window takes no more now. It always takes one message, of any size. */
  get isFull(): boolean {
    const count = this.#head - this.#released
    return count >= this.#window.maxMessages || (count > 0 && this.#windowBytes >= this.#window.maxBytes)
  }

  /** Returns what it holds now. */
  measure(): LogMeasures {
    const { maxMessages, maxBytes } = this.#window
    const count = this.#head - this.#released
    const oldest = this.#entries[this.#start]
    return {
      messages: this.#entries.length - this.#start,
      bytes: this.#bytes,
      ageMs: oldest === undefined ? 0 : Math.max(0, Date.now() - oldest.timeMs),
      // With no room for bytes at all, one message is as much as it takes.
      windowFill: Math.max(count / maxMessages, maxBytes === 0 ? count : this.#windowBytes / maxBytes),
      waiting: 0,
      behind: 0,
    }
  }

  /** Begins after another position than the one it was made with. Allowed only before the first entry. */
  begin(start: Position): void {
    assert(this.#head === 0, 'a copy begins before its first entry')
    this.#epochs = new Epochs(start)
  }

  /**
   * Adds a message of the current epoch and announces it.
   *
   * @param ageMs - its age so far. Default: 0.
   * @throws WindhoverError as `encodeEvent` does, for a draft that cannot be written. Nothing is added then.
   */
  add(draft: MessageDraft, timeMs: number, ageMs = 0): Message {
    const place = this.#head + 1
    const message = toMessage(draft, place, this.positionAt(place), { timeMs, encode: this.#encode })
    this.#replacements?.stored(message)
    this.#push(message, ageMs)
    return message
  }

  /** Begins another epoch: adds a seam and announces it. */
  beginEpoch(epoch: string, timeMs: number): void {
    this.#addSeam('epoch', { epoch, offset: 0 }, timeMs)
  }

  /** Continues after messages of the current epoch that are not available: adds a seam and announces it. */
  skipTo(offset: number, timeMs: number): void {
    const { epoch, head } = this
    assert(offset > this.positionAt(head).offset, 'a hole leads on')
    this.#addSeam('evicted', { epoch, offset }, timeMs)
  }

  /** Stops holding and announcing anything. */
  protected stop(): void {
    this.#isClosed = true
    clearTimeout(this.#expiry)
    this.#listeners.clear()
  }

  #addSeam(reason: GapReason, resumedAt: Position, timeMs: number): void {
    const place = this.#head + 1
    const gap: Gap = { reason, requested: this.positionAt(this.#head), resumedAt }
    this.#epochs.goOn(place, resumedAt)
    this.#push({ place, gap, timeMs, frame: encodeChunk(encodeGap(gap, this.#reloadSpreadMs)) }, 0)
  }

  #push(entry: Entry, ageMs: number): void {
    this.#entries.push(entry)
    this.#index.add(entry)
    if (this.#history.maxAgeMs !== Infinity) this.#addedMs.push(performance.now() - ageMs)
    this.#bytes += sizeOf(entry)
    this.#windowBytes += sizeOf(entry)
    this.#head = entry.place
    for (const listener of this.#listeners) listener(entry)
    this.#evict()
  }

  /** Drops the oldest entries that the history does not allow, as far as they were released. */
  #evict(): void {
    const { maxMessages, maxBytes, maxAgeMs } = this.#history
    const tooOldMs = maxAgeMs === Infinity ? -Infinity : performance.now() - maxAgeMs
    for (;;) {
      const entry = this.#entries[this.#start]
      if (entry === undefined || entry.place > this.#released) break
      const count = this.#entries.length - this.#start
      if (count <= maxMessages && this.#bytes <= maxBytes && !(this.#addedMs[this.#start]! <= tooOldMs)) break
      if (isSeam(entry)) this.#forgetSeam(entry)
      else {
        this.#evictions.record(entry.channel, entry.event, entry.place)
        this.#replacements?.evicted(entry)
        this.keys?.evicted(entry.place)
      }
      this.#index.remove(entry)
      this.#bytes -= sizeOf(entry)
      this.#entries[this.#start] = undefined
      this.#start += 1
    }
    // Compacted only when half of it is empty, so that an eviction costs O(1) on average.
    if (this.#start > 1024 && this.#start * 2 > this.#entries.length) {
      this.#entries = this.#entries.slice(this.#start)
      this.#addedMs = this.#addedMs.slice(this.#start)
      this.#start = 0
    }
    this.#armExpiry()
  }

  /** Records the eviction of a seam, which concerned everyone. */
  #forgetSeam({ place }: Seam): void {
    this.#evictions.recordAll(place)
    this.#replacements?.loseAll(place)
  }

  /** Arms one timer for the oldest entry, so that an idle log gives back its memory too. */
  #armExpiry(): void {
    const { maxAgeMs } = this.#history
    const first = this.#entries[this.#start]
    if (maxAgeMs === Infinity || this.#isClosed || this.#expiry !== undefined || first === undefined) return
    if (first.place > this.#released) return
    this.#expiry = startTimer(
      () => {
        this.#expiry = undefined
        this.#evict()
      },
      this.#addedMs[this.#start]! + maxAgeMs - performance.now(),
    )
  }
}

function sizeOf({ frame }: Entry): number {
  return frame.payloadLength + entryOverheadBytes
}

import type { Entry, Located, Log, LogListener, MessageDraft, Position } from 'windhover'

import type { Truth } from './truth.ts'
import { demand } from './violation.ts'

/** The bounds of the log, each given. */
export interface GivenBounds {
  readonly history: { readonly maxMessages: number; readonly maxBytes: number; readonly maxAgeMs: number }
  readonly window: { readonly maxMessages: number; readonly maxBytes: number }
  readonly maxEvictionEntries: number
}

/** What one message costs beside its frame, by the memory log's own account. */
const overheadBytes = 250

type AppendOptions = Parameters<Log['append']>[1]

/** A log between the hub and the real one, which notes what is stored and checks that the bounds are kept. */
export class RecordingLog implements Log {
  /** How many listen to it. */
  listeners = 0
  /** How many appends have no answer yet. */
  waiting = 0
  /** Up to here evictions were not matched against subjects; `undefined` while nobody asked for subjects. */
  subjectsSince: number | undefined
  /** Whether the table of evictions, or that of lost subjects, may have forgotten some. */
  mayHaveForgotten = false
  readonly inner: Log
  readonly #truth: Truth
  readonly #bounds: GivenBounds
  readonly #fail: (error: unknown) => void
  #released = 0
  #windowBytes = 0
  #keptBytes = 0
  #oldest = 1
  readonly #evictedKeys = new Set<string>()

  constructor(inner: Log, truth: Truth, bounds: GivenBounds, fail: (error: unknown) => void) {
    this.inner = inner
    this.#truth = truth
    this.#bounds = bounds
    truth.epoch = inner.epoch
    this.#fail = fail
    inner.tail((entry) => this.#guard(() => this.#onStored(entry)))
  }

  get epoch(): string {
    return this.inner.epoch
  }

  get head(): number {
    return this.inner.head
  }

  get oldest(): number {
    return this.inner.oldest
  }

  get isFull(): boolean {
    return this.inner.isFull === true
  }

  restartAt(located: Exclude<Located, object>): number {
    return this.inner.restartAt(located)
  }

  async append(draft: MessageDraft, options?: AppendOptions): Promise<Position> {
    this.waiting += 1
    try {
      return await this.inner.append(draft, options)
    } finally {
      this.waiting -= 1
    }
  }

  appendAtOnce(draft: MessageDraft): Position | undefined {
    return this.inner.appendAtOnce?.(draft)
  }

  at(place: number): Entry | undefined {
    return this.inner.at(place)
  }

  placesOf(channel: string): ReturnType<Log['placesOf']> {
    return this.inner.placesOf(channel)
  }

  get seams(): Log['seams'] {
    return this.inner.seams
  }

  positionAt(place: number): Position {
    return this.inner.positionAt(place)
  }

  locate(position: Position): Located {
    return this.inner.locate(position)
  }

  lastEvicted(channels: readonly string[], events?: readonly string[]): number {
    return this.inner.lastEvicted(channels, events)
  }

  replacements(): ReturnType<Log['replacements']> {
    this.subjectsSince ??= this.inner.oldest - 1
    const inner = this.inner.replacements()
    return {
      isReplaced: (message) => inner.isReplaced(message),
      lastLost: (channels, events) => {
        // A reader of this interest was overrun: those that were slow may now be given less, and up to here alone.
        this.#truth.interest(channels, events).latestUntil = this.head
        return inner.lastLost(channels, events)
      },
    }
  }

  tail(listener: LogListener): () => void {
    this.listeners += 1
    const stop = this.inner.tail(listener)
    return () => {
      this.listeners -= 1
      stop()
    }
  }

  release(offset: number): void {
    this.#guard(() => demand(offset <= this.head, 'window', () => `released ${offset}, and the head is ${this.head}`))
    for (; this.#released < offset; this.#released += 1) {
      this.#windowBytes -= this.#truth.at(this.#released + 1)!.size
    }
    this.inner.release(offset)
    this.#guard(() => this.check(Date.now()))
  }

  close(): Promise<void> {
    return this.inner.close()
  }

  /** Counts what was evicted since. */
  noteEvictions(): void {
    const { oldest } = this.inner
    for (; this.#oldest < oldest; this.#oldest += 1) {
      const message = this.#truth.at(this.#oldest)!
      this.#keptBytes -= message.size
      this.#evictedKeys.add(message.channel).add(`${message.channel}\n${message.event}`).add(message.subject)
    }
    if (this.#evictedKeys.size > this.#bounds.maxEvictionEntries) this.mayHaveForgotten = true
  }

  /** Checks that the log keeps as much as it must, and no more. */
  check(nowMs: number): void {
    const { history } = this.#bounds
    const { oldest, head } = this.inner
    this.noteEvictions()
    demand(oldest - 1 <= this.#released, 'window', () => `evicted ${oldest - 1}, and released is ${this.#released}`)
    const kept = head + 1 - oldest
    // What was not released counts too, and must be kept.
    const first = this.#truth.at(oldest)
    if (first !== undefined && first.offset <= this.#released) {
      demand(
        kept <= history.maxMessages && this.#keptBytes <= history.maxBytes,
        'history',
        () => `keeps ${kept} messages and ${this.#keptBytes} bytes, ${JSON.stringify(history)} allowed`,
      )
    }
    const last = this.#truth.at(oldest - 1)
    if (last === undefined) return
    demand(
      kept + 1 > history.maxMessages ||
        this.#keptBytes + last.size > history.maxBytes ||
        last.timeMs <= nowMs - history.maxAgeMs,
      'history',
      () => `evicted ${last.offset} without need: keeps ${kept} messages and ${this.#keptBytes} bytes`,
    )
  }

  /** What is found wrong must not be thrown into the hub. */
  #guard(check: () => void): void {
    try {
      check()
    } catch (error) {
      this.#fail(error)
    }
  }

  #onStored(message: Entry): void {
    const { maxMessages, maxBytes } = this.#bounds.window
    demand(!('gap' in message), 'wrong-message', () => 'a log in memory has begun another epoch')
    const stored = this.#truth.store(message, ({ frame }) => frame.payloadLength + overheadBytes)
    const before = stored.offset - 1 - this.#released
    demand(
      before < Math.max(1, maxMessages) && (before === 0 || this.#windowBytes < maxBytes),
      'window',
      () => `stored ${stored.offset} while the window held ${before} messages and ${this.#windowBytes} bytes`,
    )
    this.#windowBytes += stored.size
    this.#keptBytes += stored.size
  }
}

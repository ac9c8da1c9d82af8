import type { Position } from 'windhover'
import { type NextStep, type StoreDraft, type StoreListener, Telling } from 'windhover/store'

import type { AppendAnswer } from './append-call.ts'
import type { RawEntry } from './stream-entry.ts'
import type { StreamReader } from './stream-reader.ts'

/**
 * How long a read that waits is put off for an append on its way, in milliseconds. The append brings what came. An
 * append that takes longer may be hung up, and news must not wait for it.
 */
const maxHoldMs = 50

/** How long it is put off after an append was answered. Those who were answered often append again by then. */
const lingerMs = 2

/** What a {@link StreamFollower} tells, and by which calls. */
export interface StreamFollowerOptions {
  readonly listener: StoreListener
  readonly start: Position
  readonly reader: StreamReader
  /** Reads what comes, waiting for it. It never rejects: after a failure it resolves once another attempt is due. */
  readonly read: () => Promise<void>
  /** Returns the step by which the listener is told the oldest offset, if a higher one than it was told is known. */
  readonly findOldest: (told: number) => NextStep | undefined
}

/**
 * Tells the listener of a store in Redis what its reader has. News come in two ways: a read waits for them, and an append
 * brings them along. While this process appends again and again, no read waits. Redis would otherwise answer it after
 * each append with the very messages that this process has just sent.
 */
export class StreamFollower {
  readonly reader: StreamReader
  /** Where the last probe found it waiting, although there was more. */
  lagsAt: string | undefined
  readonly #options: StreamFollowerOptions
  readonly #telling: Telling
  #state: 'ready' | 'waiting' = 'ready'
  /** Why it waits. */
  #reason: string | undefined
  #isReading = false
  #isStopped = false
  #holding: ReturnType<typeof setTimeout> | undefined
  /** Ends the wait for news. */
  #wake: () => void = () => undefined

  constructor(options: StreamFollowerOptions) {
    this.#options = options
    this.reader = options.reader
    this.#telling = new Telling(options.listener, options.start, { next: (_, oldest) => this.#next(oldest) })
  }

  /** Whether an append may bring what it finds: not while the listener has more to take than it has room for. */
  get takesAppends(): boolean {
    return this.reader.isEmpty
  }

  /** An append leaves. */
  hold(): void {
    this.#putOff(maxHoldMs)
  }

  /**
   * An append was answered.
   *
   * @param before - the entries that were read right before it.
   */
  take(before: readonly RawEntry[], answer: AppendAnswer, drafts: readonly StoreDraft[]): void {
    if (this.reader.takeAppended(before, answer, drafts)) this.#putOff(lingerMs)
    else this.release()
    this.#wake()
  }

  /** An append failed, or what it brought is not all that is new. */
  release(): void {
    this.#putOff(0)
    this.#wake()
  }

  /** Tells the state of the store, unless it was told last. */
  tell(state: 'ready' | 'waiting', reason?: string): void {
    if (this.#state === state && this.#reason === reason) return
    this.#state = state
    this.#reason = reason
    this.#options.listener.onState(state, reason)
  }

  resume(): void {
    this.#telling.resume()
  }

  stop(): void {
    this.#isStopped = true
    this.#putOff(0)
    this.#telling.stop()
    this.#wake()
  }

  async #next(toldOldest: number): Promise<NextStep | undefined> {
    for (;;) {
      if (this.#isStopped) return undefined
      const step = this.reader.shift() ?? this.#options.findOldest(toldOldest)
      if (step !== undefined) return step
      const news = new Promise<void>((resolve) => (this.#wake = resolve))
      if (this.#holding === undefined && !this.#isReading) void this.#read()
      // oxlint-disable-next-line no-await-in-loop -- until there is a step
      await news
    }
  }

  async #read(): Promise<void> {
    this.#isReading = true
    await this.#options.read()
    this.#isReading = false
    this.#wake()
  }

  #putOff(ms: number): void {
    clearTimeout(this.#holding)
    this.#holding = undefined
    if (ms === 0 || this.#isStopped) return
    this.#holding = setTimeout(() => {
      this.#holding = undefined
      this.#wake()
    }, ms)
  }
}

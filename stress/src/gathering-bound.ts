import type { Connection } from './connection.ts'

/** How long messages may gather before they must leave. */
export class GatheringBound {
  readonly #flushMs: number
  readonly #slackMs: number
  readonly #now: () => number
  /** When the process last went on after a pause, in which no timer fired. */
  readonly #wokeAtMs: () => number

  /** When the message at an offset was stored. */
  readonly #storedAtMs: (offset: number) => number

  constructor(options: {
    flushMs: number
    slackMs: number
    now: () => number
    wokeAtMs: () => number
    storedAtMs: (offset: number) => number
  }) {
    this.#flushMs = options.flushMs
    this.#slackMs = options.slackMs
    this.#now = options.now
    this.#wokeAtMs = options.wokeAtMs
    this.#storedAtMs = options.storedAtMs
  }

  /** Whether something may gather at all. */
  get isSet(): boolean {
    return this.#flushMs > 0
  }

  /** How long it takes until all that gathers has left. */
  get longestMs(): number {
    return this.#flushMs + this.#slackMs
  }

  /** Whether what a connection lacks may still gather: since it was stored, or since the connection last could take it. */
  mayLack({ checker, unparkedAtMs, wroteAtMs }: Connection): boolean {
    if (checker.hasAll) return true
    if (!this.isSet) return false
    const sinceMs = Math.max(this.#storedAtMs(checker.next), unparkedAtMs, wroteAtMs, this.#wokeAtMs())
    return this.#now() - sinceMs <= this.longestMs
  }
}

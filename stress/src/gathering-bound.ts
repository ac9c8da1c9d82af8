import type { Connection } from './connection.ts'

/** How long messages may gather before they must leave. */
export class GatheringBound {
  readonly #flushMs: number
  readonly #slackMs: number
  readonly #now: () => number
  /** When the process last went on after a pause, in which no timer fired. */
  readonly #wokeAtMs: () => number

  constructor(options: { flushMs: number; slackMs: number; now: () => number; wokeAtMs: () => number }) {
    this.#flushMs = options.flushMs
    this.#slackMs = options.slackMs
    this.#now = options.now
    this.#wokeAtMs = options.wokeAtMs
  }

  /** Whether something may gather at all. */
  get isSet(): boolean {
    return this.#flushMs > 0
  }

  /** How long it takes until all that gathers has left. */
  get longestMs(): number {
    return this.#flushMs + this.#slackMs
  }

  /** Whether what a connection lacks may still gather. To be asked each time that one is looked at. */
  mayLack(connection: Connection): boolean {
    if (connection.checker.hasAll) {
      connection.lacksSinceMs = undefined
      return true
    }
    if (!this.isSet) return false
    connection.lacksSinceMs ??= this.#now()
    return this.#now() - Math.max(connection.lacksSinceMs, this.#wokeAtMs()) <= this.longestMs
  }
}

import type { FastifyBaseLogger } from 'fastify'
import { WindhoverError } from 'windhover'

import { StoreFault } from './store-fault.ts'

/** A part of a server that follows a state. */
export interface StatePart {
  /**
   * Resolves once it knows all that the state holds for it. Called again if it rejects.
   *
   * @throws WindhoverError `unavailable` if the state cannot be reached.
   */
  prepare(): Promise<void>
}

/** The time between two lines about a state that is away, in milliseconds. */
const reminderMs = 60_000

/** The longest pause between two attempts, in milliseconds. At random it is shorter, so that nodes do not try together. */
const maxPauseMs = 1_000

/** Prepares what follows a state, and tries again for as long as the state is away. */
export class StatePreparation {
  readonly #log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>
  readonly #left: StatePart[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #reminder: ReturnType<typeof setInterval> | undefined
  #reason: string | undefined
  #isStarted = false
  #isStopped = false

  constructor(log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>) {
    this.#log = log
  }

  /** Adds a part, which is prepared after those that were added before it: it then hears of changes after them, too. */
  add(part: StatePart): void {
    this.#left.push(part)
  }

  /** Whether all parts are prepared. */
  get isDone(): boolean {
    return this.#isStarted && this.#left.length === 0
  }

  /**
   * Resolves once all parts are prepared, or the state is known to be away. The rest then follows as soon as it is there.
   *
   * @throws StoreFault if it cannot be used as it is set up.
   */
  async start(): Promise<void> {
    this.#isStarted = true
    try {
      await this.#attempt()
    } catch (error) {
      if (!isUnavailable(error)) throw toFault(error)
      this.#onAway(error)
      this.#remind()
      this.#reminder = setInterval(() => this.#remind(), reminderMs).unref()
    }
  }

  /** Tries no longer. */
  stop(): void {
    this.#isStopped = true
    clearTimeout(this.#timer)
    clearInterval(this.#reminder)
  }

  /** Prepares one part after the other. */
  async #attempt(): Promise<void> {
    for (let part = this.#left[0]; part !== undefined; part = this.#left[0]) {
      await part.prepare()
      this.#left.shift()
    }
  }

  async #tryAgain(): Promise<void> {
    try {
      await this.#attempt()
      clearInterval(this.#reminder)
      if (!this.#isStopped) this.#log.info('what nodes share can be reached')
    } catch (error) {
      if (this.#isStopped) return
      // Somebody may set it up right while this runs.
      if (!isUnavailable(error) && this.#reason !== (error as Error).message) {
        this.#log.error({ err: toFault(error) }, 'what nodes share cannot be used, and nobody is let in until it can')
      }
      this.#onAway(error as Error)
    }
  }

  #onAway({ message }: Error): void {
    this.#reason = message
    const pauseMs = maxPauseMs * (0.25 + Math.random() * 0.75)
    this.#timer = setTimeout(() => void this.#tryAgain(), pauseMs).unref()
  }

  #remind(): void {
    this.#log.warn(
      { reason: this.#reason },
      'what nodes share cannot be reached: who needs a credential is refused for now, until it is there',
    )
  }
}

function isUnavailable(error: unknown): error is WindhoverError {
  return error instanceof WindhoverError && error.code === 'unavailable'
}

function toFault(error: unknown): unknown {
  const isRaw = error instanceof WindhoverError && error.code === 'invalid_option' && !(error instanceof StoreFault)
  return isRaw ? new StoreFault(error.message) : error
}

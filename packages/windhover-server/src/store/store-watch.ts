import type { FastifyBaseLogger } from 'fastify'
import type { Hub, Observer } from 'windhover'

import type { HealthPart, PartState } from '../health/health-part.ts'

/** The time between two lines about a store that is away, in milliseconds. */
const reminderMs = 60_000

/** Tells the log and `/readyz` whether the store of a hub can be reached. */
export class StoreWatch implements HealthPart {
  readonly name = 'store'
  readonly #log: Pick<FastifyBaseLogger, 'info' | 'warn'>
  readonly #now: () => number
  #hub: Pick<Hub, 'refusalFor'> | undefined
  #isAway = false
  #reason: string | undefined
  #goodMs: number | undefined
  #reminder: ReturnType<typeof setInterval> | undefined

  /** @param now - milliseconds on a clock that never goes back. Default: that of the process. */
  constructor(log: Pick<FastifyBaseLogger, 'info' | 'warn'>, now: () => number = () => performance.now()) {
    this.#log = log
    this.#now = now
  }

  /** Begins to look at a hub, which says whether the first state of its store is known. */
  watch(hub: Pick<Hub, 'refusalFor'>): void {
    this.#hub = hub
  }

  /** The method of an observer. */
  readonly onStoreState: NonNullable<Observer['onStoreState']> = (state, { reason }) => {
    this.#reason = reason
    if (state === 'ready') this.#onReady(reason)
    else if (!this.#isAway) {
      this.#isAway = true
      this.#remind()
      this.#reminder = setInterval(() => this.#remind(), reminderMs).unref()
    }
  }

  readonly check = (): PartState => {
    const isKnown = this.#hub !== undefined && this.#hub.refusalFor() !== 'store'
    if (isKnown && !this.#isAway) {
      this.#goodMs = this.#now()
      return { ok: true }
    }
    const detail = this.#isAway ? 'the store cannot be reached' : 'the store has not told its state yet'
    const age = this.#goodMs === undefined ? {} : { ageMs: Math.round(this.#now() - this.#goodMs) }
    return { ok: false, detail, ...age }
  }

  /** Ends the lines about a store that is away. */
  stop(): void {
    clearInterval(this.#reminder)
  }

  #onReady(reason: string | undefined): void {
    clearInterval(this.#reminder)
    if (this.#isAway) this.#log.info('the store can be reached again')
    this.#isAway = false
    this.#goodMs = this.#now()
    if (reason !== undefined) this.#log.warn({ reason }, 'the store tells of a loss')
  }

  #remind(): void {
    const effect =
      this.#goodMs === undefined ? 'readers are refused for now' : 'readers stay, and publishes are refused'
    this.#log.warn({ reason: this.#reason }, `the store cannot be reached: ${effect}, until it is there`)
  }
}

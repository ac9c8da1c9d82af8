import type { FastifyBaseLogger } from 'fastify'
import type { Hub, Observer } from 'windhover'

import type { HealthPart, PartState } from '../health/health-part.ts'

/** The time between two lines about a store that is away, in milliseconds. */
const reminderMs = 60_000

/** The longest time that a start waits for the first state of a store, in milliseconds. */
const maxSettleMs = 5_000

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
  #tellAway = (): void => {}
  readonly #away = new Promise<void>((resolve) => (this.#tellAway = resolve))

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
      this.#tellAway()
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

  /** Resolves once a hub takes readers, its store was away, or neither is known after 5 s. */
  async settled(hub: Pick<Hub, 'ready'>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, maxSettleMs)))
    // The hub tells its observer why it never will be ready.
    await Promise.race([hub.ready().catch(() => undefined), this.#away, late])
    clearTimeout(timer)
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

import type { FastifyBaseLogger } from 'fastify'
import type { Hub, Observer } from 'windhover'

import type { HealthPart, PartState } from '../health/health-part.ts'
import type { StoreFacts } from './store-facts.ts'

/** The time between two lines about a store that is away, in milliseconds. */
const reminderMs = 60_000

/** The longest time that a start waits for the first state of a store, in milliseconds. */
const maxSettleMs = 5_000

/** The shortest time between two lines, if there is another reason, in milliseconds. */
const minPauseMs = 5_000

/** What not everybody is told of: an error of the system, an address or a path. The log has it. */
const inside = /\bE[A-Z]{3,}|:\d|\//

/** The log of a watch. */
type WatchLog = Pick<FastifyBaseLogger, 'info' | 'warn'>

/** What it uses of the facts of a store. */
export type WatchedFacts = Pick<StoreFacts, 'shown' | 'risk' | 'ask'>

/** Tells the log and `/readyz` whether the store of a hub can be reached and used, and `/readyz` what it says of itself. */
export class StoreWatch implements HealthPart {
  readonly name = 'store'
  readonly #log: WatchLog
  readonly #facts: WatchedFacts
  readonly #now: () => number
  #hub: Pick<Hub, 'refusalFor'> | undefined
  #isAway = false
  #reason: string | undefined
  #goodMs: number | undefined
  #remindedMs = -Infinity
  #reminder: ReturnType<typeof setInterval> | undefined
  #tellAway = (): void => {}
  readonly #away = new Promise<void>((resolve) => (this.#tellAway = resolve))

  /** @param now - milliseconds on a clock that never goes back. Default: that of the process. */
  constructor(log: WatchLog, facts: WatchedFacts, now: () => number = () => performance.now()) {
    this.#log = log
    this.#facts = facts
    this.#now = now
  }

  /** Begins to look at a hub, which says whether the first state of its store is known. */
  watch(hub: Pick<Hub, 'refusalFor'>): void {
    this.#hub = hub
  }

  /** The method of an observer. */
  readonly onStoreState: NonNullable<Observer['onStoreState']> = (state, { reason }) => {
    const isNews = !this.#isAway || (reason !== this.#reason && this.#now() >= this.#remindedMs + minPauseMs)
    this.#reason = reason
    if (state === 'ready') return this.#onReady(reason)
    // A hub takes the first `ready` for granted, and tells nobody. It was well up to now.
    if (!this.#isAway && this.#isKnown) this.#goodMs = this.#now()
    this.#isAway = true
    this.#tellAway()
    if (!isNews) return
    clearInterval(this.#reminder)
    this.#remind()
    this.#reminder = setInterval(() => this.#remind(), reminderMs).unref()
  }

  readonly check = (): PartState => {
    if (this.#isKnown && !this.#isAway) {
      this.#goodMs = this.#now()
      const { shown: facts, risk } = this.#facts
      return { ok: true, ...(risk === undefined ? {} : { detail: risk }), ...(facts === undefined ? {} : { facts }) }
    }
    const detail = this.#findFault()
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

  /** Whether the hub takes readers as far as the store is concerned: it has had its first state. */
  get #isKnown(): boolean {
    return this.#hub !== undefined && this.#hub.refusalFor() !== 'store'
  }

  #findFault(): string {
    if (!this.#isAway) return 'the store has not told its state yet'
    const isForAll = this.#reason !== undefined && !inside.test(this.#reason)
    return isForAll ? `the store cannot be reached: ${this.#reason}` : 'the store cannot be reached'
  }

  #onReady(reason: string | undefined): void {
    clearInterval(this.#reminder)
    if (this.#isAway) this.#log.info('the store can be reached again')
    this.#isAway = false
    this.#goodMs = this.#now()
    // It may have come back as another one.
    void this.#facts.ask()
    if (reason !== undefined) this.#log.warn({ reason }, 'the store tells of a loss')
  }

  #remind(): void {
    this.#remindedMs = this.#now()
    const effect = this.#isKnown ? 'readers stay, and publishes are refused' : 'readers are refused for now'
    this.#log.warn({ reason: this.#reason }, `the store cannot be reached: ${effect}, until it is there`)
  }
}

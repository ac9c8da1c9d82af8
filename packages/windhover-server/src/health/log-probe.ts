import type { Hub } from 'windhover'

import type { HealthPart, PartState } from './health-part.ts'

/** The time between two probes, the same after one that failed, and the longest that one may take, in milliseconds. */
const pauseMs = 5_000
const faultPauseMs = 1_000
const maxProbeMs = 2_000

/** How old a good probe may be: as old as the next one becomes, and a second for a loop that is late. */
const maxAgeMs = pauseMs + maxProbeMs + 1_000

/** What it asks of a hub. */
export type ProbedHub = Pick<Hub, 'probe' | 'refusalFor'>

/**
 * Goes through the log of a hub every 5 s, so that whoever asks is answered at once with what is known. While that fails, it does so
 * every second, so that what has become well is known soon. A probe costs a store one question.
 */
export class LogProbe implements HealthPart {
  readonly name = 'log'
  readonly #hub: ProbedHub
  readonly #now: () => number
  #timer: ReturnType<typeof setTimeout> | undefined
  #isStopped = false
  /** When the last good probe ended. */
  #goodMs: number | undefined
  #fault: string | undefined = 'the log was not probed yet'
  #tookMs: number | undefined

  /** @param now - milliseconds on a clock that never goes back. Default: that of the process. */
  constructor(hub: ProbedHub, now: () => number = () => performance.now()) {
    this.#hub = hub
    this.#now = now
  }

  /** Probes at once, and from then on until {@link stop}. */
  start(): void {
    void this.#probe().finally(() => {
      const ms = this.#fault === undefined ? pauseMs : faultPauseMs
      if (!this.#isStopped) this.#timer = setTimeout(() => this.start(), ms).unref()
    })
  }

  /** Ends probing. */
  stop(): void {
    this.#isStopped = true
    clearTimeout(this.#timer)
  }

  /** How long the last good probe took, in milliseconds; `undefined` before it. */
  get tookMs(): number | undefined {
    return this.#tookMs
  }

  readonly check = (): PartState => {
    const detail = this.#findFault()
    const age = this.#goodMs === undefined ? {} : { ageMs: Math.round(this.#now() - this.#goodMs) }
    return { ok: detail === undefined, ...(detail === undefined ? {} : { detail }), ...age }
  }

  /** A hub knows some of it sooner than the next probe. */
  #findFault(): string | undefined {
    const refusal = this.#hub.refusalFor()
    if (refusal === 'closed') return 'the hub is closed'
    if (refusal === 'store') return 'the store has not told its state yet'
    if (this.#fault !== undefined) return this.#fault
    return this.#now() - (this.#goodMs ?? -Infinity) > maxAgeMs ? 'the log was not probed for too long' : undefined
  }

  async #probe(): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<string>((resolve) => {
      // One turn later: if this process stood still, an answer that has come is taken in the same turn as this timer.
      const giveUp = (): void => void setImmediate(resolve, `the log has not answered within ${maxProbeMs} ms`)
      timer = setTimeout(giveUp, maxProbeMs).unref()
    })
    const startMs = this.#now()
    const answer = this.#hub.probe().then(
      () => undefined,
      // The hub logs why.
      () => 'the log cannot be reached',
    )
    this.#fault = await Promise.race([answer, late])
    clearTimeout(timer)
    if (this.#fault !== undefined) return
    this.#goodMs = this.#now()
    this.#tookMs = this.#goodMs - startMs
  }
}

import type { RefusalReason } from '../refusal-reason.ts'
import type { RefusalMeasure } from './hub-measures.ts'

/** The statuses with which a reader is refused for each reason, unless the stream has a status of its own. */
const usualStatuses: Readonly<Record<RefusalReason, readonly [ofStream: 200, ofAnswer: 429 | 503]>> = {
  closed: [200, 503],
  full: [200, 503],
  address: [200, 429],
  connection: [200, 429],
  rate: [200, 429],
  store: [200, 503],
}

/** Counts the readers that were refused for now. */
export class RefusalCounts {
  readonly #counts = new Map<string, { readonly reason: RefusalReason; readonly status: number; count: number }>()

  constructor() {
    for (const [reason, statuses] of Object.entries(usualStatuses)) {
      for (const status of statuses) this.#countOf(reason as RefusalReason, status)
    }
  }

  /** Notes that a reader was refused. */
  add(reason: RefusalReason, status: number): void {
    this.#countOf(reason, status).count += 1
  }

  /** Returns the counts so far; they do not change any more. */
  measure(): readonly RefusalMeasure[] {
    return Array.from(this.#counts.values(), (one) => ({ ...one }))
  }

  #countOf(reason: RefusalReason, status: number): { count: number } {
    const key = `${reason} ${status}`
    let found = this.#counts.get(key)
    if (found === undefined) this.#counts.set(key, (found = { reason, status, count: 0 }))
    return found
  }
}

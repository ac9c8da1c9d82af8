import type { Entry, Message } from '../message.ts'
import type { RoundListener, RoundTally } from './delivery-round.ts'
import type { TracedRound } from './traced-round.ts'

/** Gathers the traces of the messages that a round delivers. */
export class RoundTraces {
  readonly #onDelivered: (round: TracedRound) => void
  /** By place, as several feeds may get the same message. */
  readonly #traceparents = new Map<number, string>()
  #startMs = 0

  constructor(onDelivered: (round: TracedRound) => void) {
    this.#onDelivered = onDelivered
  }

  /** Notes entries that are written in this round. */
  add(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const { place, trace } = entry as Partial<Message> & Entry
      if (trace === undefined) continue
      if (this.#traceparents.size === 0) this.#startMs = Date.now()
      this.#traceparents.set(place, trace)
    }
  }

  /** Returns a listener of rounds that calls another one first, and then tells of the traces that were delivered. */
  before(listener: RoundListener): RoundListener {
    return (tally, lagMs, tookMs) => {
      listener(tally, lagMs, tookMs)
      if (this.#traceparents.size > 0) this.#tell(tally, lagMs)
    }
  }

  #tell({ deliveries, writes, bytes }: Readonly<RoundTally>, lagMs: number | undefined): void {
    const traceparents = [...this.#traceparents.values()]
    this.#traceparents.clear()
    this.#onDelivered({ traceparents, startMs: this.#startMs, deliveries, writes, bytes, lagMs })
  }
}

import type { RoundTally } from './delivery-round.ts'

/** What was delivered to readers so far. */
export interface DeliveredCounts extends Readonly<RoundTally> {
  /** The bytes that were handed to sinks, by content coding. */
  readonly wireBytes: ReadonlyMap<string, number>
}

/** Counts what is delivered: once for many readers, or for each that is behind. */
export class Delivered {
  #deliveries = 0
  #replayed = 0
  #writes = 0
  #bytes = 0
  /** The bytes that were written without a content coding. A coding has its own number here, and in {@link measure}. */
  #identityBytes = 0

  /** Adds what was written without a content coding. */
  add({ deliveries, replayed, writes, bytes }: Readonly<RoundTally>): void {
    this.#deliveries += deliveries
    this.#replayed += replayed
    this.#writes += writes
    this.#bytes += bytes
    this.#identityBytes += bytes
  }

  /** Returns the counts so far, with what the round that is under way has written. */
  measure({ deliveries, replayed, writes, bytes }: Readonly<RoundTally>): DeliveredCounts {
    return {
      deliveries: this.#deliveries + deliveries,
      replayed: this.#replayed + replayed,
      writes: this.#writes + writes,
      bytes: this.#bytes + bytes,
      wireBytes: new Map([['identity', this.#identityBytes + bytes]]),
    }
  }
}

import type { RoundTally } from './delivery-round.ts'

/** What was delivered to readers so far. */
export interface DeliveredCounts extends Readonly<RoundTally> {
  /** The bytes that were handed to sinks, by content coding. */
  readonly wireBytes: ReadonlyMap<string, number>
}

/** Counts what is delivered. It is added to once for many readers, or for each reader that is behind. */
export class Delivered {
  #deliveries = 0
  #replayed = 0
  #writes = 0
  #bytes = 0
  readonly #wireBytes = new Map<string, number>([['identity', 0]])

  /**
   * Adds what was written.
   *
   * @param coding - the content coding in which it was written. Default: none.
   * @param codedBytes - the bytes that are left of `bytes` in that coding. Default: the same.
   */
  add({ deliveries, replayed, writes, bytes }: RoundTally, coding = 'identity', codedBytes: number = bytes): void {
    this.#deliveries += deliveries
    this.#replayed += replayed
    this.#writes += writes
    this.#bytes += bytes
    this.#wireBytes.set(coding, (this.#wireBytes.get(coding) ?? 0) + codedBytes)
  }

  /** Returns the counts so far, with what the round that is under way has written, as it is without a coding. */
  measure({ deliveries, replayed, writes, bytes }: RoundTally): DeliveredCounts {
    const wireBytes = new Map(this.#wireBytes)
    wireBytes.set('identity', wireBytes.get('identity')! + bytes)
    return {
      deliveries: this.#deliveries + deliveries,
      replayed: this.#replayed + replayed,
      writes: this.#writes + writes,
      bytes: this.#bytes + bytes,
      wireBytes,
    }
  }
}

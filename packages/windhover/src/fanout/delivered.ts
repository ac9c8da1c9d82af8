import type { Compressor } from '../compress/compressor.ts'
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
  readonly #compressor: Pick<Compressor, 'wireBytes' | 'plainBytes'>

  /** @param compressor - counts what is written in gzip. Default: nothing is. */
  constructor(compressor: Pick<Compressor, 'wireBytes' | 'plainBytes'> = { wireBytes: 0, plainBytes: 0 }) {
    this.#compressor = compressor
  }

  /** Adds what was written, as it was before any content coding. */
  add({ deliveries, replayed, writes, bytes }: Readonly<RoundTally>): void {
    this.#deliveries += deliveries
    this.#replayed += replayed
    this.#writes += writes
    this.#bytes += bytes
  }

  /** Returns the counts so far, with what the round that is under way has written. */
  measure({ deliveries, replayed, writes, bytes }: Readonly<RoundTally>): DeliveredCounts {
    const { wireBytes, plainBytes } = this.#compressor
    return {
      deliveries: this.#deliveries + deliveries,
      replayed: this.#replayed + replayed,
      writes: this.#writes + writes,
      bytes: this.#bytes + bytes,
      wireBytes: new Map([
        ['identity', this.#bytes + bytes - plainBytes],
        ['gzip', wireBytes],
      ]),
    }
  }
}

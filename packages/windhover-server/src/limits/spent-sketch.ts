import { randomInt } from 'node:crypto'

/** How many times are kept. Each key has two of them, and the least counts. */
const slots = 65_536

/**
 * Remembers of keys that were forgotten when they are as good as new, in a fixed number of bytes. It may take a key for
 * one that is as good as new later, but never sooner than it is. Which keys share a place is not known outside, since it
 * depends on a secret number.
 */
export class SpentSketch {
  readonly #untilMs = new Float64Array(slots)
  readonly #seed = randomInt(2 ** 32)

  /** Remembers that a key is as good as new at this time, which is no sooner than what was said before. */
  add(key: string, untilMs: number): void {
    for (const slot of this.#slotsOf(key)) this.#untilMs[slot] = Math.max(this.#untilMs[slot]!, untilMs)
  }

  /** Returns when a key is as good as new; 0 if it is. */
  untilMs(key: string): number {
    return Math.min(...this.#slotsOf(key).map((slot) => this.#untilMs[slot]!))
  }

  /** FNV-1a with the rounds of MurmurHash3 at the end, whose halves are two places. */
  #slotsOf(key: string): readonly [number, number] {
    let hash = this.#seed
    for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hash ^= hash >>> 16
    return [hash & (slots - 1), hash >>> 16]
  }
}

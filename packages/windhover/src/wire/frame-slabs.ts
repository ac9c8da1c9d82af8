import { toBytes } from './chunk.ts'

/** The size of one slab, in bytes. */
const slabBytes = 64 * 1024

/** Text that may take more than this, in bytes, gets memory by itself. */
const maxSharedBytes = 8 * 1024

const encoder = new TextEncoder()

/**
 * Encodes texts into memory that they share. A small typed array by itself costs about 400 bytes beside its content, three times
 * an ordinary message; a view of a slab costs 100. A slab is freed once nobody holds a view of it, so that views should be dropped
 * in about the order in which they were made.
 */
export class FrameSlabs {
  #slab = new Uint8Array(0)
  #used = 0

  /** The bytes of a text in UTF-8. */
  encode(text: string): Uint8Array {
    // A unit of UTF-16 takes 3 bytes at most.
    const mostBytes = text.length * 3
    if (mostBytes > maxSharedBytes) return toBytes(text)
    if (this.#used + mostBytes > this.#slab.length) {
      this.#slab = new Uint8Array(slabBytes)
      this.#used = 0
    }
    const start = this.#used
    const { written } = encoder.encodeInto(text, this.#slab.subarray(start))
    this.#used += written
    return this.#slab.subarray(start, this.#used)
  }
}

import type { Chunk } from '../chunk.ts'
import { encodeChunk, SolidChunk } from './chunk.ts'

/** The size of one slab, in bytes. */
const slabBytes = 64 * 1024

/** Text that may take more than this, in bytes, gets memory by itself. */
const maxSharedBytes = 8 * 1024

const cr = 0x0d
const lf = 0x0a
/** The longest chunk head of a text that shares memory: four hexadecimal digits and CRLF. */
const maxHeadBytes = 6

const encoder = new TextEncoder()

/**
 * Encodes texts as chunks, into memory that they share. A small typed array by itself costs about 400 bytes
 * beside its content, three times an ordinary message. A slab is freed once nobody holds a chunk of it, so
 * that chunks should be dropped in about the order in which they were made.
 */
export class FrameSlabs {
  #slab = new Uint8Array(0)
  #used = 0

  /** The chunk of a text, which is not empty. */
  encode(text: string): Chunk {
    // A unit of UTF-16 takes 3 bytes at most.
    const mostBytes = text.length * 3
    if (mostBytes > maxSharedBytes) return encodeChunk(text)
    if (this.#used + maxHeadBytes + mostBytes + 2 > this.#slab.length) {
      this.#slab = new Uint8Array(slabBytes)
      this.#used = 0
    }
    const slab = this.#slab
    const payloadStart = this.#used + maxHeadBytes
    const { written } = encoder.encodeInto(text, slab.subarray(payloadStart))
    const start = writeHead(slab, payloadStart, written)
    const payloadEnd = payloadStart + written
    slab[payloadEnd] = cr
    slab[payloadEnd + 1] = lf
    this.#used = payloadEnd + 2
    return new SolidChunk(slab, start, payloadStart, this.#used)
  }
}

/** Writes the head of a chunk in front of its payload, last digit first; returns where it begins. */
function writeHead(slab: Uint8Array, payloadStart: number, length: number): number {
  slab[payloadStart - 1] = lf
  slab[payloadStart - 2] = cr
  let at = payloadStart - 2
  for (let rest = length; rest > 0; rest >>= 4) {
    const digit = rest & 15
    at -= 1
    slab[at] = digit < 10 ? 0x30 + digit : 0x57 + digit
  }
  return at
}

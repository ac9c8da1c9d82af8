import { assert } from '../assert.ts'
import type { Chunk } from '../chunk.ts'
import type { Reader } from './reader.ts'

/** The chunk that one parked reader holds: a link in the list of all, the longest parked first. */
interface Hold {
  readonly reader: Reader
  readonly chunk: Chunk
  before: Hold | undefined
  after: Hold | undefined
}

/** The smallest bound of one write when memory is short, in bytes, unless a single message is larger. */
const minWriteBytes = 4096

/** The number of readers, those parked longest, that are compared to find the one whose end frees most. */
const maxCompared = 32

/**
 * The bytes that wait for parked readers, and their bound. Each piece of memory is counted once however many readers
 * share it. Without this, a client that takes nothing costs as much as it may be written at once. A reader that stands
 * alone at its place shares that with no other.
 */
export class InFlight {
  readonly #maxBytes: number
  readonly #maxWriteBytes: number
  readonly #holds = new Map<Reader, Hold>()
  /** The number of readers that hold each piece of memory. */
  readonly #sharers = new Map<Uint8Array, number>()
  #first: Hold | undefined
  #last: Hold | undefined
  #bytes = 0

  /**
   * @param maxBytes - the number of bytes that may wait for all readers together; Infinity for no bound.
   * @param maxWriteBytes - the number of bytes that are written to a reader at once while there is room.
   */
  constructor(maxBytes: number, maxWriteBytes: number) {
    this.#maxBytes = maxBytes
    this.#maxWriteBytes = maxWriteBytes
  }

  /** The number of bytes that wait. */
  get bytes(): number {
    return this.#bytes
  }

  /** The number of readers for which bytes wait. */
  get readers(): number {
    return this.#holds.size
  }

  /**
   * Returns the number of bytes that one write may have now. When more than half of the room is taken, the rest is
   * divided among the readers that may still be parked. So many slow ones are served in small pieces before any has to
   * go.
   */
  maxWriteBytes(readers: number): number {
    const freeBytes = this.#maxBytes - this.#bytes
    if (freeBytes * 2 >= this.#maxBytes) return this.#maxWriteBytes
    const share = Math.floor(freeBytes / Math.max(1, readers - this.#holds.size))
    return Math.min(Math.max(share, minWriteBytes), this.#maxWriteBytes)
  }

  /** Notes the chunk with which a reader was parked. */
  hold(reader: Reader, chunk: Chunk): void {
    this.release(reader)
    const hold: Hold = { reader, chunk, before: this.#last, after: undefined }
    if (this.#last === undefined) this.#first = hold
    else this.#last.after = hold
    this.#last = hold
    this.#holds.set(reader, hold)
    for (const piece of piecesOf(chunk)) {
      const sharers = this.#sharers.get(piece) ?? 0
      this.#sharers.set(piece, sharers + 1)
      if (sharers === 0) this.#bytes += piece.length
    }
  }

  /** Notes that a reader's sink has taken its chunk, or is gone. */
  release(reader: Reader): void {
    const hold = this.#holds.get(reader)
    if (hold === undefined) return
    this.#holds.delete(reader)
    const { chunk, before, after } = hold
    if (before === undefined) this.#first = after
    else before.after = after
    if (after === undefined) this.#last = before
    else after.before = before
    for (const piece of piecesOf(chunk)) {
      const sharers = this.#sharers.get(piece)! - 1
      if (sharers > 0) this.#sharers.set(piece, sharers)
      else {
        this.#sharers.delete(piece)
        this.#bytes -= piece.length
        assert(this.#bytes >= 0, 'no more is let go than was held')
      }
    }
  }

  /**
   * Returns the reader that has to go because more bytes wait than may: of those that were parked longest, the one
   * whose end frees most. Returns `undefined` while all is within the bound. The reader that was parked last stays, so
   * that a message larger than the bound reaches at least one.
   */
  findExcess(): Reader | undefined {
    if (this.#bytes <= this.#maxBytes) return undefined
    let found: Hold | undefined
    let foundBytes = 0
    let compared = 0
    for (let hold = this.#first; hold !== this.#last && compared < maxCompared; hold = hold!.after) {
      let freedBytes = 0
      for (const piece of piecesOf(hold!.chunk)) freedBytes += piece.length / this.#sharers.get(piece)!
      if (freedBytes > foundBytes) {
        found = hold
        foundBytes = freedBytes
      }
      compared += 1
    }
    return found?.reader
  }
}

/** Returns the memory that a chunk holds; its pieces may be the payloads of other chunks. */
function piecesOf(chunk: Chunk): readonly Uint8Array[] {
  return chunk.pieces ?? [chunk.payload]
}

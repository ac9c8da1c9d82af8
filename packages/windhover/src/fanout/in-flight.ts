import { assert } from '../assert.ts'
import type { Chunk } from '../chunk.ts'
import type { Reader } from './reader.ts'

/** What one parked reader holds: a link in the list of all, the longest parked first. */
interface Hold {
  readonly reader: Reader
  readonly chunk: Chunk
  before: Hold | undefined
  after: Hold | undefined
}

/** The smallest bound of one write when memory is short, in bytes, unless a single message is larger. */
const minWriteBytes = 4096

/** Among how many readers that were parked longest the one is chosen whose end frees most. */
const maxCompared = 32

/**
 * The bytes that wait for parked readers, each piece of memory counted once however many readers share it, and their bound. A client that
 * takes nothing otherwise costs as much as it may be written at once, and a reader of its own place shares that with nobody.
 */
export class InFlight {
  readonly #maxBytes: number
  readonly #maxWriteBytes: number
  readonly #holds = new Map<Reader, Hold>()
  /** How many readers hold each piece of memory. */
  readonly #sharers = new Map<Uint8Array, number>()
  #first: Hold | undefined
  #last: Hold | undefined
  #bytes = 0

  /**
   * @param maxBytes - how many bytes may wait for all readers together; Infinity for no bound.
   * @param maxWriteBytes - how many bytes are written to a reader at once while there is room.
   */
  constructor(maxBytes: number, maxWriteBytes: number) {
    this.#maxBytes = maxBytes
    this.#maxWriteBytes = maxWriteBytes
  }

  /** How many bytes wait. */
  get bytes(): number {
    return this.#bytes
  }

  /** For how many readers bytes wait. */
  get readers(): number {
    return this.#holds.size
  }

  /**
   * How many bytes one write may have now. When more than half of the room is taken, what is left is divided among the readers that
   * may still be parked, so that many slow ones are served in small pieces before any has to go.
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

  /** Notes that a reader's sink has taken what was held, or is gone. */
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
   * The reader that has to go because more waits than may: of those that were parked longest, the one whose end frees most;
   * `undefined` while all is within the bound. Who was parked last stays, so that a message larger than the bound reaches somebody.
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

/** The memory that a chunk holds; its pieces may be those of other chunks. */
function piecesOf(chunk: Chunk): readonly Uint8Array[] {
  return chunk.pieces ?? [chunk.bytes]
}

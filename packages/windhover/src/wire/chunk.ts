import type { Chunk } from '../chunk.ts'

const encoder = new TextEncoder()
const crlf = encoder.encode('\r\n')

/**
 * How long a frame must be, in bytes, to be written from where it lies instead of being copied beside others.
 * Under this, one more piece of a write costs more than the copy.
 */
export const minPieceBytes: number = 16 * 1024

/** Returns the bytes of a text in UTF-8, the one encoding of an event stream (HTML, section 9.2.5). */
export function toBytes(text: string): Uint8Array {
  return encoder.encode(text)
}

/**
 * The chunk of a text.
 *
 * @throws RangeError for an empty text, since an empty chunk would end the body (RFC 9112, section 7.1).
 */
export function encodeChunk(text: string): Chunk {
  return toChunk([toBytes(text)])
}

/**
 * Joins payloads into one chunk. It holds a copy of those that are short; of several, those of
 * {@link minPieceBytes} or more stand in it themselves.
 *
 * @throws RangeError if they hold no byte, since an empty chunk would end the body (RFC 9112, section 7.1).
 */
export function toChunk(payloads: readonly Uint8Array[]): Chunk {
  let length = 0
  let hasPieces = false
  for (const payload of payloads) {
    length += payload.length
    if (payload.length >= minPieceBytes) hasPieces = true
  }
  if (length === 0) throw new RangeError('toChunk: there is no byte, and an empty chunk would end the body')
  const head = encoder.encode(`${length.toString(16)}\r\n`)
  if (hasPieces && payloads.length > 1) return new GatheredChunk(gather([head, ...payloads, crlf]), head.length)
  const bytes = new Uint8Array(head.length + length + crlf.length)
  bytes.set(head)
  copyAll(payloads, bytes, head.length)
  bytes.set(crlf, head.length + length)
  return new SolidChunk(bytes, 0, head.length, bytes.length)
}

/**
 * Joins the payloads of frames into one chunk, as {@link toChunk} does.
 *
 * @throws RangeError for none, since an empty chunk would end the body.
 */
export function joinFrames(entries: readonly Framed[]): Chunk {
  for (const { frame } of entries) {
    if (!(frame instanceof SolidChunk) || frame.payloadLength >= minPieceBytes) {
      return toChunk(entries.map((entry) => entry.frame.payload))
    }
  }
  if (entries.length === 0) return toChunk([])
  return SolidChunk.join(entries as readonly { readonly frame: SolidChunk }[])
}

/** What has a frame. */
interface Framed {
  readonly frame: Chunk
}

/** Chunks of one memory that lie no further apart than this, in bytes, are copied together. */
const maxGap = 16

/**
 * A chunk whose bytes lie in one place, which it may share with others: what is asked for is a view of it.
 * Its fields are private by type alone, since one is made for each message, and six of JavaScript's own take
 * longer to make than the text takes to encode.
 */
export class SolidChunk implements Chunk {
  private readonly memory: Uint8Array
  private readonly start: number
  private readonly payloadStart: number
  private readonly end: number
  private bytesView: Uint8Array | undefined = undefined
  private payloadView: Uint8Array | undefined = undefined

  /**
   * @param start - where in the memory the chunk head begins.
   * @param payloadStart - where its payload does.
   * @param end - where the chunk ends.
   */
  constructor(memory: Uint8Array, start: number, payloadStart: number, end: number) {
    this.memory = memory
    this.start = start
    this.payloadStart = payloadStart
    this.end = end
  }

  get bytes(): Uint8Array {
    this.bytesView ??= this.memory.subarray(this.start, this.end)
    return this.bytesView
  }

  get payload(): Uint8Array {
    this.payloadView ??= this.memory.subarray(this.payloadStart, this.end - crlf.length)
    return this.payloadView
  }

  get payloadLength(): number {
    return this.end - crlf.length - this.payloadStart
  }

  get pieces(): undefined {
    return undefined
  }

  /**
   * Joins frames. Those that lie side by side, as messages of one time do, are copied together with what lies between
   * them, which is then closed up. A view of each would take twice as long.
   */
  static join(entries: readonly { readonly frame: SolidChunk }[]): SolidChunk {
    let length = 0
    let room = 0
    for (const { frame } of entries) {
      length += frame.payloadLength
      room += frame.end - frame.start + maxGap
    }
    const head = encoder.encode(`${length.toString(16)}\r\n`)
    const bytes = new Uint8Array(head.length + room + crlf.length)
    bytes.set(head)
    let at = head.length
    for (let index = 0; index < entries.length;) {
      const first = entries[index]!.frame
      let end = index + 1
      let last = first
      while (end < entries.length && last.isBefore(entries[end]!.frame)) {
        last = entries[end]!.frame
        end += 1
      }
      bytes.set(first.memory.subarray(first.payloadStart, last.end), at)
      const shift = at - first.payloadStart
      at += first.payloadLength
      for (index += 1; index < end; index += 1) {
        const { payloadStart, payloadLength } = entries[index]!.frame
        bytes.copyWithin(at, payloadStart + shift, payloadStart + payloadLength + shift)
        at += payloadLength
      }
    }
    bytes.set(crlf, at)
    return new SolidChunk(bytes, 0, head.length, at + crlf.length)
  }

  /** Whether another chunk begins where this one ends, or a little later. */
  isBefore(other: SolidChunk): boolean {
    return other.memory === this.memory && other.start >= this.end && other.start - this.end <= maxGap
  }
}

/** A chunk whose bytes lie in several places. */
class GatheredChunk implements Chunk {
  readonly pieces: readonly Uint8Array[]
  readonly payloadLength: number
  readonly #headLength: number
  #bytes: Uint8Array | undefined

  constructor(pieces: readonly Uint8Array[], headLength: number) {
    this.pieces = pieces
    this.#headLength = headLength
    this.payloadLength = pieces.reduce((sum, piece) => sum + piece.length, 0) - headLength - crlf.length
  }

  get bytes(): Uint8Array {
    this.#bytes ??= join(this.pieces)
    return this.#bytes
  }

  get payload(): Uint8Array {
    return this.bytes.subarray(this.#headLength, this.#headLength + this.payloadLength)
  }
}

/** Joins each run of short pieces. */
function gather(pieces: readonly Uint8Array[]): Uint8Array[] {
  const gathered: Uint8Array[] = []
  let short: Uint8Array[] = []
  for (const piece of pieces) {
    if (piece.length < minPieceBytes) {
      short.push(piece)
      continue
    }
    if (short.length > 0) gathered.push(join(short))
    gathered.push(piece)
    short = []
  }
  if (short.length > 0) gathered.push(join(short))
  return gathered
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const piece of pieces) length += piece.length
  const bytes = new Uint8Array(length)
  copyAll(pieces, bytes, 0)
  return bytes
}

function copyAll(pieces: readonly Uint8Array[], target: Uint8Array, from: number): void {
  let at = from
  for (const piece of pieces) {
    target.set(piece, at)
    at += piece.length
  }
}

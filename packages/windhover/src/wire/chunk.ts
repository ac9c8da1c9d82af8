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
  const bytes = join([head, ...payloads, crlf])
  return new SolidChunk(bytes, 0, head.length, bytes.length)
}

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
    this.payloadView ??= this.viewPayload()
    return this.payloadView
  }

  /** Returns a new view of the payload. */
  viewPayload(): Uint8Array {
    return this.memory.subarray(this.payloadStart, this.end - crlf.length)
  }

  get payloadLength(): number {
    return this.end - crlf.length - this.payloadStart
  }

  get pieces(): undefined {
    return undefined
  }
}

/**
 * Returns the payload of a chunk, to be copied at once. If each message kept its view, that would cost 100
 * bytes for as long as it is kept. One that is written from where it lies is the same each time.
 */
export function viewPayload(chunk: Chunk): Uint8Array {
  return chunk instanceof SolidChunk && chunk.payloadLength < minPieceBytes ? chunk.viewPayload() : chunk.payload
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
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

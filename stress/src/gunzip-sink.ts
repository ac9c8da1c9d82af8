import { constants, inflateRawSync } from 'node:zlib'
import type { Chunk, Sink, SinkListener } from 'windhover/adapter'

import { checkFraming } from './check-framing.ts'
import { demand } from './violation.ts'

/** What a decoder of DEFLATE keeps of what it has read (RFC 1951, section 2). */
const windowBytes = 32 * 1024

/** Bytes of the head of a gzip stream without a name (RFC 1952, section 2.3). */
const headBytes = 10

/** A client that takes gzip, before one that reads plain text: it decodes each write right away, as a part of its stream so far. */
export class GunzipSink implements Sink {
  readonly #name: string
  readonly #sink: Sink
  readonly #fail: (error: unknown) => void
  #window: Buffer = Buffer.alloc(0)
  #hasBegun = false

  /**
   * @param name - that of the client, for what is found wrong.
   * @param fail - told of that: the hub must not take it for a sink that throws.
   */
  constructor(name: string, sink: Sink, fail: (error: unknown) => void) {
    this.#name = name
    this.#sink = sink
    this.#fail = fail
  }

  get pendingBytes(): number {
    return this.#sink.pendingBytes
  }

  attach(listener: SinkListener): void {
    this.#sink.attach(listener)
  }

  write(chunk: Chunk): boolean {
    const plain = this.#decode(chunk, 'a write')
    return plain === undefined || this.#sink.write(plain)
  }

  close(last: Chunk): void {
    const plain = this.#decode(last, 'the end')
    if (plain !== undefined) this.#sink.close(plain)
  }

  destroy(): void {
    this.#sink.destroy()
  }

  #decode(chunk: Chunk, what: 'a write' | 'the end'): Chunk | undefined {
    try {
      return toChunk(this.#inflate(chunk, what))
    } catch (error) {
      this.#fail(error)
      return undefined
    }
  }

  #inflate(chunk: Chunk, what: 'a write' | 'the end'): Buffer {
    checkFraming(this.#name, chunk)
    const isEnd = chunk.payload.at(-2) === 3 && chunk.payload.at(-1) === 0
    demand(isEnd || what !== 'the end', 'framing', () => 'its gzip stream does not end', this.#name)
    let block = Buffer.from(chunk.payload)
    if (!this.#hasBegun) {
      const isHead = block.subarray(0, 4).equals(Buffer.from([0x1f, 0x8b, 8, 0]))
      demand(isHead, 'framing', () => 'its first bytes are no head of gzip', this.#name)
      block = block.subarray(headBytes)
      this.#hasBegun = true
    }
    const text = this.#tryInflate(block)
    demand(text !== undefined, 'framing', () => `${what} cannot be decoded after what came before`, this.#name)
    this.#window = Buffer.concat([this.#window, text]).subarray(-windowBytes)
    return text
  }

  #tryInflate(block: Buffer): Buffer | undefined {
    const dictionary = this.#window.length > 0 ? { dictionary: this.#window } : {}
    try {
      return inflateRawSync(block, { finishFlush: constants.Z_SYNC_FLUSH, ...dictionary })
    } catch {
      return undefined
    }
  }
}

function toChunk(text: Buffer): Chunk {
  const head = Buffer.from(`${text.length.toString(16)}\r\n`)
  const bytes = new Uint8Array(Buffer.concat([head, text, Buffer.from('\r\n')]))
  return {
    bytes,
    payload: bytes.subarray(head.length, head.length + text.length),
    payloadLength: text.length,
    pieces: undefined,
  }
}

import { constants, inflateRawSync } from 'node:zlib'

import type { Sink, SinkListener } from '../../src/connection/sink.ts'
import type { Chunk } from '../../src/chunk.ts'
import { type Block, parseBlocks } from './block.ts'

/** Without a name and a time (RFC 1952, section 2.3). */
const gzipHead = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])

/** A stream that goes on has no end yet. */
const flushed = { finishFlush: constants.Z_SYNC_FLUSH }

/** A sink in memory that takes everything until it is told to be full. */
export class FakeSink implements Sink {
  pendingBytes = 0
  /** What was written, chunk by chunk. */
  readonly chunks: Chunk[] = []
  /** What it was closed with, or that it was destroyed. */
  ending: 'closed' | 'destroyed' | undefined
  /** Whether the next write is the last that fits for now. */
  isFull = false
  #listener: SinkListener | undefined
  #read = 0

  attach(listener: SinkListener): void {
    this.#listener = listener
  }

  write(chunk: Chunk): boolean {
    this.chunks.push(chunk)
    if (this.isFull) this.pendingBytes += chunk.payload.length
    return !this.isFull
  }

  close(last: Chunk): void {
    this.chunks.push(last)
    this.ending = 'closed'
  }

  destroy(): void {
    this.ending = 'destroyed'
    this.leave()
  }

  /** The client takes all that waits. */
  drain(): void {
    this.isFull = false
    this.pendingBytes = 0
    this.#listener?.onDrain()
  }

  /** The client goes away. */
  leave(): void {
    this.#listener?.onClose()
  }

  /** The event stream that was written, also if it was compressed. */
  get text(): string {
    const bytes = Buffer.concat(this.chunks.map(({ payload }) => payload))
    return (this.isCompressed ? inflateRawSync(bytes.subarray(gzipHead.length), flushed) : bytes).toString()
  }

  /** Whether a gzip stream was written. */
  get isCompressed(): boolean {
    const [first] = this.chunks
    return first !== undefined && gzipHead.equals(first.payload.subarray(0, gzipHead.length))
  }

  /** All blocks that were written. */
  get blocks(): Block[] {
    return parseBlocks(this.text)
  }

  /** The blocks since the last time that this was asked. */
  takeBlocks(): Block[] {
    const { blocks } = this
    const fresh = blocks.slice(this.#read)
    this.#read = blocks.length
    return fresh
  }
}

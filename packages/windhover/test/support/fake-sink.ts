import type { Sink, SinkListener } from '../../src/connection/sink.ts'
import type { Chunk } from '../../src/chunk.ts'
import { type Block, parseBlocks } from './block.ts'

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

  /** All blocks that were written. */
  get blocks(): Block[] {
    return parseBlocks(this.chunks.map(({ payload }) => new TextDecoder().decode(payload)).join(''))
  }

  /** The blocks since the last time that this was asked. */
  takeBlocks(): Block[] {
    const { blocks } = this
    const fresh = blocks.slice(this.#read)
    this.#read = blocks.length
    return fresh
  }
}

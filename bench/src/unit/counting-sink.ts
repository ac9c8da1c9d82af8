import type { Chunk, Sink, SinkListener } from 'windhover/adapter'

/** A connection that takes everything at once, and only counts it. */
export class CountingSink implements Sink {
  readonly pendingBytes = 0
  bytes = 0
  writes = 0
  #listener: SinkListener | undefined

  attach(listener: SinkListener): void {
    this.#listener = listener
  }

  write(chunk: Chunk): boolean {
    this.bytes += chunk.payloadLength
    this.writes += 1
    return true
  }

  close(): void {
    this.#listener?.onClose()
  }

  destroy(): void {
    this.#listener?.onClose()
  }
}

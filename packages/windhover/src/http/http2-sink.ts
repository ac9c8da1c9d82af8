import type { Http2ServerResponse } from 'node:http2'

import type { Sink, SinkListener } from '../fanout/sink.ts'
import type { Chunk } from '../wire/chunk.ts'

/** INTERNAL_ERROR: the one code that no client takes for a clean end (RFC 9113, section 7). */
const errorCode = 2

/**
 * A reader's way out through one stream of an HTTP/2 connection, which other streams share. Its flow control frames the payload, so
 * a slow reader holds back nobody else.
 */
export class Http2Sink implements Sink {
  readonly #response: Http2ServerResponse

  constructor(response: Http2ServerResponse) {
    this.#response = response
  }

  /** A write counts whole until all of it has left, so a client that takes less than one in `stallTimeoutMs` counts as stalled. */
  get pendingBytes(): number {
    return this.#response.stream.writableLength
  }

  attach(listener: SinkListener): void {
    const response = this.#response
    response.on('drain', () => listener.onDrain())
    response.on('close', () => listener.onClose())
    // A stream that the client resets; 'close' follows.
    response.on('error', () => response.stream.destroy())
  }

  write(chunk: Chunk): boolean {
    return this.#response.write(chunk.payload)
  }

  close(last: Chunk): void {
    this.#response.end(last.payload)
  }

  destroy(): void {
    const { stream } = this.#response
    stream.close(errorCode)
    stream.destroy()
  }
}

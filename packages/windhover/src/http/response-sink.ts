import type { ServerResponse } from 'node:http'

import type { Sink, SinkListener } from '../fanout/sink.ts'
import type { Chunk } from '../wire/chunk.ts'
import { countPendingBytes } from './pending-bytes.ts'

/**
 * A reader's way out through a response of `node:http`, which frames the payload as the connection needs it: for HTTP/1.0, for
 * responses that something else has wrapped (compression), and wherever the connection cannot be written to directly.
 */
export class ResponseSink implements Sink {
  readonly #response: ServerResponse

  constructor(response: ServerResponse) {
    this.#response = response
  }

  get pendingBytes(): number {
    const { socket, writableLength } = this.#response
    if (socket === null) return writableLength
    return writableLength - socket.writableLength + countPendingBytes(socket)
  }

  attach(listener: SinkListener): void {
    const response = this.#response
    response.on('drain', () => listener.onDrain())
    // The response, not the request: once its body was read, a request's close says nothing about the connection.
    response.on('close', () => listener.onClose())
    // A connection that is reset while bytes are on the way; 'close' follows.
    response.on('error', () => response.destroy())
  }

  write(chunk: Chunk): boolean {
    return this.#response.write(chunk.payload)
  }

  close(last: Chunk): void {
    const { socket } = this.#response
    // One stream per connection: what else came on it was not read.
    this.#response.once('finish', () => socket?.end())
    this.#response.end(last.payload)
  }

  destroy(): void {
    this.#response.destroy()
  }
}

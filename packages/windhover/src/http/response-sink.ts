import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import type { Sink, SinkListener } from '../connection/sink.ts'
import type { Chunk } from '../chunk.ts'
import { reportEndedByHost } from './ended-by-host.ts'
import { countPendingBytes } from './pending-bytes.ts'

/**
 * A reader's way out through a response of `node:http`, which frames the payload as the connection needs it.
 * It serves HTTP/1.0, responses that something else has wrapped (compression), and connections that cannot be
 * written to directly.
 */
export class ResponseSink implements Sink {
  readonly #response: ServerResponse
  readonly #connection: Socket
  /** Whether the last chunk was written. */
  #isClosing = false

  /** @param connection - what the request came on: a response has none while it waits for the one before it. */
  constructor(response: ServerResponse, connection: Socket) {
    this.#response = response
    this.#connection = connection
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
    response.on('close', () => {
      if (!this.#isClosing && response.writableEnded) reportEndedByHost(response)
      listener.onClose()
    })
    // A response that still waits for the one before it is told nothing.
    this.#connection.on('close', () => listener.onClose())
    // A connection that is reset while bytes are on the way; 'close' follows.
    response.on('error', () => response.destroy())
  }

  write(chunk: Chunk): boolean {
    return this.#response.write(chunk.payload)
  }

  close(last: Chunk): void {
    this.#isClosing = true
    // One stream per connection: what else came on it was not read.
    this.#response.once('finish', () => this.#connection.end())
    this.#response.end(last.payload)
  }

  destroy(): void {
    this.#response.destroy()
  }
}

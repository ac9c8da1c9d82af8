import type { ServerResponse } from 'node:http'

import type { Sink, SinkListener } from '../fanout/sink.ts'
import type { Chunk } from '../wire/chunk.ts'

/** A reader's way out through a response of `node:http`, which frames the payload as the connection needs it. */
export class NodeSink implements Sink {
  readonly #response: ServerResponse
  #deadline: ReturnType<typeof setTimeout> | undefined

  constructor(response: ServerResponse) {
    this.#response = response
  }

  attach(listener: SinkListener): void {
    const response = this.#response
    response.on('drain', () => listener.onDrain())
    // The response, not the request: once its body was read, a request's close says nothing about the connection.
    response.on('close', () => {
      clearTimeout(this.#deadline)
      listener.onClose()
    })
    // A connection that is reset while bytes are on the way; 'close' follows.
    response.on('error', () => response.destroy())
  }

  write(chunk: Chunk): boolean {
    return this.#response.write(chunk.payload)
  }

  close(last: Chunk, closeTimeoutMs: number): void {
    this.#deadline = setTimeout(() => this.#response.destroy(), closeTimeoutMs)
    this.#response.end(last.payload)
  }

  destroy(): void {
    this.#response.destroy()
  }
}

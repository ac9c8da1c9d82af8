import type { Http2ServerResponse } from 'node:http2'

import type { SharedSink, SinkListener } from '../connection/sink.ts'
import type { Chunk } from '../chunk.ts'
import { reportEndedByHost } from './ended-by-host.ts'
import type { SharedConnection } from './shared-connection.ts'

/** INTERNAL_ERROR: the one code that no client takes for a clean end (RFC 9113, section 7). */
const errorCode = 2

/**
 * A reader's way out through one stream of an HTTP/2 connection, which other streams share. Its flow control
 * frames the payload, so a slow reader holds back nobody else, until the connection as a whole has as much
 * waiting as it may.
 */
export class Http2Sink implements SharedSink {
  readonly #response: Http2ServerResponse
  readonly #connection: SharedConnection
  readonly #maxBytes: number
  #listener: SinkListener | undefined
  /** What of this stream is counted in the connection's bytes. */
  #countedBytes = 0
  #isWaiting = false
  /** Whether the last chunk was written. */
  #isClosing = false

  /** @param maxBytes - how many bytes may wait for all streams of the connection before one more is written to. */
  constructor(response: Http2ServerResponse, connection: SharedConnection, maxBytes: number) {
    this.#response = response
    this.#connection = connection
    this.#maxBytes = maxBytes
  }

  /**
   * A write counts whole until all of it has left, so a client that takes less than one in `stallTimeoutMs`
   * counts as stalled.
   */
  get pendingBytes(): number {
    return this.#response.stream.writableLength
  }

  get isWaiting(): boolean {
    return this.#isWaiting
  }

  attach(listener: SinkListener): void {
    const response = this.#response
    this.#listener = listener
    this.#connection.streams += 1
    response.on('drain', () => {
      this.#count(0)
      listener.onDrain()
    })
    response.on('close', () => {
      if (!this.#isClosing && response.writableEnded) reportEndedByHost(response)
      this.#connection.streams -= 1
      this.#connection.forget(this.#onRoom)
      this.#count(0)
      // It may have been the one that was let write.
      this.#wakeOthers()
      listener.onClose()
    })
    // A stream that the client resets; 'close' follows.
    response.on('error', () => response.stream.destroy())
  }

  isReady(): boolean {
    if (this.#connection.bytes < this.#maxBytes) return true
    this.#isWaiting = true
    this.#connection.wait(this.#onRoom)
    return false
  }

  write(chunk: Chunk): boolean {
    const canTakeMore = this.#response.stream.write(chunk.payload)
    // Only what a 'drain' is sure to follow, or it would be counted for ever.
    if (!canTakeMore) this.#count(this.#response.stream.writableLength)
    this.#wakeOthers()
    return canTakeMore
  }

  close(last: Chunk): void {
    this.#isClosing = true
    this.#response.end(last.payload)
  }

  destroy(): void {
    const { stream } = this.#response
    // Now, and not with 'close': the others may be looked at before that.
    this.#count(0)
    stream.close(errorCode)
    stream.destroy()
  }

  #count(bytes: number): void {
    const change = bytes - this.#countedBytes
    this.#countedBytes = bytes
    if (change !== 0) this.#connection.add(change)
  }

  readonly #wakeOthers = (): void => {
    if (this.#connection.bytes < this.#maxBytes) this.#connection.wakeNext()
  }

  readonly #onRoom = (): void => {
    this.#isWaiting = false
    this.#listener?.onDrain()
    // It may have nothing to write any more, and then nothing else would tell the next one.
    setImmediate(this.#wakeOthers)
  }
}

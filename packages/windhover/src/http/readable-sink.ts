import type { Sink, SinkListener } from '../connection/sink.ts'
import type { Chunk } from '../chunk.ts'

/** How many bytes wait for a runtime before a reader counts as parked, unless one write has more. */
const highWaterMarkBytes = 64 * 1024

/**
 * A reader's way out through the body of a Fetch response. What the runtime has read it counts as taken: how
 * much of that waits further on, only the runtime knows.
 */
export class ReadableSink implements Sink {
  /** The body of the response. */
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>
  /** Held whole: some runtimes let the signal of a request go together with the request. */
  readonly #request: Request
  #controller!: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>
  #listener: SinkListener | undefined
  /** Whether the reader waits to be told that it may write. */
  #isFull = false
  /** Whether the last chunk was written. */
  #isClosing = false
  #isGone = false

  constructor(request: Request) {
    this.#request = request
    this.stream = new ReadableStream(
      {
        start: (controller) => void (this.#controller = controller),
        pull: () => this.#onPull(),
        cancel: () => this.#leave(),
      },
      { highWaterMark: highWaterMarkBytes, size: (chunk) => chunk.byteLength },
    )
    request.signal.addEventListener('abort', this.#onAbort)
  }

  get pendingBytes(): number {
    const { desiredSize } = this.#controller
    return desiredSize === null ? 0 : highWaterMarkBytes - desiredSize
  }

  attach(listener: SinkListener): void {
    this.#listener = listener
  }

  write(chunk: Chunk): boolean {
    this.#isFull = false
    // A copy, since a chunk belongs to who reads it: some transfer its bytes to where they are sent from.
    this.#controller.enqueue(chunk.payload.slice())
    this.#isFull = this.pendingBytes >= highWaterMarkBytes
    return !this.#isFull
  }

  close(last: Chunk): void {
    this.#isFull = false
    this.#isClosing = true
    this.#controller.enqueue(last.payload.slice())
    queueMicrotask(this.#endOnceTaken)
  }

  destroy(): void {
    // What waits is dropped, and the runtime drops the connection.
    if (!this.#isGone) this.#controller.error(new Error('the stream was dropped: its client takes nothing'))
    this.#leave()
  }

  /** Called whenever something was read and there is room. */
  #onPull(): void {
    if (this.#isClosing) queueMicrotask(this.#endOnceTaken)
    if (!this.#isFull) return
    this.#isFull = false
    this.#listener?.onDrain()
  }

  readonly #endOnceTaken = (): void => {
    if (this.#isGone || this.pendingBytes > 0) return
    this.#controller.close()
    this.#leave()
  }

  /** The client is gone, so nobody would see how it ends; an error would only fill logs. */
  readonly #onAbort = (): void => {
    if (!this.#isGone) this.#controller.close()
    this.#leave()
  }

  #leave(): void {
    if (this.#isGone) return
    this.#isGone = true
    this.#request.signal.removeEventListener('abort', this.#onAbort)
    this.#listener?.onClose()
  }
}

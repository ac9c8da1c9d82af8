import type { Chunk, Sink, SinkListener } from 'windhover/adapter'

import { type Frame, FrameReader } from '../frame.ts'

/** A way out in memory, and the client's side of it: frames that arrive one after the other, as fast as the client takes them. */
export class StreamSink implements Sink {
  pendingBytes = 0
  /** Whether the stream was ended, by the server or by a lost connection; what is left can still be read. */
  hasEnded = false
  readonly #capacity: number
  readonly #reader = new FrameReader()
  readonly #frames: { readonly frame: Frame; readonly bytes: number }[] = []
  #listener: SinkListener | undefined
  #isFull = false
  #isGone = false

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  attach(listener: SinkListener): void {
    this.#listener = listener
  }

  write(chunk: Chunk): boolean {
    const frames = this.#reader.read(chunk.payload)
    for (const frame of frames) this.#frames.push({ frame, bytes: chunk.payload.length / frames.length })
    this.pendingBytes += chunk.payload.length
    this.#isFull = this.pendingBytes > this.#capacity
    return !this.#isFull
  }

  close(last: Chunk): void {
    this.write(last)
    this.hasEnded = true
  }

  destroy(): void {
    this.hasEnded = true
    this.leave()
  }

  /** How many frames wait for the client. */
  get waiting(): number {
    return this.#frames.length
  }

  /** The client takes the next frame. */
  shift(): Frame | undefined {
    const next = this.#frames.shift()
    if (next === undefined) return undefined
    this.pendingBytes = this.#frames.length === 0 ? 0 : this.pendingBytes - next.bytes
    if (this.#frames.length === 0 && this.#isFull && !this.hasEnded) {
      this.#isFull = false
      this.#listener?.onDrain()
    }
    return next.frame
  }

  /** The client is gone. */
  leave(): void {
    if (this.#isGone) return
    this.#isGone = true
    this.hasEnded = true
    this.#listener?.onClose()
  }
}

import type { Chunk } from '../chunk.ts'

/** Receives a sink's news: the reader that it belongs to. */
export interface SinkListener {
  /** Called when the sink can take more again, after a {@link Sink.write} that returned `false`. */
  onDrain(): void
  /** Called once, when the client is gone or the stream has ended: nothing can be written any more. */
  onClose(): void
}

/** A reader's way out: the port between the fan-out and a connection of any kind. */
export interface Sink {
  /**
   * Bytes that were taken and still wait in this process. While their number stays the same, the client takes nothing.
   */
  readonly pendingBytes: number
  /**
   * The bytes that wait in place of the last chunk after a {@link write} that returned `false`, if it writes others.
   * Default: those of the chunk.
   */
  readonly waitingChunk?: Chunk | undefined
  /** Names the listener for drains and for the end. Called once, before anything is written. */
  attach(listener: SinkListener): void
  /**
   * Takes a chunk whole, always, and keeps the order. Returns `false` if it can take no more now; it MUST then call
   * `onDrain` once it can. MUST NOT call its listener before it returns.
   */
  write(chunk: Chunk): boolean
  /**
   * Ends the stream cleanly after a last chunk. MUST call `onClose` once the client has received it. A caller that
   * cannot wait calls {@link destroy}.
   */
  close(last: Chunk): void
  /** Drops the connection and everything that it still holds. MUST call `onClose`. */
  destroy(): void
}

/**
 * A sink that shares its connection with others. So it may have to wait for them although it has taken all that it was
 * given.
 */
export interface SharedSink extends Sink {
  /**
   * Whether it may be written to now. Called before messages are written, not before the first and the last event.
   * After `false` it MUST call `onDrain` once it may.
   */
  isReady(): boolean
  /** Whether it waits for the others, after an {@link isReady} that was `false`. That is no fault of its client. */
  readonly isWaiting: boolean
}

/** Whether a sink is one that may have to wait for others. */
export function isSharedSink(sink: Sink): sink is SharedSink {
  return 'isReady' in sink
}

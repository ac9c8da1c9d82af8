import type { Chunk } from '../chunk.ts'

/** What a sink tells its reader. */
export interface SinkListener {
  /** The sink can take more again, after a {@link Sink.write} that answered `false`. */
  onDrain(): void
  /** The client is gone, or the stream has ended: nothing can be written any more. Said once. */
  onClose(): void
}

/** A reader's way out: the port between the fan-out and a connection of any kind. */
export interface Sink {
  /** Bytes that were taken and still wait in this process. While they stay the same, the client takes nothing. */
  readonly pendingBytes: number
  /** Names who is told of drains and of the end. Called once, before anything is written. */
  attach(listener: SinkListener): void
  /**
   * Takes a chunk whole, always, and keeps the order. Answers `false` when it can take no more now; it MUST then call `onDrain` once it can.
   * MUST NOT call its listener before it returns.
   */
  write(chunk: Chunk): boolean
  /** Ends the stream cleanly after a last chunk. MUST call `onClose` when the client took it; who waits no longer calls {@link destroy}. */
  close(last: Chunk): void
  /** Drops the connection and what it still holds. MUST call `onClose`. */
  destroy(): void
}

/** A sink that shares its connection with others, and so may have to wait for them although it has taken all that it was given. */
export interface SharedSink extends Sink {
  /**
   * Whether it may be written to now; asked before messages are written, not before the first and the last event. After `false` it
   * MUST call `onDrain` once it may.
   */
  isReady(): boolean
  /** Whether it waits for the others, after an {@link isReady} that was `false`. That is no fault of its client. */
  readonly isWaiting: boolean
}

/** Whether a sink is one that may have to wait for others. */
export function isSharedSink(sink: Sink): sink is SharedSink {
  return 'isReady' in sink
}

import type { Chunk } from '../chunk.ts'
import { encodeChunk } from '../wire/chunk.ts'
import { type ClosingReason, encodeClosing } from '../wire/control-events.ts'
import { isSharedSink, type SharedSink, type Sink, type SinkListener } from './sink.ts'

/**
 * The reason why a connection is over: that of its `closing` event, or `stalled` if it took nothing for too long. It is
 * `gone` if the client left by itself.
 */
export type ConnectionEnding = ClosingReason | 'stalled' | 'gone'

/**
 * One connected client: its way out, and how it ends. An error of the sink costs this connection alone. The classes
 * that extend this one decide what a client is given, and when.
 */
export abstract class Connection implements SinkListener {
  /** The time of the last write, on the scheduler's clock. */
  wroteAtMs = 0
  /** The time when its stream has to end because of its age, on the scheduler's clock. */
  expiresAtMs: number = Infinity
  /** Whether its sink can take no more now. */
  isParked = false
  /** The reason why its stream has ended; `undefined` while it goes on. */
  ending: ConnectionEnding | undefined = undefined
  readonly #sink: Sink
  /** The sink, if it may have to wait for others. */
  readonly #shared: SharedSink | undefined
  #isGone = false

  constructor(sink: Sink) {
    this.#sink = sink
    this.#shared = isSharedSink(sink) ? sink : undefined
  }

  /** Takes hold of the sink. Called once, before anything is written. */
  open(): void {
    try {
      this.#sink.attach(this)
    } catch (error) {
      this.#drop(error)
    }
  }

  /** Whether the client has left, or was dropped. */
  get isGone(): boolean {
    return this.#isGone
  }

  /** Bytes that wait for the client to take them. */
  get pendingBytes(): number {
    try {
      return this.#sink.pendingBytes
    } catch (error) {
      this.#drop(error)
      return 0
    }
  }

  /** The bytes that wait in place of the last chunk that it was given; `undefined` if they are its own. */
  get waitingChunk(): Chunk | undefined {
    return this.#sink.waitingChunk
  }

  /** Whether it is parked because others of its connection take nothing, which is no fault of its client. */
  get isWaiting(): boolean {
    return this.#shared?.isWaiting === true
  }

  /** Whether messages may be written to it now. */
  isReady(): boolean {
    if (this.#shared === undefined) return true
    try {
      return this.#shared.isReady()
    } catch (error) {
      this.#drop(error)
      return false
    }
  }

  /** Writes a chunk; returns whether the client can take more now. */
  write(chunk: Chunk, nowMs: number): boolean {
    this.wroteAtMs = nowMs
    try {
      return this.#sink.write(chunk)
    } catch (error) {
      this.#drop(error)
      return false
    }
  }

  /** Tells the reason in a last event and ends the stream cleanly. */
  close(reason: ClosingReason, reconnect: boolean, retryMs: number): void {
    if (this.ending !== undefined) return
    this.ending = reason
    this.isParked = false
    this.onEnding(true)
    try {
      this.#sink.close(encodeChunk(encodeClosing(reason, reconnect, retryMs)))
    } catch (error) {
      this.#drop(error)
    }
  }

  /** Drops the connection at once. */
  destroy(ending: ConnectionEnding = 'gone'): void {
    this.#end(ending)
    try {
      this.#sink.destroy()
    } catch (error) {
      // A sink that fails even at this is as gone as one that does not.
      this.onFault(error)
    }
    this.onClose()
  }

  /** Drops a client that has not left after its stream ended. */
  abandon(): void {
    this.destroy()
  }

  onDrain(): void {
    if (!this.isParked) return
    this.isParked = false
    this.onRoom()
  }

  onClose(): void {
    if (this.#isGone) return
    this.#isGone = true
    this.#end('gone')
    this.isParked = false
    this.onGone()
  }

  /** Called when its sink can take more again. */
  protected abstract onRoom(): void
  /**
   * Called once, when its stream has ended. MUST NOT throw, since sockets call it.
   *
   * @param isClosing - whether a last event is on its way, which may take its time to leave; otherwise the client is
   *   gone.
   */
  protected abstract onEnding(isClosing: boolean): void
  /** Called once, when the client is gone for good, after {@link onEnding}. MUST NOT throw. */
  protected abstract onGone(): void
  /** Called when its sink threw, and it is about to be dropped. */
  protected abstract onFault(error: unknown): void

  #end(ending: ConnectionEnding): void {
    if (this.ending !== undefined) return
    this.ending = ending
    this.onEnding(false)
  }

  #drop(error: unknown): void {
    this.onFault(error)
    this.destroy()
  }
}

import { type Chunk, toBytes, toChunk } from '../wire/chunk.ts'
import type { Cohort, CohortMember } from './cohort.ts'
import { type ClosingReason, encodeClosing } from '../wire/control-events.ts'
import type { Feed } from './feed.ts'
import { isSharedSink, type SharedSink, type Sink, type SinkListener } from '../connection/sink.ts'

/** Why a reader is no more: what its `closing` event said, `stalled` when it took nothing for too long, `gone` when the client left of itself. */
export type ReaderEnding = ClosingReason | 'stalled' | 'gone'

/** What a reader tells the fan-out that it belongs to. */
export interface ReaderOwner {
  /** A parked reader can take more again. */
  onReady(reader: Reader): void
  /** A reader was sent its last event, and may now take its time to leave. */
  onClosing(reader: Reader): void
  /** A reader is gone for good. Said once. */
  onGone(reader: Reader): void
  /** A reader's sink threw, and so the reader is about to be dropped. */
  onFault(reader: Reader, error: unknown): void
}

/** Readers at the same place. */
export type ReaderCohort = Cohort<Reader>

/** Readers of the same. */
export type ReaderFeed = Feed<Reader>

/** Who a reader is; nothing here changes. */
export interface ReaderIdentity {
  /** 32 hexadecimal digits. */
  readonly clientId: string
  /** The path of the stream that it reads. */
  readonly path: string
  /** Milliseconds of silence after which it gets a keep-alive; 0 for none. */
  readonly keepAliveMs: number
  /** What it is counted under where readers per address are limited. */
  readonly addressKey: string | undefined
}

/**
 * One connected client: a cursor, an interest and a sink. While it moves, its cursor is its cohort's; the own one counts only
 * while it is parked.
 */
export class Reader implements SinkListener, CohortMember<Reader> {
  readonly identity: ReaderIdentity
  readonly feed: ReaderFeed
  /** The readers it stands with; `undefined` while it is parked or ending. */
  cohort: ReaderCohort | undefined = undefined
  indexInCohort = 0
  cursor = 0
  /** The place of the last id that the client was told. */
  lastToldPlace = 0
  /** When the last bytes were written, on the scheduler's clock. */
  wroteAtMs = 0
  isParked = false
  /**
   * Whether it was ever parked. One that never was cannot be too slow. One that was and then had everything is held by the window until
   * it is parked again, so that nobody can tell the difference.
   */
  wasParked = false
  /** Whether it gets only what nothing newer replaces, under the policy `latest`. */
  isConflating = false
  /** Up to this place, what it gets is replay: where the head was when it joined. */
  replayUntil = 0
  /** When its stream is to end because of its age, on the scheduler's clock. */
  expiresAtMs: number = Infinity
  ending: ReaderEnding | undefined = undefined
  readonly #owner: ReaderOwner
  readonly #sink: Sink
  /** The sink, if it may have to wait for others. */
  readonly #shared: SharedSink | undefined
  #isGone = false

  constructor(identity: ReaderIdentity, feed: ReaderFeed, sink: Sink, owner: ReaderOwner) {
    this.identity = identity
    this.feed = feed
    this.#sink = sink
    this.#shared = isSharedSink(sink) ? sink : undefined
    this.#owner = owner
  }

  /** Takes hold of the sink. Called once, before anything is written. */
  open(): void {
    try {
      this.#sink.attach(this)
    } catch (error) {
      this.#drop(error)
    }
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

  /** Whether it is parked for what others of its connection do not take, which is no fault of its client. */
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

  /** Writes a chunk; returns whether the reader can take more now. */
  write(chunk: Chunk, nowMs: number): boolean {
    this.wroteAtMs = nowMs
    try {
      return this.#sink.write(chunk)
    } catch (error) {
      this.#drop(error)
      return false
    }
  }

  /** Says why in a last event and ends the stream cleanly. */
  close(reason: ClosingReason, reconnect: boolean, retryMs: number): void {
    if (this.ending !== undefined) return
    this.ending = reason
    this.#leaveCohort()
    this.isParked = false
    this.#owner.onClosing(this)
    try {
      this.#sink.close(toChunk([toBytes(encodeClosing(reason, reconnect, retryMs))]))
    } catch (error) {
      this.#drop(error)
    }
  }

  /** Drops the connection at once. */
  destroy(ending: ReaderEnding = 'gone'): void {
    this.ending ??= ending
    try {
      this.#sink.destroy()
    } catch (error) {
      // A sink that fails even at this is as gone as one that does not.
      this.#owner.onFault(this, error)
    }
    this.onClose()
  }

  onDrain(): void {
    if (!this.isParked) return
    this.isParked = false
    this.#owner.onReady(this)
  }

  onClose(): void {
    if (this.#isGone) return
    this.#isGone = true
    this.ending ??= 'gone'
    this.#leaveCohort()
    this.isParked = false
    this.#owner.onGone(this)
  }

  /** Stands with nobody any more. Sockets call this, so that even a fault of the engine's own must not be thrown. */
  #leaveCohort(): void {
    try {
      this.cohort?.remove(this)
    } catch (error) {
      this.cohort = undefined
      this.#owner.onFault(this, error)
    }
  }

  /** A sink that throws costs its own reader, and harms nobody else. */
  #drop(error: unknown): void {
    this.#owner.onFault(this, error)
    this.destroy()
  }
}

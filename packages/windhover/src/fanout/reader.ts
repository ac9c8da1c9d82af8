import { Connection } from '../connection/connection.ts'
import type { Sink } from '../connection/sink.ts'
import type { Identity } from '../identity.ts'
import type { Cohort, CohortMember } from './cohort.ts'
import type { Feed } from './feed.ts'

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
  /** Who it is; all readers of one identity share the object. */
  readonly who: Identity | undefined
}

/**
 * One reader: a connection with a cursor and an interest. While it moves, its cursor is its cohort's; the own one counts only while it is
 * parked.
 */
export class Reader extends Connection implements CohortMember<Reader> {
  readonly identity: ReaderIdentity
  readonly feed: ReaderFeed
  /** The readers it stands with; `undefined` while it is parked or ending. */
  cohort: ReaderCohort | undefined = undefined
  indexInCohort = 0
  cursor = 0
  /** The place of the last id that the client was told. */
  lastToldPlace = 0
  /**
   * Whether it was ever parked. One that never was cannot be too slow. One that was and then had everything is held by the window until
   * it is parked again, so that nobody can tell the difference.
   */
  wasParked = false
  /** Whether it gets only what nothing newer replaces, under the policy `latest`. */
  isConflating = false
  /** Up to this place, what it gets is replay: where the head was when it joined. */
  replayUntil = 0
  readonly #owner: ReaderOwner

  constructor(identity: ReaderIdentity, feed: ReaderFeed, sink: Sink, owner: ReaderOwner) {
    super(sink)
    this.identity = identity
    this.feed = feed
    this.#owner = owner
  }

  protected override onRoom(): void {
    this.#owner.onReady(this)
  }

  protected override onEnding(isClosing: boolean): void {
    try {
      this.cohort?.remove(this)
    } catch (error) {
      // A fault of the engine's own, which costs this reader and not the process.
      this.cohort = undefined
      this.onFault(error)
    }
    if (isClosing) this.#owner.onClosing(this)
  }

  protected override onGone(): void {
    this.#owner.onGone(this)
  }

  protected override onFault(error: unknown): void {
    this.#owner.onFault(this, error)
  }
}

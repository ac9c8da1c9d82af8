import { Connection } from '../connection/connection.ts'
import type { Sink } from '../connection/sink.ts'
import type { Principal } from '../principal.ts'
import type { Cohort, CohortMember } from './cohort.ts'
import type { Feed } from './feed.ts'

/** Receives a reader's news: the fan-out that it belongs to. */
export interface ReaderOwner {
  /** Called when a parked reader can take more again. */
  onReady(reader: Reader): void
  /** Called when a reader was sent its last event, and may now take its time to leave. */
  onClosing(reader: Reader): void
  /** Called once, when a reader is gone for good. */
  onGone(reader: Reader): void
  /** Called when a reader's sink threw, and so the reader is about to be dropped. */
  onFault(reader: Reader, error: unknown): void
}

/** Readers at the same place. */
export type ReaderCohort = Cohort<Reader>

/** Readers that get the same. */
export type ReaderFeed = Feed<Reader>

/** The identity of a reader; nothing here changes. */
export interface ReaderIdentity {
  /** 32 hexadecimal digits. */
  readonly clientId: string
  /** The path of the stream that it reads. */
  readonly path: string
  /** Milliseconds of silence after which it gets a keep-alive; 0 for none. */
  readonly keepAliveMs: number
  /** The key under which it is counted if readers per address are limited. */
  readonly addressKey: string | undefined
  /** The principal; all readers of one share the object. */
  readonly who: Principal | undefined
  /** The id of the lease that it came with. */
  readonly lease: string | undefined
  /** Its IP address; `undefined` if nobody had to know it. */
  readonly address: string | undefined
  /** When it came, in milliseconds since 1970. */
  readonly connectedAtMs: number
  /** Its number in the hub: readers that came later have a greater one. */
  readonly number: number
}

/**
 * One reader: a connection with a cursor and an interest. While it moves, its cursor is its cohort's; its own cursor
 * counts only while it is parked.
 */
export class Reader extends Connection implements CohortMember<Reader> {
  readonly identity: ReaderIdentity
  readonly feed: ReaderFeed
  /** The readers that it stands with; `undefined` while it is parked or ending. */
  cohort: ReaderCohort | undefined = undefined
  indexInCohort = 0
  cursor = 0
  /** The place of the last id that the client was told. */
  lastToldPlace = 0
  /**
   * Whether it was ever parked. A reader that never was cannot be too slow. After a reader was parked and then had
   * everything, the window holds messages for it until it is parked again. So no one can tell the difference.
   */
  wasParked = false
  /** Whether a message that a newer one replaces is left out for it, under the policy `latest`. */
  isConflating = false
  /** The place up to which its messages are replay: where the head was when it joined. */
  replayUntil = 0
  /** Whether it went on from the position that it asked for. */
  resumed = false
  /** Whether it has not reached that place yet; {@link Replays} counts those. */
  isReplaying = false
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
      // A fault of the engine itself, which costs this reader and not the process.
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

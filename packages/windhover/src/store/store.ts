import type { MessageDraft } from '../message.ts'
import type { Position } from '../position.ts'

/** A draft on its way into a store. */
export interface StoreDraft extends MessageDraft {
  /**
   * Names this publish: 1-128 visible ASCII characters. A second append with the same key is answered with the position of the first and
   * stores nothing, for as long as that message is kept. Default: none.
   */
  readonly idempotencyKey?: string
}

/** A message as a store keeps it: the draft, not its frame, since that carries the epoch and the wire format may change. */
export interface StoredMessage extends MessageDraft {
  readonly offset: number
  /** When it was stored, in milliseconds since 1970, by the clock of the store. */
  readonly timeMs: number
}

/** The result of appending one draft. */
export interface Stored {
  readonly position: Position
  /** Whether a message with the same idempotency key was there before, so that nothing was stored. */
  readonly isDuplicate: boolean
}

/** Messages of one epoch, oldest first, from {@link Store.read}. */
export interface StoreBatch {
  readonly epoch: string
  /** Offsets ascend by one. Empty if nothing comes after the position that was asked for. */
  readonly messages: readonly StoredMessage[]
}

/**
 * What a store keeps: whole numbers of at least 1; Infinity for no bound. The oldest messages go first. The newest message is kept
 * whatever its size, so that those who follow are told it.
 */
export interface StoreBounds {
  readonly maxMessages: number
  /** Bytes as `measureDraft` counts them. */
  readonly maxBytes: number
  /** By the clock of the store; also while nothing is published. */
  readonly maxAgeMs: number
}

/** Receives what a store tells. Its methods are called one at a time and in order, and MUST NOT throw. */
export interface StoreListener {
  /** Called once and first: the telling begins after this position. It is `from` where that was a position. */
  onStart(position: Position): void
  /**
   * Messages of the current epoch, whose offsets ascend by one from the last that was told. This process's own messages come here as
   * everyone's do, and in the same order on every node.
   *
   * @returns false when there is no room for more: the store MUST then tell no further messages until {@link Following.resume}.
   */
  onMessages(epoch: string, messages: readonly StoredMessage[]): boolean
  /**
   * From here on everything is of another epoch. All that was kept of the old one was told before, and nothing of it comes later.
   *
   * @param oldHead - the offset where the old epoch ended, as far as the store knows; what this node had seen of it if it does not.
   */
  onEpoch(epoch: string, oldHead: number): void
  /** Messages of the current epoch up to this offset are not to be had: a hole that stays, since they were evicted before they were told. */
  onLost(epoch: string, upTo: number): void
  /** The oldest message of this epoch that the store still keeps has this offset. It may be told late, and never falls. */
  onOldest(epoch: string, oldest: number): void
  /** `ready` once the first state is known and appends are taken; `waiting` while the store is away. */
  onState(state: 'ready' | 'waiting', reason?: string): void
}

/** A listener that is being told. */
export interface Following {
  /** There is room again, after {@link StoreListener.onMessages} returned false. */
  resume(): void
  /** Tells no more. */
  stop(): void
}

/**
 * Where messages live beyond this process. It knows no readers and no frames.
 *
 * What it promises (`testStore` of `windhover/testing` holds it to each):
 *
 * 1. What was answered is stored, once. It need not have been told yet, but it is told in order, or a new epoch is. What was refused with
 *    certainty is never told. Without an answer an append rejects with `unavailable` and `mayHaveHappened: true`; the same idempotency key then makes
 *    trying again safe.
 * 2. One order for all nodes: a position names the same message everywhere, for ever, or its epoch has ended.
 * 3. An epoch ends in the same act that could otherwise have hidden a loss. Its name is random, 16 hexadecimal digits, and never derived from a
 *    clock.
 * 4. Nothing is invented: a hole is read again; only what is no longer kept is told as lost.
 * 5. Waiting is not failing: while the store is away appends are refused within their time and nothing is queued to be sent later.
 */
export interface Store {
  /**
   * Starts to tell a listener: first what is kept, as far as `from` wants it, then what comes. Resolves once the first state is known, so
   * that an epoch has a name before anything else happens. One listener at a time: the next may follow after {@link Following.stop}.
   *
   * @param from - the position after which it begins; `oldest` for all that is kept, `head` for what comes. If the store never reached
   *   it, or knows nothing of its epoch, a new epoch is told next.
   * @throws WindhoverError `unavailable` if the store cannot be reached; `closed` after {@link close}; `invalid_option` while another
   *   listener is told.
   */
  follow(listener: StoreListener, from: Position | 'oldest' | 'head'): Promise<Following>
  /**
   * Stores drafts as one act: in order, all or none.
   *
   * Text is kept as its UTF-8: a lone surrogate, which has none, may become U+FFFD, as it does on the wire.
   *
   * @param options.maxWaitMs - milliseconds after which it rejects.
   * @returns what became of each draft, in their order.
   * @throws WindhoverError `unavailable` while the store is away, with `mayHaveHappened`; `too_large` for more than it takes at once;
   *   `closed` after {@link close}.
   */
  append(drafts: readonly StoreDraft[], options: { readonly maxWaitMs: number }): Promise<readonly Stored[]>
  /**
   * Reads kept messages after a position, oldest first, within both bounds; at least one if there is any.
   *
   * @returns the batch; `evicted` if what follows the position is no longer kept; `epoch` if its epoch has ended or never reached it.
   * @throws WindhoverError `unavailable` if the store cannot be reached.
   */
  read(
    after: Position,
    max: { readonly messages: number; readonly bytes: number },
  ): Promise<StoreBatch | 'epoch' | 'evicted'>
  /**
   * Goes through the log itself, as an append of nothing would, so that a store that takes no writes is found.
   *
   * @returns the position of the newest message.
   * @throws WindhoverError `unavailable` if it cannot be written to.
   */
  probe(): Promise<Position>
  /** Refuses what waits and comes, and leaves no timer, socket, lock or file open. Resolves also if the store is gone. */
  close(): Promise<void>
}

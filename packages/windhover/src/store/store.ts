import type { MessageDraft } from '../message.ts'
import type { Position } from '../position.ts'

/**
 * Names one publish. A second append with the same key and scope returns the position of the first and stores
 * nothing, for as long as that message is kept.
 */
export interface Idempotency {
  /** 1-128 visible ASCII characters. */
  readonly key: string
  /** Whose key it is, any text: keys of different scopes have nothing to do with each other. */
  readonly scope: string
  /**
   * What was published under the key: the first 16 bytes of SHA-256 over the message, as 32 hexadecimal
   * digits. A store compares nothing. It only returns that of the first.
   */
  readonly fingerprint: string
}

/** A draft on its way into a store. */
export interface StoreDraft extends MessageDraft {
  /** Default: none, and the draft is stored whatever was stored before. */
  readonly idempotency?: Idempotency
}

/**
 * A message as a store keeps it: the draft, not its frame, since that carries the epoch and the wire format
 * may change.
 */
export interface StoredMessage extends MessageDraft {
  readonly offset: number
  /** When it was stored, in milliseconds since 1970, by the clock of the store. */
  readonly timeMs: number
}

/** The result of appending one draft. */
export interface Stored {
  readonly position: Position
  /** Whether a message with the same idempotency key and scope was there before, so that nothing was stored. */
  readonly isDuplicate: boolean
  /**
   * The fingerprint of the message that was stored under the key; only for a duplicate. The caller compares it
   * with its own: another one means that the key was used for another message.
   */
  readonly fingerprint?: string
}

/** Messages of one epoch, oldest first, from {@link Store.read}. */
export interface StoreBatch {
  readonly epoch: string
  /** Offsets ascend by one. Empty if nothing comes after the requested position. */
  readonly messages: readonly StoredMessage[]
}

/**
 * The bounds of a store: whole numbers of at least 1; Infinity for no bound. The oldest messages go first.
 * The newest message is kept whatever its size, so that listeners are told it.
 */
export interface StoreBounds {
  readonly maxMessages: number
  /** Bytes as `measureDraft` counts them. */
  readonly maxBytes: number
  /** By the clock of the store, also while nothing is published. */
  readonly maxAgeMs: number
}

/** Receives the telling of a store. Its methods are called one at a time and in order, and MUST NOT throw. */
export interface StoreListener {
  /** Called once and first: the telling begins after this position. It is `from` if that was a position. */
  onStart(position: Position): void
  /**
   * Messages of the current epoch, whose offsets ascend by one from the last that was told. This process's
   * own messages come here as everyone's do, and in the same order on every node.
   *
   * @returns false if there is no room for more: the store MUST then tell no further messages until
   *   {@link Following.resume}.
   */
  onMessages(epoch: string, messages: readonly StoredMessage[]): boolean
  /**
   * From here on everything is of another epoch. All kept messages of the old one were told before, and none
   * of it comes later.
   *
   * @param oldHead - the offset where the old epoch ended, as far as the store knows; otherwise the last
   *   offset of it that this node had seen.
   */
  onEpoch(epoch: string, oldHead: number): void
  /**
   * Messages of the current epoch up to this offset are not available: a hole that stays, since they were
   * evicted before they were told.
   */
  onLost(epoch: string, upTo: number): void
  /**
   * The oldest message of this epoch that the store still keeps has this offset. It may be told late, and
   * never falls.
   */
  onOldest(epoch: string, oldest: number): void
  /** `ready` once the first state is known and appends are taken; `waiting` while the store is away. */
  onState(state: 'ready' | 'waiting', reason?: string): void
}

/** The telling of one listener. */
export interface Following {
  /** Continues after {@link StoreListener.onMessages} returned false: there is room again. */
  resume(): void
  /** Stops the telling. */
  stop(): void
}

/**
 * Where messages live beyond this process. It knows no readers and no frames.
 *
 * Its promises (`testStore` of `windhover/testing` checks each):
 *
 * 1. An answered append is stored, once. It need not have been told yet, but it is told in order, or a new
 *    epoch is. An append that was refused with certainty is never told. Without an answer an append rejects
 *    with `unavailable` and `mayHaveHappened: true`; the same idempotency key then makes another attempt
 *    safe.
 * 2. One order for all nodes: a position names the same message everywhere, for ever, or its epoch has ended.
 * 3. An epoch ends in the same act that could otherwise have hidden a loss. Its name is random, 16
 *    hexadecimal digits, and never derived from a clock.
 * 4. Nothing is invented: a hole is read again. Only messages that are no longer kept are told as lost.
 * 5. Waiting is not failing: while the store is away, appends are refused within their time and nothing is
 *    queued to be sent later.
 */
export interface Store {
  /**
   * Starts to tell a listener: first the kept messages, as far as `from` wants them, then those that come.
   * Resolves once the first state is known, so that an epoch has a name before anything else happens. One
   * listener at a time: the next may follow after {@link Following.stop}.
   *
   * @param from - the position after which it begins; `oldest` for all kept messages, `head` for those that
   *   come. If the store never reached it, or knows nothing of its epoch, a new epoch is told next.
   * @throws WindhoverError `unavailable` if the store cannot be reached; `closed` after {@link close};
   *   `invalid_option` while another listener is told.
   */
  follow(listener: StoreListener, from: Position | 'oldest' | 'head'): Promise<Following>
  /**
   * Stores drafts as one act: in order, all or none.
   *
   * Text is kept as its UTF-8. A lone surrogate, which has none, may become U+FFFD, as it does on the wire.
   *
   * @param options.maxWaitMs - milliseconds after which it rejects.
   * @returns the result of each draft, in their order.
   * @throws WindhoverError `unavailable` while the store is away, with `mayHaveHappened`; `too_large` for
   *   more than it takes at once; `closed` after {@link close}.
   */
  append(drafts: readonly StoreDraft[], options: { readonly maxWaitMs: number }): Promise<readonly Stored[]>
  /**
   * Reads kept messages after a position, oldest first, within both bounds; at least one if there is any.
   *
   * @returns the batch; `evicted` if the messages after the position are no longer kept; `epoch` if its epoch
   *   has ended or never reached it.
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
   * @throws WindhoverError `unavailable` if it cannot be written to; `invalid_option` as long as it cannot be used as it
   *   is set up, with what to do. Other calls may be refused so as well.
   */
  probe(): Promise<Position>
  /**
   * Describes where messages live, for people: by name, what decides how safe they are, such as a version, a role or
   * a mode of writing. Nothing secret. `risk` is a sentence without a full stop about what can be lost that another
   * setting would keep, if there is one. Left out if there is nothing to tell.
   *
   * @throws WindhoverError `unavailable` if the store cannot be reached.
   */
  describe?(): Promise<Readonly<Record<string, string>>>
  /**
   * Refuses calls that wait or come later, and leaves no timer, socket, lock or file open. Resolves also if
   * the store is gone.
   */
  close(): Promise<void>
}

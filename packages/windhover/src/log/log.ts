import type { Position } from '../position.ts'
import type { Entry, MessageDraft } from '../message.ts'
import type { Idempotency, StoreDraft, Stored } from '../store/store.ts'
import type { LogMeasures } from './log-measures.ts'
import type { Places } from './place-list.ts'
import type { Replacements } from './replacements.ts'

/** Called with each entry once it can be read, in the order of the places. MUST NOT throw. */
export type LogListener = (entry: Entry) => void

/** How long an append may wait. */
export interface AppendOptions {
  /**
   * Milliseconds after which a message that still waits for room is given up. Default: no limit, and in a log
   * that is fed by a store 5,000.
   */
  readonly maxWaitMs?: number
}

/** Nothing was stored, since these of the messages, by their indexes, have the keys of others that are kept. */
export interface Mismatch {
  readonly mismatched: readonly number[]
}

/** Where a position stands in a log. */
export type Located =
  /** What comes after this place comes after the position. */
  | { readonly place: number }
  /** It is past the newest message: of a node that had more, or of a life of the log that was lost. */
  | 'ahead'
  /** It is of a known epoch, before the beginning of this copy. */
  | 'older'
  /** It is of a life of the log that this copy does not know. */
  | 'unknown'

/** Returns whether a position may be one that has not come to the copy of a log yet. */
export function isComing(located: Located): located is 'ahead' | 'unknown' {
  return located === 'ahead' || located === 'unknown'
}

/**
 * A hub's view of its messages: this process's own, bounded copy of the newest ones, in one order and
 * returned at once.
 *
 * Entries stand at places, which ascend by one and never fall. Clients are told positions,
 * `<epoch>.<offset>`. If the log loses messages that it acknowledged, or goes back, it MUST begin a new
 * epoch, with a seam between both. As long as there is one epoch, a place is an offset.
 */
export interface Log {
  /** Names the current life of the log. */
  readonly epoch: string
  /** The place of the newest entry; 0 before the first. */
  readonly head: number
  /** The place of the oldest kept entry; `head + 1` if there is none. */
  readonly oldest: number
  /**
   * Stores, orders and announces a message as one act. Waits while the window is full. Once it resolves,
   * every listener has been called with the message. If it rejects, no listener is ever called with it,
   * unless the error says `mayHaveHappened`.
   *
   * @returns the message's position.
   * @throws WindhoverError `closed` after {@link close}; `unavailable` if it waited for longer than
   *   `maxWaitMs`.
   */
  append(draft: MessageDraft, options?: AppendOptions): Promise<Position>
  /**
   * Does what {@link append} does, unless a message with the same idempotency key and scope is still kept. Then
   * nothing is stored, and the result is the position of that message with its fingerprint. Default: the log keeps
   * no keys, and publishing with one is refused.
   */
  appendOnce?(draft: MessageDraft, idempotency: Idempotency, options?: AppendOptions): Promise<Stored>
  /**
   * Stores messages as one act: in order, side by side, all or none, but for those that were stored before under their
   * keys. It waits until there is room for one of them, so that a window may be as much larger as they are. Default: they
   * are appended one after the other.
   *
   * @returns the result of each, as {@link appendOnce} has it; or which of them have the keys of other messages, with nothing
   *   stored, if the log can tell before it stores.
   * @throws WindhoverError as {@link append}; `too_large` for more than a store takes at once.
   */
  appendMany?(drafts: readonly StoreDraft[], options?: AppendOptions): Promise<readonly Stored[] | Mismatch>
  /**
   * Does what {@link append} does, in this turn and without a promise, whose cost is more than that of the rest. Default: the
   * log has no such short way.
   *
   * @returns the message's position; `undefined`, with nothing done, if {@link append} would wait or the log is closed.
   */
  appendAtOnce?(draft: MessageDraft): Position | undefined
  /** Returns the kept entry at a place; `undefined` outside of `oldest`..`head`. */
  at(place: number): Entry | undefined
  /** Returns where the kept messages of a channel stand; `undefined` if there are none. */
  placesOf(channel: string): Places | undefined
  /** Where the kept seams stand; `undefined` if there are none. */
  readonly seams: Places | undefined
  /** Returns the position of a place from `oldest - 1` to `head`, in the epoch of that place. */
  positionAt(place: number): Position
  /** Finds where a position stands. */
  locate(position: Position): Located
  /**
   * Returns the place where a reader continues after a gap, if its position has none. The oldest kept entry
   * comes after it, unless the reader may have seen that. While there is one epoch, this is `oldest - 1`.
   */
  restartAt(located: Exclude<Located, object>): number
  /**
   * Returns the place of the newest evicted message of these channels and events (all events if none are
   * given), or 0. It MUST NOT be too low. It MAY be too high if the log no longer knows better.
   */
  lastEvicted(channels: readonly string[], events?: readonly string[]): number
  /**
   * Returns the replacements of messages by channel, event and key. Tracked from the first call on, since it
   * costs something per message.
   */
  replacements(): Pick<Replacements, 'isReplaced' | 'lastLost'>
  /**
   * Whether the window is full, so that {@link append} waits until something is released. Default: it is not told.
   */
  readonly isFull?: boolean
  /** Announces each new entry to a listener from now on; returns a function that stops it. */
  tail(listener: LogListener): () => void
  /**
   * Lets go of every entry up to a place, since all readers that can take it were offered it. From now on it
   * may be evicted.
   */
  release(place: number): void
  /** Returns what it holds now, at once and whatever it holds. Default: the log does not tell. */
  measure?(): LogMeasures
  /** Refuses appends that wait or come later, and frees everything that it holds. */
  close(): Promise<void>
}

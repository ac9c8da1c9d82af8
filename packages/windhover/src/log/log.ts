import type { Position } from '../position.ts'
import type { Message, MessageDraft } from '../message.ts'
import type { Replacements } from './replacements.ts'

/** Hears each message once it can be read, in the order of the offsets. MUST NOT throw. */
export type LogListener = (message: Message) => void

/** How long an append may wait. */
export interface AppendOptions {
  /** Milliseconds after which a message that still waits for room is given up. Default: it waits as long as it takes. */
  readonly maxWaitMs?: number
}

/**
 * The ordered store of messages: the port between the hub and where messages live.
 *
 * Offsets ascend by one within an epoch. Whatever makes the log lose messages that it acknowledged, or go back, MUST begin a
 * new epoch. The read methods answer from this process's own copy and at once.
 */
export interface Log {
  /** Names this life of the log. */
  readonly epoch: string
  /** The offset of the newest message; 0 before the first. */
  readonly head: number
  /** The offset of the oldest message still kept; `head + 1` when none is. */
  readonly oldest: number
  /**
   * Stores, orders and announces a message as one act, and answers where it stands. Waits while the window is full. What was
   * answered MUST have been announced to every listener, and what was refused MUST NOT be announced later.
   *
   * @throws WindhoverError `closed` after {@link close}; `unavailable` when it waited for longer than `maxWaitMs`.
   */
  append(draft: MessageDraft, options?: AppendOptions): Promise<Position>
  /** The kept message at an offset; `undefined` outside of `oldest`..`head`. */
  at(offset: number): Message | undefined
  /**
   * The newest offset that was evicted among the messages of these channels and events (all events where none are given).
   * It MUST NOT be too low; it MAY be too high where the log no longer knows better.
   */
  lastEvicted(channels: readonly string[], events?: readonly string[]): number
  /** What replaces what, by channel, event and key. Tracked from the first call on, since it costs something per message. */
  replacements(): Pick<Replacements, 'isReplaced' | 'lastLost'>
  /** Announces each new message to a listener from now on; answers how to stop. */
  tail(listener: LogListener): () => void
  /** Says that every message up to an offset was offered to all readers that can take it, and so may be evicted. */
  release(offset: number): void
  /** Refuses what comes or waits, and frees what is held. */
  close(): Promise<void>
}

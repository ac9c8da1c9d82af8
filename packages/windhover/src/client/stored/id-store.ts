import type { ClientStream, GapMessage } from '../client-stream.ts'
import type { Message } from '../client-types.ts'

/** Where a service keeps how far it came: a file, a row, a key. One loop at a time has it. */
export interface IdStore {
  /** Returns what `set` was given last; `undefined` if it never was. */
  get(): string | undefined | Promise<string | undefined>
  /** Keeps an id. The next call follows once this one has ended. */
  set(id: string): void | Promise<void>
}

/** What a loop over a stream with a store gets. */
export interface Acknowledged {
  /**
   * Says that it is done, and need not come again. The store gets its id once everything before it is done as well. A gap
   * is done with any message behind it.
   */
  ack(): void
}

/** A message or a gap of a stream with a store. */
export type StoredMessage<Data> = (Message<Data> | GapMessage) & Acknowledged

/**
 * A stream that begins behind what its store has, or with what is new if it has nothing; that place is then stored at once.
 * So what was not acknowledged comes again after a restart: each message at least once.
 */
export interface StoredStream<Data = Record<string, unknown>> extends Omit<
  ClientStream<Data>,
  typeof Symbol.asyncIterator
> {
  /**
   * Gives messages and gaps in their order, one loop at a time. It drops nothing: while 1,000 wait for a loop that is slow,
   * the stream is `paused`. When the stream is closed the loop ends, and what waits comes with the next start. Then, and
   * after a `break`, it ends once the newest id is stored.
   *
   * @throws WindhoverClientError the error of a stream that was refused; `in_use` for a second loop; `unacknowledged` if
   *   10,000 messages were given behind one that is not done.
   */
  [Symbol.asyncIterator](): AsyncGenerator<StoredMessage<Data>, void>
}

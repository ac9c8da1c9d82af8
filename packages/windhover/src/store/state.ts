/** The largest value of an entry, in bytes of UTF-8. */
export const maxStateValueBytes = 65_536

/** One entry of a {@link State}. */
export interface StateEntry {
  readonly key: string
  readonly value: string
}

/** Receives the changes of a {@link State}. Its methods MUST NOT throw. */
export interface StateListener {
  onPut(entry: StateEntry): void
  /** An entry was deleted, or its time is over. */
  onDelete(key: string): void
  /**
   * Changes may have been missed. All entries are told again from here on, each by {@link onPut}. Entries
   * that are not among them are gone.
   */
  onReset(): void
}

/**
 * The entries that nodes share beside messages: revocations, tickets, heartbeats and kicks. A few thousand
 * small ones, each on every node within seconds. Not for messages: only the changes of one key are ordered.
 */
export interface State {
  /**
   * Puts an entry.
   *
   * @param options.ifAbsent - puts it only if there is none under the key. If several try at the same time,
   *   one succeeds. Default: false.
   * @param options.ttlMs - milliseconds after which it is gone, by the clock of the store. Default: never.
   * @returns whether it was put.
   * @throws WindhoverError `unavailable` if the store cannot be reached, with `mayHaveHappened`; `too_large`
   *   for a value over {@link maxStateValueBytes}; `closed` after {@link close}.
   */
  put(key: string, value: string, options?: { readonly ifAbsent?: boolean; readonly ttlMs?: number }): Promise<boolean>
  /** Deletes an entry; returns whether there was one. */
  delete(key: string): Promise<boolean>
  /** Lists the entries whose key begins with a prefix, by key. */
  list(prefix: string): Promise<readonly StateEntry[]>
  /**
   * Tells the entries under a prefix, and what changes from then on; returns a function that stops it.
   * Resolves after the entries were told. The last change of each key is always told, unless it ends an entry that
   * was not told. Those before it may be left out if the key changes faster than it is told. A fact that everyone has
   * to hear of needs a key of its own.
   */
  watch(prefix: string, listener: StateListener): Promise<() => void>
  /** Leaves no timer, socket or file open. */
  close(): Promise<void>
}

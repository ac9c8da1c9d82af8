/** Receives news of the store. */
export interface StoreLogListener {
  /** The store can be reached, or cannot. */
  onState(state: 'ready' | 'waiting', details: { readonly reason?: string }): void
  /** Something is wrong, and the log continues. */
  onError(error: unknown): void
  /** The store broke its port: the log refuses everything from now on. Called once. */
  onFailure(error: unknown): void
}

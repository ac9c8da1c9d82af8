import type { State, StateEntry, StateListener } from 'windhover/store'

/**
 * A state that nobody watches before it is released. A hub watches its state from the beginning, and a server only after it began to
 * listen: what is never started reaches for no broker. The beats of other nodes then come after all that the door has to know.
 */
export class HeldState implements State {
  readonly #state: State
  readonly #released: Promise<void>
  #release = (): void => {}

  constructor(state: State) {
    this.#state = state
    this.#released = new Promise((resolve) => (this.#release = resolve))
  }

  /** Lets those through who wait to watch. */
  release(): void {
    this.#release()
  }

  put(
    key: string,
    value: string,
    options?: { readonly ifAbsent?: boolean; readonly ttlMs?: number },
  ): Promise<boolean> {
    return this.#state.put(key, value, options)
  }

  delete(key: string): Promise<boolean> {
    return this.#state.delete(key)
  }

  list(prefix: string): Promise<readonly StateEntry[]> {
    return this.#state.list(prefix)
  }

  async watch(prefix: string, listener: StateListener): Promise<() => void> {
    await this.#released
    return await this.#state.watch(prefix, listener)
  }

  close(): Promise<void> {
    return this.#state.close()
  }
}

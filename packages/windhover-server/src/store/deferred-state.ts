import { WindhoverError } from 'windhover'
import type { State, StateEntry, StateListener } from 'windhover/store'

/**
 * A state that is opened with its first call: what a program or `windhover openapi` never starts touches no directory.
 */
export class DeferredState implements State {
  readonly #openState: () => Promise<State>
  #opening: Promise<State> | undefined
  #isClosed = false

  constructor(openState: () => Promise<State>) {
    this.#openState = openState
  }

  async put(
    key: string,
    value: string,
    options?: { readonly ifAbsent?: boolean; readonly ttlMs?: number },
  ): Promise<boolean> {
    return await (await this.#open()).put(key, value, options)
  }

  async delete(key: string): Promise<boolean> {
    return await (await this.#open()).delete(key)
  }

  async list(prefix: string): Promise<readonly StateEntry[]> {
    return await (await this.#open()).list(prefix)
  }

  async watch(prefix: string, listener: StateListener): Promise<() => void> {
    return await (await this.#open()).watch(prefix, listener)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    const state = await this.#opening?.catch(() => undefined)
    await state?.close()
  }

  async #open(): Promise<State> {
    if (this.#isClosed) throw new WindhoverError('closed', 'the state is closed')
    this.#opening ??= this.#openState()
    return await this.#opening
  }
}

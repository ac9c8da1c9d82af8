import { type Position, WindhoverError } from 'windhover'
import type { Following, Store, StoreBatch, StoreDraft, Stored, StoreListener } from 'windhover/store'

/**
 * A store that is opened later than its hub is made: its code is loaded then, and what a program or `windhover openapi`
 * never starts touches no directory and no server. Until then appends are refused, and other calls wait.
 */
export class DeferredStore implements Store {
  readonly #openStore: () => Promise<Store>
  #store: Store | undefined
  #opening: Promise<Store> | undefined
  #isClosed = false
  readonly #opened: Promise<Store>
  #settle!: { readonly resolve: (store: Store) => void; readonly reject: (error: Error) => void }

  constructor(openStore: () => Promise<Store>) {
    this.#openStore = openStore
    this.#opened = new Promise((resolve, reject) => (this.#settle = { resolve, reject }))
    this.#opened.catch(() => undefined)
  }

  /**
   * Opens the store, once.
   *
   * @throws what opening throws. The calls that wait then wait until {@link close}.
   */
  async open(): Promise<void> {
    if (this.#isClosed) throw closedError()
    this.#opening ??= this.#openStore()
    this.#store = await this.#opening
    this.#settle.resolve(this.#store)
  }

  async follow(listener: StoreListener, from: Position | 'oldest' | 'head'): Promise<Following> {
    return await (await this.#reach()).follow(listener, from)
  }

  append(drafts: readonly StoreDraft[], options: { readonly maxWaitMs: number }): Promise<readonly Stored[]> {
    if (this.#store !== undefined) return this.#store.append(drafts, options)
    const error = this.#isClosed ? closedError() : new WindhoverError('unavailable', 'the store is not open yet')
    return Promise.reject(error)
  }

  async read(
    after: Position,
    max: { readonly messages: number; readonly bytes: number },
  ): Promise<StoreBatch | 'epoch' | 'evicted'> {
    return await (await this.#reach()).read(after, max)
  }

  async probe(): Promise<Position> {
    return await (await this.#reach()).probe()
  }

  async describe(): Promise<Readonly<Record<string, string>>> {
    return (await (await this.#reach()).describe?.()) ?? {}
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#settle.reject(closedError())
    const store = await this.#opening?.catch(() => undefined)
    await store?.close()
  }

  async #reach(): Promise<Store> {
    return this.#store ?? (await this.#opened)
  }
}

function closedError(): WindhoverError {
  return new WindhoverError('closed', 'the store is closed')
}

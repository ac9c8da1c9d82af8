import { type Position, WindhoverError } from 'windhover'
import {
  type Following,
  type Store,
  type StoreBatch,
  type StoreBounds,
  type StoreDraft,
  type Stored,
  type StoreListener,
  Telling,
} from 'windhover/store'

import { type SourceListener, StoreSource } from './store-source.ts'

/** A store of one process, for several listeners. */
export interface SharedStore {
  /** Creates a way to the store that has a listener of its own. */
  createNode(): Store
  /** Closes the store, and all ways to it. */
  close(): Promise<void>
}

/**
 * Shares a store, which tells one listener alone, among any number. It follows the store once.
 *
 * @param bounds - those of the store.
 */
export function shareStore(store: Store, bounds: Pick<StoreBounds, 'maxMessages' | 'maxBytes'>): SharedStore {
  const source = new StoreSource(store, bounds)
  return { createNode: () => new StoreNode(source), close: () => source.close() }
}

/** A listener, from the call on, and its telling once that has begun. */
interface Listening {
  readonly listener: StoreListener
  telling: Telling | undefined
}

class StoreNode implements Store, SourceListener {
  readonly #source: StoreSource
  #current: Listening | undefined
  #isClosed = false

  constructor(source: StoreSource) {
    this.#source = source
    source.nodes.add(this)
  }

  async follow(listener: StoreListener, from: Position | 'oldest' | 'head'): Promise<Following> {
    this.#refuseWhenClosed()
    if (this.#current !== undefined) throw new WindhoverError('invalid_option', 'follow: another listener is told')
    const current: Listening = { listener, telling: undefined }
    this.#current = current
    try {
      const start = await this.#findStart(from)
      this.#refuseWhenClosed()
      const source = this.#source
      const telling = new Telling(listener, start, { next: (after, oldest) => source.next(after, oldest) })
      current.telling = telling
      const { state, reason } = source.tail.state
      if (state === 'waiting') listener.onState(state, reason)
      return { resume: () => telling.resume(), stop: () => this.#stop(current) }
    } catch (error) {
      this.#stop(current)
      throw error
    }
  }

  async append(drafts: readonly StoreDraft[], options: { readonly maxWaitMs: number }): Promise<readonly Stored[]> {
    this.#refuseWhenClosed()
    return await this.#source.store.append(drafts, options)
  }

  async read(after: Position, max: { messages: number; bytes: number }): Promise<StoreBatch | 'epoch' | 'evicted'> {
    this.#refuseWhenClosed()
    return await this.#source.store.read(after, max)
  }

  async probe(): Promise<Position> {
    this.#refuseWhenClosed()
    return await this.#source.store.probe()
  }

  async close(): Promise<void> {
    this.#isClosed = true
    if (this.#current !== undefined) this.#stop(this.#current)
    this.#source.nodes.delete(this)
  }

  wake(): void {
    this.#current?.telling?.wake()
  }

  tellState(state: 'ready' | 'waiting', reason: string | undefined): void {
    if (this.#current?.telling !== undefined) this.#current.listener.onState(state, reason)
  }

  async #findStart(from: Position | 'oldest' | 'head'): Promise<Position> {
    const head = await this.#source.reach()
    if (from === 'head') return head
    if (from === 'oldest') {
      const { endedStart } = this.#source.tail
      if (endedStart !== undefined) return endedStart
      const oldest = await this.#source.findOldest({ epoch: head.epoch, offset: 0 })
      return oldest === undefined ? head : { epoch: head.epoch, offset: oldest - 1 }
    }
    if (from.epoch === head.epoch && from.offset > head.offset) await this.#source.tellLoss(from)
    return from
  }

  #stop(current: Listening): void {
    current.telling?.stop()
    if (this.#current === current) this.#current = undefined
  }

  #refuseWhenClosed(): void {
    if (this.#isClosed) throw new WindhoverError('closed', 'the store is closed')
  }
}

import { type Position, WindhoverError } from 'windhover'
import {
  type Following,
  type NextStep,
  type Store,
  type StoreBatch,
  type StoreDraft,
  type Stored,
  type StoreListener,
  Telling,
} from 'windhover/store'

import { StoreTail } from './store-tail.ts'

/** A store of one process, for several listeners. */
export interface SharedStore {
  /** Creates a way to the store that has a listener of its own. */
  createNode(): Store
  /** Closes the store, and all ways to it. */
  close(): Promise<void>
}

/** The most that is read at once for a listener that is far behind. */
const maxRead = { messages: 500, bytes: 1_048_576 }

/** Shares a store, which tells one listener alone, among any number. It follows the store once. */
export function shareStore(store: Store): SharedStore {
  const source = new StoreSource(store)
  return { createNode: () => new StoreNode(source), close: () => source.close() }
}

/** The store, and what it told lately. */
class StoreSource {
  readonly store: Store
  readonly nodes = new Set<StoreNode>()
  readonly tail = new StoreTail(() => this.#onTold())
  #following: Promise<Following> | undefined
  #toldState = this.tail.state

  constructor(store: Store) {
    this.store = store
  }

  /** Returns the position of the newest message, after the store is followed. */
  async reach(): Promise<Position> {
    this.#following ??= this.#follow('head')
    await this.#following
    return await this.store.probe()
  }

  /** Follows the store from a position that it has never reached: it finds the loss that this proves. */
  async tellLoss(from: Position): Promise<void> {
    const following = await this.#following
    following?.stop()
    this.#following = this.#follow(from)
    await this.#following
  }

  async next(after: Position, toldOldest: number): Promise<NextStep | undefined> {
    const step = this.tail.next(after, toldOldest)
    if (step !== 'older') return step
    try {
      const batch = await this.store.read(after, maxRead)
      if (batch === 'epoch') return undefined
      if (batch !== 'evicted') return { kind: 'messages', messages: batch.messages }
      const oldest = await this.findOldest(after)
      return oldest === undefined ? undefined : { kind: 'lost', upTo: oldest - 1 }
    } catch {
      // The store is away: when it is back, it tells so, and this is asked again.
      return undefined
    }
  }

  /**
   * Finds the offset of the oldest kept message after a position, by halves, since a store tells it late. Returns `undefined` if the
   * epoch has ended.
   */
  async findOldest({ epoch, offset }: Position): Promise<number | undefined> {
    const isEvicted = async (at: number): Promise<boolean | undefined> => {
      const batch = await this.store.read({ epoch, offset: at }, { messages: 1, bytes: 1 })
      return batch === 'epoch' ? undefined : batch === 'evicted'
    }
    const first = await isEvicted(offset)
    if (first !== true) return first === undefined ? undefined : offset + 1
    let evicted = offset
    const head = await this.store.probe()
    if (head.epoch !== epoch) return undefined
    let kept = head.offset
    while (kept - evicted > 1) {
      const middle = evicted + Math.floor((kept - evicted) / 2)
      // oxlint-disable-next-line no-await-in-loop -- each read depends on the one before
      const isGone = await isEvicted(middle)
      if (isGone === undefined) return undefined
      if (isGone) evicted = middle
      else kept = middle
    }
    return kept + 1
  }

  async close(): Promise<void> {
    for (const node of this.nodes) void node.close()
    const following = await this.#following?.catch(() => undefined)
    following?.stop()
    await this.store.close()
  }

  #follow(from: Position | 'head'): Promise<Following> {
    const following = this.store.follow(this.tail, from)
    following.catch(() => (this.#following = undefined))
    return following
  }

  #onTold(): void {
    const { tail } = this
    if (tail.state !== this.#toldState) {
      this.#toldState = tail.state
      for (const node of this.nodes) node.tellState(tail.state.state, tail.state.reason)
    }
    for (const node of this.nodes) node.wake()
  }
}

/** A listener, from the call on, and its telling once that has begun. */
interface Listening {
  readonly listener: StoreListener
  telling: Telling | undefined
}

class StoreNode implements Store {
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

import { type Position, WindhoverError } from 'windhover'
import { type Following, type NextStep, startLimit, type Store, type StoreBounds } from 'windhover/store'

import { StoreTail } from './store-tail.ts'

/** The most that is read at once for a listener that is far behind. */
const maxRead = { messages: 500, bytes: 1_048_576 }

/** The longest time that a listener waits for the epochs that ended to be read, in milliseconds. It then tries again. */
const maxReachMs = 3_000

/** What a listener of a {@link StoreSource} is told. */
export interface SourceListener {
  /** Called after something was told. */
  wake(): void
  tellState(state: 'ready' | 'waiting', reason: string | undefined): void
  close(): Promise<void>
}

/** A store that several listeners share, and what it told lately. */
export class StoreSource {
  readonly store: Store
  readonly nodes: Set<SourceListener> = new Set()
  readonly tail: StoreTail
  #following: Promise<Following> | undefined
  #toldState: StoreTail['state']
  /** Those that wait until more was told. */
  readonly #waiting = new Set<() => void>()
  #isClosed = false

  constructor(store: Store, bounds: Pick<StoreBounds, 'maxMessages' | 'maxBytes'>) {
    this.store = store
    this.tail = new StoreTail(bounds, () => this.#onTold())
    this.#toldState = this.tail.state
  }

  /**
   * Returns the position of the newest message, after the store is followed up to its epoch: messages of the epochs before it are told
   * to whoever follows it from the oldest on, and cannot be read later.
   *
   * @throws WindhoverError `unavailable` if that takes too long.
   */
  async reach(): Promise<Position> {
    const untilMs = performance.now() + maxReachMs
    this.#following ??= this.#follow(this.tail.head ?? 'oldest')
    await this.#following
    const head = await this.store.probe()
    while (!this.tail.reaches(head.epoch)) {
      if (this.#isClosed) throw new WindhoverError('closed', 'the store is closed')
      // oxlint-disable-next-line no-await-in-loop -- piece by piece
      await this.#nextTold(untilMs)
    }
    return head
  }

  /** Follows the store from a position that it has never reached: it finds the loss that this proves. */
  async tellLoss(from: Position): Promise<void> {
    const following = await this.#following
    following?.stop()
    this.#following = this.#follow(from)
    await this.#following
  }

  /** Finds the step that follows a position, here or in the store. */
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

  /** Closes the store, and all listeners. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const node of this.nodes) void node.close()
    for (const wake of this.#waiting) wake()
    const following = await this.#following?.catch(() => undefined)
    following?.stop()
    await this.store.close()
  }

  #follow(from: Position | 'oldest'): Promise<Following> {
    const following = this.store.follow(this.tail, from)
    following.catch(() => (this.#following = undefined))
    return following
  }

  /** Resolves once something was told; rejects at a time on the clock of `performance`. */
  #nextTold(untilMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const wake = (): void => {
        this.#waiting.delete(wake)
        endLimit()
        resolve()
      }
      const onLate = (): void => {
        this.#waiting.delete(wake)
        reject(new WindhoverError('unavailable', 'the messages of earlier epochs are not read yet'))
      }
      const endLimit = startLimit(Math.max(0, untilMs - performance.now()), onLate)
      this.#waiting.add(wake)
    })
  }

  #onTold(): void {
    const { tail } = this
    for (const wake of this.#waiting) wake()
    if (tail.state !== this.#toldState) {
      this.#toldState = tail.state
      for (const node of this.nodes) node.tellState(tail.state.state, tail.state.reason)
    }
    for (const node of this.nodes) node.wake()
  }
}

import { isEpoch, type Position } from '../position.ts'
import type { StoredMessage, StoreListener } from '../store/store.ts'
import type { Copy } from './copy.ts'

/** The copy that a {@link StoreFeed} feeds, and its callbacks. */
export interface FeedOptions {
  readonly copy: Copy
  /** Whether the copy is being filled. Messages that come then were stored before this process began. */
  readonly isFilling: () => boolean
  /** Whether there is room for more. */
  readonly hasRoom: () => boolean
  /** Called after something was told and the copy has it. */
  readonly onTold: () => void
  readonly onState: (state: 'ready' | 'waiting', reason: string | undefined) => void
  /** A message cannot be written: a gap stands in its place. */
  readonly onUnwritable: (error: unknown) => void
  /** The store told what it must not tell, or the copy failed. Called once; nothing is taken after it. */
  readonly onFailure: (error: unknown) => void
}

/**
 * Feeds a copy with the telling of a store, and holds the store to the rules of telling. No error leaves this
 * class.
 */
export class StoreFeed implements StoreListener {
  readonly #options: FeedOptions
  #oldest: Position | undefined
  #isStarted = false
  #isOver = false

  constructor(options: FeedOptions) {
    this.#options = options
  }

  /** Returns the oldest offset of an epoch that the store still keeps, as far as it was told; 0 if it was not. */
  oldestOf(epoch: string): number {
    return this.#oldest?.epoch === epoch ? this.#oldest.offset : 0
  }

  /** Takes nothing from now on. */
  stop(): void {
    this.#isOver = true
  }

  onStart(position: Position): void {
    this.#guard(() => {
      demand(isEpoch(position.epoch) && isOffset(position.offset), 'the telling begins at a position')
      this.#isStarted = true
      this.#options.copy.begin(position)
      this.#options.onTold()
    })
  }

  onMessages(epoch: string, messages: readonly StoredMessage[]): boolean {
    this.#guard(() => {
      for (const message of messages) this.#take(epoch, message)
      this.#options.onTold()
    })
    return !this.#isOver && this.#options.hasRoom()
  }

  onEpoch(epoch: string, _oldHead: number): void {
    this.#guard(() => {
      const { copy } = this.#options
      demand(this.#isStarted && isEpoch(epoch) && epoch !== copy.epoch, 'a new epoch has a name of its own')
      copy.beginEpoch(epoch, Date.now())
      this.#options.onTold()
    })
  }

  onLost(epoch: string, upTo: number): void {
    this.#guard(() => {
      const { copy, isFilling } = this.#options
      const { offset } = this.#demandCurrent(epoch)
      demand(isOffset(upTo) && upTo > offset, 'what is lost comes after what was told')
      // Nobody has seen anything of this copy, so it begins after the hole.
      if (copy.head === 0 && isFilling()) copy.begin({ epoch, offset: upTo })
      else copy.skipTo(upTo, Date.now())
      this.#options.onTold()
    })
  }

  onOldest(epoch: string, oldest: number): void {
    this.#guard(() => {
      if (isOffset(oldest) && oldest > this.oldestOf(epoch)) this.#oldest = { epoch, offset: oldest }
    })
  }

  onState(state: 'ready' | 'waiting', reason?: string): void {
    this.#guard(() => this.#options.onState(state, reason))
  }

  #take(epoch: string, message: StoredMessage): void {
    const { copy, isFilling, onUnwritable } = this.#options
    const { offset } = this.#demandCurrent(epoch)
    demand(message.offset === offset + 1, `offsets ascend by one, not from ${offset} to ${message.offset}`)
    // 0 for a time that is none: such a message would never expire, and nothing behind it.
    const ageMs = isFilling() ? Math.max(0, Date.now() - message.timeMs) || 0 : 0
    try {
      copy.add(message, message.timeMs, ageMs)
    } catch (error) {
      if (copy.positionAt(copy.head).offset !== offset) throw error
      copy.skipTo(message.offset, message.timeMs)
      onUnwritable(error)
    }
  }

  /** Returns where the copy ends. */
  #demandCurrent(epoch: string): Position {
    const { copy } = this.#options
    demand(this.#isStarted && epoch === copy.epoch, 'what is told is of the epoch that was told last')
    return copy.positionAt(copy.head)
  }

  #guard(take: () => void): void {
    if (this.#isOver) return
    try {
      take()
    } catch (error) {
      this.#isOver = true
      this.#options.onFailure(error)
    }
  }
}

function demand(holds: boolean, rule: string): asserts holds {
  if (!holds) throw new Error(`the store broke a rule of its port: ${rule}`)
}

function isOffset(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

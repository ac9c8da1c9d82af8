import type { Position } from 'windhover'
import { measureDraft, type NextStep, type StoreBounds, type StoredMessage, type StoreListener } from 'windhover/store'

/** The newest messages of one epoch. */
interface Life {
  readonly epoch: string
  messages: StoredMessage[]
  /** The bytes of the messages. */
  bytes: number
  /** The offset of the newest message, or of the place where the telling began. */
  head: number
  /** The piece that was told last, and the offset before it. Another listener at the same place gets the same list. */
  piece: { readonly after: number; readonly messages: readonly StoredMessage[] } | undefined
}

/** The most messages, and bytes, that are told at once. */
const maxTold = { messages: 500, bytes: 1_048_576 }

/** The most messages, and bytes, that are held of the current epoch. Twice as many are, before the oldest go. */
const maxHeld = { messages: 2_000, bytes: 4_194_304 }

/**
 * What the store of a process told lately, for any number of listeners that stand at different places of it. Older messages of the current
 * epoch are read from the store. Those of an epoch that ended can be read nowhere, and are held for as long as the store keeps them.
 */
export class StoreTail implements StoreListener {
  readonly #bounds: Pick<StoreBounds, 'maxMessages' | 'maxBytes'>
  readonly #onTold: () => void
  #lives: Life[] = []
  /** The epoch that the telling must still reach: those before it have ended. */
  #awaited: string | undefined
  #oldest = 0
  #state: { readonly state: 'ready' | 'waiting'; readonly reason: string | undefined } = {
    state: 'ready',
    reason: undefined,
  }

  /**
   * @param bounds - those of the store.
   * @param onTold - called after something was told.
   */
  constructor(bounds: Pick<StoreBounds, 'maxMessages' | 'maxBytes'>, onTold: () => void) {
    this.#bounds = bounds
    this.#onTold = onTold
  }

  /** The newest position that was told; `undefined` before the first. */
  get head(): Position | undefined {
    const life = this.#lives.at(-1)
    return life && { epoch: life.epoch, offset: life.head }
  }

  /** The position before the oldest held message of an epoch that ended; `undefined` if there is none. */
  get endedStart(): Position | undefined {
    const life = this.#ended.find(({ messages }) => messages.length > 0)
    return life && { epoch: life.epoch, offset: life.head - life.messages.length }
  }

  /** The state that the store told last. */
  get state(): { readonly state: 'ready' | 'waiting'; readonly reason: string | undefined } {
    return this.#state
  }

  /** Returns whether the telling has reached an epoch, the current one of the store. Until then, what is told is of epochs that ended. */
  reaches(epoch: string): boolean {
    this.#awaited = this.#knows(epoch) ? undefined : epoch
    return this.#awaited === undefined
  }

  /**
   * Finds the step that follows a position.
   *
   * @returns `older` if the messages after it are no longer held here, and have to be read from the store.
   */
  next(after: Position, toldOldest: number): NextStep | 'older' | undefined {
    const index = this.#lives.findIndex(({ epoch }) => epoch === after.epoch)
    const life = this.#lives[index]
    const following = this.#lives[index + 1]
    if (life === undefined) return following && { kind: 'epoch', epoch: following.epoch, oldHead: after.offset }
    const isCurrent = following === undefined
    const isHeld = after.offset >= life.head - life.messages.length
    // Of an earlier epoch nothing can be read, so that it goes on with what is held of it.
    const from = isHeld || isCurrent ? after.offset : life.head - life.messages.length
    if (!isHeld && isCurrent) return 'older'
    if (from < life.head) {
      return from > after.offset ? { kind: 'lost', upTo: from } : { kind: 'messages', messages: takePiece(life, from) }
    }
    if (following !== undefined) {
      return { kind: 'epoch', epoch: following.epoch, oldHead: Math.max(life.head, after.offset) }
    }
    return this.#oldest > Math.max(toldOldest, 1) ? { kind: 'oldest', oldest: this.#oldest } : undefined
  }

  onStart({ epoch, offset }: Position): void {
    if (this.#knows(epoch)) return
    if (epoch === this.#awaited) this.#awaited = undefined
    this.#lives.push({ epoch, messages: [], bytes: 0, head: offset, piece: undefined })
    this.#onTold()
  }

  onMessages(_epoch: string, messages: readonly StoredMessage[]): boolean {
    const life = this.#lives.at(-1)!
    for (const message of messages) {
      life.messages.push(message)
      life.bytes += measureDraft(message)
    }
    life.head = messages.at(-1)!.offset
    this.#trim()
    this.#onTold()
    return true
  }

  onEpoch(epoch: string, _oldHead: number): void {
    if (epoch === this.#awaited) this.#awaited = undefined
    this.#lives.push({ epoch, messages: [], bytes: 0, head: 0, piece: undefined })
    this.#oldest = 0
    this.#onTold()
  }

  onLost(_epoch: string, upTo: number): void {
    const life = this.#lives.at(-1)!
    Object.assign(life, { messages: [], bytes: 0, piece: undefined })
    life.head = upTo
    this.#onTold()
  }

  onOldest(_epoch: string, oldest: number): void {
    this.#oldest = oldest
    this.#onTold()
  }

  onState(state: 'ready' | 'waiting', reason?: string): void {
    this.#state = { state, reason }
    this.#onTold()
  }

  get #current(): Life | undefined {
    return this.#awaited === undefined ? this.#lives.at(-1) : undefined
  }

  get #ended(): readonly Life[] {
    return this.#lives.filter((life) => life !== this.#current)
  }

  #knows(epoch: string): boolean {
    return this.#lives.some((life) => life.epoch === epoch)
  }

  #trim(): void {
    const current = this.#current
    if (current !== undefined) {
      const { messages, bytes } = current
      if (messages.length > 2 * maxHeld.messages || bytes > 2 * maxHeld.bytes) dropOver(current, maxHeld, 1)
      if (this.#lives.length === 1) return
    }
    this.#trimEnded(current)
  }

  /** Drops what the store no longer keeps of ended epochs: its bounds count the messages of all epochs together. */
  #trimEnded(current: Life | undefined): void {
    let messages = this.#bounds.maxMessages - (current?.head ?? 0)
    let bytes = this.#bounds.maxBytes - (current?.bytes ?? 0)
    for (const life of this.#ended.toReversed()) {
      dropOver(life, { messages, bytes }, 0)
      messages -= life.messages.length
      bytes -= life.bytes
    }
    const first = this.#lives.findIndex((life) => life.messages.length > 0)
    this.#lives.splice(0, first === -1 ? this.#lives.length - 1 : first)
  }
}

/** Drops the oldest messages of a life that are over a bound, down to a number that stays. */
function dropOver(life: Life, max: { readonly messages: number; readonly bytes: number }, staying: number): void {
  const { messages } = life
  let { bytes } = life
  let count = 0
  while (count < messages.length - staying && (messages.length - count > max.messages || bytes > max.bytes)) {
    bytes -= measureDraft(messages[count]!)
    count += 1
  }
  if (count === 0) return
  messages.splice(0, count)
  life.bytes = bytes
  life.piece = undefined
}

function takePiece(life: Life, after: number): readonly StoredMessage[] {
  const { piece } = life
  // It is whole unless more has come since, and then it goes on after it.
  if (piece?.after === after) return piece.messages
  const start = after - (life.head - life.messages.length)
  let end = start
  let bytes = 0
  while (end < life.messages.length && end - start < maxTold.messages) {
    bytes += measureDraft(life.messages[end]!)
    if (end > start && bytes > maxTold.bytes) break
    end += 1
  }
  const messages = life.messages.slice(start, end)
  life.piece = { after, messages }
  return messages
}

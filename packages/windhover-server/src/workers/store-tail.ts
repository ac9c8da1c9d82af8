import type { Position } from 'windhover'
import { measureDraft, type NextStep, type StoredMessage, type StoreListener } from 'windhover/store'

/** The newest messages of one epoch. */
interface Life {
  readonly epoch: string
  messages: StoredMessage[]
  /** The offset of the newest message, or of the place where the telling began. */
  head: number
  /** The piece that was told last, and the offset before it. Another listener at the same place gets the same list. */
  piece: { readonly after: number; readonly messages: readonly StoredMessage[] } | undefined
}

/** The most messages, and bytes, that are told at once. */
const maxTold = { messages: 500, bytes: 1_048_576 }

/** The most messages, and bytes, that are held beside those of the store. Twice as many are, before the oldest go. */
const maxHeld = { messages: 2_000, bytes: 4_194_304 }

/** What the store of a process told lately, for any number of listeners that stand at different places of it. */
export class StoreTail implements StoreListener {
  readonly #onTold: () => void
  #lives: Life[] = []
  #bytes = 0
  #count = 0
  #oldest = 0
  #state: { readonly state: 'ready' | 'waiting'; readonly reason: string | undefined } = {
    state: 'ready',
    reason: undefined,
  }

  /** @param onTold - called after something was told. */
  constructor(onTold: () => void) {
    this.#onTold = onTold
  }

  /** The newest position that was told; `undefined` before the first. */
  get head(): Position | undefined {
    const life = this.#lives.at(-1)
    return life === undefined ? undefined : { epoch: life.epoch, offset: life.head }
  }

  /** The state that the store told last. */
  get state(): { readonly state: 'ready' | 'waiting'; readonly reason: string | undefined } {
    return this.#state
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
    if (this.#lives.some((life) => life.epoch === epoch)) return
    this.#lives.push({ epoch, messages: [], head: offset, piece: undefined })
    this.#onTold()
  }

  onMessages(_epoch: string, messages: readonly StoredMessage[]): boolean {
    const life = this.#lives.at(-1)!
    for (const message of messages) {
      life.messages.push(message)
      this.#bytes += measureDraft(message)
    }
    life.head = messages.at(-1)!.offset
    this.#count += messages.length
    this.#trim()
    this.#onTold()
    return true
  }

  onEpoch(epoch: string, _oldHead: number): void {
    this.#lives.push({ epoch, messages: [], head: 0, piece: undefined })
    this.#oldest = 0
    this.#onTold()
  }

  onLost(_epoch: string, upTo: number): void {
    const life = this.#lives.at(-1)!
    this.#drop(life, life.messages.length)
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

  #trim(): void {
    if (this.#count <= 2 * maxHeld.messages && this.#bytes <= 2 * maxHeld.bytes) return
    while (this.#count > maxHeld.messages || this.#bytes > maxHeld.bytes) {
      const life = this.#lives[0]!
      if (life.messages.length === 0 && this.#lives.length > 1) this.#lives.shift()
      else if (this.#count === 1) return
      else this.#drop(life, countOver(life.messages, this.#count - maxHeld.messages, this.#bytes - maxHeld.bytes))
    }
  }

  #drop(life: Life, count: number): void {
    for (const message of life.messages.splice(0, count)) this.#bytes -= measureDraft(message)
    this.#count -= count
    life.piece = undefined
  }
}

/** Counts the messages at the front of a list that are over a bound, at least one. */
function countOver(messages: readonly StoredMessage[], count: number, bytes: number): number {
  let over = 0
  let rest = bytes
  while (over < messages.length - 1 && (over < count || rest > 0)) {
    rest -= measureDraft(messages[over]!)
    over += 1
  }
  return Math.max(over, 1)
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

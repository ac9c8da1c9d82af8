import type { Position } from '../position.ts'
import { measureDraft } from '../store/measure-draft.ts'
import { nameIdempotency } from '../store/name-idempotency.ts'
import type { StoreBatch, StoreBounds, StoreDraft, Stored, StoredMessage } from '../store/store.ts'
import type { NextStep } from '../store/telling.ts'

/** One epoch, as far as it is kept. */
interface Life {
  readonly epoch: string
  messages: StoredMessage[]
  head: number
}

/** The most messages that are told at once. */
const maxTold = 100

/** The shared side of a fake store: a log in memory with its epochs. Each of its methods is one act. */
export class FakeStoreServer {
  readonly #bounds: StoreBounds
  readonly #random: () => number
  readonly #lives: Life[] = []
  /** The answer to another append with an idempotency key, by its name, and the name by the message. */
  readonly #duplicates = new Map<string, Stored>()
  readonly #names = new Map<StoredMessage, string>()
  #bytes = 0
  #count = 0

  constructor(bounds: StoreBounds, random: () => number) {
    this.#bounds = bounds
    this.#random = random
    this.#begin()
  }

  get head(): Position {
    const { epoch, head } = this.#current
    return { epoch, offset: head }
  }

  /**
   * Returns where the telling of a listener begins. A node that saw more than there is proves a loss, which
   * ends the epoch.
   */
  start(from: Position | 'oldest' | 'head'): Position {
    this.#trim()
    if (from === 'head') return this.head
    if (from === 'oldest') return { epoch: this.#lives[0]!.epoch, offset: oldestOf(this.#lives[0]!) - 1 }
    if (from.epoch === this.#current.epoch && from.offset > this.#current.head) this.#begin()
    return from
  }

  append(drafts: readonly StoreDraft[]): Stored[] {
    const stored = drafts.map((draft) => this.#append(draft))
    this.#trim()
    return stored
  }

  read(after: Position, max: { messages: number; bytes: number }): StoreBatch | 'epoch' | 'evicted' {
    this.#trim()
    const { epoch, messages, head } = this.#current
    if (after.epoch !== epoch || after.offset > head) return 'epoch'
    const oldest = oldestOf(this.#current)
    if (after.offset < oldest - 1) return 'evicted'
    const read: StoredMessage[] = []
    let bytes = 0
    for (const message of messages.slice(after.offset + 1 - oldest)) {
      bytes += measureDraft(message)
      if (read.length > 0 && (read.length >= max.messages || bytes > max.bytes)) break
      read.push(message)
    }
    return { epoch, messages: read }
  }

  next(after: Position, toldOldest: number): NextStep | undefined {
    this.#trim()
    const index = this.#lives.findIndex(({ epoch }) => epoch === after.epoch)
    const life = this.#lives[index]
    const following = this.#lives[index + 1]
    if (life !== undefined) {
      const oldest = oldestOf(life)
      if (after.offset < oldest - 1) return { kind: 'lost', upTo: oldest - 1 }
      const start = after.offset + 1 - oldest
      const messages = life.messages.slice(start, start + maxTold)
      if (messages.length > 0) return { kind: 'messages', messages }
      if (following === undefined && oldest > Math.max(toldOldest, 1)) return { kind: 'oldest', oldest }
    }
    if (following === undefined) return undefined
    return { kind: 'epoch', epoch: following.epoch, oldHead: Math.max(life?.head ?? 0, after.offset) }
  }

  /** Loses the newest messages, up to this many, and begins a new epoch in the same act. Returns how many were lost. */
  lose(count: number): number {
    const { messages } = this.#current
    const lost = messages.splice(Math.max(0, messages.length - count))
    if (lost.length > 0) {
      for (const message of lost) this.#forget(message)
      this.#begin()
    }
    return lost.length
  }

  /** Loses everything, including the names of earlier epochs. */
  wipe(): void {
    for (const { messages } of this.#lives.splice(0)) for (const message of messages) this.#forget(message)
    this.#begin()
  }

  get #current(): Life {
    return this.#lives.at(-1)!
  }

  #begin(): void {
    const epoch = Array.from({ length: 16 }, () => Math.floor(this.#random() * 16).toString(16)).join('')
    this.#lives.push({ epoch, messages: [], head: 0 })
  }

  #append({ idempotency, ...draft }: StoreDraft): Stored {
    const name = idempotency === undefined ? undefined : nameIdempotency(idempotency)
    const duplicate = name === undefined ? undefined : this.#duplicates.get(name)
    if (duplicate !== undefined) return duplicate
    const life = this.#current
    life.head += 1
    const position = { epoch: life.epoch, offset: life.head }
    const message = { ...draft, offset: life.head, timeMs: Date.now() }
    life.messages.push(message)
    this.#bytes += measureDraft(message)
    this.#count += 1
    if (name !== undefined) {
      this.#duplicates.set(name, { position, isDuplicate: true, fingerprint: idempotency!.fingerprint })
      this.#names.set(message, name)
    }
    return { position, isDuplicate: false }
  }

  #trim(): void {
    const { maxMessages, maxBytes, maxAgeMs } = this.#bounds
    for (;;) {
      const life = this.#lives[0]!
      const oldest = life.messages[0]
      // An epoch of which nothing is kept is forgotten when its turn comes.
      if (oldest === undefined && this.#lives.length > 1) {
        this.#lives.shift()
        continue
      }
      if (oldest === undefined) return
      const isOver = this.#count > 1 && (this.#count > maxMessages || this.#bytes > maxBytes)
      if (!isOver && oldest.timeMs > Date.now() - maxAgeMs) return
      life.messages.shift()
      this.#forget(oldest)
    }
  }

  #forget(message: StoredMessage): void {
    this.#bytes -= measureDraft(message)
    this.#count -= 1
    const name = this.#names.get(message)
    if (name !== undefined) this.#duplicates.delete(name)
    this.#names.delete(message)
  }
}

function oldestOf({ messages, head }: Life): number {
  return messages[0]?.offset ?? head + 1
}

import { type Position, WindhoverError } from 'windhover'
import {
  createEpoch,
  type Following,
  measureDraft,
  nameIdempotency,
  type NextStep,
  type Store,
  type StoreBatch,
  type StoreBounds,
  type StoreDraft,
  type Stored,
  type StoredMessage,
  type StoreListener,
  Telling,
} from 'windhover/store'

/** The most messages that are told at once. */
const maxTold = 500

/** Evicted messages leave holes at the front of the list. They are removed when they are so many, and half of it. */
const minHoles = 1_024

/** Creates a store in the memory of this process: one epoch, which ends with it. It is never away. */
export function createMemoryStore(bounds: StoreBounds): Store {
  return new MemoryStore(bounds)
}

class MemoryStore implements Store {
  readonly #bounds: StoreBounds
  readonly #epoch = createEpoch()
  #messages: (StoredMessage | undefined)[] = []
  /** The index of the oldest message in the list. */
  #first = 0
  #head = 0
  #bytes = 0
  /** What another append with an idempotency key is answered, by its name, and the name by the offset of its message. */
  readonly #duplicates = new Map<string, Stored>()
  readonly #names = new Map<number, string>()
  #telling: Telling | undefined
  #isClosed = false

  constructor(bounds: StoreBounds) {
    this.#bounds = bounds
  }

  async follow(listener: StoreListener, from: Position | 'oldest' | 'head'): Promise<Following> {
    this.#refuseWhenClosed()
    if (this.#telling !== undefined) throw new WindhoverError('invalid_option', 'follow: another listener is told')
    this.#trim()
    const oldest = { epoch: this.#epoch, offset: this.#oldest - 1 }
    const start = from === 'head' ? this.#position : from === 'oldest' ? oldest : from
    const telling = new Telling(listener, start, { next: async (after, toldOldest) => this.#next(after, toldOldest) })
    this.#telling = telling
    return {
      resume: () => telling.resume(),
      stop: () => {
        telling.stop()
        if (this.#telling === telling) this.#telling = undefined
      },
    }
  }

  async append(drafts: readonly StoreDraft[]): Promise<readonly Stored[]> {
    this.#refuseWhenClosed()
    this.#trim()
    const stored = drafts.map((draft) => this.#append(draft))
    this.#trim()
    this.#telling?.wake()
    return stored
  }

  async read(after: Position, max: { messages: number; bytes: number }): Promise<StoreBatch | 'epoch' | 'evicted'> {
    this.#refuseWhenClosed()
    this.#trim()
    if (after.epoch !== this.#epoch || after.offset > this.#head) return 'epoch'
    if (after.offset < this.#oldest - 1) return 'evicted'
    const messages: StoredMessage[] = []
    let bytes = 0
    for (let offset = after.offset + 1; offset <= this.#head; offset += 1) {
      const message = this.#at(offset)
      bytes += measureDraft(message)
      if (messages.length > 0 && (messages.length >= max.messages || bytes > max.bytes)) break
      messages.push(message)
    }
    return { epoch: this.#epoch, messages }
  }

  async probe(): Promise<Position> {
    this.#refuseWhenClosed()
    return this.#position
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#telling?.stop()
    this.#telling = undefined
  }

  get #position(): Position {
    return { epoch: this.#epoch, offset: this.#head }
  }

  get #count(): number {
    return this.#messages.length - this.#first
  }

  get #oldest(): number {
    return this.#head - this.#count + 1
  }

  #at(offset: number): StoredMessage {
    return this.#messages[this.#first + offset - this.#oldest]!
  }

  #next(after: Position, toldOldest: number): NextStep | undefined {
    this.#trim()
    const oldest = this.#oldest
    // No other epoch was ever told here, so that a position of one is of an earlier life.
    if (after.epoch !== this.#epoch || after.offset > this.#head) {
      return { kind: 'epoch', epoch: this.#epoch, oldHead: after.offset }
    }
    if (after.offset < oldest - 1) return { kind: 'lost', upTo: oldest - 1 }
    if (after.offset < this.#head) {
      const from = this.#first + after.offset + 1 - oldest
      return { kind: 'messages', messages: this.#messages.slice(from, from + maxTold) as StoredMessage[] }
    }
    return oldest > Math.max(toldOldest, 1) ? { kind: 'oldest', oldest } : undefined
  }

  #append({ idempotency, ...draft }: StoreDraft): Stored {
    const name = idempotency === undefined ? undefined : nameIdempotency(idempotency)
    const duplicate = name === undefined ? undefined : this.#duplicates.get(name)
    if (duplicate !== undefined) return duplicate
    this.#head += 1
    const message = { ...draft, offset: this.#head, timeMs: Date.now() }
    this.#messages.push(message)
    this.#bytes += measureDraft(message)
    const position = this.#position
    if (name !== undefined) {
      this.#duplicates.set(name, { position, isDuplicate: true, fingerprint: idempotency!.fingerprint })
      this.#names.set(this.#head, name)
    }
    return { position, isDuplicate: false }
  }

  #trim(): void {
    const { maxMessages, maxBytes, maxAgeMs } = this.#bounds
    const expiredMs = Date.now() - maxAgeMs
    while (this.#count > 0) {
      const oldest = this.#messages[this.#first]!
      const isOver = this.#count > 1 && (this.#count > maxMessages || this.#bytes > maxBytes)
      if (!isOver && oldest.timeMs > expiredMs) break
      this.#evict(oldest)
    }
    if (this.#first < minHoles || this.#first < this.#messages.length / 2) return
    this.#messages = this.#messages.slice(this.#first)
    this.#first = 0
  }

  #evict(message: StoredMessage): void {
    this.#messages[this.#first] = undefined
    this.#first += 1
    this.#bytes -= measureDraft(message)
    const name = this.#names.get(message.offset)
    if (name === undefined) return
    this.#names.delete(message.offset)
    this.#duplicates.delete(name)
  }

  #refuseWhenClosed(): void {
    if (this.#isClosed) throw new WindhoverError('closed', 'the store is closed')
  }
}

import { type Idempotency, measureDraft, type StoredMessage } from 'windhover/store'

import type { StoreRecord } from './record.ts'

/** A record, as far as a node remembers it. */
export interface KnownRecord {
  /** Its sequence in the stream. */
  readonly sequence: number
  readonly first: number
  readonly timeMs: number
  /** The size of each message, as the bounds count it. */
  readonly sizes: readonly number[]
  readonly keys: readonly (Idempotency | undefined)[]
  /** Its messages, while it is among the newest. Otherwise the stream has them. */
  messages: readonly StoredMessage[] | undefined
}

/** What a node knows of the stream of one epoch: its records that are kept, oldest first. */
export class EpochRecords {
  readonly epoch: string
  readonly stream: string
  /** The sequence up to which it was read, or need not be read any more. */
  lastSequence = 0
  /** The offset of the newest message; undefined until a record tells it, if the first ones were gone. */
  head: number | undefined = 0
  /** The oldest offset that is kept; `head + 1` if there is none. */
  oldest = 1
  /** The sequence of its last record, once the epoch has ended. */
  endsAt: number | undefined
  #records: KnownRecord[] = []
  #answered: { readonly sequence: number; readonly head: number } | undefined
  /** How many at the front of the records are gone. They are cut off in bulk, which is cheaper. */
  #gone = 0

  constructor(epoch: string, stream: string) {
    this.epoch = epoch
    this.stream = stream
  }

  /** Whether it ended, and everything of it was read. */
  get isRead(): boolean {
    return this.endsAt !== undefined && this.lastSequence >= this.endsAt
  }

  get count(): number {
    return this.#records.length - this.#gone
  }

  get front(): KnownRecord | undefined {
    return this.#records[this.#gone]
  }

  get newest(): KnownRecord | undefined {
    return this.count === 0 ? undefined : this.#records.at(-1)
  }

  /** Takes the record that comes next in the stream. */
  add(sequence: number, timeMs: number, { first, messages }: StoreRecord): KnownRecord {
    if (this.head === undefined || this.count === 0) this.oldest = Math.max(this.oldest, first)
    const record: KnownRecord = {
      sequence,
      first,
      timeMs,
      sizes: messages.map(({ message }) => measureDraft(message)),
      keys: messages.map(({ idempotency }) => idempotency),
      messages: messages.map(({ message }) => message),
    }
    this.#records.push(record)
    this.lastSequence = sequence
    this.head = first + messages.length - 1
    return record
  }

  /** Forgets the record at the front. */
  dropFront(): void {
    const { first, sizes } = this.front!
    this.oldest = Math.max(this.oldest, first + sizes.length)
    this.#gone += 1
    if (this.#gone < 1_024 && this.#gone < this.#records.length) return
    this.#records = this.#records.slice(this.#gone)
    this.#gone = 0
  }

  /** Forgets the newest record, which the server has lost. */
  dropNewest(): void {
    this.#records.pop()
  }

  /** Notes what the server has answered to an append of this node, before it is read. */
  note(sequence: number, head: number): void {
    // Answers may come out of order.
    if (sequence > (this.#answered?.sequence ?? 0)) this.#answered = { sequence, head }
    // It may have been purged, and passed, before the answer came.
    if (this.head === undefined && this.lastSequence === sequence) [this.head, this.oldest] = [head, head + 1]
  }

  /** Whether the newest offset is known if the stream ends at a sequence: it was read, or answered to this node. */
  knowsHeadAt(sequence: number): boolean {
    if (this.#answered?.sequence === sequence) return true
    return this.lastSequence === sequence && this.head !== undefined
  }

  /** Continues after a sequence, since what was before is not to be had. */
  skipTo(sequence: number): void {
    if (this.lastSequence < sequence) {
      // A record that was purged before anyone has read it is known to the node that wrote it.
      this.head = this.#answered?.sequence === sequence ? this.#answered.head : undefined
      if (this.head !== undefined) this.oldest = this.head + 1
    }
    this.lastSequence = Math.max(this.lastSequence, sequence)
  }

  /** Returns records from the one with an offset on, at most so many. */
  from(offset: number, max: number): KnownRecord[] {
    let [low, high] = [this.#gone, this.#records.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const { first, sizes } = this.#records[middle]!
      if (first + sizes.length <= offset) low = middle + 1
      else high = middle
    }
    return this.#records.slice(low, low + max)
  }
}

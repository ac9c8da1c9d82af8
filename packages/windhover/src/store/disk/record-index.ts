import { measureDraft } from '../measure-draft.ts'
import { nameIdempotency } from '../name-idempotency.ts'
import type { StoreBounds } from '../store.ts'
import type { BatchRecord } from './record.ts'

/** The message that was stored under an idempotency key. */
export interface KeyedMessage {
  readonly offset: number
  readonly fingerprint: string
}

/** The place of a record, and the facts about it that need no read. */
export interface IndexedRecord {
  /** The file, named by its first offset. */
  readonly segment: number
  readonly at: number
  readonly length: number
  readonly first: number
  readonly timeMs: number
  /** The size of each message, as the bounds count it. */
  readonly sizes: readonly number[]
  /** Its messages with an idempotency key, by {@link nameIdempotency}. */
  readonly keyed: readonly (readonly [name: string, KeyedMessage])[]
}

/** A number of messages and their bytes, as the bounds count them. */
export interface KeptAmount {
  readonly messages: number
  readonly bytes: number
}

const nothing: KeptAmount = { messages: 0, bytes: 0 }

/** A record's place in the files. */
export type RecordPlace = Pick<IndexedRecord, 'segment' | 'at' | 'length'>

/** Returns the facts that are remembered of a record while its messages are on disk. */
export function indexRecord({ first, timeMs, drafts }: BatchRecord, place: RecordPlace): IndexedRecord {
  const keyed: [string, KeyedMessage][] = []
  for (const [n, { idempotency }] of drafts.entries()) {
    if (idempotency === undefined) continue
    keyed.push([nameIdempotency(idempotency), { offset: first + n, fingerprint: idempotency.fingerprint }])
  }
  return { ...place, first, timeMs, sizes: drafts.map(measureDraft), keyed }
}

/** Knows every kept message by its offset and idempotency key, and which are no longer kept. */
export class RecordIndex {
  readonly #bounds: StoreBounds
  #records: IndexedRecord[] = []
  /** Where the kept records begin. Shifting the array would cost O(n) each time once it is large. */
  #start = 0
  readonly #keyed = new Map<string, KeyedMessage>()
  #bytes = 0
  /** The offset of the oldest kept message; one more than the head if there is none. */
  oldest: number
  head: number

  constructor(bounds: StoreBounds, head: number) {
    this.#bounds = bounds
    this.head = head
    this.oldest = head + 1
  }

  /** Adds the record that follows the last. */
  add(record: IndexedRecord): void {
    this.#records.push(record)
    for (const [name, message] of record.keyed) this.#keyed.set(name, message)
    for (const size of record.sizes) this.#bytes += size
    this.head = record.first + record.sizes.length - 1
  }

  /** Returns the kept message with an idempotency key, by {@link nameIdempotency}. */
  findKeyed(name: string): KeyedMessage | undefined {
    const message = this.#keyed.get(name)
    return message === undefined || message.offset < this.oldest ? undefined : message
  }

  /**
   * Returns the record with this offset and those after it, in order. There are as many as hold that many messages,
   * and at least one if there is any.
   */
  from(offset: number, messages: number): IndexedRecord[] {
    let low = this.#start
    let high = this.#records.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const { first, sizes } = this.#records[middle]!
      if (first + sizes.length - 1 < offset) low = middle + 1
      else high = middle
    }
    const records: IndexedRecord[] = []
    for (let count = 0; low < this.#records.length && count < messages; low += 1) {
      const record = this.#records[low]!
      count += record.first + record.sizes.length - Math.max(record.first, offset)
      records.push(record)
    }
    return records
  }

  /** The number and the bytes of the kept messages. */
  get kept(): KeptAmount {
    return { messages: this.head - this.oldest + 1, bytes: this.#bytes }
  }

  /** Forgets the messages after an offset: they can no longer be read. */
  cut(head: number): void {
    while (this.#records.length > this.#start && this.#records.at(-1)!.first > head) {
      const { first, sizes, keyed } = this.#records.pop()!
      for (const [n, size] of sizes.entries()) if (first + n >= this.oldest) this.#bytes -= size
      for (const [name, message] of keyed) if (this.#keyed.get(name) === message) this.#keyed.delete(name)
    }
    this.head = head
  }

  /**
   * Skips the messages that the bounds no longer allow. The newest message of all is kept whatever its size, but
   * not beyond its age.
   *
   * @param newer - what is kept of later epochs.
   */
  trim(now: number, newer: KeptAmount = nothing): void {
    const { maxMessages, maxBytes, maxAgeMs } = this.#bounds
    for (let record = this.#records[this.#start]; record !== undefined; record = this.#records[this.#start]) {
      const isTooOld = record.timeMs <= now - maxAgeMs
      for (const [n, size] of record.sizes.entries()) {
        const offset = record.first + n
        if (offset < this.oldest) continue
        const count = this.head - offset + 1 + newer.messages
        const isOver = count > 1 && (count > maxMessages || this.#bytes + newer.bytes > maxBytes)
        if (!isOver && !isTooOld) return
        this.#bytes -= size
        this.oldest = offset + 1
      }
      for (const [name, message] of record.keyed) if (this.#keyed.get(name) === message) this.#keyed.delete(name)
      this.#start += 1
    }
    if (this.#start <= this.#records.length / 2) return
    this.#records = this.#records.slice(this.#start)
    this.#start = 0
  }
}

import type { Position } from 'windhover'
import { type Idempotency, nameIdempotency, type StoreBounds } from 'windhover/store'

import { EpochRecords, type KnownRecord } from './epoch-records.ts'
import type { StoreRecord } from './record.ts'

/** How many bytes of the newest messages are held, so that listeners at the head read nothing again. */
const maxRecentBytes = 8_388_608
const maxRecentRecords = 10_000

/** The message that was stored under a key. */
export interface KeptKey {
  readonly position: Position
  readonly fingerprint: string
}

/**
 * What a node knows of all that is kept, over all epochs: sizes, times and keys, and the newest messages. It is
 * made by reading the streams, so that every node comes to the same.
 */
export class RecordIndex {
  /** Oldest first; the last is the current one. */
  readonly epochs: EpochRecords[] = []
  readonly #bounds: StoreBounds
  readonly #keys = new Map<string, KeptKey>()
  readonly #recent: KnownRecord[] = []
  /** The names of epochs of which nothing is kept any more. All came before those that are. */
  readonly #forgotten = new Set<string>()
  #recentBytes = 0
  #messages = 0
  #bytes = 0

  constructor(bounds: StoreBounds) {
    this.#bounds = bounds
  }

  get current(): EpochRecords | undefined {
    return this.epochs.at(-1)
  }

  /** Begins an epoch, after all others. */
  begin(epoch: string, stream: string): EpochRecords {
    const records = new EpochRecords(epoch, stream)
    this.epochs.push(records)
    return records
  }

  find(epoch: string): EpochRecords | undefined {
    return this.epochs.find((records) => records.epoch === epoch)
  }

  /** Returns the epoch that follows another one. */
  after(records: EpochRecords): EpochRecords | undefined {
    return this.epochs[this.epochs.indexOf(records) + 1]
  }

  /** Returns where to go on after an epoch that is not found: the first one that came later, if it was forgotten. */
  findLater(epoch: string): EpochRecords | undefined {
    return this.#forgotten.has(epoch) ? this.epochs[0] : this.current
  }

  findKey(idempotency: Idempotency): KeptKey | undefined {
    return this.#keys.get(nameIdempotency(idempotency))
  }

  /** Takes the next record of an epoch. */
  add(records: EpochRecords, sequence: number, timeMs: number, record: StoreRecord): void {
    const { epoch } = records
    const known = records.add(sequence, timeMs, record)
    this.#messages += known.sizes.length
    this.#bytes += sum(known.sizes)
    for (const [index, idempotency] of known.keys.entries()) {
      if (idempotency === undefined) continue
      const position = { epoch, offset: known.first + index }
      this.#keys.set(nameIdempotency(idempotency), { position, fingerprint: idempotency.fingerprint })
    }
    this.#remember(known)
  }

  /** Forgets what the bounds no longer allow. */
  trim(nowMs: number): void {
    const { maxMessages, maxBytes, maxAgeMs } = this.#bounds
    for (;;) {
      const records = this.epochs.find(({ oldest, head }) => head === undefined || oldest <= head)
      const front = records?.front
      if (records === undefined || front === undefined) break
      const isOver = this.#messages > 1 && (this.#messages > maxMessages || this.#bytes > maxBytes)
      if (!isOver && front.timeMs > nowMs - maxAgeMs) break
      this.#evictOldest(records, front)
    }
    // An epoch that ended is forgotten with its last message.
    while (this.epochs[0]?.isRead === true && this.epochs[0].front === undefined) {
      this.#forgotten.add(this.epochs.shift()!.epoch)
    }
  }

  /** Forgets the records that a stream no longer has, since they were purged. */
  dropBefore(records: EpochRecords, sequence: number): void {
    for (let front = records.front; front !== undefined && front.sequence < sequence; front = records.front) {
      const end = front.first + front.sizes.length
      while (records.oldest < end && records.front === front) this.#evictOldest(records, front)
      if (records.front === front) records.dropFront()
    }
  }

  /** Ends an epoch at a sequence. The server has lost what comes after it, with its keys. */
  end(records: EpochRecords, sequence: number): void {
    records.endsAt = sequence
    for (let newest = records.newest; newest !== undefined && newest.sequence > sequence; newest = records.newest) {
      const start = Math.max(records.oldest, newest.first)
      for (let offset = newest.first + newest.sizes.length - 1; offset >= start; offset -= 1) {
        this.#forget(records, newest, offset)
      }
      records.dropNewest()
    }
  }

  #evictOldest(records: EpochRecords, front: KnownRecord): void {
    const end = front.first + front.sizes.length
    if (records.oldest < end) {
      this.#forget(records, front, records.oldest)
      records.oldest += 1
    }
    if (records.oldest >= end) records.dropFront()
  }

  #forget({ epoch }: EpochRecords, { first, sizes, keys }: KnownRecord, offset: number): void {
    this.#messages -= 1
    this.#bytes -= sizes[offset - first]!
    const idempotency = keys[offset - first]
    if (idempotency === undefined) return
    const text = nameIdempotency(idempotency)
    const position = this.#keys.get(text)?.position
    if (position?.epoch === epoch && position.offset === offset) this.#keys.delete(text)
  }

  /** Holds the messages of the newest records, within bounds. */
  #remember(known: KnownRecord): void {
    this.#recent.push(known)
    this.#recentBytes += sum(known.sizes)
    while (this.#recentBytes > maxRecentBytes || this.#recent.length > maxRecentRecords) {
      const oldest = this.#recent.shift()!
      oldest.messages = undefined
      this.#recentBytes -= sum(oldest.sizes)
    }
  }
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}

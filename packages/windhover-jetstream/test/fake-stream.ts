import { decodeRecord } from '../src/record.ts'

/** The stream of an epoch: its messages by sequence, and what is no longer kept of it. */
export class FakeStream {
  readonly epoch: string
  readonly messages = new Map<number, Uint8Array>()
  /** The sequence of the oldest message, or of the next one. */
  first = 1
  last = 0
  /** The offset of the newest message. */
  head = 0
  isSealed = false

  constructor(epoch: string) {
    this.epoch = epoch
  }

  /** Stores a record, or something that is none and holds no message. */
  store(data: Uint8Array, count: number): void {
    this.last += 1
    this.head += count
    this.messages.set(this.last, data)
  }

  /** Returns the first message from a sequence on. */
  next(from: number): { readonly seq: number; readonly data: Uint8Array; readonly time: Date } | undefined {
    for (let seq = Math.max(from, this.first); seq <= this.last; seq += 1) {
      const data = this.messages.get(seq)
      if (data !== undefined) return { seq, data, time: new Date(1) }
    }
    return undefined
  }

  /** Removes the oldest records; returns the positions of their messages. */
  purge(count: number): string[] {
    const purged: string[] = []
    for (let left = count; left > 0 && this.first <= this.last; left -= 1) {
      purged.push(...listPlaces(this.messages.get(this.first)!))
      this.messages.delete(this.first)
      this.first += 1
    }
    return purged
  }

  /** Loses the newest records. */
  lose(count: number): void {
    for (let left = count; left > 0 && this.last >= this.first; left -= 1) {
      this.messages.delete(this.last)
      this.last -= 1
    }
  }
}

/** Lists where the messages of a record are, which is what they say. */
export function listPlaces(data: Uint8Array): string[] {
  return decodeRecord(data, 0).messages.map(({ message }) => message.data)
}

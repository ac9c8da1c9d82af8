import type { IndexedRecord } from './record-index.ts'

/** The most bytes that are held for a listener: about as many as one append may have. */
const maxUntoldBytes = 4_194_304

/**
 * The newest records as they were written, until a listener has taken them, so that it is told without a read
 * of the file. They are held only for a listener that keeps up: one that is further behind reads the file until
 * it has everything.
 */
export class UntoldRecords {
  /** In order, and up to the newest of the epoch. */
  #held: { readonly record: IndexedRecord; readonly bytes: Buffer }[] = []
  #bytes = 0
  #isHolding = false

  /** Adds the record that was written last. */
  add(record: IndexedRecord, bytes: Buffer): void {
    if (!this.#isHolding) return
    this.#bytes += bytes.length
    if (this.#bytes > maxUntoldBytes) this.clear()
    else this.#held.push({ record, bytes })
  }

  /** Drops what a listener has taken, up to an offset. From its `head` on, records are held for it. */
  release(offset: number, head: number): void {
    this.#isHolding ||= offset === head
    let count = 0
    for (const { record, bytes } of this.#held) {
      if (record.first + record.sizes.length - 1 > offset) break
      this.#bytes -= bytes.length
      count += 1
    }
    this.#held.splice(0, count)
  }

  /** Returns the bytes of records that stand side by side, if they are held. */
  find(records: readonly IndexedRecord[]): Buffer | undefined {
    const start = this.#held.findIndex(({ record }) => record === records[0])
    if (start === -1) return undefined
    const found = this.#held.slice(start, start + records.length)
    return found.length === 1 ? found[0]!.bytes : Buffer.concat(found.map(({ bytes }) => bytes))
  }

  /** Holds nothing until a listener has everything. */
  clear(): void {
    this.#held = []
    this.#bytes = 0
    this.#isHolding = false
  }
}

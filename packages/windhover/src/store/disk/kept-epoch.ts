import { open, rm } from 'node:fs/promises'

import type { StoreBounds, StoreDraft, StoredMessage } from '../store.ts'
import type { FoundEpoch } from './found-epoch.ts'
import { RecordIndex, type IndexedRecord } from './record-index.ts'
import { decodeRecord } from './record.ts'
import { removeSegmentIndex, writeSegmentIndex } from './segment-index.ts'
import { segmentPath } from './segments.ts'
import type { BrokenSegment } from './set-aside.ts'
import { unavailableError } from './unavailable-error.ts'
import { UntoldRecords } from './untold-records.ts'

/** The most bytes that are read from a file at once, unless one record is larger. */
export const maxReadBytes = 1_048_576

/** A bound of messages and bytes. */
export interface ReadBounds {
  readonly messages: number
  readonly bytes: number
}

/** Thrown if kept messages are no longer there as they were written. */
export class MissingMessages extends Error {
  override readonly name = 'MissingMessages'
  readonly epoch: string
  readonly first: number

  constructor(epoch: string, first: number, what: string) {
    super(what)
    this.epoch = epoch
    this.first = first
  }
}

/** The kept messages of one epoch, and the files that they are in. */
export class KeptEpoch {
  readonly epoch: string
  readonly index: RecordIndex
  readonly #directory: string
  readonly #segments: number[]
  /** The records of the newest segment, of which an index is written once it is sealed. */
  #newest: IndexedRecord[]
  readonly #untold = new UntoldRecords()

  /** @param head - the head of an epoch that ended, if its last segments are gone. Default: that of `found`. */
  constructor(directory: string, bounds: StoreBounds, found: FoundEpoch, head: number = found.head) {
    this.epoch = found.epoch
    this.#directory = directory
    this.#segments = [...found.segments]
    const records = found.records.filter(({ first }) => first <= head)
    this.index = new RecordIndex(bounds, records.length === 0 ? head : records[0]!.first - 1)
    for (const record of records) this.index.add(record)
    this.#newest = records.filter(({ segment }) => segment === this.#segments.at(-1))
  }

  /** Adds the record that follows the last, with its bytes in the file. */
  add(record: IndexedRecord, bytes: Buffer): void {
    this.index.add(record)
    this.#newest.push(record)
    this.#untold.add(record, bytes)
  }

  /** Drops what is held for the listener, which has everything up to an offset. */
  release(offset: number): void {
    this.#untold.release(offset, this.index.head)
  }

  /** Holds nothing for a listener until it has everything. Meanwhile it is told from the files. */
  holdNothing(): void {
    this.#untold.clear()
  }

  /** Adds a segment, and writes the index of the one before it, to which nothing is added any more. */
  async addSegment(first: number): Promise<void> {
    const sealed = { epoch: this.epoch, first: this.#segments.at(-1)! }
    const records = this.#newest
    this.#newest = []
    this.#segments.push(first)
    // Without it the segment is read as a whole the next time.
    await writeSegmentIndex(this.#directory, sealed, records).catch(() => undefined)
  }

  /** Forgets the messages after an offset, which cannot be read; returns the segments that they were in. */
  cut(head: number): BrokenSegment[] {
    const [hole] = this.index.from(head + 1, 1)
    this.index.cut(head)
    this.#untold.clear()
    const broken = this.#segments.filter((first) => hole !== undefined && first >= hole.segment)
    // The segment with the hole may still have older messages.
    const keptCount = this.#segments.length - broken.length + (hole !== undefined && hole.at > 0 ? 1 : 0)
    this.#segments.length = keptCount
    return broken.map((first) => ({
      epoch: this.epoch,
      first,
      wholeBytes: first === hole?.segment ? hole.at : 0,
    }))
  }

  /**
   * Reads kept messages after an offset, within both bounds; `evicted` if they are no longer kept.
   *
   * @throws MissingMessages if one is no longer as it was written.
   */
  async read(after: number, max: ReadBounds): Promise<StoredMessage[] | 'evicted'> {
    if (after < this.index.oldest - 1) return 'evicted'
    const messages: StoredMessage[] = []
    let bytes = 0
    let records = this.index.from(after + 1, max.messages)
    while (records.length > 0) {
      const together = takeTogether(records)
      records = records.slice(together.length)
      // oxlint-disable-next-line no-await-in-loop -- the next part is read only if there is room for it
      const file = this.#untold.find(together) ?? (await this.#readTogether(together))
      // The segment was removed meanwhile with its whole content.
      if (file === undefined && together[0]!.first < this.index.oldest)
        return messages.length > 0 ? messages : 'evicted'
      for (const { at, sizes, first } of together) {
        const found = file === undefined ? undefined : decodeRecord(file, at - together[0]!.at)
        if (found?.record.first !== first) {
          if (messages.length > 0) return messages
          const what = file === undefined ? 'a file is gone' : 'a record is no longer as it was written'
          throw new MissingMessages(this.epoch, first, what)
        }
        for (const [n, draft] of found.record.drafts.entries()) {
          const offset = first + n
          if (offset <= after) continue
          bytes += sizes[n]!
          const isFull = messages.length >= max.messages || bytes > max.bytes
          if (isFull && messages.length > 0) return messages
          // The draft is this read's own. A copy of it costs more than to decode it.
          messages.push(Object.assign(withoutKey(draft), { offset, timeMs: found.record.timeMs }))
        }
      }
    }
    return messages
  }

  /** Removes the segments of which nothing is kept, but not the one that is written to. One that cannot be removed stays until the next time. */
  async removeEvicted(isEnded: boolean): Promise<void> {
    while (this.#segments.length > 0) {
      const [first, next = isEnded ? this.index.head + 1 : Infinity] = this.#segments
      if (next > this.index.oldest) return
      const segment = { epoch: this.epoch, first: first! }
      try {
        // oxlint-disable-next-line no-await-in-loop -- oldest first
        await rm(segmentPath(this.#directory, segment), { force: true })
        // oxlint-disable-next-line no-await-in-loop -- as above
        await removeSegmentIndex(this.#directory, segment)
      } catch {
        return
      }
      this.#segments.shift()
    }
  }

  async #readTogether(records: readonly IndexedRecord[]): Promise<Buffer | undefined> {
    const [first, last] = [records[0]!, records.at(-1)!]
    const bytes = Buffer.alloc(last.at + last.length - first.at)
    try {
      const file = await open(segmentPath(this.#directory, { epoch: this.epoch, first: first.segment }), 'r')
      try {
        await file.read(bytes, 0, bytes.length, first.at)
      } finally {
        await file.close()
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw unavailableError(error, false)
    }
    return bytes
  }
}

/** Leaves the idempotency key out. Most drafts have none, and are not copied. */
function withoutKey(draft: StoreDraft): StoreDraft {
  if (draft.idempotency === undefined) return draft
  const { idempotency: _, ...rest } = draft
  return rest
}

/** Takes the records that one read brings: those of one segment that stand side by side. */
function takeTogether(records: readonly IndexedRecord[]): IndexedRecord[] {
  const { segment, at } = records[0]!
  const end = records.findIndex(
    (record, n) => n > 0 && (record.segment !== segment || record.at + record.length - at > maxReadBytes),
  )
  return end === -1 ? [...records] : records.slice(0, end)
}

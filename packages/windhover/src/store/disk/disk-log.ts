import { open, rm } from 'node:fs/promises'

import { WindhoverError } from '../../errors.ts'
import { createEpoch, type Position } from '../../position.ts'
import { nameIdempotency } from '../name-idempotency.ts'
import type { StoreBatch, StoreDraft, Stored, StoredMessage } from '../store.ts'
import type { NextStep } from '../telling.ts'
import type { DiskSettings } from './disk-store-options.ts'
import { readBootId, readDirectoryNumber, readEpochFile, syncDirectory, writeEpochFile } from './epoch-file.ts'
import { findLoss } from './judge-epoch.ts'
import { indexRecord, RecordIndex, type IndexedRecord, type KeyedMessage } from './record-index.ts'
import { decodeRecord, encodeRecord } from './record.ts'
import { openSegment, SegmentWriter } from './segment-writer.ts'
import { readSegments, removeSegments, segmentPath } from './segments.ts'

/** The most bytes that are read from a file at once, unless one record is larger. */
const maxReadBytes = 1_048_576
const told = { messages: 1_000, bytes: maxReadBytes }

/** A bound of messages and bytes. */
interface ReadBounds {
  readonly messages: number
  readonly bytes: number
}

/**
 * The log in one directory. Its caller calls {@link append}, {@link sync}, {@link beginEpoch} and
 * {@link close} one after the other.
 */
export class DiskLog {
  readonly #settings: DiskSettings
  #epoch: string
  #index: RecordIndex
  #segments: number[]
  #writer: SegmentWriter

  private constructor(
    settings: DiskSettings,
    state: { epoch: string; index: RecordIndex; segments: number[]; writer: SegmentWriter },
  ) {
    this.#settings = settings
    this.#epoch = state.epoch
    this.#index = state.index
    this.#segments = state.segments
    this.#writer = state.writer
  }

  /** Opens a directory that exists; `loss` is the reason why a new epoch had to begin. */
  static async open(settings: DiskSettings): Promise<{ log: DiskLog; loss: string | undefined }> {
    const { directory, bounds, durability } = settings
    const file = await readEpochFile(directory)
    const found = await readSegments(directory)
    const now = { bootId: await readBootId(), directory: await readDirectoryNumber(directory) }
    const loss = findLoss({ file, found, durability, ...now })
    if (loss !== undefined || file === undefined) {
      await removeSegments(directory, found.corruption?.segment)
      return { log: new DiskLog(settings, await startEpoch(settings)), loss }
    }
    await writeEpochFile(directory, file.epoch, null)
    const index = new RecordIndex(bounds, found.segments[0]! - 1)
    for (const record of found.records) index.add(record)
    index.trim(Date.now())
    const segments = [...found.segments]
    const first = segments.at(-1)!
    const length = found.records.reduce((sum, one) => (one.segment === first ? sum + one.length : sum), 0)
    const writer = new SegmentWriter(first, await openSegment(segmentPath(directory, first)), length)
    return { log: new DiskLog(settings, { epoch: file.epoch, index, segments, writer }), loss }
  }

  get head(): Position {
    return { epoch: this.#epoch, offset: this.#index.head }
  }

  /** The position before the oldest kept message. */
  get start(): Position {
    this.#index.trim(Date.now())
    return { epoch: this.#epoch, offset: this.#index.oldest - 1 }
  }

  async append(drafts: readonly StoreDraft[]): Promise<Stored[]> {
    const timeMs = Date.now()
    this.#index.trim(timeMs)
    const first = this.#index.head + 1
    const fresh: StoreDraft[] = []
    const keyed = new Map<string, KeyedMessage>()
    const stored = drafts.map((draft): Stored => {
      const { idempotency } = draft
      const name = idempotency === undefined ? undefined : nameIdempotency(idempotency)
      const known = name === undefined ? undefined : (keyed.get(name) ?? this.#index.findKeyed(name))
      if (known !== undefined) {
        const { offset, fingerprint } = known
        return { position: { epoch: this.#epoch, offset }, isDuplicate: true, fingerprint }
      }
      const offset = first + fresh.length
      fresh.push(draft)
      if (name !== undefined) keyed.set(name, { offset, fingerprint: idempotency!.fingerprint })
      return { position: { epoch: this.#epoch, offset }, isDuplicate: false }
    })
    if (fresh.length > 0) await this.#write(fresh, timeMs)
    return stored
  }

  /** Reads kept messages after a position. */
  async read(after: Position, max: ReadBounds): Promise<StoreBatch | 'epoch' | 'evicted'> {
    this.#index.trim(Date.now())
    if (after.epoch !== this.#epoch || after.offset > this.#index.head) return 'epoch'
    if (after.offset < this.#index.oldest - 1) return 'evicted'
    const epoch = this.#epoch
    const messages: StoredMessage[] = []
    let bytes = 0
    let records = this.#index.from(after.offset + 1, max.messages)
    while (records.length > 0) {
      const together = takeTogether(records)
      records = records.slice(together.length)
      const file = await this.#readTogether(together)
      if (file === undefined) {
        if (messages.length > 0) return { epoch, messages }
        // The segment was removed meanwhile with its whole content, unless somebody else removed it.
        if (epoch === this.#epoch && after.offset >= this.#index.oldest - 1)
          throw unavailableError('a file is gone', false)
        return epoch === this.#epoch ? 'evicted' : 'epoch'
      }
      for (const { at, sizes } of together) {
        const { record } = decodeAt(file, at - together[0]!.at)
        for (const [n, { idempotency: _, ...draft }] of record.drafts.entries()) {
          const offset = record.first + n
          if (offset <= after.offset) continue
          bytes += sizes[n]!
          const isFull = messages.length >= max.messages || bytes > max.bytes
          if (isFull && messages.length > 0) return { epoch, messages }
          messages.push({ ...draft, offset, timeMs: record.timeMs })
        }
      }
    }
    return { epoch, messages }
  }

  /** Finds the next step for a listener. */
  async next(after: Position, toldOldest: number): Promise<NextStep | undefined> {
    this.#index.trim(Date.now())
    const { oldest } = this.#index
    if (after.epoch !== this.#epoch) return { kind: 'epoch', epoch: this.#epoch, oldHead: after.offset }
    if (after.offset < oldest - 1) return { kind: 'lost', upTo: oldest - 1 }
    const batch = await this.read(after, told)
    // The listener's position was evicted, or its epoch ended, while it was read: it is judged again.
    if (typeof batch === 'string') return await this.next(after, toldOldest)
    if (batch.messages.length > 0) return { kind: 'messages', messages: batch.messages }
    return oldest > Math.max(toldOldest, 1) ? { kind: 'oldest', oldest } : undefined
  }

  /** Makes every answered append outlive a loss of power. */
  async sync(): Promise<void> {
    if (this.#writer.fault !== undefined) throw unavailableError(this.#writer.fault, true)
    await this.#writer.sync().catch((error: unknown) => {
      throw unavailableError(error, true)
    })
  }

  /** Gives up all kept messages, and begins a new epoch. */
  async beginEpoch(): Promise<void> {
    await this.#writer.close()
    await removeSegments(this.#settings.directory)
    const { epoch, index, segments, writer } = await startEpoch(this.#settings)
    this.#epoch = epoch
    this.#index = index
    this.#segments = segments
    this.#writer = writer
  }

  /** Closes the file. From then on `epoch.json` tells that nothing is missing. */
  async close(): Promise<void> {
    const isWhole = await this.sync().then(
      () => true,
      () => false,
    )
    await this.#writer.close()
    if (isWhole) await writeEpochFile(this.#settings.directory, this.#epoch, this.#index.head)
  }

  async #write(drafts: readonly StoreDraft[], timeMs: number): Promise<void> {
    if (this.#writer.fault !== undefined) throw unavailableError(this.#writer.fault, false)
    const record = { first: this.#index.head + 1, timeMs, drafts }
    const bytes = encodeRecord(record)
    try {
      if (this.#writer.length >= this.#settings.segmentBytes) await this.#beginSegment()
      const at = await this.#writer.write(bytes)
      if (this.#settings.durability === 'always') await this.#writer.sync()
      this.#index.add(indexRecord(record, { segment: this.#writer.first, at, length: bytes.length }))
    } catch (error) {
      throw unavailableError(error, this.#writer.fault !== undefined)
    }
    this.#index.trim(timeMs)
    await this.#removeEvicted()
  }

  async #beginSegment(): Promise<void> {
    const { directory } = this.#settings
    await this.#writer.sync()
    const first = this.#index.head + 1
    const file = await openSegment(segmentPath(directory, first))
    await syncDirectory(directory)
    await this.#writer.close()
    this.#segments.push(first)
    this.#writer = new SegmentWriter(first, file, 0)
  }

  /** Removes the segments of which nothing is kept. A segment that cannot be removed stays until the next time. */
  async #removeEvicted(): Promise<void> {
    while (this.#segments.length > 1 && this.#segments[1]! <= this.#index.oldest) {
      const isRemoved = await rm(segmentPath(this.#settings.directory, this.#segments[0]!), { force: true }).then(
        () => true,
        () => false,
      )
      if (!isRemoved) return
      this.#segments.shift()
    }
  }

  async #readTogether(records: readonly IndexedRecord[]): Promise<Buffer | undefined> {
    const [first, last] = [records[0]!, records.at(-1)!]
    const bytes = Buffer.alloc(last.at + last.length - first.at)
    try {
      const file = await open(segmentPath(this.#settings.directory, first.segment), 'r')
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

/** Writes an empty log. */
async function startEpoch({ directory, bounds }: DiskSettings): Promise<{
  epoch: string
  index: RecordIndex
  segments: number[]
  writer: SegmentWriter
}> {
  const epoch = createEpoch()
  const writer = new SegmentWriter(1, await openSegment(segmentPath(directory, 1)), 0)
  await writeEpochFile(directory, epoch, null)
  return { epoch, index: new RecordIndex(bounds, 0), segments: [1], writer }
}

/** Takes the records that one read brings: those of one segment that stand side by side. */
function takeTogether(records: readonly IndexedRecord[]): IndexedRecord[] {
  const { segment, at } = records[0]!
  const end = records.findIndex(
    (record, n) => n > 0 && (record.segment !== segment || record.at + record.length - at > maxReadBytes),
  )
  return end === -1 ? [...records] : records.slice(0, end)
}

function decodeAt(file: Buffer, at: number): NonNullable<ReturnType<typeof decodeRecord>> {
  const found = decodeRecord(file, at)
  if (found === undefined) throw new WindhoverError('unavailable', 'a record is no longer as it was written')
  return found
}

function unavailableError(cause: unknown, mayHaveHappened: boolean): WindhoverError {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new WindhoverError('unavailable', `the directory cannot be written or read: ${why}`, {
    cause,
    mayHaveHappened,
  })
}

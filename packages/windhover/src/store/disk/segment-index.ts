import { readFile, rm, writeFile } from 'node:fs/promises'
import { crc32 } from 'node:zlib'

import type { IndexedRecord, KeyedMessage } from './record-index.ts'
import { segmentPath, type Segment } from './segments.ts'

/** "WHX" and the version of the format of an index. An index of another version is passed over. */
const magic = Buffer.from('WHX1')

/** The checksum of everything after it. */
const checksumAt = 4
const bodyAt = 8
/** Length, time and number of messages. Places and offsets follow from them, since records stand side by side. */
const recordBytes = 16

/**
 * Writes what is remembered of a sealed segment beside it, so that opening a directory need not read all messages.
 * It is not synced: one that is missing or not whole only costs a read of the segment.
 */
export async function writeSegmentIndex(
  directory: string,
  segment: Segment,
  records: readonly IndexedRecord[],
): Promise<void> {
  const sizes = records.flatMap((record) => record.sizes)
  const keyed = Buffer.from(JSON.stringify(records.flatMap((record) => record.keyed)))
  const bytes = Buffer.alloc(bodyAt + 4 + records.length * recordBytes + sizes.length * 4)
  magic.copy(bytes)
  let at = bytes.writeUInt32LE(records.length, bodyAt)
  for (const { length, timeMs, sizes: own } of records) {
    at = bytes.writeUInt32LE(length, at)
    at = bytes.writeDoubleLE(timeMs, at)
    at = bytes.writeUInt32LE(own.length, at)
  }
  for (const size of sizes) at = bytes.writeUInt32LE(size, at)
  const file = Buffer.concat([bytes, keyed])
  file.writeUInt32LE(crc32(file.subarray(bodyAt)), checksumAt)
  await writeFile(segmentIndexPath(directory, segment), file)
}

/** Reads the index of a segment; `undefined` if there is none, or it is not whole. */
export async function readSegmentIndex(directory: string, segment: Segment): Promise<IndexedRecord[] | undefined> {
  const file = await readFile(segmentIndexPath(directory, segment)).catch(() => undefined)
  if (file === undefined || file.length < bodyAt + 4 || magic.compare(file, 0, magic.length) !== 0) return undefined
  if (crc32(file.subarray(bodyAt)) !== file.readUInt32LE(checksumAt)) return undefined
  const count = file.readUInt32LE(bodyAt)
  const records: IndexedRecord[] = []
  let [first, at] = [segment.first, 0]
  let sizeAt = bodyAt + 4 + count * recordBytes
  for (let n = 0; n < count; n += 1) {
    const place = bodyAt + 4 + n * recordBytes
    const length = file.readUInt32LE(place)
    const messages = file.readUInt32LE(place + 12)
    const sizes: number[] = []
    for (let m = 0; m < messages; m += 1, sizeAt += 4) sizes.push(file.readUInt32LE(sizeAt))
    records.push({ segment: segment.first, at, length, first, timeMs: file.readDoubleLE(place + 4), sizes, keyed: [] })
    first += messages
    at += length
  }
  return addKeyed(records, JSON.parse(file.toString('utf8', sizeAt)) as [string, KeyedMessage][])
}

/** Removes the index of a segment, if there is one. */
export async function removeSegmentIndex(directory: string, segment: Segment): Promise<void> {
  await rm(segmentIndexPath(directory, segment), { force: true })
}

/** Both are in the order of their offsets. */
function addKeyed(records: readonly IndexedRecord[], keyed: readonly [string, KeyedMessage][]): IndexedRecord[] {
  let next = 0
  return records.map((record) => {
    const start = next
    while (next < keyed.length && keyed[next]![1].offset < record.first + record.sizes.length) next += 1
    return next === start ? record : { ...record, keyed: keyed.slice(start, next) }
  })
}

function segmentIndexPath(directory: string, segment: Segment): string {
  return segmentPath(directory, segment).replace(/\.log$/, '.index')
}

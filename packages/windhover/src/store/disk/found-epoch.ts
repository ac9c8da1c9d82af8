import { stat, truncate } from 'node:fs/promises'

import { indexRecord, type IndexedRecord } from './record-index.ts'
import { readSegmentIndex } from './segment-index.ts'
import { scanSegment, segmentPath } from './segments.ts'

/** What the segments of one epoch have, up to the first message that is missing. */
export interface FoundEpoch {
  readonly epoch: string
  /** The segments that have messages of it, by their first offsets. The newest may be empty. */
  readonly segments: readonly number[]
  readonly records: readonly IndexedRecord[]
  readonly head: number
  /** The length of the newest of them, as far as it is whole. */
  readonly length: number
  /** Whether the newest segment ended within a record. */
  readonly isTorn: boolean
  /** The evidence that messages are missing, and the segments from there on. */
  readonly corruption: { readonly segments: readonly number[]; readonly what: string } | undefined
}

/**
 * Reads the segments of one epoch. The newest may end within a record, since its process or machine ended during
 * the write. That part was never acknowledged. Any other part that is not whole is corruption.
 *
 * @throws WindhoverError `invalid_option` for records of another version.
 */
export async function readEpoch(directory: string, epoch: string, firsts: readonly number[]): Promise<FoundEpoch> {
  const segments: number[] = []
  const records: IndexedRecord[] = []
  let head = (firsts[0] ?? 1) - 1
  let length = 0
  let lastWhole = 0
  const toFound = (isTorn: boolean, what?: string): FoundEpoch => {
    const corruption = what === undefined ? undefined : { segments: firsts.filter((first) => first > lastWhole), what }
    return { epoch, segments, records, head, length, isTorn, corruption }
  }
  for (const first of firsts) {
    if (first !== head + 1) return toFound(false, `no segment has the messages from ${head + 1} to ${first - 1}`)
    const isNewest = first === firsts.at(-1)
    segments.push(first)
    length = 0
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    const indexed = isNewest ? undefined : await readIndexed(directory, epoch, first)
    if (indexed !== undefined) {
      for (const record of indexed) records.push(record)
      head = indexed.at(-1)!.first + indexed.at(-1)!.sizes.length - 1
      length = indexed.at(-1)!.at + indexed.at(-1)!.length
      lastWhole = first
      continue
    }
    // oxlint-disable-next-line no-await-in-loop -- as above
    const { records: scanned, broken, tailBytes } = await scanSegment(directory, { epoch, first })
    for (const { record, at, length: recordLength } of scanned) {
      if (at !== length) break
      if (record.first !== head + 1) return toFound(false, `${head + 1} is followed by ${record.first}`)
      records.push(indexRecord(record, { segment: first, at, length: recordLength }))
      head += record.drafts.length
      length += recordLength
    }
    // A flipped byte in the middle looks like the end of a file that was being written. The records after it
    // show the difference.
    if (broken.length > 0) return toFound(false, `a record at byte ${length} is not whole, and others follow`)
    if (tailBytes > 0 && !isNewest) return toFound(false, 'a segment that is not the newest is not whole')
    if (tailBytes > 0) return toFound(true)
    lastWhole = first
  }
  return toFound(false)
}

/** Cuts off the part of the newest segment that is not whole. */
export async function cutTail(directory: string, { epoch, segments, length }: FoundEpoch): Promise<void> {
  await truncate(segmentPath(directory, { epoch, first: segments.at(-1)! }), length)
}

/** Returns what the index of a sealed segment says, if it is there and the segment has the length that it says. */
async function readIndexed(directory: string, epoch: string, first: number): Promise<IndexedRecord[] | undefined> {
  const [indexed, { size }] = await Promise.all([
    readSegmentIndex(directory, { epoch, first }),
    stat(segmentPath(directory, { epoch, first })),
  ])
  const last = indexed?.at(-1)
  return last !== undefined && last.at + last.length === size ? indexed : undefined
}

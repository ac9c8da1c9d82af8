import { readdir, readFile, rename, rm, truncate } from 'node:fs/promises'
import { join } from 'node:path'

import { indexRecord, type IndexedRecord } from './record-index.ts'
import { decodeRecord, magic } from './record.ts'

const namePattern = /^(\d{16})\.log$/

/** The content of a directory's segments. */
export interface FoundSegments {
  readonly segments: readonly number[]
  readonly records: readonly IndexedRecord[]
  readonly head: number
  /** Whether the newest segment ended within a record. */
  readonly isTorn: boolean
  /** The evidence that messages are missing, and the segment with it. */
  readonly corruption: { readonly segment: number; readonly what: string } | undefined
}

/** Returns the name of the segment whose first message has this offset. */
export function segmentName(first: number): string {
  return `${String(first).padStart(16, '0')}.log`
}

/** Returns the path of that segment. */
export function segmentPath(directory: string, first: number): string {
  return join(directory, segmentName(first))
}

/** Returns the first offsets of all segments, in order. */
export async function listSegments(directory: string): Promise<number[]> {
  const firsts = (await readdir(directory)).flatMap((name) => namePattern.exec(name)?.[1] ?? []).map(Number)
  return firsts.toSorted((a, b) => a - b)
}

/**
 * Reads all segments. The newest may end within a record, since its process or machine ended during the
 * write. That part was never acknowledged, and is cut off. Any other part that is not whole is corruption.
 */
export async function readSegments(directory: string): Promise<FoundSegments> {
  const segments = await listSegments(directory)
  const records: IndexedRecord[] = []
  let head = (segments[0] ?? 1) - 1
  let isTorn = false
  const corrupt = (segment: number, what: string): FoundSegments => {
    return { segments, records, head, isTorn, corruption: { segment, what } }
  }
  for (const segment of segments) {
    if (segment !== head + 1) return corrupt(segment, `no segment has the messages from ${head + 1} to ${segment - 1}`)
    const file = await readFile(segmentPath(directory, segment))
    let at = 0
    while (at < file.length) {
      const found = decodeRecord(file, at)
      if (found === undefined) break
      if (found.record.first !== head + 1) return corrupt(segment, `${head + 1} is followed by ${found.record.first}`)
      records.push(indexRecord(found.record, { segment, at, length: found.length }))
      head += found.record.drafts.length
      at += found.length
    }
    if (at === file.length) continue
    if (segment !== segments.at(-1)) return corrupt(segment, 'a segment that is not the newest is not whole')
    // A flipped byte in the middle looks like the end of a file that was being written. The records after it
    // show the difference.
    if (findRecord(file, at + 1) !== undefined)
      return corrupt(segment, `a record at byte ${at} is not whole, and others follow`)
    await truncate(segmentPath(directory, segment), at)
    isTorn = true
  }
  return { segments, records, head, isTorn, corruption: undefined }
}

/** Removes all segments. The corrupt one stays under another name, for a later look at it. */
export async function removeSegments(directory: string, corrupt?: number): Promise<void> {
  for (const segment of await listSegments(directory)) {
    const path = segmentPath(directory, segment)
    if (segment === corrupt) await rename(path, `${path}.corrupt`)
    else await rm(path)
  }
}

/** Finds the first whole record at a byte or after it. */
export function findRecord(file: Buffer, from: number): number | undefined {
  for (let at = file.indexOf(magic, from); at !== -1; at = file.indexOf(magic, at + 1)) {
    if (decodeRecord(file, at) !== undefined) return at
  }
  return undefined
}

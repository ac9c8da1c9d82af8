import { readFile } from 'node:fs/promises'

import { decodeRecord, type BatchRecord } from './record.ts'
import { findRecord, segmentPath } from './segments.ts'

/** The content of one segment, of which nothing is changed. */
export interface ScannedSegment {
  readonly bytes: number
  /** The records that are whole, in the order of the file. */
  readonly records: readonly BatchRecord[]
  /** The parts between them that are not: from a byte, up to another one. */
  readonly broken: readonly (readonly [from: number, to: number])[]
  /** The bytes after the last whole record. */
  readonly tailBytes: number
}

/** Reads a segment, and goes on after parts that are not whole. */
export async function scanSegment(directory: string, segment: number): Promise<ScannedSegment> {
  const file = await readFile(segmentPath(directory, segment))
  const records: BatchRecord[] = []
  const broken: [number, number][] = []
  let at = 0
  while (at < file.length) {
    const found = decodeRecord(file, at)
    if (found === undefined) {
      const next = findRecord(file, at + 1)
      if (next === undefined) break
      broken.push([at, next])
      at = next
    } else {
      records.push(found.record)
      at += found.length
    }
  }
  return { bytes: file.length, records, broken, tailBytes: file.length - at }
}

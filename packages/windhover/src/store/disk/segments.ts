import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { WindhoverError } from '../../errors.ts'
import { decodeRecord, findOtherVersion, magic, type BatchRecord } from './record.ts'

const namePattern = /^([0-9a-f]{16})-(\d{16})\.log$/
/** The names that builds before the first release gave, which no epoch had. */
const earlyNamePattern = /^\d{16}\.log$/

/** A file with messages of one epoch, named by the offset of the first. */
export interface Segment {
  readonly epoch: string
  readonly first: number
}

/**
 * Returns the name of a segment. The epoch is in it, so that the files of an epoch that ended stay as they are,
 * and are known for what they are without `epoch.json`.
 */
export function segmentName({ epoch, first }: Segment): string {
  return `${epoch}-${String(first).padStart(16, '0')}.log`
}

/** Returns the path of a segment. */
export function segmentPath(directory: string, segment: Segment): string {
  return join(directory, segmentName(segment))
}

/**
 * Returns the first offsets of all segments of each epoch, in order.
 *
 * @throws WindhoverError `invalid_option` for files of another version.
 */
export async function listSegments(directory: string): Promise<Map<string, number[]>> {
  const segments = new Map<string, number[]>()
  for (const name of (await readdir(directory)).toSorted()) {
    if (earlyNamePattern.test(name)) throw otherVersionError(join(directory, name), 'an early version')
    const [, epoch, first] = namePattern.exec(name) ?? []
    if (epoch === undefined) continue
    const firsts = segments.get(epoch) ?? []
    firsts.push(Number(first))
    segments.set(epoch, firsts)
  }
  return segments
}

/** One whole record of a segment, and its place. */
export interface PlacedRecord {
  readonly record: BatchRecord
  readonly at: number
  readonly length: number
}

/** The content of one segment, of which nothing is changed. */
export interface ScannedSegment {
  readonly bytes: number
  /** The records that are whole, in the order of the file. */
  readonly records: readonly PlacedRecord[]
  /** The parts between them that are not: from a byte, up to another one. */
  readonly broken: readonly (readonly [from: number, to: number])[]
  /** The bytes after the last whole record. */
  readonly tailBytes: number
}

/**
 * Reads a segment, and goes on after parts that are not whole.
 *
 * @throws WindhoverError `invalid_option` for records of another version.
 */
export async function scanSegment(directory: string, segment: Segment): Promise<ScannedSegment> {
  const path = segmentPath(directory, segment)
  const file = await readFile(path)
  const records: PlacedRecord[] = []
  const broken: [number, number][] = []
  let at = 0
  while (at < file.length) {
    const found = decodeRecord(file, at)
    if (found === undefined) {
      const next = findRecord(path, file, at)
      if (next === undefined) break
      broken.push([at, next])
      at = next
    } else {
      records.push({ ...found, at })
      at += found.length
    }
  }
  return { bytes: file.length, records, broken, tailBytes: file.length - at }
}

/** Finds the first whole record at a byte or after it. */
function findRecord(path: string, file: Buffer, from: number): number | undefined {
  const common = magic.subarray(0, 3)
  for (let at = file.indexOf(common, from); at !== -1; at = file.indexOf(common, at + 1)) {
    if (decodeRecord(file, at) !== undefined) return at
    const version = findOtherVersion(file, at)
    if (version !== undefined) throw otherVersionError(path, `version ${JSON.stringify(version)} of the format`)
  }
  return undefined
}

/** Returns the refusal of files that this build does not read. They are not broken, and stay as they are. */
export function otherVersionError(path: string, version: string): WindhoverError {
  return new WindhoverError(
    'invalid_option',
    `${path} was written by ${version}, which this one does not read. Nothing was changed. ` +
      'Use the version of Windhover that wrote it, or name another directory',
  )
}

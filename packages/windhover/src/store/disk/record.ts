import { crc32 } from 'node:zlib'

import type { StoreDraft } from '../store.ts'

/** The content of one write: messages that were stored as one act, or several such acts that came at the same time. */
export interface BatchRecord {
  /** The offset of the first message. */
  readonly first: number
  readonly timeMs: number
  readonly drafts: readonly StoreDraft[]
}

/**
 * "WHS" and the version of the format. Every record begins with it, so that the next one is found after one
 * that is not whole.
 *
 * Version 1, in which an idempotency key was a text alone, was in no release and is not read. What later builds
 * add to a message goes into its `meta`, which keeps fields that this build does not know. So a later version
 * is needed only if one of the numbers here changes its meaning. The length and the checksum stay where they are
 * in every version, so that a record of another one is known for what it is.
 */
export const magic: Buffer = Buffer.from('WHS2')

/** The part of {@link magic} that all versions share. */
const commonMagic = magic.subarray(0, 3)

/**
 * Magic, length of the record, checksum of the magic and of what follows, first offset, time, count. All numbers
 * are little-endian.
 */
const headerBytes = 32
const fields = { length: 4, checksum: 8, first: 12, timeMs: 20, count: 28 } as const

/** Flags of a message: which of its optional fields follow. */
const flags = { id: 1, key: 2, idempotency: 4, retryMs: 8, meta: 16 } as const
const optionalTexts = ['id', 'key'] as const

/** Writes a record. It holds drafts, not frames: those carry the epoch, and the wire format may change. */
export function encodeRecord({ first, timeMs, drafts }: BatchRecord): Buffer {
  const parts = drafts.map(toParts)
  // One buffer, measured before: one for each text costs more than the write.
  const bytes = Buffer.allocUnsafe(parts.reduce((sum, part) => sum + measureParts(part), headerBytes))
  let at = headerBytes
  for (const part of parts) at = writeParts(bytes, at, part)
  magic.copy(bytes)
  bytes.writeUInt32LE(bytes.length, fields.length)
  bytes.writeDoubleLE(first, fields.first)
  bytes.writeDoubleLE(timeMs, fields.timeMs)
  bytes.writeUInt32LE(drafts.length, fields.count)
  bytes.writeUInt32LE(checksumOf(bytes), fields.checksum)
  return bytes
}

/**
 * Returns the record at a place of a file with its length in bytes; `undefined` if there is none, or it is
 * not whole.
 */
export function decodeRecord(file: Buffer, at: number): { record: BatchRecord; length: number } | undefined {
  if (file.length - at < headerBytes || magic.compare(file, at, at + magic.length) !== 0) return undefined
  const bytes = takeRecord(file, at)
  if (bytes === undefined || checksumOf(bytes) !== bytes.readUInt32LE(fields.checksum)) return undefined
  const reading = { bytes, at: headerBytes }
  const drafts = Array.from({ length: bytes.readUInt32LE(fields.count) }, () => decodeDraft(reading))
  return {
    record: { first: bytes.readDoubleLE(fields.first), timeMs: bytes.readDoubleLE(fields.timeMs), drafts },
    length: bytes.length,
  }
}

/**
 * Returns the version of the whole record at a place of a file if it is not the version of this build. The
 * checksum includes the version: a flipped byte in it makes no record of another version.
 */
export function findOtherVersion(file: Buffer, at: number): string | undefined {
  if (file.length - at < headerBytes || commonMagic.compare(file, at, at + commonMagic.length) !== 0) return undefined
  if (magic.compare(file, at, at + magic.length) === 0) return undefined
  const bytes = takeRecord(file, at)
  if (bytes === undefined) return undefined
  const version = bytes.toString('latin1', commonMagic.length, magic.length)
  // In version 1 the checksum did not include it.
  const checksum = version === '1' ? crc32(bytes.subarray(fields.first)) : checksumOf(bytes)
  return checksum === bytes.readUInt32LE(fields.checksum) ? version : undefined
}

/** Returns the bytes of the record at a place, whose checksum is yet to be compared. */
function takeRecord(file: Buffer, at: number): Buffer | undefined {
  if (file.length - at < headerBytes) return undefined
  const length = file.readUInt32LE(at + fields.length)
  return length < headerBytes || length > file.length - at ? undefined : file.subarray(at, at + length)
}

function checksumOf(record: Buffer): number {
  return crc32(record.subarray(fields.first), crc32(record.subarray(0, fields.length)))
}

/** A message in the order of its bytes. */
interface DraftParts {
  readonly set: number
  readonly texts: readonly string[]
  readonly retryMs: number | undefined
}

function toParts(draft: StoreDraft): DraftParts {
  const { retryMs } = draft
  let set = retryMs === undefined ? 0 : flags.retryMs
  const texts = [draft.channel, draft.event, draft.data]
  for (const name of optionalTexts) {
    const text = draft[name]
    if (text === undefined) continue
    set |= flags[name]
    texts.push(text)
  }
  if (draft.idempotency !== undefined) {
    const { key, scope, fingerprint } = draft.idempotency
    set |= flags.idempotency
    texts.push(key, scope, fingerprint)
  }
  if (draft.meta !== undefined) {
    set |= flags.meta
    texts.push(JSON.stringify(draft.meta))
  }
  return { set, texts, retryMs }
}

function measureParts({ texts, retryMs }: DraftParts): number {
  return texts.reduce((sum, text) => sum + 4 + Buffer.byteLength(text), retryMs === undefined ? 1 : 9)
}

/** Writes a message at a place; returns the place after it. */
function writeParts(bytes: Buffer, start: number, { set, texts, retryMs }: DraftParts): number {
  let at = bytes.writeUInt8(set, start)
  for (const text of texts) {
    const length = bytes.write(text, at + 4)
    at = bytes.writeUInt32LE(length, at) + length
  }
  return retryMs === undefined ? at : bytes.writeDoubleLE(retryMs, at)
}

/** A place in a record to read on from. The checksum was right, so everything that is read is there. */
interface Reading {
  readonly bytes: Buffer
  at: number
}

function decodeDraft(reading: Reading): StoreDraft {
  const set = reading.bytes.readUInt8(reading.at)
  reading.at += 1
  const draft: { -readonly [Name in keyof StoreDraft]: StoreDraft[Name] } = {
    channel: decodeText(reading),
    event: decodeText(reading),
    data: decodeText(reading),
  }
  for (const name of optionalTexts) if ((set & flags[name]) !== 0) draft[name] = decodeText(reading)
  if ((set & flags.idempotency) !== 0) {
    draft.idempotency = { key: decodeText(reading), scope: decodeText(reading), fingerprint: decodeText(reading) }
  }
  if ((set & flags.meta) !== 0) draft.meta = JSON.parse(decodeText(reading)) as Record<string, string>
  if ((set & flags.retryMs) !== 0) {
    draft.retryMs = reading.bytes.readDoubleLE(reading.at)
    reading.at += 8
  }
  return draft
}

function decodeText(reading: Reading): string {
  const start = reading.at + 4
  reading.at = start + reading.bytes.readUInt32LE(reading.at)
  return reading.bytes.toString('utf8', start, reading.at)
}

import type { Chunk } from '../chunk.ts'
import { type Entry, isSeam } from '../message.ts'
import { joinFrames, toBytes, toChunk } from './chunk.ts'
import { encodeMeta } from './encode-meta.ts'

/**
 * How the same messages stand on the wire. Readers of one representation share its bytes. A content coding is
 * one more: what it makes of the chunk of another.
 */
export interface Representation {
  /** Different for each. */
  readonly name: string
  /** How many bytes an entry may add to a write at most, before any coding. */
  mostBytes(entry: Entry): number
  /** Writes entries, of which there is at least one, in their order. */
  toChunk(entries: readonly Entry[]): Chunk
}

/** Each message as its frame. One alone is written from where it lies, whoever reads it. */
export const plain: Representation = {
  name: 'plain',
  mostBytes: ({ frame }) => frame.payloadLength,
  toChunk: (entries) => (entries.length === 1 ? entries[0]!.frame : joinFrames(entries)),
}

/** The most bytes that the two fields take beside the channel, whose characters take three each at most. */
const mostMetaBytes = encodeMeta(8_640_000_000_000_000, '').length

/** Each message with when it was published and on which channel. */
export const withMeta: Representation = {
  name: 'meta',
  mostBytes: (entry) => entry.frame.payloadLength + (isSeam(entry) ? 0 : mostMetaBytes + entry.channel.length * 3),
  toChunk: (entries) =>
    toChunk(
      entries.flatMap((entry) =>
        isSeam(entry) ? [entry.frame.payload] : [toBytes(encodeMeta(entry.timeMs, entry.channel)), entry.frame.payload],
      ),
    ),
}

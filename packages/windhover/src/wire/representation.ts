import type { Chunk } from '../chunk.ts'
import { type Entry, isSeam, type Message } from '../message.ts'
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

/** Each message with fields before those of its frame, in the same block. */
function withFields(
  name: string,
  {
    mostBytes,
    write,
  }: { readonly mostBytes: (message: Message) => number; readonly write: (message: Message) => string },
): Representation {
  return {
    name,
    mostBytes: (entry) => entry.frame.payloadLength + (isSeam(entry) ? 0 : mostBytes(entry)),
    toChunk: (entries) =>
      toChunk(
        entries.flatMap((entry) =>
          isSeam(entry) ? [entry.frame.payload] : [toBytes(write(entry)), entry.frame.payload],
        ),
      ),
  }
}

/** The most bytes that the two fields take beside the channel, whose characters take three each at most. */
const mostMetaBytes = encodeMeta(8_640_000_000_000_000, '').length

const mostBytesOfMeta = ({ channel }: Message): number => mostMetaBytes + channel.length * 3
const writeMeta = ({ timeMs, channel }: Message): string => encodeMeta(timeMs, channel)
const writeTrace = ({ trace }: Message): string => (trace === undefined ? '' : `trace: ${trace}\n`)
const bytesOfTrace = (message: Message): number => writeTrace(message).length

/** Each message with when it was published and on which channel. */
export const withMeta: Representation = withFields('meta', { mostBytes: mostBytesOfMeta, write: writeMeta })

/** Each message with the `traceparent` of its publish, if that was kept. */
export const withTrace: Representation = withFields('trace', { mostBytes: bytesOfTrace, write: writeTrace })

/** Each message with all of these. */
export const withMetaAndTrace: Representation = withFields('meta-trace', {
  mostBytes: (message) => mostBytesOfMeta(message) + bytesOfTrace(message),
  write: (message) => writeMeta(message) + writeTrace(message),
})

/** Returns the representation for a reader that wants the time and the channel or not, of a hub that shows traces or not. */
export function representationOf(hasMeta: boolean, hasTrace: boolean): Representation {
  if (hasTrace) return hasMeta ? withMetaAndTrace : withTrace
  return hasMeta ? withMeta : plain
}

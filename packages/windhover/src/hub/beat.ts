import { maxStateValueBytes } from '../store/state.ts'
import type { ReaderCounts } from './reader-counts.ts'

/** The most channels of one beat. */
const maxChannels = 100

/** What a server tells of its node beside its readers, by name: a few numbers and short texts. */
export type NodeFacts = Readonly<Record<string, boolean | number | string>>

/** What a node tells of its readers. */
export interface Beat {
  /** In milliseconds since 1970. */
  readonly at: number
  readonly connected: number
  readonly streams: Readonly<Record<string, number>>
  readonly channels: Readonly<Record<string, number>>
  /** Default: none, as of a node of an older version. */
  readonly facts?: NodeFacts
}

/**
 * Counts the readers of a node, for a beat.
 *
 * @param facts - what is told beside them. Default: nothing.
 */
export function countBeat(readers: Pick<ReaderCounts, 'connectedCount' | 'connectedCounts'>, facts?: NodeFacts): Beat {
  const { streams, channels } = readers.connectedCounts({ maxChannels })
  return {
    at: Date.now(),
    connected: readers.connectedCount(),
    streams: Object.fromEntries(streams),
    channels: Object.fromEntries(channels),
    ...(facts === undefined ? {} : { facts }),
  }
}

/** Writes a beat. Clients choose the names of channels, which may be so long that not all of them fit. */
export function writeBeat(beat: Beat): string {
  const value = JSON.stringify(beat)
  const channels = Object.entries(beat.channels)
  if (new TextEncoder().encode(value).length <= maxStateValueBytes || channels.length === 0) return value
  return writeBeat({ ...beat, channels: Object.fromEntries(channels.slice(0, channels.length >> 1)) })
}

/** Reads what {@link writeBeat} has written. */
export function readBeat(value: string): Beat {
  return JSON.parse(value) as Beat
}

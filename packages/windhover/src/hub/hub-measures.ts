import type { ErrorCode } from '../errors.ts'
import type { ConnectionEnding } from '../connection/connection.ts'
import type { GapReason } from '../gap.ts'
import type { LogMeasures } from '../log/log-measures.ts'
import type { Position } from '../position.ts'
import type { RefusalReason } from '../refusal-reason.ts'
import type { DistributionMeasure } from './distribution.ts'

/** What became of the readers of one stream since its hub was created. */
export interface StreamMeasures {
  /** The number of readers that are new, or went on after a gap. */
  readonly begun: number
  /** The number of readers that went on from the position that they asked for. */
  readonly resumed: number
  /** The number of readers that are gone, by reason; every reason is in it. */
  readonly gone: ReadonlyMap<ConnectionEnding, number>
}

/** How often readers were refused for one reason with one status. */
export interface RefusalMeasure {
  readonly reason: RefusalReason
  /** The HTTP status of the answer; 200 for a stream that says so. */
  readonly status: number
  readonly count: number
}

/**
 * What metrics of a hub are made of: what it has done since it was created, and what it holds now. Counts only grow.
 * Times are in milliseconds. Maps whose keys are known beforehand hold all of them from the beginning.
 */
export interface HubMeasures {
  /** The number of readers now, by the path of their stream. */
  readonly readers: ReadonlyMap<string, number>
  /** The number of readers now that can take no more. */
  readonly parked: number
  /** The number of readers now that are given messages from before they joined. */
  readonly replaying: number
  /** The number of bytes that wait now for parked readers; those that readers share count once. */
  readonly pendingBytes: number
  /**
   * The comings and goings of readers by the path of their stream, from its first reader on. Of more than 1,000 paths,
   * the others stand together under `other`.
   */
  readonly streams: ReadonlyMap<string, StreamMeasures>
  /** The readers that were refused for now, by the endpoints of this hub. */
  readonly refusals: readonly RefusalMeasure[]
  /** How long readers stayed. */
  readonly lifetimeMs: DistributionMeasure
  /** How old the oldest message was that a reader which resumed had yet to be given; 0 if there was none. */
  readonly resumeAgeMs: DistributionMeasure
  /** The messages that were published through this hub, by event: each declared one, and `other` for all others. */
  readonly published: ReadonlyMap<string, number>
  /** The bytes of these messages on the wire, in the plain representation. */
  readonly publishedBytes: number
  /** The publishes that were refused or given up, by the code of their error; `internal` for one without a code. */
  readonly rejected: ReadonlyMap<ErrorCode | 'internal', number>
  /** The publishes that sent nothing, since their idempotency key was known. */
  readonly duplicates: number
  /** How long publishes took that sent a message, those that waited for room in the window included. */
  readonly publishMs: DistributionMeasure
  /** The messages that were written to readers, each once for each reader. */
  readonly delivered: number
  /** The bytes of these messages before any content coding. */
  readonly deliveredBytes: number
  /** Those of {@link delivered} that were given to readers which had not yet reached the head that they found. */
  readonly replayed: number
  /** The number of writes of messages; one carries all that its reader has waiting. */
  readonly writes: number
  /** The bytes of messages that were handed to connections, by content coding. */
  readonly wireBytes: ReadonlyMap<string, number>
  /** The time from the publishing of the oldest new message of a round to the round's last write. */
  readonly deliveryMs: DistributionMeasure
  /** The time that a round of deliveries held the event loop. */
  readonly roundMs: DistributionMeasure
  /** The gaps that readers were told of, by reason. */
  readonly gaps: ReadonlyMap<GapReason, number>
  /** What the log holds now; `undefined` for a log that does not tell. */
  readonly log: LogMeasures | undefined
  /** The position of the newest message; `undefined` while a store has not told its first state. */
  readonly position: Position | undefined
}

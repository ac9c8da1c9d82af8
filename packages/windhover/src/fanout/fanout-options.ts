import type { Gap } from '../gap.ts'
import type { Log } from '../log/log.ts'
import type { StoreReading } from '../log/store-reading.ts'
import type { Scheduler } from '../connection/scheduler.ts'
import type { RoundListener } from './delivery-round.ts'
import type { RoundTraces } from './round-traces.ts'
import type { Reader } from './reader.ts'

/** Options of a `Fanout`. */
export interface FanoutOptions {
  readonly log: Log
  /** Reads messages that are older than the log's copy. Default: there is nothing to read. */
  readonly reading?: StoreReading | undefined
  readonly scheduler: Scheduler
  /** The longest that one slice of work on many readers holds the event loop, in milliseconds. */
  readonly sliceMs: number
  /** The most bytes of frames in one write, unless a single frame is larger. */
  readonly maxWriteBytes: number
  /** The number of bytes that may wait for parked readers, with shared chunks counted once; Infinity for no bound. */
  readonly maxBytesInFlight: number
  /** The longest time that an ended stream may take to leave, in milliseconds. */
  readonly closeTimeoutMs: number
  /** The longest time that a reader may take nothing, in milliseconds; 0 for no limit. */
  readonly stallTimeoutMs: number
  /** The greatest age of a stream, in milliseconds; 0 for no limit. */
  readonly maxAgeMs: number
  /** The milliseconds over which the `retry` of closed readers is spread. */
  readonly reconnectSpreadMs: number
  /** The milliseconds over which clients spread what they load again after the end of an epoch. */
  readonly reloadSpreadMs: number
  /** Called when a reader is gone; `reader.ending` says why. */
  readonly onGone: (reader: Reader) => void
  /** Called when a reader was told of a gap after it had joined. */
  readonly onGap: (reader: Reader, gap: Gap) => void
  /** Called when a reader's sink can take no more now. */
  readonly onParked: (reader: Reader) => void
  /** Called when the sink of a reader threw, or the log if no reader is named. */
  readonly onError: (error: unknown, reader: Reader | undefined) => void
  readonly onRound: RoundListener
  /** Gathers the traces of the messages that rounds deliver. Default: nobody follows them. */
  readonly traces?: RoundTraces | undefined
}

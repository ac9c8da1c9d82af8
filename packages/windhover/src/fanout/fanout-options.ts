import type { Gap } from '../gap.ts'
import type { Log } from '../log/log.ts'
import type { StoreReading } from '../log/store-reading.ts'
import type { Scheduler } from '../connection/scheduler.ts'
import type { DeliveryRound } from './delivery-round.ts'
import type { Reader } from './reader.ts'

/** Options of a `Fanout`. */
export interface FanoutOptions {
  readonly log: Log
  /** How to read what is older than the log's copy. Default: there is nothing. */
  readonly reading?: StoreReading | undefined
  readonly scheduler: Scheduler
  /** The longest that one slice of work on many readers holds the event loop, in milliseconds. */
  readonly sliceMs: number
  /** The most bytes of frames in one write, unless a single frame is larger. */
  readonly maxWriteBytes: number
  /** How many bytes may wait for parked readers, chunks that they share counted once; Infinity for no bound. */
  readonly maxBytesInFlight: number
  /** How long an ended stream may take to leave, in milliseconds. */
  readonly closeTimeoutMs: number
  /** How long a reader may take nothing, in milliseconds; 0 for as long as it likes. */
  readonly stallTimeoutMs: number
  /** How old a stream may become, in milliseconds; 0 for as old as it likes. */
  readonly maxAgeMs: number
  /** How far the `retry` of closed readers is spread, in milliseconds. */
  readonly reconnectSpreadMs: number
  /** A reader is gone; `reader.ending` says why. */
  readonly onGone: (reader: Reader) => void
  /** A reader was told of a gap after it had joined. */
  readonly onGap: (reader: Reader, gap: Gap) => void
  /** A reader's sink can take no more now. */
  readonly onParked: (reader: Reader) => void
  /** The sink of a reader threw, or the log did where no reader is named. */
  readonly onError: (error: unknown, reader: Reader | undefined) => void
  readonly onRound?: ((round: DeliveryRound) => void) | undefined
}

import type { Scheduler } from '../connection/scheduler.ts'
import type { Gap } from '../gap.ts'
import type { Log } from '../log/log.ts'
import type { Chunk } from '../chunk.ts'
import type { DeliveryRound } from './delivery-round.ts'
import type { Reader } from './reader.ts'
import type { SharedChunks } from './shared-chunks.ts'

/** Options of a `Pump`. */
export interface PumpOptions {
  readonly log: Log
  /** The chunks that the feeds share, and that no round leaves to the next. */
  readonly shared: Pick<SharedChunks, 'clear'>
  readonly scheduler: Scheduler
  /** The longest that one slice holds the event loop, in milliseconds. */
  readonly sliceMs: number
  /** Called when a reader is too slow, and its stream's policy is to end it. */
  readonly onTooSlow: (reader: Reader) => void
  /** Called when a reader was told of a gap. */
  readonly onGap: (reader: Reader, gap: Gap) => void
  /** Called when a reader's sink can take no more now, after this chunk if it was given one. */
  readonly onParked: (reader: Reader, chunk: Chunk | undefined) => void
  /** Called when the log threw: these readers, which are in no line any more, cannot be given what they wait for. */
  readonly onFault: (error: unknown, readers: readonly Reader[]) => void
  /** Called after a round. Nothing else looks at the numbers, so without this they are not even told. */
  readonly onRound?: ((round: DeliveryRound) => void) | undefined
}

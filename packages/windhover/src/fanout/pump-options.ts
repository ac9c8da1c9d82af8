import type { Scheduler } from '../connection/scheduler.ts'
import type { Gap } from '../gap.ts'
import type { Log } from '../log/log.ts'
import type { Chunk } from '../chunk.ts'
import type { Delivered } from './delivered.ts'
import type { RoundListener } from './delivery-round.ts'
import type { Reader } from './reader.ts'
import type { Replays } from './replays.ts'
import type { SharedChunks } from './shared-chunks.ts'

/** Options of a `Pump`. */
export interface PumpOptions {
  readonly log: Log
  /** The chunks that the feeds share, and that no round leaves to the next. */
  readonly shared: Pick<SharedChunks, 'clear'>
  /** Notes that a reader has reached the head that it found when it joined. */
  readonly replays: Pick<Replays, 'end'>
  readonly delivered: Pick<Delivered, 'add'>
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
  readonly onRound: RoundListener
}

import type { Position } from './position.ts'

/**
 * Why a reader could not be given the messages between its position and the place where it continues:
 *
 * - `evicted`: they are no longer kept.
 * - `epoch`: the position is of another life of the log, or past its head.
 * - `unknown`: the position could not be read.
 * - `slow`: the reader fell too far behind while it was connected.
 */
export type GapReason = 'evicted' | 'epoch' | 'unknown' | 'slow'

/**
 * Messages that a reader could not be given: a value, never an exception. Every match in (requested,
 * resumedAt] may be lost.
 */
export interface Gap {
  /** Why they are missing. */
  readonly reason: GapReason
  /** The position that the reader gave; `null` if it could not be read. */
  readonly requested: Position | null
  /** Where the reader continues: the next message it gets comes after this. */
  readonly resumedAt: Position
}

import type { Position } from './position.ts'

/**
 * Why a reader could not be given what lies between where it stood and where it goes on: `evicted`, it is no longer kept; `epoch`,
 * the position is of another life of the log or past its head; `unknown`, the position could not be read; `slow`, the reader fell
 * too far behind while it was connected.
 */
export type GapReason = 'evicted' | 'epoch' | 'unknown' | 'slow'

/** What a reader could not be given: a value, never an exception. Lost may be what matches in (requested, resumedAt]. */
export interface Gap {
  /** Why. */
  readonly reason: GapReason
  /** Where the reader said it stood; `null` where that could not be read. */
  readonly requested: Position | null
  /** Where it goes on: the next message it gets comes after this. */
  readonly resumedAt: Position
}

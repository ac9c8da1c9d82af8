import type { Gap } from '../gap.ts'
import type { Chunk } from '../chunk.ts'

/** What readers of one interest get in one write. */
export interface Batch {
  /** Everything of the interest up to this place is in this batch or was before it. */
  readonly to: number
  /** The place of the last entry in it. */
  readonly last: number
  /** How many messages are in it. */
  readonly count: number
  /** `undefined` when no message in the range is of the interest. */
  readonly chunk: Chunk | undefined
  /** Of the seams in it, in order; `undefined` where there is none, which is nearly always. */
  readonly gaps: readonly Gap[] | undefined
}

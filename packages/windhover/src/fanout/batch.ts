import type { Gap } from '../gap.ts'
import type { Chunk } from '../chunk.ts'

/** The messages that readers of one interest get in one write. */
export interface Batch {
  /** The place up to which everything of the interest is in this batch or was before it. */
  readonly to: number
  /** The place of the last entry in it. */
  readonly last: number
  /** The number of messages in it. */
  readonly count: number
  /** `undefined` if no message in the range is of the interest. */
  readonly chunk: Chunk | undefined
  /** The gaps of the seams in it, in order; `undefined` if there are none, which is nearly always. */
  readonly gaps: readonly Gap[] | undefined
}

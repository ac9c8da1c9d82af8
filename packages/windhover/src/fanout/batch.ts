import type { Chunk } from '../wire/chunk.ts'

/** What readers of one interest get in one write. */
export interface Batch {
  /** Everything of the interest up to this offset is in this batch or was before it. */
  readonly to: number
  /** The offset of the last message in it. */
  readonly last: number
  /** How many messages are in it. */
  readonly count: number
  /** `undefined` when no message in the range is of the interest. */
  readonly chunk: Chunk | undefined
}

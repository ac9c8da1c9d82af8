import type { Store } from 'windhover/store'

/** A store that notes its appends, and the least that would do the same. */
export interface MeasuredStore {
  readonly store: Store
  /** Appends so far as they reached the disk or the broker: bytes of each, or messages of each. Empty if they are not noted. */
  readonly batches: number[]
  /** Does the same appends again, and nothing else. Default: nothing is set beside this store. */
  readonly runControl?: (batches: readonly number[]) => Promise<void>
}

/** More than a follower that is away for 10 seconds misses. */
export const measuredHistory = { maxMessages: 100_000, maxBytes: 2 ** 28 }

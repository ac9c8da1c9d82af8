import type { DeliveredCounts } from './delivered.ts'

/** What a fan-out has delivered since it was created, and how its readers are now. */
export interface FanoutMeasures extends DeliveredCounts {
  /** The number of readers that can take no more. */
  readonly parked: number
  /** The number of readers that have not yet reached the head that they found when they joined. */
  readonly replaying: number
  /** The number of bytes that wait for parked readers. */
  readonly pendingBytes: number
}

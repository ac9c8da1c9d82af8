/** The size of everything that a fan-out holds. */
export interface FanoutState {
  readonly readers: number
  readonly feeds: number
  readonly channels: number
  readonly cohortsInLine: number
  readonly readersInFlight: number
  readonly bytesInFlight: number
  readonly readersParked: number
  readonly readersReplaying: number
  /** The number of readers that were not started yet. */
  readonly readersHeld: number
  /** The number of different keep-alive intervals, each with at least one reader. */
  readonly intervals: number
  /** The number of readers that are parked or ending, and so may take too long. */
  readonly watched: number
  readonly timers: number
}

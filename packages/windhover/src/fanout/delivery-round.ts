/** The work of one round of the pump. */
export interface DeliveryRound {
  /** The number of messages times readers. */
  readonly deliveries: number
  /**
   * Those of {@link deliveries} that were replay: their readers had not yet reached the head that they found when they
   * joined.
   */
  readonly replayed: number
  readonly writes: number
  /** The bytes of the event streams, without those that HTTP adds. */
  readonly bytes: number
  /**
   * Milliseconds from the publishing of the oldest new message to its last write; `undefined` if there was no new one.
   */
  readonly lagMs: number | undefined
  /** Milliseconds for which the round held the event loop; what ran between its slices does not count. */
  readonly tookMs: number
}

/** The work of a round so far. */
export interface RoundTally {
  deliveries: number
  replayed: number
  writes: number
  bytes: number
}

/** Returns the tally of a round that has not begun. */
export function emptyTally(): RoundTally {
  return { deliveries: 0, replayed: 0, writes: 0, bytes: 0 }
}

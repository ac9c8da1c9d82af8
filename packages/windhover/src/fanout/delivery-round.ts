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

/**
 * Called after a round that wrote anything, with its tally, which the next one goes on to use, and the milliseconds of
 * {@link DeliveryRound}.
 */
export type RoundListener = (tally: Readonly<RoundTally>, lagMs: number | undefined, tookMs: number) => void

/** Makes a tally that of a round that has not begun: a new one for each round would be one more to collect. */
export function clearTally(tally: RoundTally): void {
  tally.deliveries = 0
  tally.replayed = 0
  tally.writes = 0
  tally.bytes = 0
}

/** Returns the tally of a round that has not begun. */
export function emptyTally(): RoundTally {
  return { deliveries: 0, replayed: 0, writes: 0, bytes: 0 }
}

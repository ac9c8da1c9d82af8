/** What one round of the pump did. */
export interface DeliveryRound {
  /** Messages times readers. */
  readonly deliveries: number
  /** Those of {@link deliveries} that were replay: they went to readers which had not yet reached the head that they found when they joined. */
  readonly replayed: number
  readonly writes: number
  /** Bytes of the event streams, without what HTTP adds. */
  readonly bytes: number
  /** Milliseconds from the publishing of the oldest new message to its last write; `undefined` when there was no new one. */
  readonly lagMs: number | undefined
}

/** What a round has done so far. */
export interface RoundTally {
  deliveries: number
  replayed: number
  writes: number
  bytes: number
}

/** The tally of a round that has not begun. */
export function emptyTally(): RoundTally {
  return { deliveries: 0, replayed: 0, writes: 0, bytes: 0 }
}

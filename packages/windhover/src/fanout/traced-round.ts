/** A round of deliveries that wrote messages with a `traceparent`. */
export interface TracedRound {
  /** The `traceparent` of each of these messages, once, in the order in which they were collected. */
  readonly traceparents: readonly string[]
  /** When the first of them was collected, in milliseconds since 1970. */
  readonly startMs: number
  /** The number of messages times readers, those without a `traceparent` too. */
  readonly deliveries: number
  /** The number of writes: one for each reader, and more for one that catches up. */
  readonly writes: number
  /** The bytes of the event streams, without those that HTTP adds. */
  readonly bytes: number
  /**
   * Milliseconds from the publishing of the oldest new message to its last write; `undefined` if there was no new one.
   */
  readonly lagMs: number | undefined
}

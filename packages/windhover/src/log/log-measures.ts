/** What a log holds now. */
export interface LogMeasures {
  /** The number of messages that are kept for replay, and not yet offered, in this process. */
  readonly messages: number
  /** Their bytes, counted as `history.maxBytes` does: those of the frame, and 250 for each message. */
  readonly bytes: number
  /** The milliseconds since the oldest of them was published; 0 if there is none. */
  readonly ageMs: number
  /**
   * The part of the window that is taken, by messages or by bytes, whichever is more. From 1 on, publishing waits. A
   * single message that is larger than the window takes more than all of it.
   */
  readonly windowFill: number
  /** The number of publishes that wait for room, or for an answer of the store. */
  readonly waiting: number
  /** The number of messages that the store had at the last probe and this process has not yet; 0 without a store. */
  readonly behind: number
}

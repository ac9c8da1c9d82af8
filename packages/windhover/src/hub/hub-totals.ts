/** What a hub has done since it was created. The numbers only grow. */
export interface HubTotals {
  /** The messages that were published through this hub. */
  readonly published: number
  /** The messages that were written to readers, each once for each reader. */
  readonly deliveries: number
  /** The gaps that readers were told of. */
  readonly gaps: number
}

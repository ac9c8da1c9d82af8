/** The numbers of readers of all nodes of a hub. */
export interface ClusterCounts {
  /** The number of readers in all. */
  readonly connected: number
  /** The number of readers by the path of their stream. */
  readonly streams: ReadonlyMap<string, number>
  /** The number of readers by channel, those with more readers first; of each node, its 100 channels with most readers. */
  readonly channels: ReadonlyMap<string, number>
  /** The number of readers by the name of their node. */
  readonly nodes: ReadonlyMap<string, number>
  /** The time of the oldest of these counts, in milliseconds since 1970. */
  readonly asOf: number
}

import type { NodeFacts } from './beat.ts'
import type { ClusterCounts } from './cluster-counts.ts'

/** A node, by what it told last. */
export interface ClusterNode {
  readonly name: string
  /** Whether it is this one. */
  readonly isThis: boolean
  readonly readers: number
  /** When it told that, in milliseconds since 1970. */
  readonly atMs: number
  /** What its server told of it; empty if nothing. */
  readonly facts: NodeFacts
}

/** The nodes that a hub shares a state with, for servers. */
export interface Cluster {
  /**
   * Resolves once the other nodes are known, and know of this one; or, after a beat, if they do not hear of it in time.
   * A hub does this by itself, and tries again.
   *
   * @throws WindhoverError `unavailable` if the state is away.
   */
  prepare(): Promise<void>
  /** As `Hub.clusterCounts` does, at once. */
  counts(): ClusterCounts | null
  /** Returns the number of readers of all nodes, which costs less; `null` while they are not known. */
  connected(): number | null
  /** Tells the other nodes more of this one, with each beat. */
  tell(read: () => NodeFacts): void
  /** Lists all nodes, this one first, the others by name; `null` while they are not known. */
  nodes(): readonly ClusterNode[] | null
}

/** The key under which a hub has its {@link Cluster}, known to every copy of this package: a host may have another one. */
const key = Symbol.for('windhover.cluster')

/** Gives a hub its {@link Cluster}. */
export function setCluster(hub: object, cluster: Cluster): void {
  Object.defineProperty(hub, key, { value: cluster })
}

/** Returns the nodes that a hub shares its state with; `undefined` for a hub without a state. */
export function clusterOf(hub: object): Cluster | undefined {
  return (hub as { readonly [key]?: Cluster })[key]
}

import { Random } from '../random.ts'
import { toViolation, type Violation } from '../violation.ts'
import type { StoreKind } from '../arguments.ts'
import { chooseClusterConfig } from './cluster-config.ts'
import { Cluster } from './cluster.ts'
import { createDiskWorld } from './disk-world.ts'
import type { ClusterResult } from './play-cluster.ts'
import { createRedisWorld } from './redis-world.ts'

/** Lets nodes live on a real store. The choices are seeded, the timing is not. */
export async function liveCluster(
  kind: Exclude<StoreKind, 'fake'>,
  seed: number,
  nodes: number,
  liveMs: number,
): Promise<ClusterResult> {
  const random = new Random(seed + 2 ** 50)
  const chosen = chooseClusterConfig(random, kind === 'disk' ? 1 : nodes, liveMs)
  // A directory loses nothing of what a process that ends has answered.
  const config = kind === 'disk' ? { ...chosen, isLossy: false } : chosen
  const world = kind === 'disk' ? createDiskWorld(random, config) : await createRedisWorld(random, config)
  const cluster = new Cluster({ config, random, world })
  let counts: ClusterResult['counts']
  let failure: Violation | undefined
  try {
    counts = await cluster.run()
  } catch (error) {
    failure = toViolation(error, 'a run')
  }
  return { config, counts, failure, last: { reader: cluster.last(failure?.reader ?? ''), hub: cluster.last('hub') } }
}

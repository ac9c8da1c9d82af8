import type { Store } from 'windhover/store'

import { Random } from '../random.ts'
import { demand, toViolation, type Violation } from '../violation.ts'
import { VirtualWorld } from '../virtual-world.ts'
import { chooseClusterConfig, type ClusterConfig } from './cluster-config.ts'
import { Cluster, type ClusterCounts } from './cluster.ts'
import { createFakeWorld } from './fake-world.ts'

/** What one run of nodes came to. */
export interface ClusterResult {
  readonly config: ClusterConfig
  readonly counts: ClusterCounts | undefined
  readonly failure: Violation | undefined
  /** The last that happened to the client of the failure, and to the nodes. */
  readonly last: { readonly reader: readonly string[]; readonly hub: readonly string[] }
}

/** How much virtual time a run lives. */
const liveMs = 3_000

/**
 * Plays nodes on a fake store, with virtual time and a virtual event loop: the same seed gives the same run.
 *
 * @param tamper - breaks the stores of the nodes, to see that the checks find it.
 */
export async function playCluster(
  seed: number,
  nodes: number,
  changes: Partial<ClusterConfig> = {},
  tamper?: (store: Store) => Store,
): Promise<ClusterResult> {
  const random = new Random(seed + 2 ** 50)
  const config = { ...chooseClusterConfig(random, nodes, liveMs), ...changes }
  const world = new VirtualWorld(random)
  const uninstall = world.install()
  const cluster = new Cluster({
    config,
    random,
    world: createFakeWorld(random, config, tamper),
    scheduler: world,
  })
  let counts: ClusterCounts | undefined
  let failure: Violation | undefined
  try {
    counts = await turnUntil(world, cluster.run())
  } catch (error) {
    failure = toViolation(error, 'the simulation')
  } finally {
    uninstall()
  }
  return { config, counts, failure, last: { reader: cluster.last(failure?.reader ?? ''), hub: cluster.last('hub') } }
}

/** Turns the world until a promise has settled. */
async function turnUntil<Value>(world: VirtualWorld, promise: Promise<Value>): Promise<Value> {
  let isSettled = false
  const settle = (): void => void (isSettled = true)
  promise.then(settle, settle)
  while (!isSettled) {
    await world.settlePromises()
    if (world.scheduled > 0) world.turn()
    else {
      const timer = world.clock.next(Infinity)
      demand(timer !== undefined || isSettled, 'starved', () => 'nothing is left to happen, and the run is not over')
      if (timer !== undefined) world.clock.fire(timer)
    }
  }
  return promise
}

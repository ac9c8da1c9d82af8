import type { SlowPolicy } from 'windhover'

import type { Random } from '../random.ts'

/** All that is fixed for one run of nodes. */
export interface ClusterConfig {
  readonly nodes: number
  /** How long it lives before it calms down, in milliseconds. */
  readonly liveMs: number
  readonly channels: readonly string[]
  readonly events: readonly string[]
  /** Clients that stay with their node as long as they can. */
  readonly permanent: number
  /** Clients that come back to any node. */
  readonly roaming: number
  readonly publishers: number
  /** Not `latest`: whoever gets the newest alone is given less. */
  readonly slowPolicy: SlowPolicy
  readonly keepAliveMs: number
  /** Of the store. */
  readonly kept: number
  /** Of the copy of each node, chosen for each. */
  readonly histories: readonly number[]
  readonly windows: readonly number[]
  /** Whether the store may lose what it acknowledged. */
  readonly isLossy: boolean
}

/** Chooses what a run is about: often with narrow bounds, since that is where the faults are. */
export function chooseClusterConfig(random: Random, nodes: number, liveMs: number): ClusterConfig {
  return {
    nodes,
    liveMs,
    channels: Array.from({ length: random.whole(1, 4) }, (_, n) => `channel-${n}`),
    events: Array.from({ length: random.whole(1, 3) }, (_, n) => `event-${n}`),
    permanent: random.whole(2, 8),
    roaming: random.whole(4, 20),
    publishers: random.whole(1, 2 * nodes),
    slowPolicy: random.pick(['disconnect', 'skip']),
    keepAliveMs: random.pick([0, 20, 1000]),
    kept: random.pick([Infinity, Infinity, 1000, 60, 5]),
    histories: random.pick([[10_000], [0], [3], [40], [0, 3, 40, 10_000]]),
    windows: random.pick([[10_000], [1], [7], [1, 7, 10_000]]),
    isLossy: random.chance(0.5),
  }
}

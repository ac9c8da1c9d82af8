import type { Store } from 'windhover/store'
import { createFakeStore, type FakeStoreNode } from 'windhover/testing'

import type { Random } from '../random.ts'
import type { ClusterConfig } from './cluster-config.ts'
import type { ClusterWorld } from './cluster-world.ts'
import { openHub } from './open-hub.ts'
import { sleep } from '../sleep.ts'

/**
 * Creates a fake store that the nodes share, with faults. It loses something only if the settings say so.
 *
 * @param tamper - breaks the stores of the nodes, to see that the checks find it.
 */
export function createFakeWorld(
  random: Random,
  config: ClusterConfig,
  tamper: (store: Store) => Store = (store) => store,
): ClusterWorld {
  const { kept, isLossy } = config
  const bounds = { maxMessages: kept, maxBytes: Infinity, maxAgeMs: Infinity }
  const fake = createFakeStore({ seed: random.uint32(), bounds })
  const nodes: FakeStoreNode[] = []
  const faults: (() => Promise<string>)[] = [
    async () => {
      fake.goAway()
      await sleep(random.between(1, 200))
      fake.comeBack()
      return 'the store was away'
    },
    async () => {
      const node = random.pick(nodes)
      node.goAway()
      await sleep(random.between(1, 400))
      node.comeBack()
      return 'a node was cut off'
    },
    async () => {
      fake.cutAnswers(random.whole(1, 5))
      return 'answers are cut'
    },
    async () => {
      fake.delayUpTo(random.pick([0, 1, 10, 40]))
      return 'delays are others'
    },
  ]
  const losses: (() => Promise<string>)[] = [
    async () => `the store lost ${fake.lose(random.pick([1, 3, 10]))}`,
    async () => {
      fake.wipe()
      return 'the store was wiped'
    },
  ]
  return {
    restarts: 0.15,
    openHub(options) {
      const node = fake.createNode()
      nodes.push(node)
      return openHub(tamper(node), random, config, options)
    },
    disturb: () => random.pick(isLossy && random.chance(0.3) ? losses : faults)(),
    async heal() {
      fake.comeBack()
      fake.cutAnswers(0)
      fake.delayUpTo(0)
    },
    close: async () => undefined,
  }
}

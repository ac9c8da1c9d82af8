import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { sleep } from '../sleep.ts'
import type { ChaosWorld, Fault } from './chaos-world.ts'
import { nodeFaults } from './node-faults.ts'
import { RedisCluster } from './redis-cluster.ts'

const nodes = 2
const hub = 'chaos'

/** Creates a Redis Cluster of three masters and a replica. */
export async function createRedisClusterWorld(): Promise<ChaosWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'windhover-chaos-cluster-'))
  const cluster = new RedisCluster(`wh:{${hub}}:m`)
  await cluster.start()
  return {
    nodes,
    storeFlags(node, kept) {
      const file = join(folder, `node-${node}.mjs`)
      const options = { hub, history: { maxMessages: kept }, url: cluster.urls }
      // `--store` names one address, which is not enough if that is the one that is killed.
      const source = `import { createRedisStore } from '${import.meta.resolve('windhover-redis')}'
export default { store: createRedisStore(${JSON.stringify(options)}) }
`
      writeFileSync(file, source)
      return ['--config', file]
    },
    faults: (servers) => [...nodeFaults(servers), ...clusterFaults(cluster)],
    heal: () => undefined,
    async close() {
      await cluster.end()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Lists what changes the owner of the keys. Each begins an epoch at the next owner. */
function clusterFaults(cluster: RedisCluster): Fault[] {
  const fault = (name: string, owners: number, run: Fault['run']): Fault => ({
    name: `cluster: ${name}`,
    target: 'store',
    // As for a Redis alone, for each owner.
    maxEpochs: 2 * nodes * owners,
    async run(random) {
      const how = await run(random)
      await cluster.settle()
      return how
    },
  })
  return [
    fault('the owner of the slot is killed', 1, async (random) => {
      const owner = (await cluster.findOwner())!
      const pauseMs = random.whole(0, 1_000)
      await owner.kill()
      await cluster.replaced(owner)
      await sleep(pauseMs)
      await owner.start()
      return `started again ${pauseMs} ms after it was replaced`
    }),
    fault('a failover by hand', 1, async () => {
      const replica = (await cluster.findReplica())!
      await replica.command('CLUSTER', 'FAILOVER')
      while ((await replica.command('ROLE')).includes('slave')) await sleep(50)
      return ''
    }),
    fault('the slot moves away and back', 2, async (random) => {
      const forMs = random.whole(200, 2_000)
      const moveBack = await cluster.moveKeys()
      await sleep(forMs)
      await moveBack()
      return `for ${forMs} ms`
    }),
  ]
}

import type { Random } from '../random.ts'
import type { ChaosWorld } from './chaos-world.ts'
import { CuttingProxy } from './cutting-proxy.ts'
import { nodeFaults } from './node-faults.ts'
import { proxyFaults } from './proxy-faults.ts'
import { redisDisturbances } from './redis-disturbances.ts'
import { redisLosses } from './redis-losses.ts'
import { RedisMaster } from './redis-master.ts'

const hub = 'chaos'

/** Creates a Redis of its own, which appends to a file, with a proxy for each of its nodes. */
export async function createRedisWorld(random: Random): Promise<ChaosWorld> {
  const master = new RedisMaster()
  await master.current.start()
  const nodes = random.whole(2, 3)
  const proxies = Array.from({ length: nodes }, () => new CuttingProxy(() => master.current.port, isAppend))
  await Promise.all(proxies.map((proxy) => proxy.listen()))
  return {
    nodes,
    storeFlags: (node) => ['--store', `redis://127.0.0.1:${proxies[node]!.port}/0?hub=${hub}`],
    faults: (servers) => [
      ...nodeFaults(servers),
      ...redisLosses(master, hub, nodes),
      ...redisDisturbances(master),
      ...proxyFaults(proxies),
    ],
    heal() {
      master.current.signal('SIGCONT')
      for (const proxy of proxies) proxy.open()
    },
    async close() {
      await Promise.all(proxies.map((proxy) => proxy.close()))
      await master.current.end()
    },
  }
}

/** The script is the one act that stores something; a probe runs it, too. */
function isAppend(bytes: Buffer): boolean {
  return bytes.includes('EVALSHA')
}

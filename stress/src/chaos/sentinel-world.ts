import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Random } from '../random.ts'
import type { ChaosWorld } from './chaos-world.ts'
import { CuttingProxy } from './cutting-proxy.ts'
import { nodeFaults } from './node-faults.ts'
import { sentinelFaults } from './sentinel-faults.ts'
import { watchedName, WatchedRedis } from './watched-redis.ts'

const nodes = 2

/** With these a master that has lost its replica refuses what a failover would drop. */
const careful = ['--min-replicas-to-write', '1', '--min-replicas-max-lag', '2']

/** Creates two Redises and their sentinel, with a proxy on the way of each node to that. */
export async function createSentinelWorld(random: Random): Promise<ChaosWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'windhover-chaos-sentinel-'))
  const isCareful = random.chance(0.5)
  const watched = new WatchedRedis(isCareful ? careful : [])
  await watched.start()
  const ways = Array.from(
    { length: nodes },
    () =>
      new CuttingProxy(
        () => watched.sentinel.port,
        () => false,
      ),
  )
  await Promise.all(ways.map((way) => way.listen()))
  return {
    nodes,
    choices: isCareful ? 'a master alone refuses writes' : 'a master alone takes writes',
    storeFlags(node, kept) {
      const file = join(folder, `node-${node}.mjs`)
      writeFileSync(file, writeConfig({ sentinelPort: ways[node]!.port, ports: watched.ports, kept }))
      return ['--config', file]
    },
    faults: (servers) => [...nodeFaults(servers), ...sentinelFaults(watched, ways)],
    heal() {
      watched.heal()
      for (const way of ways) way.open()
    },
    async close() {
      await Promise.all(ways.map((way) => way.close()))
      await watched.close()
      rmSync(folder, { recursive: true })
    },
  }
}

interface ConfigParts {
  readonly sentinelPort: number
  /** The port to connect to for each that the sentinel tells. */
  readonly ports: Readonly<Record<number, number>>
  readonly kept: number
}

/** Writes the config file of a server. `--store` names one address, and not that of a sentinel. */
function writeConfig({ sentinelPort, ports, kept }: ConfigParts): string {
  const sentinel = { name: watchedName, sentinels: [`redis://127.0.0.1:${sentinelPort}`] }
  return `import { createRedisStore, findBySentinel } from '${import.meta.resolve('windhover-redis')}'
const find = findBySentinel(${JSON.stringify(sentinel)})
const ports = ${JSON.stringify(ports)}
const client = async (role) => {
  const { socket, ...settings } = await find(role)
  return { ...settings, socket: { ...socket, port: ports[socket.port] } }
}
export default { store: createRedisStore({ hub: 'chaos', history: { maxMessages: ${kept} }, client }) }
`
}

import { findNatsProgram, NatsProcess } from '../nodes/nats-process.ts'
import type { Random } from '../random.ts'
import type { ChaosWorld } from './chaos-world.ts'
import { CuttingProxy } from './cutting-proxy.ts'
import { natsFaults } from './nats-faults.ts'
import { nodeFaults } from './node-faults.ts'
import { proxyFaults } from './proxy-faults.ts'

const hub = 'chaos'

/** The NATS to be started: a newer one if `NATS_SERVER` names it, or that of the system. `undefined` if there is none. */
export const natsProgram = findNatsProgram(process.env['NATS_SERVER']).concat(findNatsProgram('nats-server'))[0]

/** Creates a NATS of its own with JetStream, with a proxy for each of its nodes. */
export async function createNatsWorld(random: Random): Promise<ChaosWorld> {
  const nats = new NatsProcess(natsProgram!)
  await nats.start()
  const nodes = random.whole(2, 3)
  const proxies = Array.from({ length: nodes }, () => new CuttingProxy(() => nats.port, isAppend))
  await Promise.all(proxies.map((proxy) => proxy.listen()))
  return {
    nodes,
    storeFlags: (node) => ['--store', `nats://127.0.0.1:${proxies[node]!.port}?hub=${hub}`],
    faults: (servers) => [...nodeFaults(servers), ...natsFaults(nats, hub), ...proxyFaults(proxies)],
    heal() {
      nats.thaw()
      for (const proxy of proxies) proxy.open()
    },
    async close() {
      await Promise.all(proxies.map((proxy) => proxy.close()))
      await nats.end()
    },
  }
}

/** Whether a publish is among them, as the client writes it: into the stream of an epoch, or beside the pointer. */
function isAppend(bytes: Buffer): boolean {
  return bytes.includes('HPUB wh.')
}

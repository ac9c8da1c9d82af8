import type { Random } from '../random.ts'
import { sleep } from '../sleep.ts'
import type { Fault } from './chaos-world.ts'
import type { CuttingProxy } from './cutting-proxy.ts'
import type { WatchedRedis } from './watched-redis.ts'

/**
 * Lists what makes a sentinel fail over. Each begins an epoch, and in some of them nodes go on to write to the old master.
 *
 * @param ways - the way of each node to the sentinel.
 */
export function sentinelFaults(watched: WatchedRedis, ways: readonly CuttingProxy[]): Fault[] {
  type Master = Awaited<ReturnType<WatchedRedis['findMaster']>>
  const fault = (name: string, act: (master: Master, random: Random) => Promise<string>): Fault => ({
    name: `sentinel: ${name}`,
    target: 'store',
    // As for a Redis alone, for each connection: both of a node move for themselves, within two seconds. What a node still
    // reads of the old master then ends epochs of the new one.
    maxEpochs: 4 * ways.length,
    isSplit: true,
    async run(random) {
      const how = await act(await watched.findMaster(), random)
      await watched.settle()
      return how
    },
  })
  return [
    fault('the master is killed', async (master) => {
      await master.redis.kill()
      await watched.replaced(master)
      await watched.restart(master)
      return ''
    }),
    fault('a planned failover', async (master) => {
      await watched.failOver()
      await watched.replaced(master)
      return ''
    }),
    fault('the master stands still', async (master, random) => {
      const forMs = random.whole(0, 2_000)
      master.redis.signal('SIGSTOP')
      await watched.replaced(master)
      await sleep(forMs)
      master.redis.signal('SIGCONT')
      return `for ${forMs} ms after it was replaced`
    }),
    fault('the master is cut off from all but its clients', async (master, random) => {
      const forMs = random.whole(0, 2_000)
      master.proxy.shut()
      await watched.replaced(master)
      await sleep(forMs)
      master.proxy.open()
      return `for ${forMs} ms after it was replaced`
    }),
    fault('two masters, and a node stays with the old one', async (master, random) => {
      const node = random.whole(0, ways.length - 1)
      const forMs = random.whole(1_000, 4_000)
      ways[node]!.shut()
      master.proxy.shut()
      await watched.replaced(master)
      await sleep(forMs)
      master.proxy.open()
      ways[node]!.open()
      return `node-${node} for ${forMs} ms after it was replaced`
    }),
  ]
}

import { RedisProcess } from '../nodes/redis-process.ts'
import type { Random } from '../random.ts'
import { sleep } from '../sleep.ts'
import type { ChaosWorld, Fault } from './chaos-world.ts'
import { cuts, CuttingProxy } from './cutting-proxy.ts'
import { nodeFaults } from './node-faults.ts'

const hub = 'chaos'

/** The longest that is waited for requests to be cut, in milliseconds. */
const maxCutMs = 2_000

/** Creates a Redis of its own, which appends to a file, with a proxy for each of its nodes. */
export async function createRedisWorld(random: Random): Promise<ChaosWorld> {
  const redis = new RedisProcess(['--appendonly', 'yes'])
  await redis.start()
  const nodes = random.whole(2, 3)
  const proxies = Array.from({ length: nodes }, () => new CuttingProxy(() => redis.port, isAppend))
  await Promise.all(proxies.map((proxy) => proxy.listen()))
  return {
    nodes,
    storeUrl: (node) => `redis://127.0.0.1:${proxies[node]!.port}/0?hub=${hub}`,
    faults: (servers) => [...nodeFaults(servers), ...losses(redis), ...disturbances(redis), ...proxyFaults(proxies)],
    heal() {
      redis.signal('SIGCONT')
      for (const proxy of proxies) proxy.open()
    },
    async close() {
      await Promise.all(proxies.map((proxy) => proxy.close()))
      await redis.end()
    },
  }
}

/** The script is the one act that stores something; a probe runs it, too. */
function isAppend(bytes: Buffer): boolean {
  return bytes.includes('EVALSHA')
}

function losses(redis: RedisProcess): Fault[] {
  const loss = (name: string, run: Fault['run']): Fault => ({
    name: `redis: ${name}`,
    target: 'store',
    isLossy: true,
    run,
  })
  const command = (name: string, ...words: string[]): Fault =>
    loss(name, async () => {
      await redis.command(...words)
      return ''
    })
  const restart = (name: string, change: (random: Random) => string): Fault =>
    loss(name, async (random) => {
      const pauseMs = random.whole(0, 500)
      await redis.kill()
      const how = change(random)
      await sleep(pauseMs)
      await redis.start()
      return `${how}started again after ${pauseMs} ms`
    })
  return [
    command('FLUSHALL', 'FLUSHALL'),
    command('DEL of the stream', 'DEL', `wh:{${hub}}:s`),
    command('DEL of the state', 'DEL', `wh:{${hub}}:m`),
    // Another life of the server, which a node cannot tell from one that lost something.
    restart('kill -9, restart with AOF', () => ''),
    restart('kill -9, AOF without its end', (random) => {
      const bytes = random.whole(1, 20_000)
      redis.cutEnd(bytes)
      return `${bytes} bytes less, `
    }),
    restart('kill -9, restart with nothing', () => {
      redis.forget()
      return ''
    }),
  ]
}

function disturbances(redis: RedisProcess): Fault[] {
  const disturbance = (name: string, run: Fault['run']): Fault => ({
    name: `redis: ${name}`,
    target: 'store',
    isLossy: false,
    run,
  })
  return [
    disturbance('CLIENT KILL', async (random) => {
      const count = random.whole(1, 5)
      for (let n = 0; n < count; n += 1) {
        await redis.command('CLIENT', 'KILL', 'TYPE', 'normal')
        await sleep(random.between(0, 150))
      }
      return `${count} times`
    }),
    disturbance('SCRIPT FLUSH', async () => {
      await redis.command('SCRIPT', 'FLUSH')
      return ''
    }),
    disturbance('SIGSTOP', async (random) => {
      const forMs = random.pick([200, 1_000, 4_500])
      redis.signal('SIGSTOP')
      await sleep(forMs)
      redis.signal('SIGCONT')
      return `for ${forMs} ms`
    }),
    disturbance('no memory left', async (random) => {
      const forMs = random.whole(100, 1_000)
      await redis.command('CONFIG', 'SET', 'maxmemory', '1')
      await sleep(forMs)
      await redis.command('CONFIG', 'SET', 'maxmemory', '0')
      return `for ${forMs} ms`
    }),
    disturbance('a replica attaches and leaves', async (random) => {
      const replica = new RedisProcess(['--replicaof', '127.0.0.1', String(redis.port)])
      await replica.start()
      await sleep(random.between(200, 800))
      await replica.end()
      return ''
    }),
  ]
}

function proxyFaults(proxies: readonly CuttingProxy[]): Fault[] {
  const words = { before: 'before the request', after: 'before the answer', within: 'in mid-answer' }
  const cutting = cuts.map((cut): Fault => ({
    name: `proxy: cut ${words[cut]}`,
    target: 'store',
    isLossy: false,
    async run(random) {
      const node = random.whole(0, proxies.length - 1)
      const count = random.whole(1, 4)
      const proxy = proxies[node]!
      proxy.cutNext(cut, count)
      for (let waitedMs = 0; proxy.left > 0 && waitedMs < maxCutMs; waitedMs += 20) await sleep(20)
      proxy.open()
      return `${count} times, node-${node}`
    },
  }))
  return [
    ...cutting,
    {
      name: 'proxy: a node is cut off',
      target: 'store',
      isLossy: false,
      async run(random) {
        const node = random.whole(0, proxies.length - 1)
        const forMs = random.pick([100, 1_000, 3_000])
        proxies[node]!.shut()
        await sleep(forMs)
        proxies[node]!.open()
        return `node-${node} for ${forMs} ms`
      },
    },
  ]
}

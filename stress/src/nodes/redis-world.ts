import { createRedisStore } from 'windhover-redis'

import type { Random } from '../random.ts'
import type { ClusterConfig } from './cluster-config.ts'
import type { ClusterWorld } from './cluster-world.ts'
import { openHub } from './open-hub.ts'
import { RedisProcess } from './redis-process.ts'
import { sleep } from '../sleep.ts'

/** Creates a store in a Redis of its own, with faults. It loses something only if the settings say so. */
export async function createRedisWorld(random: Random, config: ClusterConfig): Promise<ClusterWorld> {
  const { kept, isLossy } = config
  const redis = new RedisProcess()
  await redis.start()
  const faults: (() => Promise<string>)[] = [
    async () => {
      redis.signal('SIGSTOP')
      await sleep(random.between(50, 1500))
      redis.signal('SIGCONT')
      return 'Redis stood still'
    },
    async () => {
      await redis.command('CLIENT', 'KILL', 'TYPE', 'normal')
      return 'all connections were cut'
    },
    async () => {
      await redis.command('SCRIPT', 'FLUSH')
      return 'the script was forgotten'
    },
  ]
  const losses: (() => Promise<string>)[] = [
    async () => {
      await redis.command('FLUSHALL')
      return 'Redis was emptied'
    },
    async () => {
      await redis.kill()
      await sleep(random.between(0, 500))
      await redis.start()
      return 'Redis was killed, and started again with nothing'
    },
  ]
  return {
    restarts: 0.15,
    openHub(options) {
      const store = createRedisStore({ url: redis.url, hub: 'stress', history: { maxMessages: kept } })
      return openHub(store, random, config, options)
    },
    disturb: () => random.pick(isLossy && random.chance(0.3) ? losses : faults)(),
    heal: async () => redis.signal('SIGCONT'),
    close: () => redis.end(),
  }
}

import { sleep } from '../sleep.ts'
import type { Fault } from './chaos-world.ts'
import type { RedisMaster } from './redis-master.ts'

/** Lists what happens to Redis without a loss. */
export function redisDisturbances(master: RedisMaster): Fault[] {
  const disturbance = (name: string, run: Fault['run']): Fault => ({
    name: `redis: ${name}`,
    target: 'store',
    maxEpochs: 0,
    run,
  })
  return [
    disturbance('CLIENT KILL', async (random) => {
      const count = random.whole(1, 5)
      for (let n = 0; n < count; n += 1) {
        await master.current.command('CLIENT', 'KILL', 'TYPE', 'normal')
        await sleep(random.between(0, 150))
      }
      return `${count} times`
    }),
    disturbance('SCRIPT FLUSH', async () => {
      await master.current.command('SCRIPT', 'FLUSH')
      return ''
    }),
    disturbance('SIGSTOP', async (random) => {
      const forMs = random.pick([200, 1_000, 4_500])
      master.current.signal('SIGSTOP')
      await sleep(forMs)
      master.current.signal('SIGCONT')
      return `for ${forMs} ms`
    }),
    disturbance('no memory left', async (random) => {
      const forMs = random.whole(100, 1_000)
      await master.current.command('CONFIG', 'SET', 'maxmemory', '1')
      await sleep(forMs)
      await master.current.command('CONFIG', 'SET', 'maxmemory', '0')
      return `for ${forMs} ms`
    }),
    disturbance('a replica attaches and leaves', async () => {
      const replica = await master.startReplica()
      await replica.end()
      return ''
    }),
  ]
}

import { mkdirSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'

import type { Random } from '../random.ts'
import { sleep } from '../sleep.ts'
import type { Fault } from './chaos-world.ts'
import type { RedisMaster } from './redis-master.ts'

/** Lists what makes Redis lose something, or what a node cannot tell from that. Each begins an epoch. */
export function redisLosses(master: RedisMaster, hub: string, nodes: number): Fault[] {
  const loss = (name: string, run: Fault['run']): Fault => ({
    name: `redis: ${name}`,
    target: 'store',
    // If it is not known where an epoch ended, each node that has seen more than the others ends the next one, too. It
    // does so again if it read some more while its call was on the way.
    maxEpochs: 2 * nodes,
    run,
  })
  const command = (name: string, ...words: string[]): Fault =>
    loss(name, async () => {
      await master.current.command(...words)
      return ''
    })
  const restart = (name: string, change: (random: Random, directory: string) => string): Fault =>
    loss(name, async (random) => {
      const pauseMs = random.whole(0, 500)
      const redis = master.current
      await redis.kill()
      const how = change(random, redis.directory)
      await sleep(pauseMs)
      await redis.start()
      return `${how}started again after ${pauseMs} ms`
    })
  return [
    command('FLUSHALL', 'FLUSHALL'),
    command('DEL of the stream', 'DEL', `wh:{${hub}}:s`),
    command('DEL of the state', 'DEL', `wh:{${hub}}:m`),
    restart('kill -9, restart with AOF', () => ''),
    restart('kill -9, AOF without its end', (random, directory) => {
      const bytes = random.whole(1, 20_000)
      cutEnd(directory, bytes)
      return `${bytes} bytes less, `
    }),
    restart('kill -9, restart with nothing', (_, directory) => {
      rmSync(directory, { recursive: true })
      mkdirSync(directory)
      return ''
    }),
    loss('a replica without the end takes over', async (random) => {
      const replica = await master.startReplica()
      const behindMs = random.whole(0, 400)
      replica.signal('SIGSTOP')
      await sleep(behindMs)
      await master.replaceBy(replica)
      return `${behindMs} ms behind`
    }),
  ]
}

/** Cuts bytes off the end of the file that Redis appends to. */
function cutEnd(directory: string, bytes: number): void {
  const folder = join(directory, 'appendonlydir')
  const newest = readdirSync(folder).findLast((name) => name.endsWith('.incr.aof'))!
  const path = join(folder, newest)
  truncateSync(path, Math.max(0, statSync(path).size - bytes))
}

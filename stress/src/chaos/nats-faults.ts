import type { NatsProcess } from '../nodes/nats-process.ts'
import type { Random } from '../random.ts'
import { sleep } from '../sleep.ts'
import { askNats } from './ask-nats.ts'
import type { Fault } from './chaos-world.ts'

/** Lists what happens to a server of NATS that keeps the only copy. Each of its starts begins an epoch. */
export function natsFaults(nats: NatsProcess, hub: string): Fault[] {
  const fault = (name: string, maxEpochs: number, run: Fault['run']): Fault => ({
    name: `nats: ${name}`,
    target: 'store',
    maxEpochs,
    run,
  })
  const restart = async (random: Random, change: () => Promise<void>): Promise<string> => {
    const pauseMs = random.whole(0, 500)
    await nats.kill()
    await change()
    await sleep(pauseMs)
    await nats.start()
    return `started again after ${pauseMs} ms`
  }
  const onStreams = async (act: 'DELETE' | 'PURGE'): Promise<string> => {
    const { streams } = (await askNats(nats.port, '$JS.API.STREAM.NAMES')) as { streams: string[] | null }
    const names = (streams ?? []).filter((name) => name.startsWith(`WH_${hub}_`))
    for (const name of names) await askNats(nats.port, `$JS.API.STREAM.${act}.${name}`)
    return `${names.length} of them`
  }
  return [
    fault('kill -9, restart', 1, (random) => restart(random, async () => undefined)),
    fault('kill -9, restart with nothing', 1, (random) => restart(random, () => nats.replaceStore(undefined))),
    // The first of both starts begins an epoch, too.
    fault('kill -9, restart with an older copy', 2, async (random) => {
      let copy: string
      await restart(random, async () => void (copy = nats.copyStore()))
      await sleep(500)
      return await restart(random, () => nats.replaceStore(copy))
    }),
    fault('streams deleted', 1, () => onStreams('DELETE')),
    { ...fault('streams purged', 0, () => onStreams('PURGE')), isPurge: true },
    fault('SIGSTOP', 0, async (random) => {
      const forMs = random.pick([200, 1_000, 4_500])
      nats.freeze()
      await sleep(forMs)
      nats.thaw()
      return `for ${forMs} ms`
    }),
  ]
}

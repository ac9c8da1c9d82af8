import { sleep } from '../sleep.ts'
import type { Fault } from './chaos-world.ts'
import type { ServerNode } from './server-node.ts'

/**
 * Lists what happens to servers themselves. None of it may lose anything, whatever the store.
 *
 * @param isForgetful - whether what they keep ends with them.
 */
export function nodeFaults(nodes: readonly ServerNode[], { isForgetful = false } = {}): Fault[] {
  const restart = (name: string, signal: 'SIGKILL' | 'SIGTERM'): Fault => ({
    name,
    target: 'node',
    maxEpochs: isForgetful ? 1 : 0,
    async run(random) {
      const node = random.pick(nodes)
      const pauseMs = random.whole(0, 500)
      await node.end(signal)
      await sleep(pauseMs)
      await node.start()
      return `${node.name}, started again after ${pauseMs} ms`
    },
  })
  return [
    restart('node: kill -9', 'SIGKILL'),
    restart('node: SIGTERM', 'SIGTERM'),
    {
      name: 'node: SIGSTOP',
      target: 'node',
      maxEpochs: 0,
      async run(random) {
        const node = random.pick(nodes)
        const forMs = random.pick([200, 1_000, 2_500])
        node.signal('SIGSTOP')
        await sleep(forMs)
        node.signal('SIGCONT')
        return `${node.name} for ${forMs} ms`
      },
    },
  ]
}

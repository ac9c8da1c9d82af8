import type { Random } from '../random.ts'
import { sleep } from '../sleep.ts'
import type { Fault } from './chaos-world.ts'
import type { ServerNode } from './server-node.ts'

/** Lists what happens to the workers of a server. None of it may lose anything: their primary process owns the store. */
export function workerFaults(node: ServerNode): Fault[] {
  const fault = (name: string, run: (workers: readonly string[], random: Random) => Promise<string>): Fault => ({
    name: `worker: ${name}`,
    target: 'node',
    maxEpochs: 0,
    run: async (random) => (node.workers.length === 0 ? 'not now: none is there' : await run(node.workers, random)),
  })
  const end = (name: string, signal: 'SIGKILL' | 'SIGTERM'): Fault =>
    fault(name, async (workers, random) => {
      const worker = random.pick(workers)
      node.signalWorker(worker, signal)
      return worker
    })
  return [
    end('kill -9', 'SIGKILL'),
    end('SIGTERM', 'SIGTERM'),
    fault('kill -9 of all', async (workers) => {
      for (const worker of workers) node.signalWorker(worker, 'SIGKILL')
      return workers.join(', ')
    }),
    fault('SIGSTOP', async (workers, random) => {
      const worker = random.pick(workers)
      const forMs = random.pick([200, 1_000, 2_500])
      node.signalWorker(worker, 'SIGSTOP')
      await sleep(forMs)
      node.signalWorker(worker, 'SIGCONT')
      return `${worker} for ${forMs} ms`
    }),
  ]
}

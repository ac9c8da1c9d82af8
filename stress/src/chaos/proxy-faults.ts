import { sleep } from '../sleep.ts'
import type { Fault } from './chaos-world.ts'
import { cuts, type CuttingProxy } from './cutting-proxy.ts'

/** The longest that is waited for requests to be cut, in milliseconds. */
const maxCutMs = 2_000

const where = { before: 'before the request', after: 'before the answer', within: 'in mid-answer' }

/** Lists what happens on the way from a node to its store. None of it loses anything. */
export function proxyFaults(proxies: readonly CuttingProxy[]): Fault[] {
  const cutting = cuts.map((cut): Fault => ({
    name: `proxy: cut ${where[cut]}`,
    target: 'store',
    maxEpochs: 0,
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
  const away: Fault = {
    name: 'proxy: a node is cut off',
    target: 'store',
    maxEpochs: 0,
    async run(random) {
      const node = random.whole(0, proxies.length - 1)
      const forMs = random.pick([100, 1_000, 3_000])
      proxies[node]!.shut()
      await sleep(forMs)
      proxies[node]!.open()
      return `node-${node} for ${forMs} ms`
    },
  }
  return [...cutting, away]
}

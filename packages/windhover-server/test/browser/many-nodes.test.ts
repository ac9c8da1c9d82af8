import { expect, vi } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { exchange } from '../support/exchange.ts'
import { type ExampleNode, manyNodesPrograms, startManyNodes } from '../support/many-nodes.ts'
import { NumberedPublisher, publish } from '../support/numbered-events.ts'
import { readWatched, waitForConnections, watchNumbers } from '../support/watch-numbers.ts'

const browserTest = createBrowserTest('two nodes behind nginx', { programs: manyNodesPrograms })

const total = 1_000
const range = (length: number): number[] => Array.from({ length }, (_, number) => number)

/** Returns whether the page reads of a node, which counts its own readers. */
async function hasReader({ url }: ExampleNode): Promise<boolean> {
  const { body } = await exchange(`${url}/api/connected`)
  return (JSON.parse(body) as { connected: number }).connected > 0
}

/** Waits until a node stores again what it is given. */
function waitForPublishes({ url }: ExampleNode): Promise<void> {
  return vi.waitFor(async () => expect(await publish(url, 'there', 0)).toBeDefined(), { timeout: 50_000 })
}

browserTest(
  'EventSource gets each event once, though its node is killed, and a new life of Redis is told',
  async (open) => {
    const { url, nodes, redis } = await startManyNodes()
    const { page } = await open(`${url}/healthz`)
    await watchNumbers(page)
    const [read, other] = (await hasReader(nodes[0]!)) ? [nodes[0]!, nodes[1]!] : [nodes[1]!, nodes[0]!]
    const publisher = new NumberedPublisher()
    await publisher.publishUpTo(other.url, 200)
    const more = publisher.publishUpTo(other.url, 400)
    await read.kill()
    await more
    await waitForConnections(page, 2)
    await read.start()
    await publisher.publishUpTo(read.url, 600)
    // More are on their way when it ends.
    const unsure = publisher.publishUpTo(read.url, total)
    await redis.kill()
    await unsure
    expect(publisher.count).toBeLessThan(total)
    await redis.start()
    await waitForPublishes(read)
    await publisher.publishUpTo(read.url, 800)
    await other.kill()
    await publisher.publishUpTo(read.url, total)
    const { numbers, resumed, gaps } = await readWatched(page, total - 1)
    expect(numbers).toEqual(range(total))
    // Redis does not say whether it lost something, so that its new life is a new epoch.
    expect(gaps).toMatchObject([{ reason: 'epoch' }])
    expect(gaps[0]!.after).toBeLessThanOrEqual(800)
    expect(resumed).toEqual([false, true, true])
  },
)

browserTest('EventSource gets each event once, though both nodes and Redis are killed together', async (open) => {
  const few = 300
  const { url, nodes, redis } = await startManyNodes()
  const { page } = await open(`${url}/healthz`)
  await watchNumbers(page)
  const publisher = new NumberedPublisher()
  for (const until of [100, 200]) {
    // oxlint-disable no-await-in-loop -- one end after the other
    await publisher.publishUpTo(nodes[0]!.url, until)
    const unsure = publisher.publishUpTo(nodes[0]!.url, few)
    await Promise.all([redis, ...nodes].map((one) => one.kill()))
    await unsure
    expect(publisher.count).toBeLessThan(few)
    await redis.start()
    await Promise.all(nodes.map((node) => node.start()))
    await waitForPublishes(nodes[0]!)
    // oxlint-enable no-await-in-loop
  }
  await publisher.publishUpTo(nodes[0]!.url, few)
  const { numbers, gaps } = await readWatched(page, few - 1)
  expect(numbers).toEqual(range(few))
  // Also to a page whose id is two lives old by the time that it is back.
  expect(gaps).toMatchObject([{ reason: 'epoch' }, { reason: 'epoch' }])
})

import { join } from 'node:path'

import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { startBuiltServer } from '../support/built-server.ts'
import { NumberedPublisher } from '../support/numbered-events.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { readWatched, waitForConnections, watchNumbers } from '../support/watch-numbers.ts'

const browserTest = createBrowserTest('restarts of the only node')

const total = 1_000
/** The numbers at which the node is killed. */
const kills = [150, 400, 600, 850]

browserTest('EventSource gets each event once, and no gap, while its only node is killed four times', async (open) => {
  const flags = ['--store', `disk:${join(temporaryFolder(), 'data')}`, '--retry-ms', '50']
  let node = await startBuiltServer(0, ...flags)
  const { url, port } = node
  const { page } = await open(`${url}/healthz`)
  await watchNumbers(page)
  const publisher = new NumberedPublisher()
  for (const [round, until] of kills.entries()) {
    // oxlint-disable no-await-in-loop -- one end after the other
    await waitForConnections(page, round + 1)
    await publisher.publishUpTo(url, until)
    // More are on their way when it ends.
    const more = publisher.publishUpTo(url, total)
    await node.kill()
    await more
    expect(publisher.count).toBeLessThan(total)
    node = await startBuiltServer(port, ...flags)
    // oxlint-enable no-await-in-loop
  }
  await publisher.publishUpTo(url, total)
  const { numbers, resumed, gaps } = await readWatched(page, total - 1)
  expect(numbers).toEqual(Array.from({ length: total }, (_, number) => number))
  expect(gaps).toEqual([])
  expect(resumed).toEqual([false, ...kills.map(() => true)])
})

import { setTimeout as wait } from 'node:timers/promises'

import { createPublisher } from 'windhover/client'
import { createSeededRandom } from '../../../windhover/src/testing/seeded-random.ts'
import { createDiskStore } from 'windhover/store/disk'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { CuttingProxy } from '../../../windhover/test/support/cutting-proxy.ts'
import { StoreCollector } from '../../../windhover/src/testing/store-collector.ts'
import { startBuiltServer } from '../support/built-server.ts'
import { startServer } from '../support/start-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** Reads the numbers of all messages of a directory, in their order. */
async function readNumbers(directory: string): Promise<number[]> {
  const store = createDiskStore({ directory, history: { maxMessages: Infinity, maxBytes: Infinity } })
  const told = new StoreCollector()
  await told.follow(store, 'oldest')
  const head = await store.probe()
  await told.until('all is told', () => told.position?.offset === head.offset)
  told.stop()
  await store.close()
  return told.messages.map(({ data }) => (JSON.parse(data) as { n: number }).n)
}

test('a server that is killed while it takes events has each of them once, and in order', async () => {
  const random = createSeededRandom(3)
  const directory = join(temporaryFolder(), 'data')
  let server = await startBuiltServer(0, '--store', `disk:${directory}`)
  const publisher = createPublisher({ url: server.url }, { retry: { minMs: 20, maxMs: 100 } })
  const published: Promise<unknown>[] = []
  let isOver = false
  const feeding = (async () => {
    for (let n = 0; !isOver; n += 1) {
      published.push(publisher.publish('note', { n }))
      while (publisher.size > 200 && !isOver) await wait(10)
      await wait(random() * 4)
    }
  })()
  for (let kill = 0; kill < 4; kill += 1) {
    await wait(100 + random() * 400)
    await server.kill()
    server = await startBuiltServer(server.port, '--store', `disk:${directory}`)
  }
  isOver = true
  await feeding
  await publisher.close({ flush: true })
  const ids = (await Promise.all(published)) as { id: string }[]
  expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length)
  await server.kill()
  expect(await readNumbers(directory)).toEqual(published.map((_, n) => n))
}, 240_000)

test('an event whose answer is lost is in the log once', async () => {
  const { server, port } = await startServer()
  const proxy = new CuttingProxy({ target: () => port, isAppend: (chunk) => chunk.includes('POST /api/broadcast') })
  const publisher = createPublisher(
    { url: `http://127.0.0.1:${await proxy.listen()}` },
    { retry: { minMs: 1, maxMs: 5 } },
  )
  let told = 0
  for (let n = 1; n <= 20; n += 1) {
    if (n % 2 === 0) proxy.cutNextAnswer()
    const { id } = await publisher.publish('note', { n })
    expect(id).toMatch(new RegExp(`\\.${n}$`))
    told = n
  }
  expect(told).toBe(20)
  expect(server.hub.position().offset).toBe(20)
  await publisher.close()
  await proxy.close()
})

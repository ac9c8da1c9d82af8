import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from 'windhover/store'

import { isRedisRunnable, RedisServer } from '../test/redis-server.ts'
import { sendCommand } from '../test/send-command.ts'
import { Told } from '../test/told.ts'
import { createRedisStore } from './redis-store.ts'

/** A node whose connections go where its address says, about two seconds after it was changed. */
interface MovingNode {
  address: string
  readonly store: Store
  readonly told: Told
}

describe.skipIf(!isRedisRunnable)('two masters at once', () => {
  let master: RedisServer
  let replica: RedisServer
  let nodes: readonly MovingNode[]

  beforeEach(async () => {
    master = new RedisServer()
    await master.start()
    replica = new RedisServer(['--replicaof', '127.0.0.1', String(master.port)])
    await replica.start()
    nodes = [0, 1].map(() => {
      const node = { address: master.url, told: new Told() }
      return Object.assign(node, { store: createRedisStore({ hub: 'h', client: () => ({ url: node.address }) }) })
    })
    for (const { store, told } of nodes) await store.follow(told, 'oldest')
    await append(nodes[0]!, 'before')
    await expect.poll(() => sendCommand(replica.url, 'EXISTS', 'wh:{h}:s')).toBe(1)
  })

  afterEach(async () => {
    for (const { store } of nodes) await store.close()
    await replica.end()
    await master.end()
  })

  async function append({ store }: MovingNode, data: string): Promise<void> {
    await store.append([{ channel: 'c', event: 'e', data }], { maxWaitMs: 20_000 })
  }

  const untilEpochs = (node: MovingNode, count: number): Promise<void> =>
    expect.poll(() => node.told.epochs.length, { timeout: 20_000 }).toBe(count)

  test('what the old one answered after the first node left is told to that node as a second gap', async () => {
    const [first, last] = nodes as [MovingNode, MovingNode]
    await sendCommand(replica.url, 'REPLICAOF', 'NO', 'ONE')
    first.address = replica.url
    await untilEpochs(first, 2)
    await append(last, 'late')
    last.address = replica.url
    await untilEpochs(first, 3)
    await expect.poll(() => last.told.epochs.at(-1), { timeout: 20_000 }).toBe(first.told.epochs.at(-1))
    expect([...last.told.texts.values()]).toContain('late')
    expect([...first.told.texts.values()]).not.toContain('late')
  })

  test('if it answered nothing more, all nodes see one new epoch', async () => {
    const [first, last] = nodes as [MovingNode, MovingNode]
    await sendCommand(replica.url, 'REPLICAOF', 'NO', 'ONE')
    first.address = replica.url
    await untilEpochs(first, 2)
    last.address = replica.url
    await untilEpochs(last, 2)
    await append(last, 'after')
    await expect.poll(() => [...first.told.texts.values()]).toContain('after')
    expect(nodes.map(({ told }) => told.epochs.length)).toEqual([2, 2])
  })
})

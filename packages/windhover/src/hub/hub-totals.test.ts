import { describe, expect, test } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { everything, lastId, numbers, startStore, type StoreNode, taken } from '../../test/support/store-node.ts'
import { defineEvents } from '../catalog/define-events.ts'
import { createHub } from './create-hub.ts'
import type { HubOptions } from './hub-options.ts'

describe('published', () => {
  test('counts the messages of this hub, and neither duplicates nor what was refused', async () => {
    const hub = createHub({ keepAliveMs: 0 })
    await hub.publish('e', 1, { idempotencyKey: 'k' })
    expect(await hub.publish('e', 1, { idempotencyKey: 'k' })).toMatchObject({ isDuplicate: true })
    await expect(hub.publish('e', 2, { idempotencyKey: 'k' })).rejects.toMatchObject({ code: 'idempotency_mismatch' })
    await expect(hub.publish('e\n', 1)).rejects.toMatchObject({ code: 'invalid_name' })
    await hub.publish('e', 2)
    expect(hub.totals()).toEqual({ published: 2, deliveries: 0, gaps: 0 })
    await hub.close()
    await expect(hub.publish('e', 3)).rejects.toMatchObject({ code: 'closed' })
    expect(hub.totals().published).toBe(2)
  })

  test('does not count the messages of another node, which are delivered here', async () => {
    const { createNode } = startStore()
    const [writing, reading] = [await createNode(), await createNode()]
    reading.join()
    await writing.publish('1', '2')
    await reading.settle()
    expect(writing.hub.totals()).toEqual({ published: 2, deliveries: 0, gaps: 0 })
    expect(reading.hub.totals()).toEqual({ published: 0, deliveries: 2, gaps: 0 })
  })
})

describe('deliveries', () => {
  test('count each message once for each reader, whether an observer listens to rounds or not', async () => {
    for (const observer of [{}, { onRound: () => undefined }]) {
      const { createNode } = startStore()
      const node = await createNode({ observer })
      node.join()
      node.join()
      await node.publish('1', '2')
      node.join({ channels: ['other'] })
      await node.publish('3')
      expect(node.hub.totals()).toEqual({ published: 3, deliveries: 6, gaps: 0 })
      expect(node.hub.totals().deliveries).toBe(6)
    }
  })

  test('count what a reader resumes with', async () => {
    const node = await startNode(5)
    const sink = node.join({ lastEventId: `${node.hub.position().epoch}.2` })
    await node.settle()
    expect(taken(sink)).toEqual(['connected', '3', '4', '5'])
    expect(node.hub.totals()).toEqual({ published: 5, deliveries: 3, gaps: 0 })
  })

  test('count what is given from the store, to a reader that is full in between too', async () => {
    const node = await startNode(20, { history: { maxMessages: 3 } })
    const { epoch } = node.hub.position()
    const sink = node.join({ lastEventId: `${epoch}.0` })
    const full = new FakeSink()
    full.isFull = true
    node.join({ lastEventId: `${epoch}.10` }, full)
    await node.settle()
    expect(node.hub.totals().deliveries).toBe(20)
    full.drain()
    await node.settle()
    expect(taken(sink)).toEqual(['connected', ...numbers(1, 20)])
    expect(taken(full)).toEqual(['connected', ...numbers(11, 20)])
    expect(node.hub.totals()).toEqual({ published: 20, deliveries: 30, gaps: 0 })
  })

  test('count the first messages of a reader, from the copy and from the store', async () => {
    const node = await startNode(20, { history: { maxMessages: 3 } })
    const kept = node.join({ initial: { last: 2 } })
    await node.settle()
    expect(taken(kept)).toEqual(['connected', '19', '20'])
    expect(node.hub.totals().deliveries).toBe(2)
    const older = node.join({ initial: { last: 10 } })
    await node.settle()
    expect(taken(older)).toEqual(['connected', ...numbers(11, 20)])
    expect(node.hub.totals()).toEqual({ published: 20, deliveries: 12, gaps: 0 })
  })
})

describe('gaps', () => {
  test('count the one of a greeting', async () => {
    const hub = createHub({ keepAliveMs: 0, catalog: defineEvents({}), open: true })
    const sink = new FakeSink()
    hub.join({ path: '/s', channels: ['c'], lastEventId: 'another.5', sink })
    expect(sink.blocks.map(({ event }) => event)).toEqual(['connected', 'gap'])
    expect(hub.totals()).toEqual({ published: 0, deliveries: 0, gaps: 1 })
    sink.leave()
    await hub.close()
  })

  test('count each reader that a loss was told, and no gap as a delivery', async () => {
    const { fake, createNode } = startStore()
    const node = await createNode()
    const sinks = [node.join(), node.join()]
    await node.publish('1', '2', '3')
    fake.lose(2)
    await node.publish('4')
    for (const sink of sinks) expect(taken(sink)).toEqual(['connected', '1', '2', '3', 'gap', '4'])
    expect(node.hub.totals()).toEqual({ published: 4, deliveries: 8, gaps: 2 })
  })

  test('count one that was found in the store', async () => {
    const { createNode } = startStore({ bounds: { ...everything, maxMessages: 5 } })
    const node = await createNode({ history: { maxMessages: 2 } })
    const sink = node.join()
    await node.publish('0')
    const first = lastId(sink)
    await node.publish(...numbers(1, 10))
    const before = node.hub.totals()
    const back = node.join({ lastEventId: first })
    await node.settle()
    expect(taken(back)).toEqual(['connected', 'gap', ...numbers(6, 10)])
    expect(node.hub.totals()).toEqual({ published: 11, deliveries: before.deliveries + 5, gaps: before.gaps + 1 })
  })
})

/** A node that has published the texts of the first numbers. */
async function startNode(published: number, options: HubOptions = {}): Promise<StoreNode> {
  const node = await startStore().createNode(options)
  await node.publish(...numbers(1, published))
  return node
}

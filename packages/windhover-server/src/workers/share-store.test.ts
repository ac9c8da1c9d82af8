import { expect, onTestFinished, test, vi } from 'vitest'
import type { Store, StoredMessage, StoreListener } from 'windhover/store'

import { createMemoryStore } from './memory-store.ts'
import { shareStore } from './share-store.ts'

/** More than the newest that are held beside the store. */
const total = 10_000

/** A store with many messages, and what reads of it. */
async function setUp(maxMessages: number) {
  const memory = createMemoryStore({ maxMessages, maxBytes: Infinity, maxAgeMs: Infinity })
  const read = vi.spyOn(memory, 'read')
  const shared = shareStore(memory)
  onTestFinished(() => shared.close())
  const first = shared.createNode()
  const { epoch } = await first.probe()
  await first.follow(collect().listener, 'head')
  for (let n = 0; n < total; n += 500) {
    const drafts = Array.from({ length: 500 }, () => ({ channel: 'c', event: 'e', data: '1' }))
    // oxlint-disable-next-line no-await-in-loop -- a batch after the other
    await first.append(drafts, { maxWaitMs: 5_000 })
  }
  return { epoch, node: shared.createNode(), read }
}

function collect() {
  const told: StoredMessage[] = []
  const lost: number[] = []
  const listener: StoreListener = {
    onStart() {},
    onMessages(_epoch, messages) {
      told.push(...messages)
      return true
    },
    onEpoch() {},
    onLost: (_epoch, upTo) => void lost.push(upTo),
    onOldest() {},
    onState() {},
  }
  return { told, lost, listener }
}

async function followToEnd(node: Store, from: Parameters<Store['follow']>[1]): Promise<ReturnType<typeof collect>> {
  const collected = collect()
  await node.follow(collected.listener, from)
  await vi.waitFor(() => expect(collected.told.at(-1)?.offset).toBe(total))
  return collected
}

test('a listener far behind is told what the store reads, and then what is held, without seam', async () => {
  const { node, read } = await setUp(Infinity)
  const { told, lost } = await followToEnd(node, 'oldest')
  expect(told.map(({ offset }) => offset)).toEqual(Array.from({ length: total }, (_, n) => n + 1))
  expect(lost).toEqual([])
  expect(read).toHaveBeenCalled()
})

test('a listener at a place that is no longer kept is told exactly what is lost', async () => {
  const { node, epoch } = await setUp(6_000)
  const { told, lost } = await followToEnd(node, { epoch, offset: 7 })
  expect(lost).toEqual([4_000])
  expect(told.map(({ offset }) => offset)).toEqual(Array.from({ length: 6_000 }, (_, n) => n + 4_001))
})

test('the oldest message is found by halves', async () => {
  const { node, read } = await setUp(6_000)
  read.mockClear()
  const { told } = await followToEnd(node, 'oldest')
  expect(told[0]?.offset).toBe(4_001)
  expect(read.mock.calls.length).toBeLessThan(40)
})

test('listeners at one place are told the same list, which is encoded once', async () => {
  const shared = shareStore(createMemoryStore({ maxMessages: 10, maxBytes: Infinity, maxAgeMs: Infinity }))
  onTestFinished(() => shared.close())
  const lists: (readonly StoredMessage[])[] = []
  const nodes = [shared.createNode(), shared.createNode()]
  for (const node of nodes) {
    const listener = {
      ...collect().listener,
      onMessages: (_: string, list: readonly StoredMessage[]) => !!lists.push(list),
    }
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await node.follow(listener, 'oldest')
  }
  await nodes[0]!.append([{ channel: 'c', event: 'e', data: '1' }], { maxWaitMs: 5_000 })
  await vi.waitFor(() => expect(lists).toHaveLength(2))
  expect(lists[0]).toBe(lists[1])
})

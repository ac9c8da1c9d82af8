import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Position } from 'windhover'
import type { Store, StoredMessage, StoreListener } from 'windhover/store'
import { createDiskStore } from 'windhover/store/disk'

import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { createMemoryStore } from './memory-store.ts'
import { shareStore } from './share-store.ts'

/** More than the newest that are held beside the store. */
const total = 10_000

/** A store with many messages, and what reads of it. */
async function setUp(maxMessages: number) {
  const bounds = { maxMessages, maxBytes: Infinity, maxAgeMs: Infinity }
  const memory = createMemoryStore(bounds)
  const read = vi.spyOn(memory, 'read')
  const shared = shareStore(memory, bounds)
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
  const bounds = { maxMessages: 10, maxBytes: Infinity, maxAgeMs: Infinity }
  const shared = shareStore(createMemoryStore(bounds), bounds)
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

/** Appends as many messages as one of these, each with its number. */
async function appendNumbers(store: Store, count: number): Promise<void> {
  for (let n = 0; n < count; n += 500) {
    const drafts = Array.from({ length: Math.min(500, count - n) }, (_, at) => {
      return { channel: 'c', event: 'e', data: String(n + at + 1) }
    })
    // oxlint-disable-next-line no-await-in-loop -- a batch after the other
    await store.append(drafts, { maxWaitMs: 5_000 })
  }
}

/** A shared store on a directory whose epoch ended with a number of messages: it takes the directory for a copy. */
async function setUpEnded(count: number, maxMessages: number): Promise<() => Store> {
  const directory = join(temporaryFolder(), 'data')
  const bounds = { maxMessages, maxBytes: Infinity, maxAgeMs: Infinity }
  const earlier = createDiskStore({ directory, history: bounds })
  await appendNumbers(earlier, count)
  await earlier.close()
  const file = join(directory, 'epoch.json')
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), directory: 'elsewhere' }))
  const shared = shareStore(createDiskStore({ directory, history: bounds }), bounds)
  onTestFinished(() => shared.close())
  return () => shared.createNode()
}

/** What a listener of all that is kept is told, up to a number of the epoch that follows the first. */
async function tellAll(node: Store, last: number): Promise<readonly string[]> {
  const told: string[] = []
  let epochs = 0
  await node.follow(
    {
      ...collect().listener,
      onMessages: (_, messages) => !!told.push(...messages.map(({ data }) => `${epochs}.${data}`)),
      onEpoch: () => void (epochs += 1),
      onLost: (_, upTo) => void told.push(`lost up to ${upTo}`),
    },
    'oldest',
  )
  await vi.waitFor(() => expect(told.at(-1)).toBe(`1.${last}`))
  return told
}

/** Finds the position after which a listener of all that is kept begins. */
async function findOldest(node: Store): Promise<Position | undefined> {
  let start: Position | undefined
  const following = await node.follow({ ...collect().listener, onStart: (position) => (start = position) }, 'oldest')
  following.stop()
  return start
}

function numbers(epoch: number, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, n) => `${epoch}.${first + n}`)
}

describe('an epoch that ended before the store was opened', () => {
  test('is told to every listener, however late it comes', async () => {
    const createNode = await setUpEnded(6_000, 10_000)
    const first = createNode()
    const told = tellAll(first, 2)
    await appendNumbers(first, 2)
    const all = [...numbers(0, 1, 6_000), ...numbers(1, 1, 2)]
    expect(await told).toEqual(all)
    expect(await tellAll(createNode(), 2)).toEqual(all)
  })

  test('is told as far as the store keeps it', async () => {
    const createNode = await setUpEnded(10, 15)
    const first = createNode()
    const told = tellAll(first, 8)
    await appendNumbers(first, 8)
    await told
    expect(await tellAll(createNode(), 8)).toEqual([...numbers(0, 4, 10), ...numbers(1, 1, 8)])
    await appendNumbers(first, 15)
    const { epoch } = await first.probe()
    await vi.waitFor(async () => expect(await findOldest(createNode())).toEqual({ epoch, offset: 8 }))
  })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { everything, gapsOf, lastId, numbers, startStore, StoreNode, taken } from '../../test/support/store-node.ts'
import { WindhoverError } from '../errors.ts'
import type { Position } from '../position.ts'
import { createDiskStore } from '../store/disk/disk-store.ts'
import type { Store } from '../store/store.ts'
import { createFakeStore } from '../testing/fake-store.ts'
import { createHub } from './create-hub.ts'

describe('one node', () => {
  test('gives its readers what it publishes, in the order of the store', async () => {
    const { createNode } = startStore()
    const node = await createNode()
    await node.hub.ready()
    const sink = node.join()
    await node.publish('one', 'two')
    expect(taken(sink)).toEqual(['connected', 'one', 'two'])
    expect(node.hub.position().offset).toBe(2)
  })

  test('takes no readers before it knows the store, and then has what was there', async () => {
    const { fake, createNode } = startStore()
    const first = await createNode()
    await first.publish(...numbers(1, 5))
    fake.goAway()
    const store = fake.createNode()
    store.goAway()
    const node = new StoreNode(store)
    await node.settle()
    expect(node.hub.refusalFor()).toBe('store')
    expect(() => node.join()).toThrow(WindhoverError)
    expect(() => node.hub.position()).toThrow(WindhoverError)
    await expect(node.hub.publish('e', 1, { maxWaitMs: 0 })).rejects.toMatchObject({ code: 'unavailable' })
    fake.comeBack()
    await node.hub.ready()
    expect(node.hub.refusalFor()).toBeUndefined()
    const { epoch } = node.hub.position()
    const sink = node.join({ lastEventId: `${epoch}.2` })
    await node.settle()
    expect(taken(sink)).toEqual(['connected', '3', '4', '5'])
  })

  test('publishing waits while a reader that can take messages is a window behind', async () => {
    const { createNode } = startStore()
    const node = await createNode({ window: { maxMessages: 3 } })
    const sink = node.join()
    const published = numbers(1, 10).map((text) => node.hub.publish('e', text, { channel: 'c' }))
    let count = 0
    for (const one of published) void one.then(() => (count += 1))
    for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(count).toBe(3)
    await node.settle()
    await Promise.all(published)
    expect(taken(sink)).toEqual(['connected', ...numbers(1, 10)])
  })

  test('while the store is away its readers stay, and publishing is refused', async () => {
    const { fake, createNode } = startStore()
    const node = await createNode()
    const sink = node.join()
    await node.publish('1')
    fake.goAway()
    await expect(node.hub.publish('e', 'x')).rejects.toMatchObject({ code: 'unavailable' })
    const back = node.join({ lastEventId: `${node.hub.position().epoch}.0` })
    await node.settle()
    expect(taken(back)).toEqual(['connected', '1'])
    expect(() => node.join({ lastEventId: `${node.hub.position().epoch}.7` })).toThrow('away')
    fake.comeBack()
    await node.publish('2')
    expect(taken(sink)).toEqual(['connected', '1', '2'])
    expect(node.told).toEqual(['connected', 'waiting', 'resumed', 'ready'])
  })

  test('a loss is told to everyone, and all go on', async () => {
    const { fake, createNode } = startStore()
    const node = await createNode()
    const sink = node.join()
    await node.publish('1', '2', '3')
    const seen = lastId(sink)
    fake.lose(2)
    await node.publish('4')
    expect(taken(sink)).toEqual(['connected', '1', '2', '3', 'gap', '4'])
    const back = node.join({ lastEventId: seen })
    await node.settle()
    expect(taken(back)).toEqual(['connected', 'gap', '4'])
  })
})

describe('a reader that was given more by another node', () => {
  test('waits until that has arrived, and then gets exactly what follows', async () => {
    const { fake, createNode } = startStore()
    const [fast, slow] = [await createNode(), await createNode({ window: { maxMessages: 1 } })]
    // Holds up the slow node: its reader has not been given the first message.
    slow.join()
    await fast.publish('1')
    const sink = fast.join()
    await fast.publish('2', '3')
    expect(slow.hub.position().offset).toBeLessThan(3)
    const roaming = slow.join({ lastEventId: lastId(sink) })
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(taken(roaming)).toEqual([])
    expect(slow.told).toEqual(['connected'])
    expect(slow.hub.connectedCount()).toBe(2)
    await slow.settle()
    await fast.publish('4')
    await slow.settle()
    expect(taken(roaming)).toEqual(['connected', '4'])
    expect(slow.told).toEqual(['connected', 'resumed'])
    expect(fake).toBeDefined()
  })

  test('is judged if the store never reached it', async () => {
    const { createNode } = startStore()
    const node = await createNode()
    await node.publish('1')
    const { epoch } = node.hub.position()
    const sink = node.join({ lastEventId: `${epoch}.5` })
    const other = node.join({ lastEventId: 'another.5' })
    await node.settle()
    for (const one of [sink, other]) expect(taken(one)).toEqual(['connected', 'gap', '1'])
    expect(gapsOf(sink)).toMatchObject([{ reason: 'epoch', requested: { epoch, offset: 5 } }])
  })

  test('is sent away for now if that does not arrive in time', async () => {
    const { createNode } = startStore()
    const [fast, slow] = [await createNode(), await createNode({ window: { maxMessages: 1 }, arrivalWaitMs: 0 })]
    slow.join()
    await fast.publish('1')
    const sink = fast.join()
    await fast.publish('2', '3')
    const roaming = slow.join({ lastEventId: lastId(sink) })
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(roaming.blocks).toMatchObject([{ event: 'closing', data: expect.stringContaining('busy') }])
  })

  test('is sent away for now if the store does not say where its head is', async () => {
    const { fake } = startStore()
    const store = fake.createNode()
    let isSilent = false
    const node = new StoreNode({
      ...forward(store),
      probe: () => (isSilent ? new Promise(() => undefined) : store.probe()),
    })
    await node.settle()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    isSilent = true
    const lastEventId = `${node.hub.position().epoch}.9`
    const sinks = [node.join({ lastEventId }), node.join({ lastEventId })]
    await vi.advanceTimersByTimeAsync(10_000)
    for (const sink of sinks) {
      expect(sink.blocks).toMatchObject([{ event: 'closing', data: expect.stringContaining('busy') }])
    }
    isSilent = false
    const back = node.join({ lastEventId })
    await node.settle()
    expect(taken(back)).toEqual(['connected', 'gap'])
  })

  test('leaves without a trace while it waits, and is sent away with all when the hub closes', async () => {
    const { fake, createNode } = startStore()
    const [node, other] = [await createNode(), await createNode()]
    fake.delayUpTo(20)
    const published = other.hub.publish('e', 'late', { channel: 'c' })
    const { epoch } = node.hub.position()
    const [gone, kept] = [node.join({ lastEventId: `${epoch}.9` }), node.join({ lastEventId: `${epoch}.9` })]
    gone.leave()
    expect(node.hub.connectedCount()).toBe(1)
    const closing = node.hub.close()
    await new Promise((resolve) => setImmediate(resolve))
    expect(kept.blocks.map(({ event }) => event)).toEqual(['closing'])
    kept.leave()
    await closing
    expect(node.told).toEqual([])
    fake.delayUpTo(0)
    await published
  })
})

describe('a reader that is older than the copy', () => {
  const narrow = { history: { maxMessages: 2 } }

  test('is given what the store keeps, and then what comes, without a seam or a double', async () => {
    const { createNode } = startStore()
    const node = await createNode(narrow)
    await node.publish(...numbers(1, 2_500))
    const { epoch } = node.hub.position()
    const sink = node.join({ lastEventId: `${epoch}.10` })
    await node.publish('next')
    expect(taken(sink)).toEqual(['connected', ...numbers(11, 2_500), 'next'])
    await node.publish('last')
    expect(taken(sink)).toEqual(['last'])
    expect(node.told).toEqual(['resumed'])
  })

  test('meets the copy although that keeps nothing, while messages come all the time', async () => {
    const { createNode } = startStore()
    const node = await createNode({ history: { maxMessages: 0 } })
    await node.publish(...numbers(1, 1_500))
    const sink = node.join({ lastEventId: `${node.hub.position().epoch}.0` })
    for (let n = 1_501; n <= 1_600; n += 1) {
      void node.hub.publish('e', String(n), { channel: 'c' })
      node.scheduler.turn()
      await new Promise((resolve) => setImmediate(resolve))
    }
    await node.settle()
    expect(taken(sink)).toEqual(['connected', ...numbers(1, 1_600)])
  })

  test('meets the copy although that keeps nothing, and messages came after the store had read', async () => {
    const { fake } = startStore()
    const store = fake.createNode()
    let answer!: () => void
    const answers = new Promise<void>((resolve) => (answer = resolve))
    const late: Store = {
      ...forward(store),
      read: async (after, max) => {
        const batch = await store.read(after, max)
        await answers
        return batch
      },
    }
    const node = new StoreNode(late, { history: { maxMessages: 0 } })
    await node.settle()
    await node.publish('1', '2', '3')
    const sink = node.join({ lastEventId: `${node.hub.position().epoch}.1` })
    await node.settle()
    await node.publish('4', '5')
    answer()
    await node.settle()
    expect(taken(sink)).toEqual(['connected', '2', '3', '4', '5'])
    await node.publish('6')
    expect(taken(sink)).toEqual(['6'])
  })

  test('passes a message that cannot be written, and is told of a gap in its place', async () => {
    const { fake } = startStore()
    const store = fake.createNode()
    const node = new StoreNode(store, { history: { maxMessages: 0 } })
    await node.settle()
    const live = node.join()
    await node.publish('1')
    await store.append([{ channel: 'd', event: 'two\nlines', data: '2' }], { maxWaitMs: 1_000 })
    await node.publish('3')
    expect(taken(live)).toEqual(['connected', '1', 'gap', '3'])
    const sink = node.join({ lastEventId: `${node.hub.position().epoch}.0` })
    await node.settle()
    expect(taken(sink)).toEqual(['connected', '1', 'gap', '3'])
    expect(gapsOf(sink)).toEqual(gapsOf(live))
    expect(node.gaps).toBe(2)
    expect(node.errors).toHaveLength(2)
  })

  test('gets its own channels and events alone, with meta if it wants that', async () => {
    const { createNode } = startStore()
    const node = await createNode(narrow)
    await node.publish('1')
    await Promise.all([
      node.hub.publish('e', 'other', { channel: 'd' }),
      node.hub.publish('f', 'f', { channel: 'c' }),
      node.settle(),
    ])
    await node.publish('2', '3', '4')
    const sink = node.join({ lastEventId: `${node.hub.position().epoch}.0`, events: ['e'], meta: true })
    await node.settle()
    expect(sink.blocks.filter(({ event }) => event === 'e').length).toBe(4)
    expect(new TextDecoder().decode(sink.chunks[1]!.payload)).toContain('channel: c')
  })

  test('shares one read with a thousand others', async () => {
    const { fake, createNode } = startStore()
    const writer = await createNode()
    await writer.publish(...numbers(1, 20))
    const store = fake.createNode()
    let reads = 0
    const counting: Store = { ...forward(store), read: (after, max) => ((reads += 1), store.read(after, max)) }
    const node = new StoreNode(counting, narrow)
    await node.settle()
    const lastEventId = `${node.hub.position().epoch}.3`
    const sinks = Array.from({ length: 1_000 }, () => node.join({ lastEventId }))
    await node.settle()
    expect(reads).toBe(1)
    expect(new Set(sinks.map((sink) => taken(sink).join()))).toEqual(new Set([['connected', ...numbers(4, 20)].join()]))
    expect(sinks[1]!.chunks[1]).toBe(sinks[0]!.chunks[1])
  })

  test('that is slow goes on where it was when it can take more', async () => {
    const { createNode } = startStore()
    const node = await createNode(narrow)
    await node.publish(...numbers(1, 2_500))
    const sink = new FakeSink()
    sink.isFull = true
    node.join({ lastEventId: `${node.hub.position().epoch}.0` }, sink)
    await node.settle()
    expect(taken(sink)).toEqual(['connected'])
    sink.drain()
    sink.isFull = true
    await node.settle()
    expect(taken(sink)).toEqual(numbers(1, 1_000))
    sink.drain()
    await node.settle()
    expect(taken(sink)).toEqual(numbers(1_001, 2_500))
  })

  test('stays if the read was given up while the process stood still', async () => {
    const { fake, createNode } = startStore()
    const writer = await createNode()
    await writer.publish(...numbers(1, 20))
    const store = fake.createNode()
    let giveUp!: (error: Error) => void
    const read = vi
      .fn<Store['read']>((after, max) => store.read(after, max))
      .mockImplementationOnce(() => new Promise((_, reject) => (giveUp = reject)))
    const node = new StoreNode({ ...forward(store), read }, narrow)
    await node.settle()
    const sink = node.join({ lastEventId: `${node.hub.position().epoch}.3` })
    node.scheduler.settle()
    expect(read).toHaveBeenCalledOnce()
    const endMs = performance.now() + 1_000
    while (performance.now() < endMs);
    giveUp(new WindhoverError('unavailable', 'no answer in time'))
    await node.settle()
    expect(read).toHaveBeenCalledTimes(2)
    expect(taken(sink)).toEqual(['connected', ...numbers(4, 20)])
  })

  test('is told of what the store no longer keeps, and goes on at the oldest that it does', async () => {
    const { createNode } = startStore({ bounds: { ...everything, maxMessages: 10 } })
    const node = await createNode(narrow)
    await node.publish(...numbers(1, 30))
    const { epoch } = node.hub.position()
    const sink = node.join({ lastEventId: `${epoch}.5` })
    await node.settle()
    expect(gapsOf(sink)).toMatchObject([{ reason: 'evicted', requested: { offset: 5 } }])
    const { resumedAt } = gapsOf(sink)[0]!
    expect(taken(sink)).toEqual(['connected', 'gap', ...numbers(resumedAt.offset + 1, 30)])
  })
})

test('what is lost before the first message of a copy is told to those who were greeted', async () => {
  const { fake, createNode } = startStore({ bounds: { ...everything, maxMessages: 2 } })
  const writer = await createNode()
  await writer.publish('1', '2')
  const store = fake.createNode()
  const node = new StoreNode(store, { history: { maxMessages: 0 } })
  await node.settle()
  const sink = node.join()
  store.goAway()
  await writer.publish('3', '4', '5', '6')
  store.comeBack()
  await node.settle()
  expect(taken(sink)).toEqual(['connected', 'gap', '5', '6'])
  expect(gapsOf(sink)).toMatchObject([{ reason: 'evicted', requested: { offset: 2 }, resumedAt: { offset: 4 } }])
})

describe('a gap that many are told of', () => {
  test('tells over how long they spread what they load again, in one frame for all', async () => {
    const { fake, createNode } = startStore()
    const node = await createNode({ reloadSpreadMs: 7_000 })
    await node.publish('1')
    const late = `${node.hub.position().epoch}.1`
    const sinks = [node.join(), node.join()]
    fake.wipe()
    await node.settle()
    await node.publish('2')
    for (const sink of sinks) expect(gapsOf(sink)).toMatchObject([{ reason: 'epoch', reloadSpreadMs: 7_000 }])
    expect(sinks[1]!.chunks.at(-2)).toBe(sinks[0]!.chunks.at(-2))
    const back = node.join({ lastEventId: 'a0b1c2d3e4f5a6b7.1' })
    await node.settle()
    expect(gapsOf(back)).toMatchObject([{ reason: 'epoch', reloadSpreadMs: 7_000 }])
    // The copy has the seam: this one passes it as those did who were there.
    const through = node.join({ lastEventId: late })
    await node.settle()
    expect(gapsOf(through)).toMatchObject([{ reason: 'epoch', reloadSpreadMs: 7_000 }])
  })

  test('is none if the messages of one reader are no longer kept', async () => {
    const { createNode } = startStore({ bounds: { ...everything, maxMessages: 2 } })
    const node = await createNode({ history: { maxMessages: 1 } })
    await node.publish(...numbers(1, 9))
    const sink = node.join({ lastEventId: `${node.hub.position().epoch}.1` })
    await node.settle()
    expect(gapsOf(sink)).toHaveLength(1)
    expect(gapsOf(sink)[0]).not.toHaveProperty('reloadSpreadMs')
  })
})

describe('a store that breaks its port', () => {
  async function expectFailed(node: StoreNode, sink: FakeSink): Promise<void> {
    await node.settle()
    expect(taken(sink).at(-1)).toBe('closing')
    expect(sink.blocks.at(-1)!.data).toContain('failed')
    sink.leave()
    expect(node.errors).toHaveLength(1)
    expect(node.hub.refusalFor()).toBe('store')
    await expect(node.hub.publish('e', 1)).rejects.toMatchObject({ code: 'unavailable' })
  }

  test.each<[string, (store: Store) => Partial<Store>]>([
    ['rejects an append with nonsense', () => ({ append: () => Promise.reject(new TypeError('nonsense')) })],
    [
      'throws in append',
      () => ({
        append: () => {
          throw new TypeError('nonsense')
        },
      }),
    ],
    ['answers an append with nothing', () => ({ append: async () => [] })],
    [
      'tells a wrong offset',
      (store) => ({
        follow: (listener, from) =>
          store.follow(
            Object.assign(Object.create(listener) as typeof listener, {
              onStart: (position: Parameters<typeof listener.onStart>[0]) => listener.onStart(position),
              onState: (state: 'ready') => listener.onState(state),
              onMessages: (epoch: string, messages: Parameters<typeof listener.onMessages>[1]) =>
                listener.onMessages(
                  epoch,
                  messages.map((message) => ({ ...message, offset: message.offset + 1 })),
                ),
            }),
            from,
          ),
      }),
    ],
  ])('%s: readers come back, publishers are refused, the process lives', async (_, plant) => {
    const { fake } = startStore()
    const store = fake.createNode()
    const node = new StoreNode({ ...forward(store), ...plant(store) })
    await node.settle()
    const sink = node.join()
    await node.hub.publish('e', 1).catch(() => undefined)
    await expectFailed(node, sink)
  })

  test('cannot be followed: ready rejects', async () => {
    const { fake } = startStore()
    const error = new Error('cannot be followed')
    const node = new StoreNode({ ...forward(fake.createNode()), follow: () => Promise.reject(error) })
    await expect(node.hub.ready()).rejects.toBe(error)
    expect(node.hub.refusalFor()).toBe('store')
  })
})

describe('a store that cannot be used as it is set up', () => {
  const refusal = new WindhoverError('invalid_option', 'set it right')

  test('at first: ready rejects with what to do, and it is used as soon as it can be', async () => {
    const { fake } = startStore()
    const store = fake.createNode()
    let isUnfit = true
    const probe = async (): Promise<Position> => {
      if (isUnfit) throw refusal
      return await store.probe()
    }
    const reasons: (string | undefined)[] = []
    const onStoreState = (_: string, { reason }: { readonly reason?: string }): void => void reasons.push(reason)
    const hub = createHub({ store: { ...forward(store), probe }, observer: { onStoreState } })
    await expect(hub.ready()).rejects.toBe(refusal)
    expect([hub.refusalFor(), reasons]).toEqual(['store', ['set it right']])
    const refused = { code: 'unavailable', mayHaveHappened: false }
    await expect(hub.publish('e', 1, { maxWaitMs: 0 })).rejects.toMatchObject(refused)
    isUnfit = false
    await hub.ready()
    expect(hub.refusalFor()).toBeUndefined()
    expect((await hub.publish('e', 1)).position.offset).toBe(1)
    await hub.close()
  })

  test('later: publishers are refused as if it was away, and are told nothing of its settings', async () => {
    const { fake } = startStore()
    const store = fake.createNode()
    let isUnfit = false
    const node = new StoreNode({
      ...forward(store),
      async append(drafts, options) {
        if (isUnfit) throw refusal
        return await store.append(drafts, options)
      },
    })
    await node.hub.ready()
    const sink = node.join()
    isUnfit = true
    await expect(node.hub.publish('e', 'x')).rejects.toMatchObject({
      code: 'unavailable',
      message: 'the store cannot be used as it is set up',
      mayHaveHappened: false,
      cause: refusal,
    })
    isUnfit = false
    await node.publish('1')
    expect(taken(sink)).toEqual(['connected', '1'])
  })

  test('whose listener is another one is not asked again and again', async () => {
    const { fake } = startStore()
    const store = fake.createNode()
    const first = new StoreNode(store)
    await first.hub.ready()
    const second = createHub({ store })
    await expect(second.ready()).rejects.toMatchObject({ message: 'follow: another listener is told' })
    await expect(second.ready()).rejects.toMatchObject({ message: 'follow: another listener is told' })
    await expect(second.publish('e', 1)).rejects.toThrow('broke its promises')
  })
})

test('a hub on a directory goes on where the hub before it ended', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'windhover-hub-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  const first = createHub({ store: createDiskStore({ directory }) })
  await first.ready()
  for (const text of ['1', '2', '3']) await first.publish('e', text, { channel: 'c' })
  const position = first.position()
  await first.close()
  const second = createHub({ store: createDiskStore({ directory }) })
  await second.ready()
  expect(second.position()).toEqual(position)
  const sink = new FakeSink()
  second.join({ path: '/s', channels: ['c'], lastEventId: `${position.epoch}.1`, sink })
  await second.publish('e', '4', { channel: 'c' })
  await vi.waitFor(() => expect(sink.blocks.map(({ event }) => event)).toEqual(['connected', 'e', 'e', 'e']))
  sink.leave()
  await second.close()
})

test('a log and a store together, and what is no store, are refused', () => {
  expect(() => createHub({ store: {} as Store })).toThrow('store: expected a store')
  expect(() => createHub({ store: createFakeStore().createNode(), window: { maxMessages: -1 } })).toThrow('window')
})

function forward(store: Store): Store {
  return {
    follow: (listener, from) => store.follow(listener, from),
    append: (drafts, options) => store.append(drafts, options),
    read: (after, max) => store.read(after, max),
    probe: () => store.probe(),
    close: () => store.close(),
  }
}

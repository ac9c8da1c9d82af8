import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { everything, gapsOf, lastId, numbers, startStore, StoreNode, taken } from '../../test/support/store-node.ts'
import type { Initial } from '../initial.ts'

/** A copy that holds next to nothing, so that nearly all is in the store alone. */
const narrow = { history: { maxMessages: 3 } }

/** Publishes texts of `<key><number>`, each under its key. */
async function publishKeyed(node: StoreNode, texts: readonly string[], event = 'e'): Promise<void> {
  const published = texts.map((text) => node.hub.publish(event, text, { channel: 'c', key: text[0]! }))
  await node.settle()
  await Promise.all(published)
  await node.settle()
}

describe('the newest messages', () => {
  test('are read from the store if the copy does not hold enough, and lead to what is new', async () => {
    const { createNode } = startStore()
    const node = await createNode(narrow)
    await node.publish(...numbers(1, 20))
    const sink = node.join({ initial: { last: 10 } })
    await node.settle()
    expect(taken(sink)).toEqual(['connected', ...numbers(11, 20)])
    expect(sink.blocks[0]).toMatchObject({ id: `${node.hub.position().epoch}.10` })
    expect(JSON.parse(sink.blocks[0]!.data!)).toMatchObject({ resumed: false })
    await node.publish('21')
    expect(taken(sink)).toEqual(['21'])
    expect(node.told).toContain('connected')
    expect(node.gaps).toBe(0)
  })

  test('are all that there are if there are fewer, and none of an empty store', async () => {
    const { createNode } = startStore()
    const node = await createNode(narrow)
    const first = node.join({ initial: { last: 10 } })
    expect(taken(first)).toEqual(['connected'])
    await node.publish(...numbers(1, 7))
    const sink = node.join({ initial: { last: 10 } })
    await node.settle()
    expect(taken(sink)).toEqual(['connected', ...numbers(1, 7)])
    expect(taken(first)).toEqual(numbers(1, 7))
  })

  test('are those of its interest, far back, in one read of a block for all who ask', async () => {
    const { fake } = startStore()
    const store = fake.createNode()
    const read = vi.spyOn(store, 'read')
    const node = new StoreNode(store, narrow)
    await node.settle()
    await node.publish('1')
    for (let n = 0; n < 600; n += 1) void node.hub.publish('other', n, { channel: 'c' })
    await node.settle()
    await node.publish('602')
    await node.hub.publish('other', 0, { channel: 'c' })
    const sinks = [1, 2, 3].map(() => node.join({ events: ['e'], initial: { last: 2 } }))
    await node.settle()
    for (const sink of sinks) expect(taken(sink)).toEqual(['connected', '1', '602'])
    // One to look back, and one from there on.
    expect(read).toHaveBeenCalledTimes(2)
    const later = node.join({ events: ['e'], initial: { last: 3 } })
    await node.settle()
    expect(taken(later)).toEqual(['connected', '1', '602'])
    expect(read).toHaveBeenCalledTimes(3)
  })

  test('are looked for no further than 10,000 messages before the copy', async () => {
    const { createNode } = startStore()
    const node = await createNode(narrow)
    await node.publish('1')
    for (let n = 0; n < 12; n += 1) {
      const others = Array.from({ length: 1000 }, () => node.hub.publish('other', n, { channel: 'c' }))
      await node.settle()
      await Promise.all(others)
    }
    await node.publish('2')
    const sink = node.join({ events: ['e'], initial: { last: 2 } })
    await node.settle()
    await node.settle()
    expect(taken(sink)).toEqual(['connected', '2'])
  })

  test('are those that the store still keeps, without a gap', async () => {
    const { createNode } = startStore({ bounds: { ...everything, maxMessages: 6 } })
    const node = await createNode(narrow)
    await node.publish(...numbers(1, 20))
    const sink = node.join({ initial: { last: 15 } })
    await node.settle()
    const given = taken(sink)
    expect(given[0]).toBe('connected')
    expect(given.slice(1)).toEqual(numbers(21 - (given.length - 1), 20))
    expect(given.length).toBeGreaterThan(6)
    expect(gapsOf(sink)).toEqual([])
  })

  test('are those of the copy while the store is away, or goes away', async () => {
    const { fake, createNode } = startStore()
    const node = await createNode(narrow)
    await node.publish(...numbers(1, 20))
    fake.goAway()
    await node.settle()
    const sink = node.join({ initial: { last: 10 } })
    expect(taken(sink)).toEqual(['connected', '18', '19', '20'])
    fake.comeBack()
    await node.settle()
    const during = node.join({ initial: { last: 10 } })
    fake.goAway()
    await node.settle()
    expect(taken(during)).toEqual(['connected', '18', '19', '20'])
  })

  test('are none of a life of the log that is over', async () => {
    const { fake, createNode } = startStore()
    const node = await createNode()
    await node.publish(...numbers(1, 4))
    fake.wipe()
    await node.settle()
    await node.publish('5', '6')
    const sink = node.join({ initial: { last: 10 } })
    await node.settle()
    expect(taken(sink)).toEqual(['connected', '5', '6'])
  })

  test('do not come with an id', async () => {
    const { createNode } = startStore()
    const node = await createNode(narrow)
    await node.publish(...numbers(1, 9))
    const sink = node.join({ initial: { last: 5 }, lastEventId: `${node.hub.position().epoch}.7` })
    await node.settle()
    expect(taken(sink)).toEqual(['connected', '8', '9'])
  })
})

describe('the newest of each', () => {
  const texts = ['a1', 'b1', 'a2', 'c1', 'b2', 'd1', 'a3', 'd2', 'd3', 'd4', 'd5']

  test('are of the store and of the copy, in their order, and lead to what is new', async () => {
    const { createNode } = startStore()
    const node = await createNode(narrow)
    await publishKeyed(node, texts)
    const sink = node.join({ initial: { latest: 'key' } })
    await node.settle()
    expect(taken(sink)).toEqual(['connected', 'c1', 'b2', 'a3', 'd5'])
    expect(sink.blocks[0]).toMatchObject({ id: `${node.hub.position().epoch}.3` })
    await publishKeyed(node, ['d6', 'd7'])
    expect(taken(sink)).toEqual(['d6', 'd7'])
  })

  test('go on where a slow client is, though the copy moved on', async () => {
    const { createNode } = startStore()
    const node = await createNode(narrow)
    await publishKeyed(node, texts)
    const sink = new FakeSink()
    sink.isFull = true
    node.join({ initial: { latest: 'key' } }, sink)
    await node.settle()
    expect(taken(sink)).toEqual(['connected'])
    await publishKeyed(node, ['a4', 'a5', 'a6', 'a7', 'a8'])
    sink.drain()
    await node.settle()
    expect(taken(sink)).toEqual(['c1', 'b2', 'a3', 'd5', 'a4', 'a5', 'a6', 'a7', 'a8'])
  })

  test('resume after the last that was seen', async () => {
    const { createNode } = startStore()
    const node = await createNode(narrow)
    await publishKeyed(node, texts)
    const sink = new FakeSink()
    node.join({ initial: { latest: 'key' } }, sink)
    await node.settle()
    const id = sink.blocks.find(({ data }) => data === '"b2"')!.id!
    const again = node.join({ initial: { latest: 'key' }, lastEventId: id })
    await node.settle()
    expect(taken(again)).toEqual(['connected', 'd1', 'a3', 'd2', 'd3', 'd4', 'd5'])
    expect(lastId(again)).toBe(lastId(sink))
  })
})

const asked = fc.oneof(fc.record({ last: fc.constantFrom(1, 3, 9, 1000) }), fc.constant<Initial>({ latest: 'key' }))
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ name: fc.constant('publish' as const), keys: fc.array(fc.constantFrom('x', 'y', 'z')) }),
  },
  { weight: 3, arbitrary: fc.record({ name: fc.constant('join' as const), initial: asked, isFull: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ name: fc.constant('turn' as const) }) },
  { weight: 2, arbitrary: fc.record({ name: fc.constant('cut' as const), client: fc.nat(3), after: fc.nat(9) }) },
)

test('each comes once and in order, wherever a client breaks off', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(1, 3, 8),
      fc.array(step, { minLength: 8, maxLength: 25, size: 'max' }),
      async (maxMessages, steps) => {
        const { createNode } = startStore()
        const node = await createNode({ history: { maxMessages } })
        const keys: string[] = []
        const published: Promise<unknown>[] = []
        const clients: { initial: Initial; from: number; got: number[]; sink: FakeSink; id: string | undefined }[] = []
        const take = (of: (typeof clients)[number], most = Infinity): void => {
          for (const { id, event } of of.sink.takeBlocks().slice(0, most)) {
            of.id = id ?? of.id
            expect(event).not.toBe('gap')
            if (event === 'e') of.got.push(Number(id!.split('.')[1]))
          }
        }
        for (const next of steps) {
          if (next.name === 'publish') {
            for (const key of next.keys) {
              keys.push(key)
              published.push(node.hub.publish('e', 1, { channel: 'c', key }))
            }
          } else if (next.name === 'join') {
            const sink = new FakeSink()
            sink.isFull = next.isFull
            const { initial } = next
            clients.push({ initial, from: node.hub.position().offset, got: [], sink, id: undefined })
            node.join({ initial }, sink)
          } else if (next.name === 'turn') {
            node.scheduler.turn()
            await new Promise((resolve) => setImmediate(resolve))
          } else {
            const of = clients[next.client]
            if (of === undefined || of.sink.blocks.length === 0) continue
            take(of, next.after)
            of.sink.leave()
            of.sink = new FakeSink()
            // One that has seen nothing is a new one, which begins later.
            if (of.id === undefined) of.from = node.hub.position().offset
            node.join({ initial: of.initial, lastEventId: of.id }, of.sink)
          }
        }
        for (let turn = 0; turn < 3; turn += 1) {
          for (const of of clients) of.sink.drain()
          await node.settle()
          for (const of of clients) {
            // One that was too slow comes back.
            if (of.sink.ending === undefined) continue
            take(of)
            of.sink.leave()
            of.sink = new FakeSink()
            node.join({ initial: of.initial, lastEventId: of.id }, of.sink)
          }
        }
        await Promise.all(published)
        for (const of of clients) {
          take(of)
          // It is new at some moment from its coming on, and is given what is the newest then.
          const isRight = Array.from({ length: keys.length - of.from + 1 }, (_, n) => of.from + n).some((head) => {
            const due = [...findFirst(keys.slice(0, head), of.initial), ...range(head + 1, keys.length)]
            const seen = of.got.filter((offset) => due.includes(offset))
            const isOnlyDue = 'latest' in of.initial || seen.length === of.got.length
            return isOnlyDue && seen.join() === due.join()
          })
          expect(isRight).toBe(true)
          expect(of.got).toEqual([...new Set(of.got)].toSorted((a, b) => a - b))
        }
        await node.close()
      },
    ),
    { numRuns: 60 },
  )
})

function findFirst(keys: readonly string[], initial: Initial): number[] {
  const all = range(1, keys.length)
  if ('last' in initial) return all.slice(-initial.last)
  return all.filter((offset) => !keys.slice(offset).includes(keys[offset - 1]!))
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n)
}

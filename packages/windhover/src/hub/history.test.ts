import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { formatPosition } from '../position.ts'
import { createFakeStore } from '../testing/fake-store.ts'
import { createHub } from './create-hub.ts'
import type { HistoryPage, HistoryQuery } from './history-page.ts'
import type { Hub } from './hub.ts'
import type { HubOptions } from './hub-options.ts'

/** A hub that keeps 40 messages of which its copy has the newest 15, or a hub without a store that keeps 40. */
async function startHub(hasStore: boolean, options: HubOptions = {}): Promise<Hub> {
  if (!hasStore) return createHub({ history: { maxMessages: 40 }, ...options })
  const fake = createFakeStore({ bounds: { maxMessages: 40, maxBytes: Infinity, maxAgeMs: Infinity } })
  const hub = createHub({ store: fake.createNode(), history: { maxMessages: 15 }, ...options })
  await hub.ready()
  return hub
}

/** Publishes messages 10 ms apart, each with its number as data, to channels and events in turn. */
async function publish(hub: Hub, count: number): Promise<void> {
  for (let n = 1; n <= count; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- in their order
    await hub.publish(n % 3 === 0 ? 'third' : 'other', n, { channel: n % 2 === 0 ? 'even' : 'odd', key: String(n) })
    vi.advanceTimersByTime(10)
  }
}

const numbersOf = ({ messages }: HistoryPage): number[] => messages.map(({ data }) => Number(data))

/** Every message, page by page: forwards from a beginning, or backwards from the end. */
async function walk(hub: Hub, query: HistoryQuery, isForward: boolean): Promise<number[]> {
  const found: number[] = []
  let page = await hub.history(query)
  for (let pages = 0; pages < 200; pages += 1) {
    expect(page.messages.length).toBeLessThanOrEqual(query.limit ?? 100)
    found.splice(isForward ? found.length : 0, 0, ...numbersOf(page))
    const to = isForward ? page.newer : page.older
    if (to === undefined) return found
    const { from: _from, before: _before, ...rest } = query
    // oxlint-disable-next-line no-await-in-loop -- each page says where the next one is
    page = await hub.history({ ...rest, [isForward ? 'from' : 'before']: formatPosition(to) })
  }
  throw new Error('the pages do not end')
}

function useClock(): number {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  return Date.now()
}

describe.each([
  ['in memory', false],
  ['on a store', true],
])('%s', (_, hasStore) => {
  test('the pages of whatever is asked for have each kept message once, in order, both ways', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(70),
        fc.constantFrom(undefined, 'odd', 'even', 'none'),
        fc.constantFrom(undefined, 'third', 'other'),
        fc.integer({ min: 1, max: 50 }),
        fc.nat(75),
        async (count, channel, event, limit, at) => {
          const startMs = useClock()
          const hub = await startHub(hasStore)
          await publish(hub, count)
          const isWanted = (n: number): boolean =>
            n > count - 40 &&
            (channel === undefined || (n % 2 === 0) === (channel === 'even')) &&
            (event === undefined || (n % 3 === 0) === (event === 'third'))
          const kept = Array.from({ length: count }, (_each, n) => n + 1).filter(
            (n) => channel !== 'none' && isWanted(n),
          )
          const { epoch } = hub.position()
          const query = { channel, event, limit }
          expect(await walk(hub, query, false)).toEqual(kept)
          expect(await walk(hub, { ...query, before: `${epoch}.${at}` }, false)).toEqual(kept.filter((n) => n < at))
          expect(await walk(hub, { ...query, from: `${epoch}.${at}` }, true)).toEqual(kept.filter((n) => n >= at))
          const from = new Date(startMs + (at - 1) * 10)
          expect(await walk(hub, { ...query, from }, true)).toEqual(kept.filter((n) => n >= at))
          await hub.close()
        },
      ),
      { numRuns: 40 },
    )
  })

  test('what is gone is told as a gap, and the page begins with what is left', async () => {
    useClock()
    const hub = await startHub(hasStore)
    await publish(hub, 60)
    const { epoch } = hub.position()
    const page = await hub.history({ from: `${epoch}.5`, limit: 2 })
    expect(page.gap).toEqual({
      reason: 'evicted',
      requested: { epoch, offset: 4 },
      resumedAt: { epoch, offset: 20 },
    })
    expect(numbersOf(page)).toEqual([21, 22])
    for (const query of [{ from: 'other.7' }, { before: 'other.7' }]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect((await hub.history(query)).gap).toMatchObject({ reason: 'epoch', resumedAt: { epoch } })
    }
  })

  test('a page of large messages has as many as 4 MiB hold, and at least one', async () => {
    useClock()
    const hub = await startHub(hasStore, { maxMessageBytes: 8_000_000 })
    for (let n = 0; n < 20; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- in their order
      await hub.publish('large', 'x'.repeat(n === 19 ? 4_190_000 : 1_000_000))
    }
    const { epoch } = hub.position()
    expect((await hub.history()).messages).toHaveLength(1)
    const offsets = ({ messages }: HistoryPage): string[] => messages.map(({ id }) => id.split('.')[1]!)
    const page = await hub.history({ before: `${epoch}.20` })
    expect([offsets(page), page.older]).toEqual([['16', '17', '18', '19'], { epoch, offset: 16 }])
    const first = await hub.history({ from: `${epoch}.1` })
    expect([offsets(first), first.newer]).toEqual([['1', '2', '3', '4'], { epoch, offset: 5 }])
  })

  test('a message is told as it was published', async () => {
    const startMs = useClock()
    const hub = await startHub(hasStore)
    await hub.publish('note', { text: 'a\nb', n: 1 }, { channel: 'c', id: 'mine', key: 'k' })
    const { epoch } = hub.position()
    const { messages } = await hub.history()
    expect(messages).toEqual([
      {
        id: `${epoch}.1.mine`,
        channel: 'c',
        event: 'note',
        key: 'k',
        timeMs: startMs,
        data: '{"text":"a\\nb","n":1}',
        bytes: expect.any(Number) as number,
      },
    ])
  })
})

test.each([
  [{ limit: 0 }, 'limit: expected a whole number from 1 to 1000'],
  [{ limit: 1001 }, 'limit: expected a whole number from 1 to 1000'],
  [{ from: 'yesterday' }, 'from: expected a position, <epoch>.<offset>, got "yesterday"'],
  [{ from: new Date(Number.NaN) }, 'from: expected a valid date'],
  [{ before: 'x' }, 'before: expected a position'],
  [{ from: 'a.1', before: 'a.2' }, 'from and before: expected one of them'],
  [{ channel: 7 }, 'channel: expected a string, got 7'],
  [{ limits: 7 }, 'limits'],
])('%j is refused', async (query, message) => {
  await expect(createHub().history(query as HistoryQuery)).rejects.toMatchObject({
    code: 'invalid_option',
    message: expect.stringContaining(message) as string,
  })
})

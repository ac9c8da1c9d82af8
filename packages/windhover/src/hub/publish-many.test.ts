import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { defineEvents } from '../catalog/define-events.ts'
import { WindhoverError } from '../errors.ts'
import { createMemoryLog } from '../log/memory-log.ts'
import type { Log } from '../log/log.ts'
import { createFakeStore } from '../testing/fake-store.ts'
import { createHub } from './create-hub.ts'
import type { Hub } from './hub.ts'
import type { Observer } from './observer.ts'

const catalog = defineEvents({ progress: z.object({ percent: z.int() }), slow: z.string().refine(async () => true) })

function openHub(log: Log = createMemoryLog(), observer: Observer = {}): Hub {
  return createHub({ catalog, open: true, log, observer }) as unknown as Hub
}

/** What a log in memory holds, in order. */
function list(log: Log): string[] {
  return Array.from({ length: log.head }, (_, index) => {
    const entry = log.at(index + 1)
    return entry !== undefined && 'channel' in entry ? `${entry.channel} ${entry.event}` : ''
  })
}

async function failure(result: Promise<unknown>): Promise<WindhoverError> {
  const error = await result.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(WindhoverError)
  return error as WindhoverError
}

describe('publishMany', () => {
  test('appends all side by side, in their order, also those whose schemas take time', async () => {
    const log = createMemoryLog()
    const told: string[] = []
    const hub = openHub(log, { onPublished: ({ id }) => told.push(id) })
    const many = hub.publishMany([
      { event: 'slow', data: 'x' },
      { event: 'other', data: 1, channel: 'a', id: 'mine' },
      { event: 'progress', data: { percent: 1 }, channels: ['b', 'c'] },
    ])
    const between = hub.publish('first', 1)
    const results = await many
    expect(results.map(({ ids }) => ids.map((id) => id.slice(log.epoch.length)))).toEqual([
      ['.2'],
      ['.3.mine'],
      ['.4', '.5'],
    ])
    expect(results[2]).toMatchObject({ id: results[2]!.ids[0], connected: 0, isDuplicate: false })
    expect(list(log)).toEqual(['broadcast first', 'broadcast slow', 'a other', 'b progress', 'c progress'])
    expect(told).toEqual([(await between).id, ...results.flatMap(({ ids }) => ids)])
    expect(hub.totals().published).toBe(5)
    await hub.close()
  })

  test('nothing does nothing', async () => {
    const hub = openHub()
    expect(await hub.publishMany([])).toEqual([])
    await hub.close()
  })

  test('one that is wrong keeps all out, and each wrong one is told by its place', async () => {
    const log = createMemoryLog()
    const hub = openHub(log)
    const error = await failure(
      hub.publishMany([
        { event: 'ok', data: 1 },
        { event: 'progress', data: { percent: 'x' } },
        { event: 'ok', data: 1, channels: ['a', 'a'] },
        { event: 'gap', data: 1 },
      ]),
    )
    expect(error.code).toBe('invalid_data')
    expect(error.message).toMatch(/^events\[1\]: data of event "progress".*; and 2 more/)
    expect(error.issues.map(({ path }) => path)).toEqual([
      [1, 'data', 'percent'],
      [2, 'channels', 1],
      [3, 'event'],
    ])
    expect(log.head).toBe(0)
    await hub.close()
  })

  test('one by one, the wrong ones have errors in their places', async () => {
    const log = createMemoryLog()
    const hub = openHub(log)
    const items = [
      { event: 'a', data: 1 },
      { event: 'progress', data: {} },
      { event: 'b', data: 1 },
    ]
    const [first, wrong, second] = await hub.publishMany(items, { atomic: false })
    expect([first, second]).toMatchObject([{ position: { offset: 1 } }, { position: { offset: 2 } }])
    expect(wrong).toMatchObject({ code: 'invalid_data', issues: [{ path: [1, 'data', 'percent'] }] })
    expect(list(log)).toEqual(['broadcast a', 'broadcast b'])
    await hub.close()
  })

  test.each<[string, object, string, (string | number)[]]>([
    ['no list of channels', { channels: 'a' }, 'invalid_option', ['channels']],
    ['no channel', { channels: [] }, 'invalid_option', ['channels']],
    ['a channel besides', { channels: ['a'], channel: 'b' }, 'invalid_option', ['channels']],
    ['a bad channel', { channels: ['a', ''] }, 'invalid_name', ['channels', 1]],
    ['a bad key', { idempotencyKey: ' ', channels: ['a'] }, 'invalid_id', ['idempotencyKey']],
    ['a key without room', { idempotencyKey: 'x'.repeat(127), channels: ['a'] }, 'invalid_id', ['idempotencyKey']],
    ['an unknown option', { chanel: 'a' }, 'invalid_option', ['chanel']],
  ])('%s is refused', async (_, options, code, path) => {
    const hub = openHub()
    const error = await failure(hub.publishMany([{ event: 'note', data: 1, ...options }]))
    expect(error).toMatchObject({ code, issues: [{ path: [0, ...path] }] })
    await hub.close()
  })

  test('takes 1,000 messages, whatever items they are of', async () => {
    const hub = openHub()
    const items = Array.from({ length: 500 }, () => ({ event: 'note', data: 1, channels: ['a', 'b'] }))
    expect(await hub.publishMany(items)).toHaveLength(500)
    expect((await failure(hub.publishMany([...items, { event: 'note', data: 1 }]))).code).toBe('too_large')
    expect(hub.position().offset).toBe(1000)
    await hub.close()
    expect((await failure(hub.publishMany([]))).code).toBe('closed')
  })

  test('takes 4 MiB, however many messages they are, and refuses more before a store sees it', async () => {
    const piece = fc.record({
      units: fc.constantFrom('x', 'é', '€', '😀'),
      length: fc.integer({ min: 0, max: 300_000 }),
      channels: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      key: fc.option(fc.constantFrom('k', 'kk'), { nil: undefined }),
    })
    const edge = 4_194_304 / 4 - 'c0'.length - 'note'.length - '""'.length
    const exact = { units: 'x', length: edge, channels: 4, key: undefined } as const
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), fc.boolean(), async (pieces, atomic) => {
        const log = createMemoryLog()
        const hub = openHub(log)
        const items = pieces.map(({ units, length, channels, key }) => ({
          event: 'note',
          data: units.repeat(length / units.length),
          ...(key === undefined ? {} : { key }),
          ...(channels === undefined ? {} : { channels: Array.from({ length: channels }, (_, n) => `c${n}`) }),
        }))
        const bytes = items.reduce((sum, { data, key = '', channels = ['broadcast'] }) => {
          const rest = Buffer.byteLength(JSON.stringify(data)) + 'note'.length + key.length
          return sum + channels.reduce((all, channel) => all + channel.length + rest, 0)
        }, 0)
        const outcome = hub.publishMany(items, { atomic })
        if (bytes <= 4_194_304) await outcome
        else expect(await failure(outcome)).toMatchObject({ code: 'too_large', issues: [{ path: ['events'] }] })
        const count = items.reduce((sum, { channels = [''] }) => sum + channels.length, 0)
        expect(log.head).toBe(bytes <= 4_194_304 ? count : 0)
        await hub.close()
      }),
      {
        numRuns: 20,
        examples: [
          [[exact], true],
          [[{ ...exact, length: edge + 1 }], true],
          [[{ ...exact, length: 240_000, channels: 1_000 }], false],
        ],
      },
    )
  })

  test('waits for room, and gives up as a whole', async () => {
    const log = createMemoryLog({ window: { maxMessages: 1 } })
    await log.append({ channel: 'c', event: 'e', data: '1' })
    const drafts = ['2', '3'].map((data) => ({ channel: 'c', event: 'e', data }))
    expect((await failure(log.appendMany!(drafts, { maxWaitMs: 1 }))).code).toBe('unavailable')
    const stored = log.appendMany!(drafts)
    log.release(1)
    expect(await stored).toMatchObject([{ position: { offset: 2 } }, { position: { offset: 3 } }])
    await log.close()
  })
})

const keyed = [
  { event: 'a', data: 1, idempotencyKey: 'k' },
  { event: 'b', data: 1, channels: ['x', 'y'], idempotencyKey: 'l' },
  { event: 'c', data: 1 },
]

describe('idempotency keys', () => {
  test('the same again has the same ids, and only what has no key is new', async () => {
    const hub = openHub()
    const first = await hub.publishMany(keyed)
    const again = await hub.publishMany(keyed)
    expect(again.slice(0, 2)).toEqual(first.slice(0, 2).map((one) => ({ ...one, isDuplicate: true })))
    expect(again[2]).toMatchObject({ isDuplicate: false, position: { offset: 5 } })
    expect((await hub.publish('b', 1, { channel: 'y', idempotencyKey: 'l/1' })).id).toBe(first[1]!.ids[1])
    await hub.close()
  })

  test('a key of another message keeps all out of a log in memory', async () => {
    const hub = openHub()
    await hub.publish('other', 1, { idempotencyKey: 'l/1' })
    const error = await failure(hub.publishMany(keyed))
    expect(error).toMatchObject({ code: 'idempotency_mismatch', issues: [{ path: [1, 'idempotencyKey'] }] })
    expect(hub.position().offset).toBe(1)
    const [first, refused, last] = await hub.publishMany(keyed, { atomic: false })
    expect([first, last]).toMatchObject([{ isDuplicate: false }, { isDuplicate: false }])
    expect(refused).toMatchObject({ code: 'idempotency_mismatch' })
    await hub.close()
  })

  test('a key of two messages among them keeps all out', async () => {
    const hub = openHub()
    const items = [
      { event: 'a', data: 1, idempotencyKey: 'k' },
      { event: 'a', data: 1, idempotencyKey: 'k' },
      { event: 'a', data: 2, idempotencyKey: 'k' },
    ]
    expect((await failure(hub.publishMany(items))).issues).toMatchObject([{ path: [2, 'idempotencyKey'] }])
    const [first, second] = await hub.publishMany(items.slice(0, 2))
    expect(second).toEqual({ ...first, isDuplicate: true })
    expect(hub.position().offset).toBe(1)
    await hub.close()
  })
})

describe('on a store', () => {
  const openNode = (store = createFakeStore()): Hub => createHub({ store: store.createNode() }) as unknown as Hub

  test('all go out as one append, and two nodes with the same keys append once', async () => {
    const store = createFakeStore()
    const [left, right] = [openNode(store), openNode(store)]
    await Promise.all([left.ready(), right.ready()])
    const results = await Promise.all([left, right, left].map((hub) => hub.publishMany(keyed.slice(0, 2))))
    expect(new Set(results.map((one) => JSON.stringify(one.map(({ ids }) => ids)))).size).toBe(1)
    const offsets = results[0]!.flatMap(({ ids }) => ids).map((id) => Number(id.split('.')[1]))
    expect(offsets).toEqual([1, 2, 3])
    await right.publish('last', 1)
    expect(right.position().offset).toBe(4)
    await Promise.all([left.close(), right.close()])
  })

  test('a key of another message is told once the others are in the log', async () => {
    const hub = openNode()
    await hub.ready()
    await hub.publish('other', 1, { idempotencyKey: 'k' })
    const error = await failure(hub.publishMany(keyed))
    expect(error).toMatchObject({ code: 'idempotency_mismatch', issues: [{ path: [0, 'idempotencyKey'] }] })
    expect(error.message).toMatch(/the other events are in the log$/)
    expect(hub.position().offset).toBe(4)
    await hub.close()
  })
})

test('whatever is published together, a log in memory has all of it or nothing', async () => {
  const item = fc.record(
    {
      event: fc.constantFrom('note', 'progress', 'slow', 'gap'),
      data: fc.constantFrom<unknown>(1, 'x', { percent: 1 }),
      idempotencyKey: fc.constantFrom('a', 'b'),
      channels: fc.subarray(['x', 'y']),
    },
    { requiredKeys: ['event', 'data'] },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(item, { maxLength: 4 }), { maxLength: 6 }), async (batches) => {
      const hub = openHub()
      const ids = new Set<string>()
      for (const batch of batches) {
        const before = hub.position().offset
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const results = await hub.publishMany(batch).catch(() => undefined)
        for (const id of results?.flatMap((one) => one.ids) ?? []) ids.add(id)
        if (results === undefined) expect(hub.position().offset).toBe(before)
      }
      expect(hub.position().offset).toBe(ids.size)
      await hub.close()
    }),
    { numRuns: 60 },
  )
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { createMemoryLog } from '../log/memory-log.ts'
import { createDiskStore } from '../store/disk/disk-store.ts'
import { createFakeStore } from '../testing/fake-store.ts'
import type { PublishOptions } from '../catalog/draft-message.ts'
import { defineEvents } from '../catalog/define-events.ts'
import { createHub } from './create-hub.ts'
import type { Hub } from './hub.ts'
import type { HubOptions } from './hub-options.ts'

const maxMessages = 3

async function start(options: HubOptions): Promise<Hub> {
  const hub = createHub({ keepAliveMs: 0, ...options })
  onTestFinished(() => hub.close())
  await hub.ready()
  return hub
}

/** Makes a hub that keeps few messages, on each of the logs that there are. */
const hubs: Readonly<Record<string, (options?: HubOptions) => Promise<Hub>>> = {
  memory: (options) => start({ history: { maxMessages }, ...options }),
  'a store': (options) =>
    start({
      store: createFakeStore({ bounds: { maxMessages, maxBytes: 1e9, maxAgeMs: Infinity } }).createNode(),
      ...options,
    }),
  'the disk': async (options) => {
    const directory = await mkdtemp(join(tmpdir(), 'windhover-once-'))
    onTestFinished(() => rm(directory, { recursive: true }))
    return await start({
      store: createDiskStore({ directory, history: { maxMessages }, durability: 'never' }),
      ...options,
    })
  },
}

/** One publish of a sequence: its data and its options. */
interface Step {
  readonly data: number
  readonly options: PublishOptions
}

const step: fc.Arbitrary<Step> = fc.record({
  data: fc.constantFrom(1, 2),
  options: fc.record(
    {
      idempotencyKey: fc.constantFrom('a', 'b', 'c'),
      idempotencyScope: fc.constantFrom('', 'a', 'b'),
      channel: fc.constantFrom('x', 'y'),
      id: fc.constantFrom('i', 'j'),
      key: fc.constantFrom('i', 'j'),
      retryMs: fc.constantFrom(0, 1),
    },
    { requiredKeys: [] },
  ),
})

/** The rule in the fewest words: what a publish must result in, as a text, by all that were stored before. */
class Model {
  readonly #stored: { name: string | undefined; body: string }[] = []

  publish({ data, options }: Step): string {
    const { idempotencyKey: key, idempotencyScope: scope = '', ...rest } = options
    const name = key === undefined ? undefined : JSON.stringify([key, scope])
    const body = JSON.stringify([data, rest.channel, rest.id, rest.key, rest.retryMs])
    const first = Math.max(0, this.#stored.length - maxMessages)
    const known = name === undefined ? -1 : this.#stored.findIndex((one, n) => n >= first && one.name === name)
    if (known !== -1) return this.#stored[known]!.body === body ? `again ${known + 1}` : 'idempotency_mismatch'
    this.#stored.push({ name, body })
    return `stored ${this.#stored.length}`
  }
}

describe.each(Object.entries(hubs))('idempotency on %s', (_, createKeeping) => {
  test('is what a naive model says, whatever is published and evicted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const told: string[] = []
        const hub = await createKeeping({ observer: { onPublished: ({ id }) => void told.push(id) } })
        const model = new Model()
        const expectedIds: string[] = []
        for (const one of steps) {
          const expected = model.publish(one)
          const outcome = await hub.publish('e', one.data, one.options).then(
            ({ position, isDuplicate, id }) => {
              if (!isDuplicate) expectedIds.push(id)
              return `${isDuplicate ? 'again' : 'stored'} ${position.offset}`
            },
            (error: { code?: string }) => error.code,
          )
          expect(outcome).toBe(expected)
        }
        expect(told).toEqual(expectedIds)
        await hub.close()
      }),
      { numRuns: 25 },
    )
  })

  test('one of many at the same time is sent, and all get its position', async () => {
    const hub = await createKeeping()
    const sink = new FakeSink()
    hub.join({ path: '/s', channels: ['broadcast'], sink })
    const again = (): ReturnType<Hub['publish']> => hub.publish('e', 1, { idempotencyKey: 'k', id: 'mine' })
    const published = await Promise.all(Array.from({ length: 10 }, again))
    expect(new Set(published.map(({ id }) => id)).size).toBe(1)
    expect(published.filter(({ isDuplicate }) => !isDuplicate)).toHaveLength(1)
    expect(hub.position().offset).toBe(1)
    sink.leave()
  })

  test('a key for another message is refused, with what to do', async () => {
    const hub = await createKeeping()
    await hub.publish('e', 1, { idempotencyKey: 'k' })
    await expect(hub.publish('e', 2, { idempotencyKey: 'k' })).rejects.toMatchObject({
      code: 'idempotency_mismatch',
      message:
        'idempotencyKey was used for another message; send that one again, or take a new key for each new message',
      issues: [{ path: ['idempotencyKey'] }],
    })
  })
})

describe.each(Object.entries(hubs))('on %s, data counts as it was given', (_, make) => {
  let count = 0
  const stamped = z.object({ n: z.number(), at: z.number().default(() => (count += 1)) })
  const slow = stamped.refine(async () => true)
  const events = { stamped, slow }
  const catalog = defineEvents(events)
  const start = async (): Promise<Hub<typeof events>> => (await make({ catalog })) as unknown as Hub<typeof events>

  test.each(['stamped', 'slow'] as const)(
    'before the schema of "%s" fills in what differs each time',
    async (event) => {
      const hub = await start()
      const first = await hub.publish(event, { n: 1 }, { idempotencyKey: 'k' })
      expect(await hub.publish(event, { n: 1 }, { idempotencyKey: 'k' })).toMatchObject({
        isDuplicate: true,
        id: first.id,
      })
      const item = { event, data: { n: 1 }, idempotencyKey: 'k' }
      expect(await hub.publishMany([item])).toMatchObject([{ isDuplicate: true, id: first.id }])
      await expect(hub.publish(event, { n: 2 }, { idempotencyKey: 'k' })).rejects.toMatchObject({
        code: 'idempotency_mismatch',
      })
    },
  )

  test('at the call, and not once its schema is done', async () => {
    const hub = await start()
    const data = { n: 1 }
    const first = hub.publish('slow', data, { idempotencyKey: 'k' })
    data.n = 2
    await first
    expect(await hub.publish('slow', { n: 1 }, { idempotencyKey: 'k' })).toMatchObject({ isDuplicate: true })
  })

  test('and where that is no JSON, as what its schema makes of it', async () => {
    const dated = z.unknown().transform(String).pipe(z.string())
    const hub = (await make({ catalog: defineEvents({ dated }) })) as unknown as Hub<{ dated: typeof dated }>
    await hub.publish('dated', 7n, { idempotencyKey: 'k' })
    expect(await hub.publish('dated', 7n, { idempotencyKey: 'k' })).toMatchObject({ isDuplicate: true })
    await expect(hub.publish('dated', 8n, { idempotencyKey: 'k' })).rejects.toMatchObject({
      code: 'idempotency_mismatch',
    })
  })
})

test('without history no key is known', async () => {
  const hub = await start({ history: { maxMessages: 0 } })
  await hub.publish('e', 1, { idempotencyKey: 'k' })
  expect(await hub.publish('e', 1, { idempotencyKey: 'k' })).toMatchObject({
    isDuplicate: false,
    position: { offset: 2 },
  })
})

test('a log that keeps no keys refuses them, and takes what has none', async () => {
  const log = createMemoryLog()
  Object.defineProperty(log, 'appendOnce', { value: undefined })
  const hub = await start({ log })
  await expect(hub.publish('e', 1, { idempotencyKey: 'k' })).rejects.toMatchObject({ code: 'invalid_option' })
  expect(await hub.publish('e', 1)).toMatchObject({ isDuplicate: false, position: { offset: 1 } })
})

test.each([
  [{ idempotencyKey: '' }, 'invalid_id'],
  [{ idempotencyKey: 'two words' }, 'invalid_id'],
  [{ idempotencyKey: 'x'.repeat(129) }, 'invalid_id'],
  [{ idempotencyKey: 'k', idempotencyScope: 1 as never }, 'invalid_option'],
])('%j is refused', async (options, code) => {
  const hub = await start({})
  await expect(hub.publish('e', 1, options)).rejects.toMatchObject({ code })
})

test('a hub that is closed takes no key', async () => {
  const hub = await start({})
  const late = hub.publish('e', 1, { idempotencyKey: 'k' })
  await hub.close()
  await expect(late).resolves.toMatchObject({ isDuplicate: false })
  await expect(hub.publish('e', 1, { idempotencyKey: 'k' })).rejects.toMatchObject({ code: 'closed' })
})

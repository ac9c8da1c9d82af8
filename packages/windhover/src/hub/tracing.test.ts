import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test, vi } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { WindhoverError } from '../errors.ts'
import type { TracedRound } from '../fanout/traced-round.ts'
import { createDiskStore } from '../store/disk/disk-store.ts'
import { createFakeStore } from '../testing/fake-store.ts'
import { createHub } from './create-hub.ts'
import type { Hub } from './hub.ts'
import type { PublishEnd, PublishStart, Tracing } from './tracing.ts'

const one = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
const other = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00'
const span = '00-0af7651916cd43dd8448eb211c80319c-00000000000000aa-01'

/** What is followed, in order. */
class Followed implements Tracing {
  readonly starts: PublishStart[] = []
  readonly ends: PublishEnd[] = []
  readonly rounds: TracedRound[] = []
  traceparent: string | undefined

  onPublish(start: PublishStart): { traceparent: string | undefined; end: (end: PublishEnd) => void } {
    this.starts.push(start)
    return { traceparent: this.traceparent, end: (end) => void this.ends.push(end) }
  }

  onDelivered(round: TracedRound): void {
    this.rounds.push(round)
  }
}

function read(
  hub: Hub,
  options: { readonly lastEventId?: string; readonly channels?: string[]; meta?: boolean } = {},
): FakeSink {
  const sink = new FakeSink()
  hub.join({ path: '/s', channels: ['broadcast'], sink, ...options })
  return sink
}

/** The field `trace` of each message that a reader has. */
function tracesOf({ blocks }: FakeSink): (string | undefined)[] {
  const messages = blocks.filter(({ event }) => event !== 'connected')
  return messages.map(({ text }) => /^trace: (.*)$/m.exec(text)?.[1])
}

test.each([[{}], [{ tracing: false }], [{ tracing: true }]])('%j shows readers nothing', async (options) => {
  const hub = createHub({ keepAliveMs: 0, ...options })
  const sink = read(hub)
  await hub.publish('e', 1, { traceparent: one })
  await vi.waitFor(() => expect(sink.blocks).toHaveLength(2))
  expect(sink.text).not.toContain('trace')
})

test.each([false, true])('readers are shown the trace of each message that has one, with meta=%j', async (meta) => {
  const hub = createHub({ keepAliveMs: 0, tracing: true, exposeTrace: true })
  const sink = read(hub, { meta })
  await hub.publish('e', 1, { traceparent: one })
  await hub.publish('e', 2)
  await hub.publishMany(
    [
      { event: 'e', data: 3, traceparent: other },
      { event: 'e', data: 4 },
    ],
    { traceparent: one },
  )
  await vi.waitFor(() => expect(sink.blocks).toHaveLength(5))
  expect(tracesOf(sink)).toEqual([one, undefined, other, one])
  expect(sink.text.includes('channel: broadcast')).toBe(meta)
  // It stands in no other field, so that parsers that do not know it find the same as without.
  expect(sink.blocks.map(({ data }) => data).slice(1)).toEqual(['1', '2', '3', '4'])
})

test('messages keep the trace of the span, and those of several their own', async () => {
  const tracing = new Followed()
  tracing.traceparent = span
  const hub = createHub({ keepAliveMs: 0, tracing, exposeTrace: true })
  const sink = read(hub)
  const { id } = await hub.publish('e', 1, { traceparent: one, channel: 'broadcast' })
  const [first] = await hub.publishMany(
    [
      { event: 'e', data: 2 },
      { event: 'f', data: 3, traceparent: other },
    ],
    {
      traceparent: one,
    },
  )
  await vi.waitFor(() => expect(tracesOf(sink)).toEqual([span, span, other]))
  expect(tracing.starts).toEqual([
    { event: 'e', channel: 'broadcast', count: 1, traceparent: one, links: [] },
    { event: undefined, channel: undefined, count: 2, traceparent: one, links: [other] },
  ])
  expect(tracing.ends).toMatchObject([
    { id, isDuplicate: false },
    { id: first!.id, isDuplicate: false },
  ])
})

test('what is not published ends its span, and a duplicate says so', async () => {
  const tracing = new Followed()
  const hub = createHub({ keepAliveMs: 0, tracing })
  const refused = await hub.publish('', 1).catch((error: unknown) => error)
  const several = await hub.publishMany(
    [
      { event: 'e', data: 1 },
      { event: '', data: 1 },
    ],
    { atomic: false },
  )
  await hub.publish('e', 1, { idempotencyKey: 'k', traceparent: one })
  // Another attempt has another trace, and is the same message.
  await expect(hub.publish('e', 1, { idempotencyKey: 'k', traceparent: other })).resolves.toMatchObject({
    isDuplicate: true,
  })
  await hub.close()
  await expect(hub.publish('e', 1)).rejects.toMatchObject({ code: 'closed' })
  expect(tracing.ends).toMatchObject([
    { error: refused },
    { rejected: [several[1]] },
    { isDuplicate: false },
    { isDuplicate: true },
    { error: { code: 'closed' } },
  ])
})

test.each<[string, unknown, object]>([
  ['an event of any size', 'x'.repeat(200_000), {}],
  ['an event with a line end', 'a\nb', {}],
  ['an event that is no text', { toString: () => 'e' }, {}],
  ['a channel of any size', 'e', { channel: 'x'.repeat(129) }],
  ['a channel that is empty', 'e', { channel: '' }],
  ['a channel that is no text', 'e', { channel: 7 }],
])('%s is no name that a span has', async (_, event, options) => {
  const tracing = new Followed()
  const hub = createHub({ keepAliveMs: 0, tracing })
  await expect(hub.publish(event as string, 1, options)).rejects.toMatchObject({ code: 'invalid_name' })
  expect(tracing.starts).toMatchObject([{ event: undefined, channel: undefined, count: 1 }])
  await hub.publish('é'.repeat(128), 1, { channel: 'c'.repeat(128) })
  expect(tracing.starts[1]).toMatchObject({ event: 'é'.repeat(128), channel: 'c'.repeat(128) })
  await hub.close()
})

test.each(['', 'nothing', `${one}0`, 7, null])('%j is no traceparent, and is refused by name', async (traceparent) => {
  for (const tracing of [false, true]) {
    const hub = createHub({ tracing })
    const given = { traceparent: traceparent as string }
    const expected = { code: 'invalid_option', issues: [{ path: ['traceparent'] }] }
    await expect(hub.publish('e', 1, given)).rejects.toMatchObject(expected)
    await expect(hub.publishMany([{ event: 'e', data: 1 }], given)).rejects.toMatchObject(expected)
    await expect(hub.publishMany([{ event: 'e', data: 1, ...given }])).rejects.toMatchObject({
      issues: [{ path: [0, 'traceparent'] }],
    })
    expect(hub.position().offset).toBe(0)
  }
})

test('a round tells of each message once, however many readers and feeds it has', async () => {
  const tracing = new Followed()
  const hub = createHub({ keepAliveMs: 0, tracing })
  const sinks = [read(hub), read(hub), read(hub, { channels: ['broadcast', 'b'] }), read(hub, { channels: ['c'] })]
  void hub.publish('e', 1, { traceparent: one })
  void hub.publish('e', 2)
  await hub.publish('e', 3, { traceparent: other })
  await vi.waitFor(() => expect(tracing.rounds).toHaveLength(1))
  const [round] = tracing.rounds
  expect(round).toMatchObject({ traceparents: [one, other], deliveries: 9, writes: 3, lagMs: expect.any(Number) })
  expect(round!.bytes).toBe(
    3 *
      Buffer.byteLength(
        sinks[0]!.blocks
          .slice(1)
          .map(({ text }) => `${text}\n\n`)
          .join(''),
      ),
  )
  expect(Math.abs(round!.startMs - Date.now())).toBeLessThan(60_000)
  // Nobody reads it, and so nothing is delivered; nor has a message without a trace any part.
  await hub.publish('e', 4, { traceparent: one, channel: 'nobody' })
  await hub.publish('e', 5)
  await vi.waitFor(() => expect(sinks[0]!.blocks).toHaveLength(5))
  expect(tracing.rounds).toHaveLength(1)
  // A replay is a delivery, too.
  read(hub, { lastEventId: `${hub.position().epoch}.0` })
  await vi.waitFor(() => expect(tracing.rounds).toHaveLength(2))
  expect(tracing.rounds[1]!.traceparents).toEqual([one, other])
})

test('what a tracing throws changes nothing', async () => {
  const fail = (): never => {
    throw new Error('broken')
  }
  const broken: Tracing[] = [
    { onPublish: fail, onDelivered: fail },
    { onPublish: () => ({ traceparent: 'none', end: fail }) },
    { onPublish: () => null as unknown as undefined },
  ]
  for (const tracing of broken) {
    const hub = createHub({ keepAliveMs: 0, tracing, exposeTrace: true })
    const sink = read(hub)
    await hub.publish('e', 1, { traceparent: one })
    await expect(hub.publish('', 1)).rejects.toThrow(WindhoverError)
    await vi.waitFor(() => expect(tracesOf(sink)).toEqual([one]))
  }
})

test('wrong arguments are refused as they are without tracing', async () => {
  const hubs = [createHub({ tracing: new Followed() }), createHub()]
  const calls: ((hub: Hub) => Promise<unknown>)[] = [
    (hub) => hub.publish(undefined as unknown as string, 1),
    (hub) => hub.publish('e', 1, null as unknown as object),
    (hub) => hub.publishMany(null as unknown as []),
    (hub) => hub.publishMany([null] as unknown as []),
    (hub) => hub.publishMany([], null as unknown as object),
  ]
  for (const call of calls) {
    const [traced, plain] = await Promise.all(
      hubs.map(async (hub) =>
        call(hub).then(
          () => 'published',
          (error: unknown) => String(error),
        ),
      ),
    )
    expect(traced).toBe(plain)
  }
})

test('another node links to the messages of this one', async () => {
  const fake = createFakeStore()
  const tracing = new Followed()
  const [here, there] = [
    createHub({ store: fake.createNode(), tracing: true }),
    createHub({ store: fake.createNode(), tracing, exposeTrace: true, keepAliveMs: 0 }),
  ]
  onTestFinished(async () => void (await Promise.all([here.close(), there.close()])))
  await there.ready()
  const sink = read(there)
  await here.publish('e', 1, { traceparent: one })
  await vi.waitFor(() => expect(tracing.rounds.map(({ traceparents }) => traceparents)).toEqual([[one]]))
  expect(tracesOf(sink)).toEqual([one])
  expect(tracing.starts).toEqual([])
})

test('a store whose facts somebody else wrote breaks no field', async () => {
  const fake = createFakeStore()
  const writer = fake.createNode()
  await writer.append([{ channel: 'broadcast', event: 'e', data: '1', meta: { traceparent: 'x\ndata: forged' } }], {
    maxWaitMs: 1_000,
  })
  const hub = createHub({ store: fake.createNode(), tracing: true, exposeTrace: true, keepAliveMs: 0 })
  onTestFinished(async () => void (await Promise.all([hub.close(), writer.close()])))
  await hub.ready()
  const sink = read(hub, { lastEventId: `${hub.position().epoch}.0` })
  await vi.waitFor(() => expect(sink.blocks).toHaveLength(2))
  expect(tracesOf(sink)).toEqual([undefined])
})

test('a replay after a restart shows the traces, and a hub that does not trace passes them by', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'windhover-tracing-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  const first = createHub({ store: createDiskStore({ directory }), tracing: true })
  await first.ready()
  await first.publish('e', 1, { traceparent: one })
  const { epoch } = first.position()
  await first.close()
  for (const [options, traces] of [
    [{ tracing: true, exposeTrace: true }, [one]],
    [{}, [undefined]],
  ] as const) {
    const hub = createHub({ store: createDiskStore({ directory }), keepAliveMs: 0, ...options })
    await hub.ready()
    const sink = read(hub, { lastEventId: `${epoch}.0` })
    await vi.waitFor(() => expect(sink.blocks).toHaveLength(2))
    expect(tracesOf(sink)).toEqual(traces)
    await hub.close()
  }
})

test.each([
  [{ tracing: 'on' }, 'tracing: expected true, false or what createOtelTracing() makes'],
  [{ tracing: null }, 'tracing: expected true, false'],
  [{ tracing: [] }, 'tracing: expected true, false'],
  [{ tracing: {} }, 'tracing: expected true, false'],
  [{ tracing: true, exposeTrace: 1 }, 'exposeTrace: expected true or false'],
  [{ exposeTrace: true }, 'exposeTrace: there is nothing to show without tracing'],
])('%j is refused', (options, sentence) => {
  expect(() => createHub(options as object)).toThrow(sentence)
})

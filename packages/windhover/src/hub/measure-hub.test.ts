import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { ManualScheduler } from '../../test/support/manual-scheduler.ts'
import { startEngine } from '../../test/support/engine.ts'
import { everything, lastId, numbers, startStore } from '../../test/support/store-node.ts'
import type { AccessRefusal } from '../access/access.ts'
import { defineEvents } from '../catalog/define-events.ts'
import { createHubEndpoint } from '../endpoint/hub-endpoint.ts'
import type { StreamOptions } from '../stream/define-stream.ts'
import { createHub } from './create-hub.ts'
import type { DistributionMeasure } from './distribution.ts'
import type { Hub } from './hub.ts'
import type { HubOptions } from './hub-options.ts'
import type { Observer } from './observer.ts'

function start(options: HubOptions = {}): Hub {
  const hub = createHub({ keepAliveMs: 0, reconnectSpreadMs: 0, closeTimeoutMs: 50, ...options })
  onTestFinished(() => hub.close())
  return hub
}

function count({ counts }: DistributionMeasure): number {
  return counts.reduce((sum, one) => sum + one, 0)
}

function gone(hub: Hub, path: string): object {
  const ended = [...hub.measure().streams.get(path)!.gone].filter(([, readers]) => readers > 0)
  return Object.fromEntries(ended)
}

describe('a hub that has done nothing', () => {
  test('has each reason, code and declared event at 0', () => {
    const hub = start({ catalog: defineEvents({ progress: z.object({}) }), open: true })
    const { published, rejected, gaps, refusals, wireBytes, streams, position, log } = hub.measure()
    expect(Object.fromEntries(published)).toEqual({ progress: 0, other: 0 })
    expect([...rejected.values()].every((times) => times === 0)).toBe(true)
    expect([...rejected.keys()]).toEqual(expect.arrayContaining(['invalid_data', 'unavailable', 'internal']))
    expect(Object.fromEntries(gaps)).toEqual({ evicted: 0, epoch: 0, unknown: 0, slow: 0 })
    expect(refusals).toHaveLength(12)
    expect(refusals).toContainEqual({ reason: 'address', status: 429, count: 0 })
    expect(Object.fromEntries(wireBytes)).toEqual({ identity: 0, gzip: 0 })
    expect(streams.size).toBe(0)
    expect(position).toEqual(hub.position())
    expect(log).toEqual({ messages: 0, bytes: 0, ageMs: 0, windowFill: 0, waiting: 0, behind: 0 })
  })
})

describe('readers', () => {
  test('are counted by stream as they come, resume and go, with how long they stayed', async () => {
    const hub = start()
    const sinks = ['/a', '/a', '/b'].map((path) => {
      const sink = new FakeSink()
      hub.join({ path, channels: ['broadcast'], sink })
      return sink
    })
    await hub.publish('e', 1)
    const resumed = new FakeSink()
    hub.join({ path: '/a', channels: ['broadcast'], lastEventId: lastId(sinks[0]!), sink: resumed })
    const before = hub.measure()
    expect(Object.fromEntries(before.readers)).toEqual({ '/a': 3, '/b': 1 })
    expect(before.streams.get('/a')).toMatchObject({ begun: 2, resumed: 1 })
    expect(count(before.resumeAgeMs)).toBe(1)
    sinks[0]!.leave()
    expect(hub.kick({ channel: 'broadcast' })).toBe(3)
    for (const sink of [...sinks, resumed]) sink.leave()
    expect(gone(hub, '/a')).toEqual({ gone: 1, kicked: 2 })
    expect(gone(hub, '/b')).toEqual({ kicked: 1 })
    const after = hub.measure()
    expect(count(after.lifetimeMs)).toBe(4)
    expect(after.readers.size).toBe(0)
    // What was read before stays what it was.
    expect(before.streams.get('/a')!.gone.get('gone')).toBe(0)
  })

  test('of more paths than are counted each share one name', async () => {
    const hub = start()
    for (let n = 0; n < 1_002; n += 1) {
      const sink = new FakeSink()
      hub.join({ path: `/${n}`, channels: ['broadcast'], sink })
      sink.leave()
    }
    const { streams } = hub.measure()
    expect(streams.size).toBe(1_001)
    expect(streams.get('other')).toMatchObject({ begun: 2 })
    expect(streams.get('other')!.gone.get('gone')).toBe(2)
  })

  test('that are full are parked, with their bytes, until they can take more or are gone', () => {
    const engine = startEngine()
    const sinks = [engine.join(), engine.join(), engine.join()]
    for (const sink of sinks.slice(0, 2)) sink.isFull = true
    engine.publishEach(1)
    expect(engine.hub.measure()).toMatchObject({ parked: 2, pendingBytes: sinks[0]!.chunks.at(-1)!.payloadLength })
    sinks[0]!.drain()
    expect(engine.hub.measure().parked).toBe(1)
    sinks[1]!.leave()
    expect(engine.hub.measure()).toMatchObject({ parked: 0, pendingBytes: 0 })
  })

  test('that are sent away while they are full are not parked any more', () => {
    const engine = startEngine()
    const sink = engine.join()
    sink.isFull = true
    engine.publishEach(1)
    engine.hub.kick({ channel: 'broadcast' })
    expect(engine.hub.measure().parked).toBe(0)
  })
})

describe('a replay', () => {
  test('is under way until its reader has what was there when it joined, also if more has come since', () => {
    const engine = startEngine({ maxWriteBytes: 1 })
    engine.publishEach(3)
    const sink = engine.resume(1)
    engine.publish(1)
    const replaying: number[] = []
    const write = sink.write.bind(sink)
    sink.write = (chunk) => {
      replaying.push(engine.hub.measure().replaying)
      return write(chunk)
    }
    engine.settle()
    expect(replaying).toEqual([1, 1, 0])
    expect(engine.hub.measure()).toMatchObject({ replaying: 0, replayed: 2, delivered: 3 })
  })

  test('of which nothing concerns its reader is over with its turn, and what follows is live', () => {
    const engine = startEngine()
    engine.publishEach(3, { channel: 'other' })
    engine.resume(1)
    engine.settle()
    expect(engine.hub.measure().replaying).toBe(0)
    engine.publishEach(1)
    expect(engine.hub.measure()).toMatchObject({ replayed: 0, delivered: 1 })
  })

  test('is over when its reader leaves', () => {
    const engine = startEngine()
    engine.publishEach(3)
    const sink = engine.resume(1)
    sink.leave()
    expect(engine.hub.measure().replaying).toBe(0)
  })

  test('counts the first messages of a new reader', () => {
    const engine = startEngine()
    engine.publishEach(3)
    engine.join({ initial: { last: 2 } })
    engine.settle()
    expect(engine.hub.measure()).toMatchObject({ replayed: 2, delivered: 2, replaying: 0, writes: 1 })
  })

  test('from the store counts too, with the age of the message that comes next', async () => {
    const { createNode } = startStore({ bounds: everything })
    const node = await createNode({ history: { maxMessages: 2 } })
    await node.publish(...numbers(1, 9))
    const { epoch } = node.hub.position()
    const sink = node.join({ lastEventId: `${epoch}.3` })
    expect(node.hub.measure().replaying).toBe(1)
    await node.settle()
    const { replayed, replaying, deliveredBytes, wireBytes, resumeAgeMs } = node.hub.measure()
    expect({ replayed, replaying }).toEqual({ replayed: 6, replaying: 0 })
    const bytes = sink.chunks.slice(1).reduce((sum, { payloadLength }) => sum + payloadLength, 0)
    expect(deliveredBytes).toBe(bytes)
    expect(wireBytes.get('identity')).toBe(bytes)
    expect(count(resumeAgeMs)).toBe(1)
  })
})

describe('publishing', () => {
  test('is counted by declared event, all others together, with bytes and time', async () => {
    const hub = start({ catalog: defineEvents({ progress: z.object({}) }), open: true })
    const sink = new FakeSink()
    hub.join({ path: '/s', channels: ['broadcast'], sink })
    await hub.publish('progress', {})
    await hub.publish('made up', 1)
    await hub.publish('another', 1, { idempotencyKey: 'k' })
    await hub.publish('another', 1, { idempotencyKey: 'k' })
    const { published, publishMs, duplicates, publishedBytes } = hub.measure()
    expect(Object.fromEntries(published)).toEqual({ progress: 1, other: 2 })
    expect([count(publishMs), duplicates]).toEqual([3, 1])
    await expect.poll(() => hub.measure()).toMatchObject({ delivered: 3, deliveredBytes: publishedBytes })
    sink.leave()
  })

  test('is counted with its bytes also where the log keeps nothing', async () => {
    const hub = start({ history: { maxMessages: 0 } })
    await hub.publish('e', 'four', { channel: 'c' })
    // The channel, the event, and the data with its quotes.
    expect(hub.measure().publishedBytes).toBe(1 + 1 + 6)
  })

  test('that is refused is counted by its code, and a fault of a schema as our own', async () => {
    const broken = z.object({}).refine(() => {
      throw new Error('on purpose')
    })
    const hub = start({ catalog: defineEvents({ progress: z.object({ n: z.number() }), broken }) })
    const wrong = [hub.publish('progress', {} as never), hub.publish('other' as never, 1 as never)]
    const rejected = await Promise.allSettled([...wrong, hub.publish('broken', {})])
    expect(rejected.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    const codes = [...hub.measure().rejected].filter(([, times]) => times > 0)
    expect(Object.fromEntries(codes)).toEqual({ invalid_data: 1, unknown_event: 1, internal: 1 })
  })

  test('that waits for room is seen before it is refused, and how full the window is', async () => {
    const scheduler = new ManualScheduler()
    const hub = start({ scheduler, window: { maxMessages: 2 } })
    const sink = new FakeSink()
    hub.join({ path: '/s', channels: ['broadcast'], sink })
    await hub.publish('e', 1)
    expect(hub.measure().log).toMatchObject({ windowFill: 0.5, waiting: 0 })
    await hub.publish('e', 2)
    const waiting = hub.publish('e', 3)
    expect(hub.measure().log).toMatchObject({ windowFill: 1, waiting: 1, messages: 2 })
    scheduler.settle()
    await waiting
    scheduler.settle()
    expect(hub.measure().log).toMatchObject({ windowFill: 0, waiting: 0, messages: 3 })
    sink.leave()
  })

  test('shows what a store has that this node has not', async () => {
    const { createNode } = startStore()
    const [writing, reading] = [await createNode(), await createNode({ window: { maxMessages: 1 } })]
    reading.join()
    expect(reading.hub.measure().log).toMatchObject({ behind: 0, waiting: 0 })
    await writing.publish(...numbers(1, 3))
    await reading.hub.probe()
    // Its reader has had no turn yet, and its window has room for one.
    expect(reading.hub.measure().log).toMatchObject({ behind: 2, messages: 1, windowFill: 1 })
    await reading.settle()
    expect(reading.hub.measure().log).toMatchObject({ behind: 0, messages: 3, windowFill: 0 })
  })
})

describe('rounds', () => {
  test('are counted with how long they held the loop, and how late their last write was', () => {
    const engine = startEngine()
    const sink = engine.join()
    const write = sink.write.bind(sink)
    sink.write = (chunk) => {
      engine.scheduler.nowMs += 3
      return write(chunk)
    }
    engine.publishEach(2)
    const { roundMs, deliveryMs } = engine.hub.measure()
    expect([count(roundMs), roundMs.sum]).toEqual([2, 6])
    expect(count(deliveryMs)).toBe(2)
  })

  test('are counted once, also for who looks while it is told of one', () => {
    const delivered: number[] = []
    const engine = startEngine({ observer: { onRound: () => delivered.push(engine.hub.measure().delivered) } })
    engine.join()
    engine.publishEach(2)
    expect(delivered).toEqual([1, 2])
    expect(engine.hub.measure().delivered).toBe(2)
  })

  test('that take several slices count their slices alone', () => {
    const took: number[] = []
    const engine = startEngine({ observer: { onRound: ({ tookMs }) => took.push(tookMs) } })
    for (let n = 0; n < 100; n += 1) {
      const sink = engine.join()
      const write = sink.write.bind(sink)
      sink.write = (chunk) => {
        engine.scheduler.nowMs += 0.5
        return write(chunk)
      }
    }
    engine.publish(1)
    while (engine.scheduler.turn()) engine.scheduler.nowMs += 1_000
    expect(took).toEqual([50])
  })
})

describe('refusals', () => {
  test.each<[object, Partial<StreamOptions>, object]>([
    [{ maxReaders: 1 }, {}, { reason: 'full', status: 200, count: 1 }],
    [{ maxReaders: 1 }, { refusal: 'status' }, { reason: 'full', status: 503, count: 1 }],
    [{ maxReadersPerAddress: 1 }, { refusal: 'status' }, { reason: 'address', status: 429, count: 1 }],
  ])('by %j and %j are counted, and told', async (limits, stream, expected) => {
    const refused: object[] = []
    const observer: Observer = { onRefused: (refusal) => void refused.push(refusal) }
    const hub = start({ ...limits, observer })
    const endpoint = createHubEndpoint(hub, { path: '/s', ...stream })
    const address = (): string => '192.0.2.1'
    const ask = { method: 'GET', query: new URLSearchParams(), accept: undefined, lastEventId: undefined, address }
    const sink = new FakeSink()
    const first = await endpoint.admit(ask)
    if (first.kind !== 'stream') return expect.fail('the first is let in')
    first.join(sink)
    expect(await endpoint.admit(ask)).toMatchObject({ kind: 'answer' })
    expect(hub.measure().refusals.filter((one) => one.count > 0)).toEqual([expected])
    const { reason, status } = expected as { reason: string; status: number }
    expect(refused).toEqual([{ stream: '/s', reason, status }])
    sink.leave()
  })

  test('by the door of a stream are counted if they are for now', async () => {
    const hub = start()
    const refuse = async (status: AccessRefusal['status']): Promise<void> => {
      const access = { authenticate: () => ({ status, code: 'unavailable', detail: 'later' }) as const }
      const endpoint = createHubEndpoint(hub, { path: '/s', refusal: 'status', access })
      const query = new URLSearchParams()
      await endpoint.admit({ method: 'GET', query, accept: undefined, lastEventId: undefined })
    }
    for (const status of [401, 403, 429, 503] as const) {
      // oxlint-disable-next-line no-await-in-loop -- four
      await refuse(status)
    }
    expect(hub.measure().refusals.filter((one) => one.count > 0)).toEqual([
      { reason: 'rate', status: 429, count: 1 },
      { reason: 'store', status: 503, count: 1 },
    ])
  })

  test('of one that was let in and found no place any more are streams', async () => {
    const hub = start({ maxReaders: 1 })
    const endpoint = createHubEndpoint(hub, { path: '/s' })
    const ask = { method: 'GET', query: new URLSearchParams(), accept: undefined, lastEventId: undefined }
    const sinks = [endpoint.admit(ask), endpoint.admit(ask)].map((admission) => {
      const sink = new FakeSink()
      if (admission.kind === 'stream') admission.join(sink)
      return sink
    })
    expect(hub.measure().refusals).toContainEqual({ reason: 'full', status: 200, count: 1 })
    for (const sink of sinks) sink.leave()
  })
})

test('an observer is given its hub before all else, and told of its end after all else', async () => {
  const told: string[] = []
  const hub = createHub({
    keepAliveMs: 0,
    observer: {
      onCreated: (created) => void told.push(`created with ${created.measure().parked} parked`),
      onConnected: (_, { ageMs }) => void told.push(`connected ${ageMs}`),
      onPublished: ({ event }, { bytes, tookMs }) => void told.push(`${event} ${bytes > 0} ${tookMs >= 0}`),
      onDisconnected: () => void told.push('gone'),
      onClosed: () => void told.push('closed'),
    },
  })
  const sink = new FakeSink()
  hub.join({ path: '/s', channels: ['broadcast'], sink })
  await hub.publish('e', 1)
  sink.leave()
  await hub.close()
  await hub.close()
  expect(told).toEqual(['created with 0 parked', 'connected 0', 'e true true', 'gone', 'closed'])
})

test('what is written in gzip is counted apart', () => {
  const engine = startEngine()
  const compressed = engine.join({ encoding: 'gzip' })
  engine.join()
  engine.publishEach(50)
  const { wireBytes, deliveredBytes } = engine.hub.measure()
  expect(wireBytes.get('identity')).toBe(deliveredBytes / 2)
  const before = compressed.chunks.slice(1).reduce((sum, { payloadLength }) => sum + payloadLength, 0)
  expect(wireBytes.get('gzip')).toBe(before)
})

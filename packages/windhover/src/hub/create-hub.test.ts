import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { ManualScheduler } from '../../test/support/manual-scheduler.ts'
import { defineEvents, type EventSchema } from '../catalog/define-events.ts'
import { createMemoryLog } from '../log/memory-log.ts'
import { createHub } from './create-hub.ts'
import type { Hub } from './hub.ts'
import type { HubOptions } from './hub-options.ts'
import type { Observer } from './observer.ts'
import { rawText } from '../catalog/raw-text.ts'

let hub: Hub

function start(options: HubOptions = {}): void {
  hub = createHub({ keepAliveMs: 0, reconnectSpreadMs: 0, closeTimeoutMs: 50, ...options })
}

function join(address?: string, stream = '/s', channels = ['broadcast']): FakeSink {
  const sink = new FakeSink()
  hub.join({ path: stream, channels, address, sink })
  return sink
}

beforeEach(() => start())

afterEach(() => hub.close())

describe('publishing', () => {
  test('keeps the order of one turn, whether events are validated or not', async () => {
    const catalog = defineEvents({ declared: z.object({}) })
    const typed = createHub({ catalog, open: true, keepAliveMs: 0 })
    const published = await Promise.all([
      typed.publish('declared', {}),
      typed.publish('other', 1),
      typed.publish('declared', {}),
    ])
    expect(published.map(({ position }) => position.offset)).toEqual([1, 2, 3])
    await typed.close()
  })

  test('gives up after maxWaitMs when readers do not keep up, and what was given up is never sent', async () => {
    const scheduler = new ManualScheduler()
    start({ window: { maxMessages: 1 }, scheduler })
    const sink = join()
    await hub.publish('n', 1)
    await expect(hub.publish('n', 2, { maxWaitMs: 1 })).rejects.toMatchObject({ code: 'unavailable' })
    expect(hub.position().offset).toBe(1)
    scheduler.settle()
    await hub.publish('n', 3)
    scheduler.settle()
    expect(sink.takeBlocks().map(({ data }) => data)).toEqual([expect.any(String), '1', '3'])
    sink.leave()
  })

  test('raw text must be text', () => {
    expect(() => rawText(5 as unknown as string)).toThrow('rawText: expected a string, got number')
  })
})

describe('names that are not declared', () => {
  const catalog = defineEvents({ progress: z.object({}), done: z.null() })
  const hint = 'event "progres" is not declared; did you mean "progress"? (declared: progress, done)'

  test.each<[string, HubOptions]>([
    ['a catalog', { catalog }],
    ['a catalog, and is told so', { catalog, open: false }],
    ['a catalog of an undefined openness', { catalog, open: undefined as unknown as boolean }],
  ])('are refused by a hub with %s, with the one that was meant', async (_which, options) => {
    start(options)
    await expect(hub.publish('progres', {})).rejects.toMatchObject({ code: 'unknown_event', message: hint })
    await expect(hub.publish('other', {})).rejects.toThrow('event "other" is not declared (declared: progress, done)')
    expect(hub.position().offset).toBe(0)
    expect(hub.open).toBe(false)
  })

  test('are refused by a hub whose catalog declares nothing', async () => {
    start({ catalog: defineEvents({}) })
    await expect(hub.publish('progres', {})).rejects.toThrow('event "progres" is not declared (declared: none)')
  })

  test.each<[string, HubOptions]>([
    ['that is open', { catalog, open: true }],
    ['without a catalog', {}],
  ])('are taken by a hub %s', async (_which, options) => {
    start(options)
    await hub.publish('progres', 1)
    expect(hub.position().offset).toBe(1)
    expect(hub.open).toBe(true)
  })

  test('are told to the observer of an open hub once, if they are close to a declared one', async () => {
    const heard: unknown[] = []
    start({ catalog, open: true, observer: { onDoubtfulName: (details) => heard.push(details) } })
    for (const event of ['progress', 'progres', 'progres', 'message', 'Done'])
      await hub.publish(event, {}).catch(() => {})
    const sink = new FakeSink()
    hub.join({ path: '/s', channels: ['broadcast'], events: ['progess', 'progres', 'done'], sink })
    expect(heard).toEqual([
      { event: 'progres', meant: 'progress' },
      { event: 'Done', meant: 'done' },
      { event: 'progess', meant: 'progress', stream: '/s' },
    ])
    sink.leave()
  })
})

describe('a listener for misspelt names', () => {
  const catalog = defineEvents({ progress: z.object({}) })

  test('is told of them beside the observer until it is ended, whatever another one throws', async () => {
    const heard: [string, unknown][] = []
    start({ catalog, open: true, observer: { onDoubtfulName: (details) => heard.push(['observer', details]) } })
    hub.onDoubtfulName(() => {
      throw new Error('broken')
    })
    const end = hub.onDoubtfulName((details) => heard.push(['listener', details]))
    await hub.publish('progres', {})
    end()
    await hub.publish('rpogress', {})
    expect(heard).toEqual([
      ['observer', { event: 'progres', meant: 'progress' }],
      ['listener', { event: 'progres', meant: 'progress' }],
      ['observer', { event: 'rpogress', meant: 'progress' }],
    ])
  })

  test.each<[string, HubOptions]>([
    ['without a catalog', {}],
    ['that is not open', { catalog }],
  ])('hears nothing of a hub %s', async (_, options) => {
    const heard: unknown[] = []
    start(options)
    hub.onDoubtfulName((details) => heard.push(details))
    await hub.publish('progres', {}).catch(() => {})
    expect(heard).toEqual([])
  })
})

describe('limits', () => {
  test('maxReaders: one more is refused before its sink is touched, and has room once somebody leaves', () => {
    start({ maxReaders: 2 })
    const [first] = [join(), join()]
    expect(hub.refusalFor()).toBe('full')
    expect(() => join()).toThrow(expect.objectContaining({ code: 'unavailable' }) as Error)
    first!.leave()
    expect(hub.refusalFor()).toBeUndefined()
    for (const sink of [join()]) sink.leave()
  })

  test('maxReadersPerAddress: others come in all the same', () => {
    start({ maxReadersPerAddress: 1 })
    const first = join('192.0.2.1')
    expect(hub.refusalFor('192.0.2.1')).toBe('address')
    expect([hub.refusalFor('192.0.2.2'), hub.refusalFor()]).toEqual([undefined, undefined])
    first.leave()
    expect(hub.refusalFor('192.0.2.1')).toBeUndefined()
  })

  test('a closed hub says so, whatever else there is', async () => {
    start({ maxReaders: 1 })
    const closed = hub.close()
    expect(hub.refusalFor()).toBe('closed')
    await closed
  })

  test.each([
    ['maxWriteBytes', 0, 'expected a whole number from 1 to 262144'],
    ['maxWriteBytes', 262_145, 'expected a whole number from 1 to 262144'],
    ['maxReaders', -1, 'expected a whole number of 0 or more'],
    ['stallTimeoutMs', 1.5, 'expected a whole number of 0 or more'],
  ])('%s cannot be %d', (option, value, message) => {
    expect(() => createHub({ [option]: value })).toThrow(`${option}: ${message}`)
  })
})

test('a reader that is gone before its greeting was out is told of as connected, and then as gone', () => {
  const heard: string[] = []
  start({ observer: { onConnected: () => heard.push('connected'), onDisconnected: () => heard.push('gone') } })
  const sink = new FakeSink()
  sink.write = () => {
    throw new Error('on purpose')
  }
  hub.join({ path: '/s', channels: ['broadcast'], sink })
  expect(heard).toEqual(['connected', 'gone'])
})

describe('who reads', () => {
  test('is told to the observer by value, and all readers of one identity share it', () => {
    const told: unknown[] = []
    start({
      observer: {
        onConnected: ({ identity }) => told.push(identity),
        onDisconnected: ({ identity }) => told.push(identity),
      },
    })
    const given = { subject: 'ann', via: 'cookie' as const, tokenId: 't', issuedAtMs: 1, request: 'not kept' }
    const sinks = [given, { ...given }, undefined].map((identity) => {
      const sink = new FakeSink()
      hub.join({ path: '/s', channels: ['broadcast'], identity, sink })
      return sink
    })
    for (const sink of sinks) sink.leave()
    expect(told).toEqual([ann, ann, undefined, ann, ann, undefined])
    expect(told[0]).not.toBe(given)
    expect(new Set(told).size).toBe(2)
  })

  const ann = { subject: 'ann', via: 'cookie', tokenId: 't', issuedAtMs: 1, renewsItself: true }

  test.each([-1, 1.5, Number.NaN, 8.64e15 + 1])('may not end at %d', (grantEndsAtMs) => {
    const sink = new FakeSink()
    expect(() => hub.join({ path: '/s', channels: ['broadcast'], grantEndsAtMs, sink })).toThrow(
      expect.objectContaining({ code: 'invalid_option' }),
    )
    expect([sink.chunks, hub.connectedCount()]).toEqual([[], 0])
  })
})

describe('options', () => {
  test.each([
    [{ keepaliveMs: 1 }, 'createHub: keepaliveMs is not an option'],
    [{ open: 'no' }, 'open: expected true or false, got "no"'],
    [{ history: null }, 'history: expected an object with maxMessages'],
    [{ history: { maxMesages: 1 } }, 'history: maxMesages is not a bound'],
    [{ window: { maxAgeMs: 1 } }, 'window: maxAgeMs is not a bound'],
    [{ catalog: { progress: z.object({}) } }, 'catalog: expected what defineEvents() makes'],
    [{ catalog: null }, 'catalog: expected what defineEvents() makes'],
    [{ log: {} }, 'log: expected what createMemoryLog() makes'],
    [{ observer: () => {} }, 'observer: expected an object of functions'],
    [{ log: createMemoryLog(), history: {} }, 'createHub: history and window are bounds of the memory log'],
  ])('%o is refused by name', (options, message) => {
    expect(() => createHub(options as HubOptions)).toThrow(message)
  })

  test('a wrong drainMs is a rejection, and the hub goes on', async () => {
    await expect(hub.close({ drainMs: -1 })).rejects.toMatchObject({ code: 'invalid_option' })
    await hub.publish('n', 1)
  })
})

describe('closing', () => {
  test('returns as soon as all have left, not only after the drain time', async () => {
    const sink = join()
    const closing = hub.close({ drainMs: 2 ** 31 })
    sink.leave()
    await closing
  })
})

describe('counting', () => {
  test('by stream, by channel, and in all', () => {
    const sinks = [join(undefined, '/a'), join(undefined, '/b', ['x', 'y']), join(undefined, '/b', ['y'])]
    expect([
      hub.connectedCount(),
      hub.connectedCount({ stream: '/b' }),
      hub.connectedCount({ channel: 'y' }),
      hub.connectedCount({ channel: 'none' }),
    ]).toEqual([3, 2, 2, 0])
    const { streams, channels } = hub.connectedCounts()
    expect([Object.fromEntries(streams), Object.fromEntries(channels)]).toEqual([
      { '/a': 1, '/b': 2 },
      { broadcast: 1, x: 1, y: 2 },
    ])
    for (const sink of sinks) sink.leave()
    expect(hub.connectedCounts().streams.size + hub.connectedCounts().channels.size).toBe(0)
  })
})

describe('the observer', () => {
  test('hears of everything that happens, and what it throws harms nobody', async () => {
    const heard: string[] = []
    const rounds: number[] = []
    const observer: Observer = {
      onConnected: (_reader, { resumed }) => heard.push(`connected ${resumed}`),
      onDisconnected: (_reader, { reason }) => heard.push(`disconnected ${reason}`),
      onPublished: ({ event }) => heard.push(`published ${event}`),
      onGap: (_reader, { reason }) => heard.push(`gap ${reason}`),
      onStalled: () => {
        heard.push('stalled')
        throw new Error('on purpose')
      },
      onRound: ({ deliveries, writes, bytes, replayed, lagMs }) => {
        rounds.push(deliveries, writes, replayed)
        expect(bytes).toBeGreaterThan(10)
        expect(lagMs === undefined || lagMs >= 0).toBe(true)
      },
    }
    start({ observer })
    const sinks = [join(), join()]
    sinks[1]!.isFull = true
    await hub.publish('n', 1)
    await hub.publish('n', 2)
    await new Promise((resolve) => setImmediate(resolve))
    const late = new FakeSink()
    hub.join({ path: '/s', channels: ['broadcast'], lastEventId: `${hub.position().epoch}.0`, sink: late })
    hub.join({ path: '/s', channels: ['broadcast'], lastEventId: 'nonsense', sink: new FakeSink() })
    // As many turns of the loop as the pump leaves to others.
    while (rounds.length < 6) await new Promise((resolve) => setImmediate(resolve))
    for (const sink of [...sinks, late]) sink.leave()
    await hub.close()
    expect(heard).toEqual([
      'connected false',
      'connected false',
      'published n',
      'published n',
      'stalled',
      'connected true',
      'connected false',
      'gap unknown',
      'disconnected gone',
      'disconnected gone',
      'disconnected gone',
      'disconnected shutdown',
    ])
    // Two messages to two readers in two writes, then a replay of two.
    expect(rounds).toEqual([4, 2, 0, 2, 1, 2])
  })
})

describe('a schema that takes its time', () => {
  const settle = { pass: (): void => {} }
  const slow = {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: (value: unknown) => new Promise((resolve) => (settle.pass = () => resolve({ value }))),
      jsonSchema: { input: () => ({}), output: () => ({}) },
    },
  } as unknown as EventSchema

  test('is waited for no longer than maxWaitMs, and nothing is stored', async () => {
    start({ catalog: defineEvents({ slow }), open: true })
    await expect(hub.publish('slow', 1, { maxWaitMs: 5 })).rejects.toMatchObject({ code: 'unavailable' })
    settle.pass()
    await hub.publish('n', 1)
    expect(hub.position().offset).toBe(1)
  })

  test('does not outlive the hub', async () => {
    start({ catalog: defineEvents({ slow }) })
    const published = hub.publish('slow', 1)
    const refused = expect(published).rejects.toMatchObject({ code: 'closed' })
    await hub.close()
    await refused
    settle.pass()
  })
})

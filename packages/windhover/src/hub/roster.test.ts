import { describe, expect, test } from 'vitest'

import { startEngine, type Engine } from '../../test/support/engine.ts'
import { FakeSink } from '../../test/support/fake-sink.ts'
import type { Lease } from '../access/access.ts'
import type { Block } from '../../test/support/block.ts'
import type { KickOptions } from './hub.ts'
import type { ReaderFilter } from './reader-filter.ts'
import type { ReaderQuery } from './reader-page.ts'

/** What a reader was told at its end. */
function ending(sink: FakeSink): Pick<Block, 'id' | 'data'> & { reason: string; retry: string | undefined } {
  const { id, data, event, text } = sink.takeBlocks().at(-1)!
  expect(event).toBe('closing')
  return { id, data, retry: /^retry: (\d+)$/m.exec(text)?.[1], ...(JSON.parse(data!) as { reason: string }) }
}

/** Reads every page. */
function readAll({ hub }: Engine, query: ReaderQuery = {}): string[] {
  const names: string[] = []
  for (let after: string | undefined; ;) {
    const page = hub.readers({ ...query, after })
    names.push(...page.readers.map(({ subject }) => subject!))
    if (page.next === undefined) return names
    after = page.next
  }
}

const known = (subject: string): { identity: { subject: string } } => ({ identity: { subject } })

describe('the list of readers', () => {
  test('tells of each what is known of it', () => {
    const engine = startEngine()
    const before = Date.now()
    engine.join({ channels: ['b', 'a'], events: ['n'], address: '::ffff:192.0.2.1' })
    engine.join({
      path: '/t',
      identity: { subject: 'ann', via: 'token', tokenId: 't', issuedAtMs: 1, info: { secret: 'is not kept' } },
    })
    engine.join({ identity: { via: 'anonymous' } })
    const { readers, next } = engine.hub.readers()
    const identity = { subject: 'ann', via: 'token', tokenId: 't', issuedAtMs: 1, renewsItself: false }
    const rest = {
      clientId: expect.stringMatching(/^[0-9a-f]{32}$/),
      connectedAtMs: expect.any(Number),
      resumed: false,
      isParked: false,
      behind: 0,
      pendingBytes: 0,
    }
    expect(readers).toEqual([
      { ...rest, stream: '/s', channels: ['a', 'b'], events: ['n'], address: '192.0.2.1' },
      { ...rest, stream: '/t', channels: ['broadcast'], events: undefined, subject: 'ann', via: 'token', identity },
      {
        ...rest,
        stream: '/s',
        channels: ['broadcast'],
        events: undefined,
        via: 'anonymous',
        identity: expect.objectContaining({ subject: undefined, via: 'anonymous', renewsItself: true }),
      },
    ])
    for (const { connectedAtMs } of readers) {
      expect(connectedAtMs).toBeGreaterThanOrEqual(before)
      expect(connectedAtMs).toBeLessThanOrEqual(Date.now())
    }
    expect(next).toBeUndefined()
  })

  test('comes in pages of 100, in the order in which they joined', () => {
    const engine = startEngine()
    for (let n = 0; n < 250; n += 1) engine.join(known(String(n)))
    const first = engine.hub.readers()
    expect([first.readers.length, first.readers[99]!.subject]).toEqual([100, '99'])
    expect(readAll(engine)).toEqual(Array.from({ length: 250 }, (_, n) => String(n)))
    expect(readAll(engine, { limit: 1 })).toHaveLength(250)
    expect(engine.hub.readers({ limit: 250 }).next).toBeUndefined()
    expect(engine.hub.readers({ limit: 249 }).next).toBeDefined()
  })

  test('moves nobody who stays when others come and go between two pages', () => {
    const engine = startEngine()
    const sinks = ['a', 'b', 'c', 'd', 'e'].map((name) => engine.join(known(name)))
    const first = engine.hub.readers({ limit: 2 })
    // The last of the page before, one before it and one after it leave, and another comes.
    for (const index of [1, 0, 2]) sinks[index]!.leave()
    engine.join(known('f'))
    const rest = engine.hub.readers({ limit: 10, after: first.next })
    expect([first, rest].map(({ readers }) => readers.map(({ subject }) => subject))).toEqual([
      ['a', 'b'],
      ['d', 'e', 'f'],
    ])
  })

  test('can be that of a channel or of a subject', () => {
    const engine = startEngine()
    engine.join({ channels: ['x', 'y'], ...known('ann') })
    engine.join({ channels: ['y'], ...known('bob') })
    engine.join({ channels: ['x'], ...known('ann') })
    engine.join({ channels: ['x'] })
    expect(engine.hub.readers({ channel: 'x' }).readers).toHaveLength(3)
    expect(engine.hub.readers({ subject: 'ann' }).readers).toHaveLength(2)
    expect(engine.hub.readers({ subject: 'ann', channel: 'y' }).readers).toHaveLength(1)
    expect(readAll(engine, { subject: 'ann', limit: 1 })).toEqual(['ann', 'ann'])
    expect(engine.hub.readers({ subject: 'nobody' })).toEqual({ readers: [], total: 0 })
    expect(engine.hub.readers({ channel: 'nothing' })).toEqual({ readers: [], total: 0 })
  })

  test.each<[unknown, string]>([
    [{ limit: 0 }, 'readers: limit'],
    [{ limit: 1.5 }, 'readers: limit'],
    [{ after: 'x' }, 'readers: after'],
    [{ after: '-1' }, 'readers: after'],
    [{ after: 7 }, 'readers: after'],
    [{ after: '9'.repeat(16) }, 'readers: after'],
    [{ channel: 7 }, 'readers: channel'],
    [{ subject: null }, 'readers: subject'],
    [{ chanel: 'a' }, 'did you mean channel?'],
    ['ann', 'expected an object of options'],
  ])('is refused for %j', (query, message) => {
    const { hub } = startEngine()
    expect(() => hub.readers(query as ReaderQuery)).toThrow(
      expect.objectContaining({ code: 'invalid_option', message: expect.stringContaining(message) }),
    )
  })
})

describe('a kick', () => {
  const token = { subject: 'ann', via: 'token', tokenId: 't1', issuedAtMs: 1000 } as const

  test.each<[ReaderFilter, string]>([
    [{ subject: 'ann' }, 'a b'],
    [{ subject: 'nobody' }, ''],
    [{ tokenId: 't1' }, 'a'],
    [{ subject: 'ann', tokenId: 't2' }, 'b'],
    [{ subject: 'bob', tokenId: 't2' }, ''],
    [{ channel: 'x' }, 'a c e'],
    [{ channel: 'x', subject: 'ann' }, 'a'],
    [{ address: '192.0.2.1' }, 'a d'],
    [{ address: '::ffff:192.0.2.1' }, 'a d'],
    [{ address: '192.0.2.2' }, ''],
    [{ address: '2001:db8::9' }, 'c'],
    [{ session: 's' }, 'a'],
    [{ session: 's', subject: 'bob' }, ''],
    [{ session: '' }, ''],
    [{ lease: 'l' }, 'b'],
    [{ lease: 'l', subject: 'bob' }, ''],
    [{ lease: 'none' }, ''],
    [{ issuedBeforeMs: 1000 }, 'c'],
    [{ issuedBeforeMs: 1001 }, 'a c'],
    [{ issuedBeforeMs: 5000, subject: 'ann' }, 'a b'],
    [{ subject: 'ann', tokenId: undefined }, 'a b'],
  ])('by %j sends away %j alone', (filter, expected) => {
    const { join, hub } = bind(startEngine())
    const readers = {
      a: join({ channels: ['x'], identity: { ...token, session: 's' }, address: '192.0.2.1' }),
      b: join({ identity: { ...token, tokenId: 't2', issuedAtMs: 2000, lease: { id: 'l' } } }),
      // A key does not tell when it was issued.
      c: join({ channels: ['x'], identity: { subject: 'bob', via: 'key' }, address: '2001:db8::1' }),
      d: join({ identity: { via: 'anonymous' }, address: '::ffff:192.0.2.1' }),
      e: join({ channels: ['x', 'y'], address: '2001:db8:1::1' }),
    }
    const count = hub.kick(filter)
    const gone = Object.entries(readers).filter(([, { ending: end }]) => end === 'closed')
    expect(gone.map(([name]) => name).join(' ')).toBe(expected)
    expect(count).toBe(gone.length)
    for (const [, sink] of gone) {
      expect(ending(sink)).toMatchObject({
        reason: 'kicked',
        id: 'stop',
        data: '{"reason":"kicked","reconnect":false}',
      })
    }
  })

  test('by the id of a client ends that one', () => {
    const { join, hub } = bind(startEngine())
    const sinks = [join(), join()]
    const [, second] = hub.readers().readers
    expect(hub.kick({ clientId: second!.clientId })).toBe(1)
    expect(sinks.map(({ ending: end }) => end)).toEqual([undefined, 'closed'])
  })

  test('may ask them to come back, each at its own time', () => {
    const { join, hub } = bind(startEngine({ reconnectSpreadMs: 100_000 }))
    const sinks = Array.from({ length: 50 }, () => join(known('ann')))
    expect(hub.kick({ subject: 'ann' }, { reconnect: true })).toBe(50)
    const ends = sinks.map(ending)
    for (const { id, data } of ends) expect([id, data]).toEqual([undefined, '{"reason":"kicked","reconnect":true}'])
    expect(new Set(ends.map(({ retry }) => retry)).size).toBeGreaterThan(10)
  })

  test('counts nobody twice, and lists nobody whom it has sent away', () => {
    const { join, hub } = bind(startEngine())
    join(known('ann'))
    const leaving = join(known('ann'))
    expect(hub.kick({ subject: 'ann' })).toBe(2)
    expect(hub.kick({ subject: 'ann' })).toBe(0)
    expect([hub.readers(), hub.connectedCount()]).toEqual([{ readers: [], total: 2 }, 2])
    leaving.leave()
    expect(hub.kick({ channel: 'broadcast' })).toBe(0)
  })

  test('of very many leaves others their turn, and has counted them all before', () => {
    const engine = startEngine()
    const sinks = Array.from({ length: 2000 }, (_, n) => engine.join(known(String(n))))
    let nowMs = 0
    // Each look at the clock costs more than a slice may take.
    engine.scheduler.now = () => (nowMs += 10)
    const ended = (): number => sinks.filter(({ ending: end }) => end !== undefined).length
    expect(engine.hub.kick({ channel: 'broadcast' })).toBe(2000)
    expect(ended()).toBeGreaterThan(0)
    expect(ended()).toBeLessThan(2000)
    // They are marked at once.
    expect(engine.hub.kick({ channel: 'broadcast' })).toBe(0)
    expect(engine.hub.readers().readers).toEqual([])
    const late = engine.join()
    engine.settle()
    expect([ended(), late.ending]).toEqual([2000, undefined])
  })

  test('ends only what there is: whoever comes later is let in', () => {
    const { join, hub } = bind(startEngine())
    join(known('ann'))
    hub.kick({ subject: 'ann' })
    const later = join(known('ann'))
    expect([later.ending, hub.readers().readers.length]).toEqual([undefined, 1])
  })

  test.each<[unknown, unknown, string]>([
    [{}, undefined, 'kick: the filter is empty; give at least one of subject, clientId'],
    [{ subject: undefined }, undefined, 'the filter is empty'],
    [{ subjct: 'ann' }, undefined, 'did you mean subject?'],
    [{ subject: 7 }, undefined, 'kick: subject: expected a string, got 7'],
    [{ lease: {} }, undefined, 'kick: lease: expected a string'],
    [{ issuedBeforeMs: '1' }, undefined, 'kick: issuedBeforeMs: expected a whole number'],
    [{ issuedBeforeMs: -1 }, undefined, 'kick: issuedBeforeMs: expected a whole number'],
    [undefined, undefined, 'expected an object of options'],
    [{ subject: 'ann' }, { reconnect: 'yes' }, 'kick: reconnect: expected true or false'],
    [{ subject: 'ann' }, { reconect: true }, 'did you mean reconnect?'],
  ])('of %j with %j is refused, and ends nobody', (filter, options, message) => {
    const { join, hub } = bind(startEngine())
    const sink = join(known('ann'))
    expect(() => hub.kick(filter as ReaderFilter, options as KickOptions)).toThrow(
      expect.objectContaining({ code: 'invalid_option', message: expect.stringContaining(message) }),
    )
    expect(sink.ending).toBeUndefined()
  })
})

describe('a lease', () => {
  const leased = (
    id: string,
    onEnd?: () => void,
  ): { identity: { subject: string; lease: { id: string; onEnd?: (() => void) | undefined } } } => ({
    identity: { subject: 'ann', lease: { id, onEnd } },
  })

  test('is that of the last who came with it; the one before is sent away for good', () => {
    const { join } = bind(startEngine())
    const ends: string[] = []
    const first = join(leased('a', () => ends.push('first')))
    const other = join(leased('b', () => ends.push('other')))
    const second = join(leased('a', () => ends.push('second')))
    expect(ending(first)).toMatchObject({ data: '{"reason":"kicked","reconnect":false}', id: 'stop' })
    expect([other.ending, second.ending]).toEqual([undefined, undefined])
    first.leave()
    expect(ends).toEqual([])
    second.leave()
    second.leave()
    expect(ends).toEqual(['second'])
    other.leave()
    expect(ends).toEqual(['second', 'other'])
  })

  test('of a reader that another has overtaken can be had again after both are gone', () => {
    const { join } = bind(startEngine())
    const first = join(leased('a'))
    const second = join(leased('a'))
    second.leave()
    first.leave()
    expect(join(leased('a')).ending).toBeUndefined()
  })

  test('whose end throws harms nobody, and is told', () => {
    const errors: unknown[] = []
    const { join, hub } = bind(startEngine({ observer: { onError: (error) => errors.push(error) } }))
    const thrown = new Error('on purpose')
    const sink = join(
      leased('a', () => {
        throw thrown
      }),
    )
    sink.leave()
    expect([errors, hub.connectedCount()]).toEqual([[thrown], 0])
  })

  test('ends with a reader that was kicked, once it has left', () => {
    const { join, hub } = bind(startEngine())
    let ends = 0
    const sink = join(leased('a', () => (ends += 1)))
    hub.kick({ lease: 'a' })
    expect([sink.ending, ends]).toEqual(['closed', 0])
    sink.leave()
    expect(ends).toBe(1)
  })

  test('ends with a sink that fails at once', () => {
    const { hub } = bind(startEngine())
    let ends = 0
    const sink = new FakeSink()
    sink.attach = () => {
      throw new Error('on purpose')
    }
    hub.join({ path: '/s', channels: ['broadcast'], ...leased('a', () => (ends += 1)), sink })
    expect([ends, hub.connectedCount()]).toEqual([1, 0])
  })

  test('is not touched by a reader that is refused', () => {
    const { join, hub } = bind(startEngine({ maxReaders: 1 }))
    const told: string[] = []
    const leaseOf = (name: string): Lease => ({
      id: 'a',
      onStart: () => told.push(`${name} starts`),
      onEnd: () => told.push(`${name} ends`),
    })
    const first = join({ identity: { lease: leaseOf('first') } })
    const refused = {
      path: '/s',
      channels: ['broadcast'],
      identity: { lease: leaseOf('second') },
      sink: new FakeSink(),
    }
    expect(() => hub.join(refused)).toThrow(expect.objectContaining({ code: 'unavailable' }))
    expect([first.ending, told]).toEqual([undefined, ['first starts']])
  })
})

function bind(engine: Engine): { join: Engine['join']; hub: Engine['hub'] } {
  return { join: engine.join.bind(engine), hub: engine.hub }
}

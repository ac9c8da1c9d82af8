import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { FaultySink, SinkFault, sinkMembers } from '../../test/support/faulty-sink.ts'
import { ManualScheduler } from '../../test/support/manual-scheduler.ts'
import { createHub, inspectHub } from '../hub/create-hub.ts'
import type { HubOptions } from '../hub/hub-options.ts'
import type { Hub } from '../hub/hub.ts'
import type { Observer } from '../hub/observer.ts'
import type { Log } from '../log/log.ts'
import { createMemoryLog } from '../log/memory-log.ts'

const log = { epoch: '', failing: new Set<keyof Log>() }

/** A log of which chosen members throw while they are in `log.failing`. */
function createFaultyLog(): Log {
  const inner = createMemoryLog()
  return new Proxy(inner, {
    get: (_target, name: keyof Log) => {
      if (log.failing.has(name) && typeof inner[name] !== 'function') throw new Error(`log ${name}`)
      const member = inner[name] as unknown
      if (typeof member !== 'function') return member
      return (...args: unknown[]): unknown => {
        if (log.failing.has(name)) throw new Error(`log ${name}`)
        return Reflect.apply(member, inner, args)
      }
    },
  })
}

let scheduler: ManualScheduler
let errors: unknown[]

function start(options: HubOptions = {}, observer: Observer = {}): Hub {
  scheduler = new ManualScheduler()
  errors = []
  return createHub({
    scheduler,
    keepAliveMs: 0,
    reconnectSpreadMs: 0,
    observer: { onError: (error) => errors.push(error), ...observer },
    ...options,
  })
}

function join(hub: Hub, sink: FakeSink): FakeSink {
  hub.join({ path: '/s', channels: ['broadcast'], sink })
  return sink
}

async function publish(hub: Hub, data: unknown): Promise<void> {
  const published = hub.publish('n', data)
  scheduler.settle()
  await published
}

function numbers(sink: FakeSink): string[] {
  return sink.blocks.filter(({ event }) => event === 'n').map(({ data }) => data!)
}

function reasons(sink: FakeSink): unknown[] {
  return sink.blocks.filter(({ event }) => event === 'closing').map(({ data }) => JSON.parse(data!) as unknown)
}

beforeEach(() => {
  vi.useFakeTimers()
  log.failing.clear()
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

/** Lets time pass, on the clock of the timers and on that of the hub. */
async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 100) {
    scheduler.nowMs += 100
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    await vi.advanceTimersByTimeAsync(100)
    scheduler.settle()
  }
}

async function end(hub: Hub): Promise<void> {
  const closed = hub.close()
  scheduler.settle()
  await pass(5000)
  await closed
  expect(hub.connectedCount()).toBe(0)
  expect(hub.connectedCounts()).toEqual({ streams: new Map(), channels: new Map() })
}

describe('a sink that throws', () => {
  const faults = sinkMembers.flatMap((member) => [0, 1, 2].map((goodCalls) => [member, goodCalls] as const))

  test.each(faults)('in %s after %i good calls costs nobody else anything', async (member, goodCalls) => {
    const hub = start({ stallTimeoutMs: 1000, keepAliveMs: 2000 })
    const before = join(hub, new FakeSink())
    const faulty = join(hub, new FaultySink([member], goodCalls))
    const after = join(hub, new FakeSink())
    for (const n of [1, 2]) await publish(hub, n)
    faulty.isFull = true
    for (const n of [3, 4]) await publish(hub, n)
    await pass(3000)
    await publish(hub, 5)
    for (const sink of [before, after]) {
      expect(numbers(sink)).toEqual(['1', '2', '3', '4', '5'])
      sink.leave()
    }
    await end(hub)
    expect(errors.every((error) => error instanceof SinkFault)).toBe(true)
  })

  test.each(['attach', 'write'] as const)('in %s is gone, counted no more, and told of', async (member) => {
    const gone: string[] = []
    const hub = start({}, { onDisconnected: (_reader, { reason }) => gone.push(reason) })
    join(hub, new FaultySink([member]))
    expect([hub.connectedCount(), gone, errors]).toEqual([0, ['gone'], [expect.any(SinkFault)]])
    await end(hub)
  })

  test('in one or more members at any time leaves all others complete and in order', async () => {
    vi.useRealTimers()
    const member = fc.subarray([...sinkMembers], { minLength: 1 })
    const step = fc.constantFrom('publish', 'turn', 'fill', 'drain', 'join')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(member, fc.nat(6)), { minLength: 1, maxLength: 6 }),
        fc.array(step, { maxLength: 40 }),
        async (sinks, steps) => {
          const hub = start({ closeTimeoutMs: 1, stallTimeoutMs: 0 })
          const healthy = [join(hub, new FakeSink())]
          const faulty = sinks.map(([members, goodCalls]) => join(hub, new FaultySink(members, goodCalls)))
          const starts = [0]
          let count = 0
          for (const each of steps) {
            if (each === 'publish') void hub.publish('n', (count += 1))
            else if (each === 'turn') scheduler.turn()
            else if (each === 'fill') for (const sink of faulty) sink.isFull = true
            else if (each === 'drain') for (const sink of faulty) sink.drain()
            else {
              healthy.push(join(hub, new FakeSink()))
              starts.push(count)
            }
          }
          scheduler.settle()
          for (const [index, sink] of healthy.entries()) {
            const expected = Array.from({ length: count - starts[index]! }, (_, n) => String(starts[index]! + n + 1))
            expect(numbers(sink)).toEqual(expected)
            sink.leave()
          }
          for (const sink of faulty) sink.leave()
          const closed = hub.close()
          scheduler.settle()
          await closed
          expect(hub.connectedCount()).toBe(0)
        },
      ),
      { numRuns: 200 },
    )
    vi.useFakeTimers()
  })
})

describe('a sink that calls its listener while it is written to', () => {
  test.each(['leave', 'drain'] as const)('with %s leaves nothing behind', async (call) => {
    const hub = start()
    class HastySink extends FakeSink {
      override write(...args: Parameters<FakeSink['write']>): boolean {
        super.write(...args)
        this[call]()
        return true
      }
    }
    const sink = join(hub, new HastySink())
    const other = join(hub, new FakeSink())
    await publish(hub, 1)
    expect(numbers(other)).toEqual(['1'])
    if (call === 'drain') expect(numbers(sink)).toEqual(['1'])
    sink.leave()
    other.leave()
    await end(hub)
  })
})

describe('a log that breaks its promises', () => {
  test('once without a message that it keeps ends the readers that it failed, who come back complete', async () => {
    const inner = createMemoryLog()
    let isBroken = false
    const hub = start({
      log: new Proxy(inner, {
        get: (_target, name: keyof Log) => {
          const member = inner[name] as unknown
          if (typeof member !== 'function') return member
          return (...args: unknown[]): unknown =>
            isBroken && name === 'at' ? undefined : Reflect.apply(member, inner, args)
        },
      }),
    })
    const sink = join(hub, new FakeSink())
    await publish(hub, 1)
    isBroken = true
    await publish(hub, 2)
    isBroken = false
    expect(reasons(sink)).toEqual([{ reason: 'failed', reconnect: true }])
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining('nothing at 2') as unknown })])
    const back = new FakeSink()
    hub.join({ path: '/s', channels: ['broadcast'], sink: back, lastEventId: sink.blocks.at(-2)!.id })
    scheduler.settle()
    await publish(hub, 3)
    expect(numbers(back)).toEqual(['2', '3'])
    sink.leave()
    back.leave()
    await end(hub)
  })

  const members = ['at', 'head', 'oldest', 'lastEvicted', 'release', 'epoch', 'replacements'] as const

  test.each(members)('by throwing in %s never throws out of the hub, and serves again afterwards', async (member) => {
    const hub = start({ log: createFaultyLog(), history: undefined as never, keepAliveMs: 1000 })
    const sinks = [join(hub, new FakeSink()), join(hub, new FakeSink())]
    await publish(hub, 1)
    log.failing.add(member)
    const published = hub.publish('n', 2).catch((error: unknown) => error)
    scheduler.settle()
    await published
    const late = new FakeSink()
    try {
      hub.join({ path: '/s', channels: ['broadcast'], sink: late, lastEventId: 'x.1' })
    } catch (error) {
      expect(error).toEqual(new Error(`log ${member}`))
      expect(late.chunks).toEqual([])
    }
    await pass(1500)
    log.failing.clear()
    for (const sink of sinks) if (reasons(sink).length > 0) sink.leave()
    const fresh = join(hub, new FakeSink())
    await publish(hub, 3)
    expect(numbers(fresh)).toEqual(['3'])
    for (const sink of [...sinks, late, fresh]) sink.leave()
    await end(hub)
  })

  test('by throwing while a keep-alive is written ends that reader alone', async () => {
    const hub = start({ log: createFaultyLog(), keepAliveMs: 1000 })
    const sink = join(hub, new FakeSink())
    log.failing.add('head')
    await pass(1500)
    log.failing.clear()
    expect([reasons(sink), errors]).toEqual([[{ reason: 'failed', reconnect: true }], [new Error('log head')]])
    sink.leave()
    await end(hub)
  })

  test('by announcing what it does not have ends its readers instead of turning for ever', async () => {
    const inner = createMemoryLog()
    let isBehind = false
    const hub = start({
      log: new Proxy(inner, {
        get: (_target, name: keyof Log) => {
          if (name === 'head' && isBehind) return 1
          const member = inner[name] as unknown
          return typeof member === 'function' ? (member as () => unknown).bind(inner) : member
        },
      }),
    })
    const sink = join(hub, new FakeSink())
    await publish(hub, 1)
    isBehind = true
    void hub.publish('n', 2)
    expect(scheduler.settle()).toBeLessThan(10)
    isBehind = false
    expect(reasons(sink)).toEqual([{ reason: 'failed', reconnect: true }])
    sink.leave()
    await end(hub)
  })
})

describe('a log that throws while an overrun reader is given what is kept', () => {
  test('ends that reader instead of forgetting it', async () => {
    const inner = createMemoryLog({ history: { maxMessages: 2 }, window: { maxMessages: 2 } })
    let calls = Infinity
    const hub = start({
      log: new Proxy(inner, {
        get: (_target, name: keyof Log) => {
          const member = inner[name] as unknown
          if (typeof member !== 'function') return member
          return (...args: unknown[]): unknown => {
            if (name === 'at' && (calls -= 1) < 0) throw new Error('log at')
            return Reflect.apply(member, inner, args)
          }
        },
      }),
    })
    const sink = new FakeSink()
    hub.join({ path: '/s', channels: ['broadcast'], sink, slowPolicy: 'skip' })
    sink.isFull = true
    await publish(hub, 1)
    for (const n of [2, 3, 4, 5]) await publish(hub, n)
    sink.drain()
    calls = 0
    scheduler.settle()
    calls = Infinity
    expect(reasons(sink)).toEqual([{ reason: 'failed', reconnect: true }])
    sink.leave()
    await end(hub)
  })
})

describe('a log that throws when a round begins', () => {
  /** A log of which one member throws while the test says so. */
  function breakable(
    member: keyof Log,
    isBroken: () => boolean,
    options: Parameters<typeof createMemoryLog>[0] = {},
  ): Log {
    const inner = createMemoryLog(options)
    return new Proxy(inner, {
      get: (_target, name: keyof Log) => {
        const value = inner[name] as unknown
        if (typeof value !== 'function') {
          if (name === member && isBroken()) throw new Error(`log ${name}`)
          return value
        }
        return (...args: unknown[]): unknown => {
          if (name === member && isBroken()) throw new Error(`log ${name}`)
          return Reflect.apply(value, inner, args)
        }
      },
    })
  }

  test('holds no window for readers that were given up, so that publishing goes on', async () => {
    let isBroken = false
    const hub = start({ log: breakable('at', () => isBroken, { window: { maxMessages: 2 } }) })
    const sink = join(hub, new FakeSink())
    await Promise.all([hub.publish('n', 1), hub.publish('n', 2)])
    const stored: unknown[] = []
    void hub.publish('n', 3).then(({ position }) => stored.push(position.offset))
    isBroken = true
    scheduler.settle()
    isBroken = false
    expect(reasons(sink)).toEqual([{ reason: 'failed', reconnect: true }])
    await pass(100)
    expect(stored).toEqual([3])
    expect(inspectHub(hub)).toMatchObject({ cohortsInLine: 0 })
    sink.leave()
    await end(hub)
  })

  test('costs the readers in line, and leaves those that are idle or parked as they were', async () => {
    let isBroken = false
    const hub = start({ log: breakable('head', () => isBroken) }, { onError: () => void (isBroken = false) })
    const [parked, inLine] = [join(hub, new FakeSink()), join(hub, new FakeSink())]
    parked.isFull = true
    class LastSink extends FakeSink {
      override write(...args: Parameters<FakeSink['write']>): boolean {
        const canTakeMore = super.write(...args)
        if (this.blocks.at(-1)!.data !== '1') return canTakeMore
        // The turn of the others is over; they are woken once more, and then their next round cannot begin.
        void hub.publish('n', 2)
        isBroken = true
        return canTakeMore
      }
    }
    hub.join({ path: '/s', channels: ['broadcast'], events: ['n'], sink: new LastSink() })
    await publish(hub, 1)
    expect(reasons(inLine)).toEqual([{ reason: 'failed', reconnect: true }])
    parked.drain()
    await publish(hub, 3)
    await publish(hub, 4)
    expect(numbers(parked)).toEqual(['1', '2', '3', '4'])
    for (const sink of [parked, inLine]) sink.leave()
    await end(hub)
  })
})

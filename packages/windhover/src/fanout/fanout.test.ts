import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { type Engine, type EngineOptions, startEngine } from '../../test/support/engine.ts'
import type { FakeSink } from '../../test/support/fake-sink.ts'
import type { ManualScheduler } from '../../test/support/manual-scheduler.ts'
import type { Hub, JoinRequest } from '../hub/hub.ts'

let engine: Engine
let scheduler: ManualScheduler
let hub: Hub

function start(options: EngineOptions = {}): void {
  engine = startEngine(options)
  ;({ scheduler, hub } = engine)
}

function join(request: Partial<JoinRequest> = {}): FakeSink {
  return engine.join(request)
}

/** Publishes numbers as events, and lets the pump give them out. */
async function publish(
  from: number,
  to: number,
  options: { channel?: string; event?: string; key?: string } = {},
): Promise<void> {
  const { event = 'n', ...rest } = options
  for (let n = from; n <= to; n += 1) {
    const published = hub.publish(event, n, rest)
    scheduler.settle()
    await published
  }
  scheduler.settle()
}

function numbers(sink: FakeSink): (string | undefined)[] {
  return sink.takeBlocks().map(({ event, data }) => (event === 'n' ? data : event))
}

beforeEach(() => start())

describe('sharing', () => {
  test.each([
    ['one message', 1],
    ['several', 3],
  ])('readers that get the same messages get the very same bytes, whatever they asked for: %s', async (_, count) => {
    const sinks = [join(), join(), join({ events: ['n'] }), join({ channels: ['broadcast', 'other'] })]
    const published = Array.from({ length: count }, (__, n) => hub.publish('n', n))
    scheduler.settle()
    await Promise.all(published)
    const chunks = sinks.map((sink) => sink.chunks.at(-1))
    expect(new Set(chunks).size).toBe(1)
    expect(sinks[0]!.chunks).toHaveLength(2)
  })

  test('readers of another representation get other bytes, and share those', async () => {
    const [plain, first, second] = [join(), join({ meta: true }), join({ meta: true, events: ['n'] })]
    await publish(1, 1)
    expect(first!.chunks.at(-1)).not.toBe(plain!.chunks.at(-1))
    expect(first!.chunks.at(-1)).toBe(second!.chunks.at(-1))
  })

  test('large messages are not copied for readers that get others beside them', async () => {
    const sinks = [join({ channels: ['a', 'b'] }), join({ channels: ['a', 'c'] })]
    const large = 'x'.repeat(40_000)
    const published = [
      hub.publish('n', large, { channel: 'a' }),
      hub.publish('n', 1, { channel: 'b' }),
      hub.publish('n', 2, { channel: 'c' }),
    ]
    scheduler.settle()
    await Promise.all(published)
    const [first, second] = sinks.map((sink) => sink.chunks.at(-1)!.pieces!)
    expect(first!.find(({ length }) => length > 40_000)).toBe(second!.find(({ length }) => length > 40_000))
    expect(sinks[0]!.takeBlocks().map(({ data }) => data?.length)).toEqual([40_002, 1])
  })

  test('a reader that is three messages behind gets the three in one write', async () => {
    const sink = join()
    await Promise.all([hub.publish('n', 1), hub.publish('n', 2), hub.publish('n', 3)])
    const before = sink.chunks.length
    scheduler.settle()
    expect(sink.chunks.length - before).toBe(1)
    expect(numbers(sink)).toEqual(['1', '2', '3'])
  })

  test('a write holds at most maxWriteBytes, but always one whole message', async () => {
    start({ maxWriteBytes: 1000 })
    const sink = join()
    await Promise.all('abcde'.split('').map((letter) => hub.publish('n', letter.repeat(300))))
    await hub.publish('n', 'f'.repeat(5000))
    scheduler.settle()
    const sizes = sink.chunks.slice(1).map(({ payload }) => payload.length)
    expect(sizes.slice(0, -1).every((size) => size <= 1000)).toBe(true)
    expect(sizes.at(-1)).toBeGreaterThan(5000)
    expect(numbers(sink)).toHaveLength(6)
  })
})

describe('waking', () => {
  test('a message costs nothing for readers that it does not concern', async () => {
    const [news, sport, goals] = [
      join({ channels: ['news'] }),
      join({ channels: ['sport'] }),
      join({ channels: ['sport'], events: ['goal'] }),
    ]
    await publish(1, 1, { channel: 'sport' })
    expect([news, sport, goals].map((sink) => sink!.chunks.length)).toEqual([1, 2, 1])
    await publish(2, 2, { channel: 'sport', event: 'goal' })
    expect([news, sport, goals].map((sink) => sink!.chunks.length)).toEqual([1, 3, 2])
    await publish(3, 3, { channel: 'none' })
    expect(scheduler.turn()).toBe(false)
  })

  test('a reader of several channels gets their messages in the order of publishing', async () => {
    const sink = join({ channels: ['b', 'a'] })
    await Promise.all([1, 2, 3, 4].map((n) => hub.publish('n', n, { channel: n % 2 === 0 ? 'a' : 'b' })))
    scheduler.settle()
    expect(numbers(sink)).toEqual(['1', '2', '3', '4'])
  })
})

describe('slices', () => {
  test('when its time is up, the pump lets other work in, and goes on where it stopped', async () => {
    const sinks = Array.from({ length: 200 }, () => join())
    await hub.publish('n', 1)
    // Each write takes a millisecond of the clock.
    for (const sink of sinks) {
      const write = sink.write.bind(sink)
      sink.write = (chunk) => {
        scheduler.nowMs += 1
        return write(chunk)
      }
    }
    scheduler.turn()
    const served = sinks.filter(({ chunks }) => chunks.length === 2).length
    expect(served).toBeGreaterThan(0)
    expect(served).toBeLessThan(100)
    const late = join()
    expect(late.blocks[0]!.event).toBe('connected')
    expect(scheduler.settle()).toBeGreaterThan(1)
    for (const sink of sinks) expect(numbers(sink)).toEqual(['1'])
    expect(numbers(late)).toEqual([])
  })

  test('what is published during a round waits for the next, so that readers stay together', async () => {
    const sinks = Array.from({ length: 100 }, () => join())
    await hub.publish('n', 1)
    for (const sink of sinks) {
      const write = sink.write.bind(sink)
      sink.write = (chunk) => {
        scheduler.nowMs += 1
        return write(chunk)
      }
    }
    scheduler.turn()
    await hub.publish('n', 2)
    scheduler.settle()
    expect(new Set(sinks.map(({ chunks }) => chunks[1])).size).toBe(1)
    expect(new Set(sinks.map(({ chunks }) => chunks[2])).size).toBe(1)
  })
})

describe('a reader that fails', () => {
  test('one whose sink throws is dropped, and nobody else is harmed', async () => {
    const [before, bad, after] = [join(), join(), join()]
    bad!.write = () => {
      throw new Error('on purpose')
    }
    const destroy = bad!.destroy.bind(bad)
    bad!.destroy = () => {
      destroy()
      throw new Error('on purpose, too')
    }
    await publish(1, 1)
    expect([numbers(before!), numbers(after!)]).toEqual([['1'], ['1']])
    expect([bad!.ending, hub.connectedCount()]).toEqual(['destroyed', 2])
  })

  test('one that leaves while others are served takes nobody along', async () => {
    const sinks = Array.from({ length: 5 }, () => join())
    const write = sinks[2]!.write.bind(sinks[2])
    sinks[2]!.write = (chunk) => {
      sinks[0]!.leave()
      return write(chunk)
    }
    await publish(1, 2)
    expect(hub.connectedCount()).toBe(4)
    for (const sink of sinks.slice(1)) expect(numbers(sink)).toEqual(['1', '2'])
  })
})

describe('the window', () => {
  /** Each write takes a millisecond of the clock, so that a slice of the pump serves a few readers. */
  function joinTicking(request: Partial<JoinRequest> = {}): FakeSink {
    const sink = join(request)
    const write = sink.write.bind(sink)
    sink.write = (chunk) => {
      scheduler.nowMs += 1
      return write(chunk)
    }
    return sink
  }

  /** Publishes, one message a turn of the pump, which may not yet be through; answers how many had room. */
  async function publishBriskly(count: number): Promise<number> {
    let stored = 0
    const published: Promise<unknown>[] = []
    for (let n = 0; n < count; n += 1) {
      published.push(hub.publish('n', n).then(() => (stored += 1)))
      scheduler.turn()
      await Promise.resolve()
    }
    const answered = await new Promise<number>((resolve) => setImmediate(() => resolve(stored)))
    scheduler.settle()
    await Promise.all(published)
    return answered
  }

  beforeEach(() => start({ window: { maxMessages: 10 }, maxWriteBytes: 1 }))

  test('is not held by a reader that fell behind it, once that takes messages again', async () => {
    const [slow, live] = [joinTicking(), joinTicking()]
    slow.isFull = true
    await publish(1, 2000)
    slow.drain()
    expect(await publishBriskly(40)).toBe(40)
    for (const sink of [slow, live]) expect(sink.takeBlocks()).toHaveLength(2040)
  })

  test('is not held for ever by replays, however many follow each other', async () => {
    joinTicking()
    await publish(1, 100)
    const { epoch } = hub.position()
    const replaying: FakeSink[] = []
    let stored = 0
    const published = Promise.all(Array.from({ length: 40 }, (_, n) => hub.publish('n', n).then(() => (stored += 1))))
    // There is always one which is not through.
    for (let turn = 0; turn < 1000; turn += 1) {
      if (turn % 15 === 0) replaying.push(joinTicking({ lastEventId: `${epoch}.0` }))
      scheduler.turn()
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(stored).toBe(40)
    scheduler.settle()
    await published
    for (const sink of replaying) expect(numbers(sink)).toHaveLength(140)
  })

  test('keeps what came after a replay began until that was offered it', async () => {
    start({ window: { maxMessages: 10 }, history: { maxMessages: 150 }, maxWriteBytes: 1 })
    await publish(1, 100)
    const replaying = joinTicking({ lastEventId: `${hub.position().epoch}.0` })
    // Most of it concerns nobody, so that nothing else slows it down.
    const published = Promise.all(
      Array.from({ length: 220 }, (_, n) => hub.publish('n', n, n % 11 === 0 ? {} : { channel: 'unheard' })),
    )
    scheduler.settle()
    await published
    expect(numbers(replaying)).toHaveLength(120)
    replaying.leave()
  })
})

test('a reader that is overrun in every round gets something in every round, too', async () => {
  start({ window: { maxMessages: 5 }, history: { maxMessages: 3 } })
  const [slow, live] = [join({ slowPolicy: 'skip' }), join()]
  slow.isFull = true
  await publish(1, 10)
  slow.drain()
  slow.takeBlocks()
  // Between any two writes, as much is published as the window takes.
  const write = live.write.bind(live)
  let left = 50
  live.write = (chunk) => {
    for (let n = 0; n < 5 && left > 0; n += 1, left -= 1) void hub.publish('n', left)
    return write(chunk)
  }
  void hub.publish('n', 0)
  scheduler.settle()
  const kinds = numbers(slow)
  expect(kinds.join(' ')).not.toContain('gap gap')
  expect(kinds.at(-1)).toBe('1')
})

test('the bytes of one place are let go before those of the next are made, however many places there are', async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  start({ maxWriteBytes: 100_000 })
  await Promise.all(Array.from({ length: 400 }, () => hub.publish('n', 'x'.repeat(1000))))
  scheduler.settle()
  collectGarbage()
  const heldBefore = process.memoryUsage().arrayBuffers
  let heldMost = 0
  const { epoch } = hub.position()
  // Each of the 300 stands at another place; together they are given 30 MB in one round.
  for (let n = 0; n < 300; n += 1) {
    join({ lastEventId: `${epoch}.${n}` }).write = () => {
      if (n % 100 === 0) {
        collectGarbage()
        heldMost = Math.max(heldMost, process.memoryUsage().arrayBuffers - heldBefore)
      }
      return true
    }
  }
  scheduler.settle()
  expect(heldMost).toBeLessThan(15_000_000)
})

describe('a round', () => {
  test('lasts from the publishing of its oldest new message, whatever was published for nobody before', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const lags: (number | undefined)[] = []
    start({ observer: { onRound: ({ lagMs }) => lags.push(lagMs) } })
    await publish(1, 3)
    vi.advanceTimersByTime(60_000)
    const sink = join()
    await Promise.all([hub.publish('n', 4), hub.publish('n', 5)])
    vi.advanceTimersByTime(7)
    scheduler.settle()
    // Published for a reader that leaves before its turn.
    const leaving = join({ channels: ['other'] })
    await hub.publish('n', 6, { channel: 'other' })
    leaving.leave()
    scheduler.settle()
    vi.advanceTimersByTime(60_000)
    const replaying = join({ lastEventId: `${hub.position().epoch}.0` })
    scheduler.settle()
    expect(lags).toEqual([7, undefined])
    for (const each of [sink, replaying]) each.leave()
    vi.useRealTimers()
  })
})

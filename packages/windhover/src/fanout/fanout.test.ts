import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { ManualScheduler } from '../../test/support/manual-scheduler.ts'
import { createHub } from '../hub/create-hub.ts'
import type { Hub, JoinRequest } from '../hub/hub.ts'
import type { HubOptions } from '../hub/hub-options.ts'
import type { Gap } from '../wire/control-events.ts'

let scheduler: ManualScheduler
let hub: Hub

function start(options: HubOptions = {}): void {
  scheduler = new ManualScheduler()
  hub = createHub({ scheduler, keepAliveMs: 0, reconnectSpreadMs: 0, ...options })
}

function join(request: Partial<JoinRequest> = {}): FakeSink {
  const sink = new FakeSink()
  hub.join({ stream: '/s', channels: ['broadcast'], sink, ...request })
  sink.takeBlocks()
  return sink
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

function gapIn(sink: FakeSink): Gap {
  return JSON.parse(sink.takeBlocks().find(({ event }) => event === 'gap')!.data!) as Gap
}

beforeEach(() => start())

afterEach(async () => {
  const closing = hub.close()
  scheduler.settle()
  await closing.catch(() => {})
})

describe('sharing', () => {
  test('readers at one place get the very same bytes, others of the same messages do not', async () => {
    const [first, second, other] = [join(), join(), join({ events: ['n'] })]
    await publish(1, 1)
    expect(first!.chunks.at(-1)).toBe(second!.chunks.at(-1))
    expect(first!.chunks.at(-1)).not.toBe(other!.chunks.at(-1))
    for (const sink of [first, second, other]) sink!.leave()
  })

  test('a reader that is three messages behind gets the three in one write', async () => {
    const sink = join()
    await Promise.all([hub.publish('n', 1), hub.publish('n', 2), hub.publish('n', 3)])
    const before = sink.chunks.length
    scheduler.settle()
    expect(sink.chunks.length - before).toBe(1)
    expect(numbers(sink)).toEqual(['1', '2', '3'])
    sink.leave()
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
    sink.leave()
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
    for (const sink of [news, sport, goals]) sink!.leave()
  })

  test('a reader of several channels gets their messages in the order of publishing', async () => {
    const sink = join({ channels: ['b', 'a'] })
    await Promise.all([1, 2, 3, 4].map((n) => hub.publish('n', n, { channel: n % 2 === 0 ? 'a' : 'b' })))
    scheduler.settle()
    expect(numbers(sink)).toEqual(['1', '2', '3', '4'])
    sink.leave()
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
    for (const sink of [...sinks, late]) sink.leave()
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
    for (const sink of sinks) sink.leave()
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
    for (const sink of [before, after]) sink!.leave()
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
    for (const sink of sinks.slice(1)) sink.leave()
  })
})

describe('a slow reader', () => {
  beforeEach(() => start({ history: { maxMessages: 3 } }))

  async function fallBehind(request: Partial<JoinRequest>, count = 10): Promise<FakeSink> {
    const sink = join(request)
    sink.isFull = true
    await publish(1, count)
    expect(numbers(sink)).toEqual(['1'])
    return sink
  }

  test('that is still within the history gets all it missed', async () => {
    const sink = await fallBehind({}, 4)
    sink.drain()
    scheduler.settle()
    expect(numbers(sink)).toEqual(['2', '3', '4'])
    sink.leave()
  })

  test('disconnect: is told why, and comes back to a gap', async () => {
    const sink = await fallBehind({})
    sink.drain()
    scheduler.settle()
    const [closing] = sink.takeBlocks()
    expect([closing!.event, JSON.parse(closing!.data!)]).toEqual(['closing', { reason: 'slow', reconnect: true }])
    expect(sink.ending).toBe('closed')
    sink.leave()
  })

  test('skip: is told of the gap and goes on from the oldest kept message', async () => {
    const sink = await fallBehind({ slowPolicy: 'skip' })
    sink.drain()
    scheduler.settle()
    const { epoch } = hub.position()
    const [gap, ...rest] = sink.takeBlocks()
    expect(JSON.parse(gap!.data!)).toEqual({
      reason: 'slow',
      requested: { epoch, offset: 1 },
      resumedAt: { epoch, offset: 7 },
    })
    expect(gap!.id).toBe(`${epoch}.7`)
    expect(rest.map(({ data }) => data)).toEqual(['8', '9', '10'])
    await publish(11, 11)
    expect(numbers(sink)).toEqual(['11'])
    sink.leave()
  })

  test('latest: gets the newest of each key without a gap when all that is gone was replaced', async () => {
    const sink = join({ slowPolicy: 'latest' })
    sink.isFull = true
    await publish(1, 1)
    sink.takeBlocks()
    for (let n = 2; n <= 9; n += 1) await publish(n, n, { key: n % 2 === 0 ? 'even' : 'odd' })
    sink.drain()
    scheduler.settle()
    // Kept are 7, 8 and 9; 7 is replaced by 9.
    expect(numbers(sink)).toEqual(['8', '9'])
    await publish(10, 11, { key: 'odd' })
    expect(numbers(sink)).toEqual(['10', '11'])
    sink.leave()
  })

  test('latest: is told of a gap when something is gone that nothing replaces', async () => {
    const sink = join({ slowPolicy: 'latest' })
    sink.isFull = true
    await publish(1, 1)
    sink.takeBlocks()
    await publish(2, 2, { key: 'once' })
    await publish(3, 8, { key: 'often' })
    sink.drain()
    scheduler.settle()
    const [gap, ...rest] = sink.takeBlocks()
    expect(JSON.parse(gap!.data!)).toMatchObject({ reason: 'slow', requested: { offset: 1 }, resumedAt: { offset: 5 } })
    expect(rest.map(({ data }) => data)).toEqual(['8'])
    sink.leave()
  })

  test('costs the log nothing: what it was not given is evicted all the same', async () => {
    const sink = await fallBehind({ slowPolicy: 'skip' }, 50)
    expect(sink.chunks).toHaveLength(2)
    sink.drain()
    scheduler.settle()
    expect(gapIn(sink)).toMatchObject({ resumedAt: { offset: 47 } })
    sink.leave()
  })

  test('is not told of a gap for messages that did not concern it', async () => {
    const sink = join({ channels: ['quiet'] })
    sink.isFull = true
    await publish(1, 1, { channel: 'quiet' })
    await publish(2, 50)
    await publish(51, 51, { channel: 'quiet' })
    sink.drain()
    scheduler.settle()
    expect(numbers(sink)).toEqual(['1', '51'])
    sink.leave()
  })
})

test('a replay that publishing overtakes before its first write goes on after a gap, and is not called slow', async () => {
  start({ history: { maxMessages: 3 } })
  await publish(1, 4)
  const { epoch } = hub.position()
  const sink = join({ lastEventId: `${epoch}.1` })
  // Two more evict what it was to get next, before the pump has its turn.
  await Promise.all([hub.publish('n', 5), hub.publish('n', 6)])
  scheduler.settle()
  const [gap, ...rest] = sink.takeBlocks()
  expect(JSON.parse(gap!.data!)).toMatchObject({
    reason: 'evicted',
    requested: { offset: 1 },
    resumedAt: { offset: 3 },
  })
  expect(rest.map(({ data }) => data)).toEqual(['4', '5', '6'])
  expect(sink.ending).toBeUndefined()
  sink.leave()
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
    for (const sink of [slow, live]) sink.leave()
  })

  test('is not held for ever by replays, however many follow each other', async () => {
    const live = joinTicking()
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
    for (const sink of [live, ...replaying]) sink.leave()
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
  for (const sink of [slow, live]) sink.leave()
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
  const sinks = Array.from({ length: 300 }, (_, n) => {
    const sink = join({ lastEventId: `${epoch}.${n}` })
    sink.write = () => {
      if (n % 100 === 0) {
        collectGarbage()
        heldMost = Math.max(heldMost, process.memoryUsage().arrayBuffers - heldBefore)
      }
      return true
    }
    return sink
  })
  scheduler.settle()
  expect(heldMost).toBeLessThan(15_000_000)
  for (const sink of sinks) sink.leave()
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

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { WaitingSink } from '../../test/support/waiting-sink.ts'
import { createHub, inspectHub } from '../hub/create-hub.ts'
import type { Hub } from '../hub/hub.ts'
import type { HubOptions } from '../hub/hub-options.ts'

let hub: Hub
let gone: string[]

function start(options: HubOptions): void {
  gone = []
  hub = createHub({
    keepAliveMs: 0,
    reconnectSpreadMs: 0,
    ...options,
    observer: { onDisconnected: (_reader, { reason }) => gone.push(reason) },
  })
}

function join(grantEndsAtMs?: number): FakeSink {
  const sink = new FakeSink()
  hub.join({ path: '/s', channels: ['broadcast'], grantEndsAtMs, sink })
  sink.takeBlocks()
  return sink
}

async function park(sink: FakeSink): Promise<void> {
  sink.isFull = true
  await hub.publish('n', 1)
  await vi.advanceTimersByTimeAsync(1)
  expect(sink.pendingBytes).toBeGreaterThan(0)
}

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(async () => {
  expect(hub.connectedCount()).toBe(0)
  await hub.close()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('a reader that takes nothing', () => {
  test('is dropped after stallTimeoutMs, and the observer hears why', async () => {
    start({ stallTimeoutMs: 1000 })
    const sink = join()
    await park(sink)
    await vi.advanceTimersByTimeAsync(900)
    expect(sink.ending).toBeUndefined()
    await vi.advanceTimersByTimeAsync(400)
    expect([sink.ending, gone]).toEqual(['destroyed', ['stalled']])
  })

  test('is kept as long as it takes a little now and then', async () => {
    start({ stallTimeoutMs: 1000 })
    const sink = join()
    await park(sink)
    for (let look = 0; look < 20; look += 1) {
      sink.pendingBytes -= 1
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(sink.ending).toBeUndefined()
    sink.drain()
    await vi.advanceTimersByTimeAsync(5000)
    expect(sink.ending).toBeUndefined()
    sink.leave()
  })

  test('because others of its connection come first is kept until its own turn has come', async () => {
    start({ stallTimeoutMs: 1000 })
    const sink = new WaitingSink()
    hub.join({ path: '/s', channels: ['broadcast'], sink })
    await hub.publish('n', 1)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sink.ending).toBeUndefined()
    sink.isWaiting = false
    await vi.advanceTimersByTimeAsync(1500)
    expect([sink.ending, gone]).toEqual(['destroyed', ['stalled']])
  })

  test('may stay for ever with stallTimeoutMs 0', async () => {
    start({ stallTimeoutMs: 0 })
    const sink = join()
    await park(sink)
    expect(vi.getTimerCount()).toBe(0)
    sink.leave()
  })
})

describe('a stream that is ended', () => {
  test('and does not leave is dropped after closeTimeoutMs', async () => {
    start({ closeTimeoutMs: 200 })
    const sink = join()
    const closing = hub.close()
    await vi.advanceTimersByTimeAsync(150)
    expect(sink.ending).toBe('closed')
    await vi.advanceTimersByTimeAsync(100)
    expect([sink.ending, gone]).toEqual(['destroyed', ['shutdown']])
    await closing
  })
})

describe('maxAgeMs', () => {
  test('ends each stream in the last tenth of its age, with the reason expired and a way back', async () => {
    start({ maxAgeMs: 10_000 })
    const sinks = Array.from({ length: 50 }, join)
    await vi.advanceTimersByTimeAsync(8_999)
    expect(sinks.some(({ ending }) => ending !== undefined)).toBe(false)
    await vi.advanceTimersByTimeAsync(500)
    const early = sinks.filter(({ ending }) => ending === 'closed').length
    expect(early).toBeGreaterThan(0)
    expect(early).toBeLessThan(50)
    await vi.advanceTimersByTimeAsync(502)
    for (const sink of sinks) {
      const [closing] = sink.takeBlocks()
      expect(JSON.parse(closing!.data!)).toEqual({ reason: 'expired', reconnect: true })
      sink.leave()
    }
  })

  test('counts from when a reader came', async () => {
    start({ maxAgeMs: 10_000 })
    const first = join()
    await vi.advanceTimersByTimeAsync(6_000)
    const second = join()
    await vi.advanceTimersByTimeAsync(4_001)
    expect([first.ending, second.ending]).toEqual(['closed', undefined])
    first.leave()
    await vi.advanceTimersByTimeAsync(6_000)
    expect(second.ending).toBe('closed')
    second.leave()
  })
})

describe('a grant', () => {
  const expired = 'retry: 1000\nevent: closing\ndata: {"reason":"expired","reconnect":true}'

  /** Joins with a grant that is left for so long. */
  function joinFor(ms: number): FakeSink {
    return join(Date.now() + ms)
  }

  test('ends its stream at most a tenth of its time and a second sooner, and never later', async () => {
    start({})
    const sinks = Array.from({ length: 50 }, () => joinFor(100_000))
    await vi.advanceTimersByTimeAsync(88_999)
    expect(gone).toEqual([])
    await vi.advanceTimersByTimeAsync(11_001)
    for (const sink of sinks) {
      expect(sink.takeBlocks().map(({ text }) => text)).toEqual([expired])
      sink.leave()
    }
    expect(new Set(gone)).toEqual(new Set(['expired']))
  })

  test.each([
    [10_000, 100_000],
    [100_000, 10_000],
  ])('and an age end a stream when the sooner does: %i ms and %i ms', async (maxAgeMs, grantMs) => {
    start({ maxAgeMs })
    const sink = joinFor(grantMs)
    await vi.advanceTimersByTimeAsync(7999)
    expect(sink.ending).toBeUndefined()
    await vi.advanceTimersByTimeAsync(2002)
    expect(sink.takeBlocks().map(({ text }) => text)).toEqual([expired])
    sink.leave()
  })

  test.each([0, 1_000_000])('ends in its own time, whoever joined before, with an age of %i ms', async (maxAgeMs) => {
    start({ maxAgeMs })
    const times = [60_000, 600_000, 20_000, undefined, 40_000]
    const sinks = times.map((ms) => (ms === undefined ? join() : joinFor(ms)))
    const ended = (): boolean[] => sinks.map(({ ending }) => ending !== undefined)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(ended()).toEqual([false, false, true, false, false])
    await vi.advanceTimersByTimeAsync(20_000)
    expect(ended()).toEqual([false, false, true, false, true])
    await vi.advanceTimersByTimeAsync(20_000)
    expect(ended()).toEqual([true, false, true, false, true])
    for (const sink of sinks) sink.leave()
  })

  test('is not outlived, whatever is left to chance', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    start({})
    const sink = joinFor(10_500)
    await vi.advanceTimersByTimeAsync(10_500)
    expect(sink.ending).toBe('closed')
    sink.leave()
    vi.mocked(Math.random).mockRestore()
  })

  test('that is over already ends its stream at once', async () => {
    start({})
    const sink = joinFor(-5)
    await vi.advanceTimersByTimeAsync(1)
    expect(sink.ending).toBe('closed')
    sink.leave()
  })

  test.each([
    ['cookie', true],
    ['hook', true],
    ['anonymous', true],
    ['key', false],
    ['token', false],
    ['ticket', false],
  ] as const)('of a client that came by %s ends with reconnect: %j', async (via, reconnect) => {
    start({})
    const sink = new FakeSink()
    const request = { path: '/s', channels: ['broadcast'], identity: { via }, grantEndsAtMs: Date.now() + 10_000 }
    hub.join({ ...request, sink })
    await vi.advanceTimersByTimeAsync(10_000)
    const { id, data } = sink.blocks.at(-1)!
    expect(JSON.parse(data!)).toEqual({ reason: 'expired', reconnect })
    // An EventSource that comes back with this id is answered 204, and stays away.
    expect(id).toBe(reconnect ? undefined : 'stop')
    sink.leave()
  })

  test.each([10_000, 1_000_000])('ends a stream for good, unless its age is over first: %i ms', async (grantMs) => {
    start({ maxAgeMs: 100_000 })
    const sink = new FakeSink()
    const identity = { via: 'token' } as const
    hub.join({ path: '/s', channels: ['broadcast'], identity, grantEndsAtMs: Date.now() + grantMs, sink })
    await vi.advanceTimersByTimeAsync(100_001)
    const isAge = grantMs > 100_000
    expect(JSON.parse(sink.blocks.at(-1)!.data!)).toEqual({ reason: 'expired', reconnect: isAge })
    sink.leave()
  })

  test('leaves nothing of a reader that has left before', () => {
    start({})
    const [leaving, staying] = [joinFor(100_000), joinFor(100_000)]
    expect(inspectHub(hub)).toMatchObject({ watched: 2, timers: 1 })
    leaving.leave()
    expect(inspectHub(hub)).toMatchObject({ watched: 1, timers: 1 })
    staying.leave()
    expect(inspectHub(hub)).toMatchObject({ watched: 0, timers: 0 })
  })
})

describe('a pause of the process', () => {
  /** What a stopped process sees once it goes on: the clock has moved, and the timers fire late, before any input is read. */
  async function pause(ms: number): Promise<void> {
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now())
    vi.setSystemTime(Date.now() + ms)
  }

  test.each([3000, 60_000, 3_600_000])('of %i ms drops no reader that takes all once it goes on', async (ms) => {
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now())
    start({ stallTimeoutMs: 1000 })
    const sinks = [join(), join(), join()]
    for (const sink of sinks) sink.isFull = true
    await hub.publish('n', 1)
    await vi.advanceTimersByTimeAsync(600)
    await pause(ms)
    await vi.advanceTimersByTimeAsync(250)
    expect(gone).toEqual([])
    for (const sink of sinks) sink.drain()
    await vi.advanceTimersByTimeAsync(5000)
    expect(gone).toEqual([])
    for (const sink of sinks) sink.leave()
  })

  test('does not save a reader that takes nothing afterwards', async () => {
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now())
    start({ stallTimeoutMs: 1000 })
    const sink = join()
    await park(sink)
    await pause(60_000)
    await vi.advanceTimersByTimeAsync(1500)
    expect([sink.ending, gone]).toEqual(['destroyed', ['stalled']])
  })

  test('leaves a reader that was ended its time to leave', async () => {
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now())
    start({ closeTimeoutMs: 1000 })
    const [leaving, staying] = [join(), join()]
    const closed = hub.close()
    await vi.advanceTimersByTimeAsync(100)
    await pause(60_000)
    await vi.advanceTimersByTimeAsync(900)
    expect([leaving.ending, staying.ending]).toEqual(['closed', 'closed'])
    leaving.leave()
    await vi.advanceTimersByTimeAsync(1100)
    await closed
    expect(gone).toEqual(['shutdown', 'shutdown'])
    expect([leaving.ending, staying.ending]).toEqual(['closed', 'destroyed'])
  })
})

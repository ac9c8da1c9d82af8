import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { createHub } from '../hub/create-hub.ts'
import type { Hub, JoinRequest } from '../hub/hub.ts'

let hub: Hub

function join(request: Partial<JoinRequest> = {}): FakeSink {
  const sink = new FakeSink()
  hub.join({ path: '/s', channels: ['broadcast'], sink, ...request })
  sink.takeBlocks()
  return sink
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') })
  hub = createHub({ keepAliveMs: 1000, reconnectSpreadMs: 0 })
})

afterEach(async () => {
  expect(hub.connectedCount()).toBe(0)
  await hub.close()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('silence', () => {
  test('is broken by a comment with the time, as often as it lasts', async () => {
    const sink = join()
    await vi.advanceTimersByTimeAsync(900)
    expect(sink.takeBlocks()).toEqual([])
    await vi.advanceTimersByTimeAsync(200)
    expect(sink.takeBlocks().map(({ text }) => text)).toEqual([
      expect.stringMatching(/^: keep-alive 2026-01-01T00:00:0\d\.\d{3}Z$/),
    ])
    await vi.advanceTimersByTimeAsync(5000)
    expect(sink.takeBlocks().length).toBeGreaterThanOrEqual(4)
    sink.leave()
  })

  test('is not what a reader has that got something in the meantime', async () => {
    const sink = join()
    for (let n = 0; n < 5; n += 1) {
      await vi.advanceTimersByTimeAsync(600)
      await hub.publish('n', n)
    }
    await vi.advanceTimersByTimeAsync(1)
    expect(sink.takeBlocks().map(({ event }) => event)).toEqual(['n', 'n', 'n', 'n', 'n'])
    sink.leave()
  })

  test('a keep-alive swallows no event that comes after it', async () => {
    const sink = join()
    for (let n = 0; n < 3; n += 1) {
      await vi.advanceTimersByTimeAsync(1100)
      await hub.publish('n', n)
      await vi.advanceTimersByTimeAsync(1)
    }
    expect(sink.takeBlocks().flatMap(({ data }) => data ?? [])).toEqual(['0', '1', '2'])
    sink.leave()
  })
})

describe('a position that moved on without a message', () => {
  test('is told instead, once, with no data', async () => {
    const sink = join({ channels: ['quiet'] })
    await hub.publish('n', 1)
    await hub.publish('n', 2)
    await vi.advanceTimersByTimeAsync(1100)
    expect(sink.takeBlocks().map(({ text }) => text)).toEqual([
      `id: ${hub.position().epoch}.2\nevent: position\ndata: `,
    ])
    await vi.advanceTimersByTimeAsync(1100)
    expect(sink.takeBlocks().map(({ text }) => text)).toEqual([expect.stringMatching(/^: keep-alive/)])
    sink.leave()
  })
})

test('a position is that of the moment at which it is told', async () => {
  const [first, second] = [join({ channels: ['quiet'] }), join({ channels: ['quiet'] })]
  await hub.publish('n', 1)
  const write = first.write.bind(first)
  first.write = (chunk) => {
    void hub.publish('n', 2)
    return write(chunk)
  }
  await vi.advanceTimersByTimeAsync(1100)
  const positions = [first, second].map((sink) => sink.takeBlocks().map(({ id }) => Number(id?.split('.')[1])))
  expect(positions).toEqual([[1], [2]])
  for (const sink of [first, second]) sink.leave()
})

test('a position that a gap has told is not told again', async () => {
  const forgetful = createHub({ keepAliveMs: 1000, reconnectSpreadMs: 0, history: { maxMessages: 0 } })
  const sink = new FakeSink()
  forgetful.join({ path: '/s', channels: ['broadcast'], slowPolicy: 'skip', sink })
  sink.isFull = true
  for (let n = 0; n < 5; n += 1) {
    await forgetful.publish('n', n)
    await vi.advanceTimersByTimeAsync(1)
  }
  sink.drain()
  await vi.advanceTimersByTimeAsync(1)
  sink.takeBlocks()
  await vi.advanceTimersByTimeAsync(1100)
  expect(sink.takeBlocks().map(({ text }) => text)).toEqual([expect.stringMatching(/^: keep-alive/)])
  sink.leave()
  await forgetful.close()
})

describe('whom it concerns', () => {
  test('a parked reader gets neither', async () => {
    const sink = join()
    sink.isFull = true
    await hub.publish('n', 1)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sink.takeBlocks().map(({ event }) => event)).toEqual(['n'])
    sink.leave()
  })

  test('0 sends none, and no timer runs for it', async () => {
    const sink = join({ keepAliveMs: 0 })
    expect(vi.getTimerCount()).toBe(0)
    sink.leave()
  })

  test('each reader has its own interval, and all share one timer and one chunk', async () => {
    const [first, second, slow] = [join(), join(), join({ keepAliveMs: 5000 })]
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1100)
    expect([first, second, slow].map((sink) => sink!.takeBlocks().length)).toEqual([1, 1, 0])
    expect(first!.chunks.at(-1)).toBe(second!.chunks.at(-1))
    await vi.advanceTimersByTimeAsync(4000)
    expect(slow!.takeBlocks()).toHaveLength(1)
    for (const sink of [first, second, slow]) sink!.leave()
  })

  test('a reader gets its keep-alives when the last one of another interval has left', async () => {
    const [leaving, staying] = [join({ keepAliveMs: 1000 }), join({ keepAliveMs: 5000 })]
    leaving.leave()
    await vi.advanceTimersByTimeAsync(5100)
    expect(staying.takeBlocks()).toHaveLength(1)
    staying.leave()
  })

  test('a reader that cannot take its keep-alive is parked, and goes on when it can', async () => {
    const sink = join()
    sink.isFull = true
    await vi.advanceTimersByTimeAsync(1100)
    expect(sink.takeBlocks()).toHaveLength(1)
    await hub.publish('n', 1)
    await vi.advanceTimersByTimeAsync(3000)
    expect(sink.takeBlocks()).toEqual([])
    sink.drain()
    await vi.advanceTimersByTimeAsync(1)
    expect(sink.takeBlocks().map(({ data }) => data)).toEqual(['1'])
    sink.leave()
  })
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { ManualScheduler } from '../../test/support/manual-scheduler.ts'
import { createHub } from '../hub/create-hub.ts'
import { drain } from './drain.ts'
import type { Reader } from './reader.ts'

let scheduler: ManualScheduler

/** A sink of which each write takes a millisecond. */
class SlowSink extends FakeSink {
  closedAtMs = Infinity

  override write(...args: Parameters<FakeSink['write']>): boolean {
    scheduler.nowMs += 1
    return super.write(...args)
  }

  override close(...args: Parameters<FakeSink['close']>): void {
    super.close(...args)
    this.closedAtMs = scheduler.nowMs
    this.leave()
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  scheduler = new ManualScheduler()
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test.each([0, 500])('a hub that closes over %i ms in mid-replay ends every reader where it stands', async (drainMs) => {
  const count = 2000
  const hub = createHub({ scheduler, keepAliveMs: 0, maxWriteBytes: 1, closeTimeoutMs: 1000 })
  const { epoch } = hub.position()
  for (let n = 1; n <= count; n += 1) {
    void hub.publish('n', n)
    scheduler.settle()
  }
  const join = (lastEventId?: string): SlowSink => {
    const sink = new SlowSink()
    hub.join({ path: '/s', channels: ['broadcast'], sink, lastEventId })
    return sink
  }
  const idle = join()
  const replaying = Array.from({ length: 30 }, () => join(`${epoch}.0`))
  scheduler.turn()
  const startMs = scheduler.nowMs
  let isClosed = false
  void hub.close({ drainMs }).then(() => (isClosed = true))
  for (let turn = 0; turn < 100_000 && !isClosed; turn += 1) {
    const beforeMs = scheduler.nowMs
    scheduler.nowMs += 1
    scheduler.turn()
    // oxlint-disable-next-line no-await-in-loop -- a turn after the other
    await vi.advanceTimersByTimeAsync(scheduler.nowMs - beforeMs)
  }
  expect(isClosed).toBe(true)
  // What remained would have taken 60 seconds.
  expect(scheduler.nowMs - startMs).toBeLessThan(drainMs + 1000 + 200)
  expect(idle.closedAtMs - startMs).toBeLessThanOrEqual(drainMs + 100)
  for (const sink of replaying) {
    const { blocks } = sink
    expect(JSON.parse(blocks.at(-1)!.data!)).toEqual({ reason: 'shutdown', reconnect: true })
    const ids = blocks.slice(1, -1).map(({ id }) => id)
    expect(ids).toEqual(ids.map((_, index) => `${epoch}.${index + 1}`))
    expect(ids.length).toBeLessThan(count)
  }
})

test('a hub that closes gives its readers what was published before', async () => {
  const hub = createHub({ scheduler, keepAliveMs: 0 })
  const sinks = Array.from({ length: 100 }, () => {
    const sink = new SlowSink()
    hub.join({ path: '/s', channels: ['broadcast'], sink })
    return sink
  })
  for (const n of [1, 2, 3]) void hub.publish('n', n)
  const closing = hub.close()
  for (let turn = 0; turn < 100; turn += 1) {
    scheduler.turn()
    // oxlint-disable-next-line no-await-in-loop -- a turn after the other
    await vi.advanceTimersByTimeAsync(20)
  }
  await closing
  for (const { blocks } of sinks)
    expect(blocks.map(({ event }) => event)).toEqual(['connected', 'n', 'n', 'n', 'closing'])
})

test('readers that got all at once are ended in slices, so that others have their turn', async () => {
  let settle!: () => void
  const settled = new Promise<void>((resolve) => (settle = resolve))
  const feed = { idle: {} }
  const readers = Array.from({ length: 2000 }, () => ({ cohort: {} as object, feed, ending: undefined as unknown }))
  let closedInTurn = 0
  let most = 0
  const draining = drain(readers as unknown as Reader[], {
    scheduler,
    sliceMs: 5,
    drainMs: 0,
    settleMs: 1000,
    settled: () => settled,
    isEmpty: () => false,
    close: (reader) => {
      scheduler.nowMs += 0.1
      closedInTurn += 1
      ;(reader as { ending: unknown }).ending = 'shutdown'
    },
  })
  await vi.advanceTimersByTimeAsync(20)
  for (const reader of readers) reader.cohort = feed.idle
  settle()
  for (let turn = 0; turn < 100; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a turn after the other
    await vi.advanceTimersByTimeAsync(1)
    most = Math.max(most, closedInTurn)
    closedInTurn = 0
  }
  await draining
  expect(readers.every(({ ending }) => ending === 'shutdown')).toBe(true)
  expect(most).toBeLessThan(200)
})

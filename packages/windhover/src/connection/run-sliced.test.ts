import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { ManualScheduler } from '../../test/support/manual-scheduler.ts'
import { createHub } from '../hub/create-hub.ts'
import type { Hub } from '../hub/hub.ts'
import type { HubOptions } from '../hub/hub-options.ts'
import { runSliced } from './run-sliced.ts'

test('stops at a slice’s end, goes on in the next turn, and leaves the rest once it is stopped', () => {
  const scheduler = new ManualScheduler()
  let steps = 0
  let isStopped = false
  function* loop(): Generator<void> {
    for (; steps < 1000; steps += 1) {
      scheduler.nowMs += 1
      yield
    }
  }
  runSliced(loop(), scheduler, 5, () => isStopped)
  expect(steps).toBeGreaterThan(0)
  expect(steps).toBeLessThan(40)
  const first = steps
  scheduler.turn()
  expect(steps).toBeGreaterThan(first)
  expect(steps - first).toBeLessThan(40)
  isStopped = true
  const last = steps
  scheduler.turn()
  expect(steps).toBe(last)
  expect(scheduler.turn()).toBe(false)
})

describe('whatever becomes due for many readers at once is done in slices', () => {
  let scheduler: ManualScheduler
  let hub: Hub
  let sinks: FakeSink[]
  /** The longest that one turn took. */
  let longestMs: number
  let costMs: number

  /** Opens 300 streams; whatever is done to one of them later takes `costMs`. */
  function start(options: HubOptions): void {
    scheduler = new ManualScheduler()
    hub = createHub({ scheduler, keepAliveMs: 0, reconnectSpreadMs: 0, ...options })
    sinks = Array.from({ length: 300 }, () => {
      const sink = new FakeSink()
      hub.join({ path: '/s', channels: ['broadcast'], sink })
      for (const name of ['write', 'close', 'destroy'] as const) {
        const method = sink[name].bind(sink) as (chunk?: unknown) => unknown
        sink[name] = ((chunk) => {
          scheduler.nowMs += costMs
          return method(chunk)
        }) as (typeof sink)['write'] & (typeof sink)['close'] & (typeof sink)['destroy']
      }
      return sink
    })
  }

  function timed(run: () => void): void {
    const startMs = scheduler.nowMs
    run()
    longestMs = Math.max(longestMs, scheduler.nowMs - startMs)
  }

  /** Lets time pass, in steps since no look may come late, and everything that becomes due happen. */
  function pass(ms: number): void {
    for (let leftMs = ms; leftMs > 0; leftMs -= 50) {
      const stepMs = Math.min(leftMs, 50)
      scheduler.nowMs += stepMs
      timed(() => vi.advanceTimersByTime(stepMs))
      for (let isBusy = true; isBusy;) timed(() => (isBusy = scheduler.turn()))
    }
  }

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    // All become due in the same moment.
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    longestMs = 0
    costMs = 1
  })

  afterEach(async () => {
    for (const sink of sinks) sink.leave()
    const closing = hub.close()
    scheduler.settle()
    await closing
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  test('keep-alives', () => {
    start({ keepAliveMs: 1000 })
    pass(1000)
    for (const sink of sinks) expect(sink.blocks.length).toBe(2)
    expect(longestMs).toBeLessThan(40)
  })

  test('streams that are too old', () => {
    start({ maxAgeMs: 1000, closeTimeoutMs: 60_000 })
    pass(1000)
    pass(1000)
    for (const sink of sinks) expect(sink.ending).toBe('closed')
    expect(longestMs).toBeLessThan(40)
  })

  test('streams that do not leave', () => {
    start({ maxAgeMs: 1000, closeTimeoutMs: 500 })
    costMs = 0
    pass(1000)
    costMs = 1
    pass(1000)
    for (const sink of sinks) expect(sink.ending).toBe('destroyed')
    expect(longestMs).toBeLessThan(40)
  })

  test('readers that take nothing', async () => {
    start({ stallTimeoutMs: 1000 })
    for (const sink of sinks) sink.isFull = true
    await hub.publish('n', 1)
    scheduler.settle()
    longestMs = 0
    pass(1000)
    pass(1000)
    for (const sink of sinks) expect(sink.ending).toBe('destroyed')
    expect(longestMs).toBeLessThan(40)
  })

  test('the ends of streams when the hub closes', async () => {
    start({})
    let startMs = scheduler.nowMs
    const closing = hub.close()
    for (let look = 0; look < 100 && sinks.some(({ ending }) => ending === undefined); look += 1) {
      // oxlint-disable-next-line no-await-in-loop -- a step after the other
      await new Promise((resolve) => setImmediate(resolve))
      longestMs = Math.max(longestMs, scheduler.nowMs - startMs)
      pass(1)
      startMs = scheduler.nowMs
    }
    for (const sink of sinks) expect(sink.ending).toBe('closed')
    expect(longestMs).toBeLessThan(40)
    for (const sink of sinks) sink.leave()
    await closing
  })
})

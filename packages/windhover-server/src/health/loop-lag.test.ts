import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { LoopLag } from './loop-lag.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('LoopLag', () => {
  test('is nothing while the timer comes in time', () => {
    const lag = new LoopLag(() => Date.now())
    expect(lag.lagMs).toBe(0)
    lag.start()
    vi.advanceTimersByTime(10_250)
    expect(lag.lagMs).toBe(0)
    lag.stop()
  })

  test('is what a busy loop keeps the timer waiting, before it comes and until the next one', () => {
    const clock = { lateMs: 0 }
    const lag = new LoopLag(() => Date.now() + clock.lateMs)
    lag.start()
    clock.lateMs = 3_000
    expect(lag.lagMs).toBe(2_500)
    vi.advanceTimersByTime(500)
    expect(lag.lagMs).toBe(3_000)
    vi.advanceTimersByTime(499)
    expect(lag.lagMs).toBe(3_000)
    vi.advanceTimersByTime(1)
    expect(lag.lagMs).toBe(0)
    lag.stop()
    clock.lateMs = 9_000
    expect(lag.lagMs).toBe(0)
  })
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { Drain } from './drain.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('Drain', () => {
  test('says so at once, and goes on after its time', async () => {
    const drain = new Drain(3_000)
    const after = vi.fn(() => Promise.resolve('ended'))
    expect(drain.isDraining).toBe(false)
    const result = drain.begin(true, after)
    expect(drain.isDraining).toBe(true)
    await vi.advanceTimersByTimeAsync(2_999)
    expect(after).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(await result).toBe('ended')
  })

  test.each([
    [0, true],
    [3_000, false],
  ])('%i ms, serving: %s, goes on in the same turn', async (delayMs, isServing) => {
    const drain = new Drain(delayMs)
    const after = vi.fn(() => Promise.resolve())
    const result = drain.begin(isServing, after)
    expect(after).toHaveBeenCalledOnce()
    expect(drain.isDraining).toBe(true)
    await result
  })
})

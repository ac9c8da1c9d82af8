import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { startLimit } from './timers.ts'

describe('a time limit', () => {
  /** The milliseconds that the process stood still: its clock went on, its timers did not. */
  let stoodMs = 0
  let onOver = vi.fn<() => void>()

  beforeEach(() => {
    vi.useFakeTimers()
    onOver = vi.fn<() => void>()
    const { now } = performance
    stoodMs = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now.call(performance) + stoodMs)
  })

  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })

  test('is over after its time', () => {
    startLimit(3_000, onOver)
    vi.advanceTimersByTime(2_999)
    expect(onOver).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(onOver).toHaveBeenCalledOnce()
  })

  test('is never over once it was ended', () => {
    const end = startLimit(3_000, onOver)
    vi.advanceTimersByTime(2_999)
    end()
    vi.advanceTimersByTime(9_000)
    expect(onOver).not.toHaveBeenCalled()
  })

  test.each([
    { stood: 99, more: 0 },
    { stood: 2_000, more: 2_000 },
    { stood: 60_000, more: 3_000 },
  ])('gives back $more of $stood ms for which the process stood still', ({ stood, more }) => {
    startLimit(3_000, onOver)
    stoodMs = stood
    vi.advanceTimersByTime(3_000 + more - 1)
    expect(onOver).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(onOver).toHaveBeenCalledOnce()
  })

  test('gives it back once', () => {
    startLimit(3_000, onOver)
    stoodMs = 60_000
    vi.advanceTimersByTime(3_000)
    stoodMs = 120_000
    vi.advanceTimersByTime(3_000)
    expect(onOver).toHaveBeenCalledOnce()
  })

  test('can be ended while it goes on for longer', () => {
    const end = startLimit(3_000, onOver)
    stoodMs = 60_000
    vi.advanceTimersByTime(3_000)
    end()
    vi.advanceTimersByTime(9_000)
    expect(onOver).not.toHaveBeenCalled()
  })
})

import { beforeEach, describe, expect, test, vi } from 'vitest'

import { type FakeTime, fakeStandstill } from '../test/support/fake-standstill.ts'
import { startLimit } from './timers.ts'

describe('a time limit', () => {
  let time: FakeTime
  let onOver = vi.fn<() => void>()

  beforeEach(() => {
    time = fakeStandstill()
    onOver = vi.fn<() => void>()
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
    time.standStill(stood)
    vi.advanceTimersByTime(3_000 + more - 1)
    expect(onOver).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(onOver).toHaveBeenCalledOnce()
  })

  test('gives it back once', () => {
    startLimit(3_000, onOver)
    time.standStill(60_000)
    vi.advanceTimersByTime(3_000)
    time.standStill(60_000)
    vi.advanceTimersByTime(3_000)
    expect(onOver).toHaveBeenCalledOnce()
  })

  test('can be ended while it goes on for longer', () => {
    const end = startLimit(3_000, onOver)
    time.standStill(60_000)
    vi.advanceTimersByTime(3_000)
    end()
    vi.advanceTimersByTime(9_000)
    expect(onOver).not.toHaveBeenCalled()
  })
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { maxTimerMs } from '../timers.ts'
import { EarliestTimer } from './earliest-timer.ts'

let fired: number[]
let timer: EarliestTimer

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  fired = []
  timer = new EarliestTimer({ now: () => Date.now(), schedule: () => {} }, (dueMs) => fired.push(dueMs))
})

afterEach(() => {
  expect([vi.getTimerCount(), timer.isArmed]).toEqual([0, false])
  vi.useRealTimers()
})

describe('a timer for many', () => {
  test('fires once, at the earliest time that it was armed for', () => {
    for (const dueMs of [500, 300, 400]) timer.arm(dueMs)
    expect(vi.getTimerCount()).toBe(1)
    vi.advanceTimersByTime(299)
    expect(fired).toEqual([])
    vi.advanceTimersByTime(1000)
    expect(fired).toEqual([300])
  })

  test('fires soon for a time that has passed, and can be armed while it fires', () => {
    timer = new EarliestTimer({ now: () => Date.now(), schedule: () => {} }, (dueMs) => {
      fired.push(dueMs)
      if (fired.length === 1) timer.arm(200)
    })
    vi.advanceTimersByTime(100)
    timer.arm(50)
    vi.advanceTimersByTime(1000)
    expect(fired).toEqual([50, 200])
  })

  test('waits as long as a timer can for a time that is further away', () => {
    timer.arm(Number.MAX_SAFE_INTEGER)
    vi.advanceTimersByTime(maxTimerMs - 1)
    expect(fired).toEqual([])
    vi.advanceTimersByTime(1)
    expect(fired).toHaveLength(1)
  })

  test('is armed for nothing by Infinity, after a rest, and once it is closed', () => {
    timer.arm(Infinity)
    timer.arm(100)
    timer.rest()
    vi.advanceTimersByTime(1000)
    timer.close()
    timer.arm(2000)
    vi.advanceTimersByTime(5000)
    expect(fired).toEqual([])
  })
})

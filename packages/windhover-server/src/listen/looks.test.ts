import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { Looks } from './looks.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a look that throws is followed by the next, and one that ends them is not', () => {
  let count = 0
  const looks = new Looks(100, () => {
    count += 1
    if (count === 1) throw new Error('broken')
    return count < 3
  })
  looks.arm()
  expect(() => vi.advanceTimersByTime(100)).toThrow('broken')
  vi.advanceTimersByTime(1_000)
  expect(count).toBe(3)
  expect(vi.getTimerCount()).toBe(0)
})

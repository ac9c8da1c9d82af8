import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { SummedLine } from './summed-line.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a line is written at once, and then once a second at most, with how often it happened', () => {
  const counts: number[] = []
  const line = new SummedLine((count) => counts.push(count))
  line.add()
  expect(counts).toEqual([1])
  for (let index = 0; index < 500; index += 1) line.add()
  vi.advanceTimersByTime(999)
  expect(counts).toEqual([1])
  vi.advanceTimersByTime(1)
  expect(counts).toEqual([1, 500])
  vi.advanceTimersByTime(1000)
  line.add()
  expect(counts).toEqual([1, 500, 1])
})

test('what was not written yet is, once asked for', () => {
  const counts: number[] = []
  const line = new SummedLine((count) => counts.push(count))
  line.flush()
  line.add()
  line.add()
  line.flush()
  expect(counts).toEqual([1, 1])
})

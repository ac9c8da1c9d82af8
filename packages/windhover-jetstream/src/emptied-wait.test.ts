import { expect, test } from 'vitest'

import { EmptiedWait } from './emptied-wait.ts'

const created = '2026-01-01T00:00:00Z'

/** Looks at these times; returns which of them end the wait. */
function look(wait: EmptiedWait, timesMs: readonly number[], last = 5): number[] {
  return timesMs.filter((askedMs) => wait.isOver(created, last, askedMs))
}

test('looks every 0.4 s end it after 2.4 s', () => {
  const times = Array.from({ length: 9 }, (_, n) => n * 400)
  expect(look(new EmptiedWait(), times)).toEqual([2_400, 2_800, 3_200])
})

test('a process that stood still for an hour looks as often as others', () => {
  const wait = new EmptiedWait()
  expect(look(wait, [0, 400, 3_600_000, 3_600_400, 3_600_800, 3_601_200])).toEqual([])
  expect(look(wait, [3_601_600])).toEqual([3_601_600])
})

test('more looks in the same time end it no sooner', () => {
  const times = Array.from({ length: 90 }, (_, n) => n * 20)
  expect(look(new EmptiedWait(), times)).toEqual([])
})

test('a stream that moved on, or was made again, is waited for from the beginning', () => {
  const wait = new EmptiedWait()
  const times = Array.from({ length: 6 }, (_, n) => n * 400)
  expect(look(wait, times, 5)).toEqual([])
  expect(look(wait, times, 6)).toEqual([])
  expect(times.filter((askedMs) => wait.isOver('2026-01-02T00:00:00Z', 6, askedMs))).toEqual([])
})

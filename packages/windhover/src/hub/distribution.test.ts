import fc from 'fast-check'
import { expect, test } from 'vitest'

import { Distribution } from './distribution.ts'

test('counts each value in the first range whose bound it does not exceed', () => {
  const distribution = new Distribution([1, 5])
  for (const value of [0, 1, 1.5, 5, 5.1, 100]) distribution.add(value)
  expect(distribution.measure()).toEqual({ bounds: [1, 5], counts: [2, 2, 2], sum: 112.6 })
})

test('a measure stays what it was', () => {
  const distribution = new Distribution([1])
  const before = distribution.measure()
  distribution.add(1)
  expect(before.counts).toEqual([0, 0])
})

test('a time below 0 counts as none', () => {
  const distribution = new Distribution([1])
  distribution.add(-7)
  expect(distribution.measure()).toEqual({ bounds: [1], counts: [1, 0], sum: 0 })
})

test('every value is in one range, and the sum is theirs', () => {
  const values = fc.array(fc.nat(1_000))
  const bounds = fc.uniqueArray(fc.nat(1_000), { minLength: 1 }).map((all) => all.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(values, bounds, (all, limits) => {
      const distribution = new Distribution(limits)
      for (const value of all) distribution.add(value)
      const { counts, sum } = distribution.measure()
      expect(sum).toBe(all.reduce((total, value) => total + value, 0))
      const lower = [-1, ...limits]
      const expected = lower.map(
        (above, index) => all.filter((value) => value > above && value <= (limits[index] ?? Infinity)).length,
      )
      expect(counts).toEqual(expected)
    }),
  )
})

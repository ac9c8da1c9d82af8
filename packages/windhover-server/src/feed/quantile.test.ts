import fc from 'fast-check'
import { expect, test } from 'vitest'

import { findQuantile } from './quantile.ts'

test('nothing has no quantile', () => {
  expect(findQuantile(new Map(), 0.5)).toBeUndefined()
  expect(
    findQuantile(
      new Map([
        ['1', 0],
        ['+Inf', 0],
      ]),
      0.5,
    ),
  ).toBeUndefined()
})

test('values are evenly spread in their bucket', () => {
  const buckets = new Map([
    ['1', 10],
    ['2', 20],
    ['+Inf', 20],
  ])
  expect(findQuantile(buckets, 0.5)).toBe(1)
  expect(findQuantile(buckets, 0.75)).toBe(1.5)
  expect(findQuantile(buckets, 1)).toBe(2)
})

test('what is above the highest bound counts as that', () => {
  expect(
    findQuantile(
      new Map([
        ['1', 0],
        ['2', 0],
        ['+Inf', 5],
      ]),
      0.99,
    ),
  ).toBe(2)
})

test('is never outside of the bucket that the value is in, in whatever order buckets come', () => {
  const bounds = [1, 2, 5, 10]
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, part) => {
        const all: [string, number][] = [...bounds, Infinity].map((bound) => [
          bound === Infinity ? '+Inf' : String(bound),
          values.filter((value) => value <= bound).length,
        ])
        const found = findQuantile(new Map(all.toReversed()), part)!
        const sorted = values.toSorted((a, b) => a - b)
        const exact = sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]!
        const upper = bounds.find((bound) => bound >= exact)!
        expect(found).toBeGreaterThanOrEqual(bounds[bounds.indexOf(upper) - 1] ?? 0)
        expect(found).toBeLessThanOrEqual(upper)
      },
    ),
  )
})

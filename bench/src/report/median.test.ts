import { expect, it } from 'vitest'

import { median, medianFigures } from './median.ts'

it.each([
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
  [[100, 20, 3], 20],
])('takes the middle of %j', (values, expected) => {
  expect(median(values)).toBe(expected)
})

it('takes the median of each figure over the runs that have it', () => {
  const runs = [
    { figures: { a: 1, b: 10 }, problems: [] },
    { figures: {}, problems: ['failed'] },
    { figures: { a: 3, b: 30 }, problems: [] },
    { figures: { a: 2 }, problems: [] },
  ]
  expect(medianFigures(runs)).toEqual({ a: 2, b: 20 })
})

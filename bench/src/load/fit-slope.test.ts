import { expect, it } from 'vitest'

import { fitSlope } from './fit-slope.ts'

it('fits the slope of points on a line', () => {
  expect(fitSlope([1, 2, 5, 9].map((x) => ({ x, y: 3 * x - 7 })))).toBeCloseTo(3)
})

it('fits no slope to points that go up and down evenly', () => {
  expect(fitSlope([1, 2, 3, 4].map((x) => ({ x, y: x === 1 || x === 4 ? 5 : 6 })))).toBeCloseTo(0)
})

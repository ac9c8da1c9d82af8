import { expect, it } from 'vitest'

import { ratesBetween } from './rates-between.ts'

it('divides what was counted by the time between the samples, even if one was late', () => {
  const samples = [
    { us: 1_000_000, count: 0 },
    { us: 1_100_000, count: 50 },
    { us: 1_300_000, count: 150 },
    { us: 1_400_000, count: 150 },
  ]
  expect(ratesBetween(samples)).toEqual([500, 500, 0])
})

it('has no rate of a single sample', () => {
  expect(ratesBetween([{ us: 5, count: 1 }])).toEqual([])
})

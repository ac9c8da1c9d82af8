import { describe, expect, it } from 'vitest'

import { computeRetryDelay } from './retry-delay.ts'

describe('computeRetryDelay', () => {
  it('spreads by up to a half, and never comes before the time that the server gave', () => {
    expect(computeRetryDelay(2000, 0, () => 0)).toBe(2000)
    expect(computeRetryDelay(2000, 0, () => 1)).toBe(3000)
    expect(computeRetryDelay(2000, 2, () => 1)).toBe(12_000)
  })

  it('has an end, which a longer time of the server goes beyond', () => {
    expect(computeRetryDelay(2000, 50, () => 0)).toBe(30_000)
    expect(computeRetryDelay(90_000, 3, () => 0)).toBe(90_000)
  })

  it('makes no tight loop of a retry of 0', () => {
    expect(computeRetryDelay(0, 0, () => 0)).toBe(100)
  })
})

import { describe, expect, it } from 'vitest'

import { pairedRatio } from './paired-ratio.ts'

/** Pairs whose ratios are these. */
function pairsOf(...ratios: number[]): (readonly [number, number])[] {
  return ratios.map((ratio, index) => [ratio * (index + 1), index + 1] as const)
}

function countUp(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

describe('the ratio of pairs', () => {
  it('takes the median of the ratios, not the ratio of the medians', () => {
    const slowRound = [400, 200] as const
    expect(pairedRatio([[100, 100], slowRound, [300, 100]]).median).toBe(2)
  })

  it.each([1, 2, 5])('has no interval of %i pairs', (count) => {
    expect(pairedRatio(pairsOf(...countUp(count))).interval).toBeUndefined()
  })

  // The ranks of the exact interval of the sign test, as tables of it have them.
  it.each([
    [6, 1],
    [8, 1],
    [9, 2],
    [10, 2],
    [11, 2],
    [12, 3],
    [15, 4],
    [20, 6],
    [25, 8],
    [40, 14],
  ])('bounds the interval of %i pairs by the value of rank %i from either end', (count, rank) => {
    const { interval } = pairedRatio(pairsOf(...countUp(count)).toReversed())
    expect(interval?.map(Math.round)).toEqual([rank, count + 1 - rank])
  })

  it('is not moved by one pair of ten that is far off', () => {
    const steady = pairsOf(0.98, 0.99, 0.99, 1, 1, 1, 1.01, 1.01, 1.02)
    const { interval } = pairedRatio([...steady, [50, 1]])
    expect(interval?.[0]).toBeCloseTo(0.99)
    expect(interval?.[1]).toBeCloseTo(1.02)
  })

  it('is at least as sure as it says: counted over all ways in which pairs may lie about the median', () => {
    for (const count of [6, 10, 13]) {
      const ranks = countUp(count)
      const low = Math.round(pairedRatio(pairsOf(...ranks)).interval![0])
      let within = 0
      for (let signs = 0; signs < 2 ** count; signs += 1) {
        const below = ranks.filter((rank) => (signs >> (rank - 1)) & 1).length
        if (below >= low && below <= count - low) within += 1
      }
      expect(within / 2 ** count).toBeGreaterThanOrEqual(0.95)
    }
  })
})

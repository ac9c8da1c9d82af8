import { describe, expect, it } from 'vitest'

import type { Claim, Scenario } from '../scenarios/scenario.ts'
import { formatClaims, formatComparison } from './format-report.ts'

const claim: Claim = {
  what: 'speed',
  figure: 'rate',
  unit: '/s',
  ours: 'windhover',
  against: 'peer',
  target: { atLeast: 2 },
}

function claimRow(claimed: Claim, ours: number, peer?: number): string {
  const scenario = { name: 's', claims: [claimed], shown: [] } as unknown as Scenario
  const outcomes = {
    windhover: [{ figures: { rate: ours }, problems: [] }],
    ...(peer === undefined ? {} : { peer: [{ figures: { rate: peer }, problems: [] }] }),
  }
  return formatClaims([{ scenario, outcomes }]).split('\n')[2]!
}

describe('the table of claims', () => {
  it('holds when the ratio reaches the target', () => {
    expect(claimRow(claim, 3000, 1500)).toBe('| speed | 3,000 /s | peer: 1,500 /s | 2× | ≥ 2× | yes |')
  })

  it('says so when it does not', () => {
    expect(claimRow(claim, 2999, 1500)).toContain('**no**')
  })

  it('judges nothing where the peer was not run', () => {
    expect(claimRow(claim, 3000)).toBe('| speed | 3,000 /s | peer: not run |  | ≥ 2× |  |')
  })

  it.each([
    [3000, -600],
    [-600, 3000],
  ])('judges nothing where noise made one side less than nothing', (own, other) => {
    const less: Claim = { ...claim, target: { atMost: 2 } }
    expect(claimRow(less, own, other)).toContain('| not measurable |')
  })

  it('says when a run that holds had faults', () => {
    const scenario = { name: 's', claims: [claim], shown: [] } as unknown as Scenario
    const peer = [{ figures: { rate: 1 }, problems: [] }]
    const windhover = [{ figures: { rate: 9 }, problems: ['1 connection lost'] }]
    expect(formatClaims([{ scenario, outcomes: { windhover, peer } }])).toContain('| yes, with faults |')
  })

  it('judges a difference by the difference', () => {
    const more: Claim = { ...claim, unit: 'MB', isDifference: true, target: { atMost: 64 } }
    expect(claimRow(more, 200, 150)).toBe('| speed | 200 MB | peer: 150 MB | 50 MB more | ≤ 64 MB | yes |')
  })

  it('judges the median of the ratios of rounds, not the ratio of medians', () => {
    const scenario = { name: 's', claims: [{ ...claim, isPaired: true }], shown: [] } as unknown as Scenario
    const run = (rate: number) => ({ figures: { rate }, problems: [] })
    const outcomes = { windhover: [run(1), run(30), run(20)], peer: [run(1), run(10), run(20)] }
    expect(formatClaims([{ scenario, outcomes }])).toContain('| 1× | ≥ 2× | **no** |')
  })

  it('judges a figure by itself where nothing is beside it', () => {
    const alone: Claim = { what: 'speed', figure: 'rate', unit: 'ms', ours: 'windhover', target: { atMost: 1000 } }
    expect(claimRow(alone, 1001)).toBe('| speed | 1,000 ms |  |  | ≤ 1,000 ms | **no** |')
  })
})

describe('the table of two builds', () => {
  const scenario = { name: 's', claims: [], shown: [['rate', '/s']] } as unknown as Scenario
  const run = (rate: number): { figures: { rate: number }; problems: [] } => ({ figures: { rate }, problems: [] })

  it('sets this build over the other', () => {
    const outcomes = { windhover: [run(300)], before: [run(200)], peer: [run(1)] }
    expect(formatComparison([{ scenario, outcomes }])?.split('\n').slice(2)).toEqual([
      '| s: rate (/s) | 200 | 300 | 1.5× |',
    ])
  })

  it('is left out when there is one build only', () => {
    expect(formatComparison([{ scenario, outcomes: { windhover: [run(300)] } }])).toBeUndefined()
  })
})

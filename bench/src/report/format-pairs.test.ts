import { describe, expect, it } from 'vitest'

import type { Outcome } from '../outcome.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { formatPairs } from './format-pairs.ts'

const scenario = { name: 's', claims: [], cost: 'cpuUsPerDelivery', shown: [] } as unknown as Scenario

function runs(...values: (number | undefined)[]): Outcome[] {
  return values.map((value) => ({ figures: value === undefined ? {} : { cpuUsPerDelivery: value }, problems: [] }))
}

function rowsOf(windhover: Outcome[], before: Outcome[]): string[] {
  return (
    formatPairs([{ scenario, outcomes: { windhover, before } }])
      ?.split('\n')
      .slice(2) ?? []
  )
}

describe('the table of pairs', () => {
  const before = [10, 20, 10, 20, 10, 20]

  it('says that a row has got worse where the whole interval lies beyond 1.05', () => {
    const now = [1.06, 1.07, 1.08, 1.09, 1.1, 1.2].map((ratio, index) => ratio * before[index]!)
    expect(rowsOf(runs(...now), runs(...before))).toEqual([
      '| s: cpu us per delivery (µs) | 15 | 16.2 | 6 | 1.085× | 1.060 to 1.200 | **yes** |',
    ])
  })

  it('does not where a part of the interval does not', () => {
    const now = [1.04, 1.07, 1.08, 1.09, 1.1, 1.2].map((ratio, index) => ratio * before[index]!)
    expect(rowsOf(runs(...now), runs(...before))[0]).toMatch(/1\.040 to 1\.200 \| no \|$/)
  })

  it('judges nothing of too few pairs', () => {
    expect(rowsOf(runs(2, 2), runs(1, 1))[0]).toMatch(/\| 2 \| 2\.000× \| too few pairs \| {2}\|$/)
  })

  it('leaves out the pair of a run that failed', () => {
    expect(rowsOf(runs(2, undefined, 2), runs(1, 1, undefined))[0]).toContain('| 1 | 2.000× |')
  })

  it('sets each job over its own', () => {
    const outcomes = {
      'windhover, one': runs(1),
      'before, one': runs(2),
      'windhover, two': runs(3),
      'before, two': runs(1),
    }
    expect(formatPairs([{ scenario, outcomes }])).toMatch(/, one .* 0\.500×[^]*, two .* 3\.000×/)
  })

  it('is left out where there is one build, or nothing to compare', () => {
    expect(formatPairs([{ scenario, outcomes: { windhover: runs(1) } }])).toBeUndefined()
    const { cost: _, ...rest } = scenario
    expect(formatPairs([{ scenario: rest, outcomes: { windhover: runs(1), before: runs(1) } }])).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'

import { pickRows, stack, summarize } from './chart-data.ts'

describe('the data of charts', () => {
  it('is drawn with areas on one another, and lines by themselves', () => {
    const of = (values: (number | null)[], isStacked: boolean) => ({ label: '', colour: '', values, isStacked })
    expect(stack([of([1, 2], true), of([7, null], false), of([3, null], true), of([1, 1], true)])).toEqual([
      [1, 2],
      [7, null],
      [4, 2],
      [5, 3],
    ])
  })

  it('is told in a few words', () => {
    expect(summarize([3, null, 1])).toEqual({ last: 1, least: 1, most: 3 })
    expect(summarize([1, null])).toEqual({ last: null, least: 1, most: 1 })
    expect(summarize([null])).toBeUndefined()
    expect(summarize([])).toBeUndefined()
  })

  it('is a table of every tenth second', () => {
    expect(pickRows([])).toEqual([])
    expect(pickRows(Array.from({ length: 25 }, (_, second) => 100 + second * 1.001))).toEqual([24, 14, 4])
    expect(pickRows([1, 2, 50])).toEqual([2, 1])
  })
})

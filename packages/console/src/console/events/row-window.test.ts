import { describe, expect, it } from 'vitest'

import { computeRowWindow, scrollToRow } from './row-window.ts'

describe('computeRowWindow', () => {
  const list = { count: 1000, rowHeight: 20, viewHeight: 100, overscan: 2 }

  it('draws what is in sight and a little beyond, however long the list is', () => {
    expect(computeRowWindow({ ...list, scrollTop: 0 })).toEqual({ first: 0, end: 7, height: 20_000, top: 0 })
    expect(computeRowWindow({ ...list, scrollTop: 410 })).toEqual({ first: 18, end: 28, height: 20_000, top: 360 })
    expect(computeRowWindow({ ...list, scrollTop: 19_900 })).toEqual({
      first: 993,
      end: 1000,
      height: 20_000,
      top: 19_860,
    })
  })

  it('keeps to the list when that became shorter or is empty', () => {
    expect(computeRowWindow({ ...list, count: 3, scrollTop: 19_900 })).toEqual({ first: 0, end: 3, height: 60, top: 0 })
    expect(computeRowWindow({ ...list, count: 0, scrollTop: 50 })).toEqual({ first: 0, end: 0, height: 0, top: 0 })
  })
})

describe('scrollToRow', () => {
  const view = { rowHeight: 20, viewHeight: 100, scrollTop: 200 }

  it('moves no further than it must', () => {
    expect(scrollToRow(12, view)).toBe(200)
    expect(scrollToRow(9, view)).toBe(180)
    expect(scrollToRow(15, view)).toBe(220)
  })
})

import { describe, expect, it } from 'vitest'

import { findRow } from './find-row.ts'
import type { ReceivedEvent } from './received-event.ts'

describe('findRow', () => {
  it('finds each number among numbers with holes, and no other', () => {
    const rows = [3, 4, 8, 15, 16].map((number): ReceivedEvent => ({
      number,
      at: 0,
      name: 'note',
      id: undefined,
      data: '',
    }))
    for (const [index, { number }] of rows.entries()) expect(findRow(rows, number)).toBe(index)
    for (const number of [0, 2, 5, 17]) expect(findRow(rows, number)).toBe(-1)
    expect(findRow([], 1)).toBe(-1)
  })
})

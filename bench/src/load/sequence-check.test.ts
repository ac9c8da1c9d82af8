import { describe, expect, it } from 'vitest'

import { SequenceCheck } from './sequence-check.ts'

function check(stamps: readonly (readonly [publisher: number, sequence: number])[]): SequenceCheck {
  const result = new SequenceCheck()
  for (const [publisher, sequence] of stamps) result.see({ publisher, sequence, sentUs: 0 })
  return result
}

describe('SequenceCheck', () => {
  it('finds no fault in publishers whose messages come mixed, each in order', () => {
    const { seen, faults } = check([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ])
    expect({ seen, faults }).toEqual({ seen: 4, faults: 0 })
  })

  it.each([
    [
      'is missing',
      [
        [0, 0],
        [0, 2],
      ],
    ],
    ['is missing at the start', [[0, 1]]],
    [
      'comes twice',
      [
        [0, 0],
        [0, 0],
      ],
    ],
  ] as const)('finds the fault when a message %s', (_, stamps) => {
    expect(check(stamps).faults).toBe(1)
  })

  it('finds faults when messages change places', () => {
    expect(
      check([
        [0, 0],
        [0, 2],
        [0, 1],
      ]).faults,
    ).toBeGreaterThan(0)
  })
})

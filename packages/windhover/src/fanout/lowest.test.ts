import fc from 'fast-check'
import { expect, test } from 'vitest'

import { Lowest } from './lowest.ts'

test('keeps what a sort of all would put first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 20 })), fc.integer({ min: 1, max: 12 }), (numbers, max) => {
      const lowest = new Lowest<number>(max)
      for (const [index, number] of numbers.entries()) {
        const kept = numbers.slice(0, index).toSorted((a, b) => a - b)
        expect(lowest.takes(number)).toBe(index < max || number < kept[max - 1]!)
        lowest.add(number, number)
      }
      expect(lowest.list()).toEqual(numbers.toSorted((a, b) => a - b).slice(0, max))
    }),
  )
})

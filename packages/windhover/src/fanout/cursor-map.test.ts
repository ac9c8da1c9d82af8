import fc from 'fast-check'
import { expect, test } from 'vitest'

import { CursorMap } from './cursor-map.ts'

type Step = readonly ['set' | 'delete', number]

const cursor = fc.integer({ min: 0, max: 4 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constant('set' as const), cursor),
  fc.tuple(fc.constant('delete' as const), cursor),
)

test('answers as a Map does, whatever is set and deleted', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const map = new CursorMap<string>()
      const model = new Map<number, string>()
      steps.forEach(([name, at], index) => {
        if (name === 'set') {
          map.set(at, `value ${index}`)
          model.set(at, `value ${index}`)
        } else {
          map.delete(at)
          model.delete(at)
        }
        for (let each = 0; each <= 4; each += 1) expect(map.get(each)).toBe(model.get(each))
      })
    }),
  )
})

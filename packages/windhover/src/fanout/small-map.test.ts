import fc from 'fast-check'
import { expect, test } from 'vitest'

import { SmallMap } from './small-map.ts'

const name = fc.integer({ min: 0, max: 90 }).map((n) => `name ${n}`)
const step = fc.oneof(
  fc.record({ do: fc.constant('set' as const), name, value: fc.nat() }),
  fc.record({ do: fc.constant('delete' as const), name }),
)

test('holds what a map holds, with few names and with many', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400, size: 'max' }), (steps) => {
      const map = new SmallMap<number>()
      const model = new Map<string, number>()
      for (const each of steps) {
        if (each.do === 'set') {
          map.set(each.name, each.value)
          model.set(each.name, each.value)
        } else {
          map.delete(each.name)
          model.delete(each.name)
        }
        expect(map.get(each.name)).toBe(model.get(each.name))
      }
      for (let n = 0; n <= 90; n += 1) expect(map.get(`name ${n}`)).toBe(model.get(`name ${n}`))
    }),
  )
})

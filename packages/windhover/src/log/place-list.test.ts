import fc from 'fast-check'
import { expect, test } from 'vitest'

import { PlaceList } from './place-list.ts'

test('is a list that grows at one end and shrinks at the other', () => {
  const steps = fc.array(
    fc.oneof(fc.integer({ min: 1, max: 5 }), { arbitrary: fc.constant('shift' as const), weight: 2 }),
    { minLength: 100, maxLength: 300 },
  )
  fc.assert(
    fc.property(steps, fc.nat({ max: 600 }), (all, probe) => {
      const list = new PlaceList(1)
      let model = [1]
      for (let place = 2; place <= 100; place += 1) {
        list.push(place)
        model.push(place)
      }
      for (const step of all) {
        if (step !== 'shift') {
          const place = list.newest + step
          list.push(place)
          model.push(place)
        } else if (model.length > 1) {
          list.shift()
          model = model.slice(1)
        }
      }
      expect(Array.from({ length: list.length }, (_, index) => list.at(index))).toEqual(model)
      expect(list.newest).toBe(model.at(-1))
      expect(list.indexAfter(probe)).toBe(model.filter((place) => place <= probe).length)
    }),
  )
})

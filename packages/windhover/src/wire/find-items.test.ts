import fc from 'fast-check'
import { expect, test } from 'vitest'

import { findItems } from './find-items.ts'

const json = fc.json({ maxDepth: 3 })
const space = fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '\r'), maxLength: 2 })

test('finds each value of a list as it was written', () => {
  fc.assert(
    fc.property(fc.array(json), space, (items, blank) => {
      const text = `${blank}[${blank}${items.join(`${blank},${blank}`)}${blank}]${blank}`
      expect(findItems(text)).toEqual(items)
    }),
  )
})

test.each(['{"a":[1]}', '"[1]"', '1', 'null'])('%s has none', (text) => expect(findItems(text)).toEqual([]))

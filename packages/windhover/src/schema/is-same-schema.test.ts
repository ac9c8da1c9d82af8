import { expect, test } from 'vitest'

import { isSameSchema } from './is-same-schema.ts'

test.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [true, true, true],
  [true, {}, false],
  [{ a: 1 }, { a: '1' }, false],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ enum: ['a', 'b'] }, { enum: ['b', 'a'] }, false],
  [{ items: [] }, { items: {} }, false],
])('%j and %j are the same: %s', (one, other, same) => {
  expect(isSameSchema(one, other)).toBe(same)
  expect(isSameSchema(other, one)).toBe(same)
})

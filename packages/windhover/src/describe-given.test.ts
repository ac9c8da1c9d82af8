import fc from 'fast-check'
import { expect, test } from 'vitest'

import { describeGiven } from './describe-given.ts'

test.each<[unknown, string]>([
  ['no', '"no"'],
  [null, 'null'],
  [undefined, 'undefined'],
  [Number.NaN, 'NaN'],
  [1.5, '1.5'],
  [{ a: [1] }, '{"a":[1]}'],
  [() => {}, 'a function'],
  [Symbol('x'), 'Symbol(x)'],
  [1n, 'a bigint'],
  ['x'.repeat(100), `"${'x'.repeat(79)}…`],
])('a value is told as %2$s', (value, text) => {
  expect(describeGiven(value)).toBe(text)
})

test('what stands in itself is an object', () => {
  const circular: unknown[] = []
  circular.push(circular)
  expect(describeGiven(circular)).toBe('an object')
})

test('any value has a text, which is short', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
      expect(describeGiven(value).length).toBeLessThanOrEqual(81)
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readTraceparent } from './traceparent.ts'

const ids = '4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7'

test.each([
  [`00-${ids}-01`, `00-${ids}-01`],
  [`00-${ids}-00`, `00-${ids}-00`],
  ['of a later version', undefined],
  [`cc-${ids}-01`, `00-${ids}-01`],
  [`01-${ids}-03-what-the-future-brings`, `00-${ids}-03`],
])('%j is read as %j', (given, read) => {
  expect(readTraceparent(given)).toBe(read)
})

test.each([
  '',
  `ff-${ids}-01`,
  `00-${ids}`,
  `00-${ids}-1`,
  `00-${ids}-01-`,
  `00-${ids}-01-more`,
  `01-${ids}-01more`,
  `00-${ids.toUpperCase()}-01`,
  `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
  `00-4bf92f3577b34da6a3ce929d0e0e4736-${'0'.repeat(16)}-01`,
  `00-${ids}-01, 00-${ids}-01`,
  ` 00-${ids}-01`,
  `00-${ids}-01\n`,
  `01-${ids}-01-\n`,
  7,
  null,
  undefined,
])('%j is ignored', (given) => {
  expect(readTraceparent(given)).toBeUndefined()
})

test('what is read is 55 characters that fit into a field of the wire, and is read again as it is', () => {
  const hex = (length: number): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: length, maxLength: length })
  const near = fc
    .tuple(hex(2), hex(32), hex(16), hex(2), fc.oneof(fc.constant(''), fc.string()))
    .map((parts) => parts.join('-'))
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), (text) => {
      const read = readTraceparent(text)
      if (read === undefined) return
      expect(read).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/)
      expect(readTraceparent(read)).toBe(read)
    }),
  )
})

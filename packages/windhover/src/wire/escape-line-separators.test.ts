import fc from 'fast-check'
import { expect, test } from 'vitest'

import { escapeLineSeparators } from './escape-line-separators.ts'

/** What Python's `str.splitlines()` ends a line at, which is more than any other reader that is known. */
// oxlint-disable-next-line no-control-regex -- some of them are control characters
const wideLineEnd = /\r\n|[\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029]/

test('JSON text of any value has no line end of any kind, and says the same', () => {
  const separator = fc.constantFrom(
    '\n',
    '\r',
    '\v',
    '\f',
    '\u001c',
    '\u001d',
    '\u001e',
    '\u0085',
    '\u2028',
    '\u2029',
    '"',
    '\\',
  )
  const text = fc.array(fc.oneof(separator, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), text, (value, key) => {
      const given = { [`_${key}`]: key, value }
      const json = escapeLineSeparators(JSON.stringify(given))
      expect(json).not.toMatch(wideLineEnd)
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(given)))
    }),
  )
})

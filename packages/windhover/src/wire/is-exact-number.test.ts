import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isExactNumber } from './is-exact-number.ts'

test.each([
  '0',
  '-0',
  '0.000',
  '-0.0e5',
  '0e999999999999',
  '1',
  '1.0',
  '1.500',
  '100',
  '1E5',
  '1e+5',
  '10e-1',
  '0.1',
  '1e21',
  '1.7976931348623157e308',
  '5e-324',
  '9007199254740992',
  '-9007199254740994',
  '123456789012345680000',
  `1${'0'.repeat(22)}`,
  `1${'0'.repeat(40)}e-40`,
])('%s is kept', (literal) => {
  expect(isExactNumber(literal)).toBe(true)
})

test.each([
  '9007199254740993',
  '-9007199254740993',
  '1e400',
  '-1e400',
  '1e-400',
  '0.1000000000000000055',
  '123456789012345678901234567890',
  '0.30000000000000001',
  '1.00000000000000000001',
  '2e-324',
  '9007199254740992.5',
  `0.${'0'.repeat(400)}1`,
  `1e${'9'.repeat(30)}`,
])('%s is changed', (literal) => {
  expect(isExactNumber(literal)).toBe(false)
})

test('every number that JavaScript writes is kept', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(isExactNumber(JSON.stringify(value))).toBe(true)
      expect(isExactNumber(value.toExponential())).toBe(true)
    }),
  )
})

test('takes no more than the time of its length', () => {
  const zeros = '0'.repeat(200_000)
  expect(isExactNumber(`1${zeros}1${zeros}`)).toBe(false)
  expect(isExactNumber(`0.${zeros}1${zeros}`)).toBe(false)
})

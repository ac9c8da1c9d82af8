import { expect, test } from 'vitest'

import { describeGiven } from './describe-given.ts'
import { checkWholeNumber } from './options.ts'

test.each([0, 1, 15_000, Number.MAX_SAFE_INTEGER])('%d is a whole number of 0 or more', (value) => {
  expect(checkWholeNumber('keepAliveMs', value)).toBe(value)
})

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '7', null, undefined, [[7]]])(
  '%j is none, which the error says with the name of the option',
  (value) => {
    expect(() => checkWholeNumber('keepAliveMs', value as number)).toThrow(
      expect.objectContaining({
        code: 'invalid_option',
        message: `keepAliveMs: expected a whole number of 0 or more, got ${describeGiven(value)}`,
      }),
    )
  },
)

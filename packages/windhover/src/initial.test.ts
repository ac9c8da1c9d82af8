import { expect, test } from 'vitest'

import { checkInitial } from './initial.ts'

test.each([{ last: 1 }, { last: 1000 }, { latest: 'key' }])('%j is taken, as a copy', (value) => {
  expect(checkInitial('initial', value)).toEqual(value)
  expect(checkInitial('initial', value)).not.toBe(value)
})

test.each([
  [{ last: 0 }, '{"last":0}'],
  [{ last: 1001 }, '{"last":1001}'],
  [{ last: 1.5 }, '{"last":1.5}'],
  [{ last: '5' }, '{"last":"5"}'],
  [{ latest: 'event' }, '{"latest":"event"}'],
  [{ last: 5, latest: 'key' }, '{"last":5,"latest":"key"}'],
  [{}, '{}'],
  [5, '5'],
  [null, 'null'],
])('%j is refused, with what is taken', (value, given) => {
  expect(() => checkInitial('stream /s: initial', value)).toThrow(
    expect.objectContaining({
      code: 'invalid_option',
      message: `stream /s: initial: expected { last: 1 to 1000 } or { latest: 'key' }, got ${given}`,
    }),
  )
})

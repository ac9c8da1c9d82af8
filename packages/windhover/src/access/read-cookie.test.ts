import { expect, test } from 'vitest'

import { readCookie } from './read-cookie.ts'

test.each([
  [undefined, undefined],
  ['', undefined],
  ['a=1', undefined],
  ['session=x', 'x'],
  ['a=1; session=x; b=2', 'x'],
  ['a=1;session=x', 'x'],
  ['session=x; session=y', 'x'],
  ['session=', ''],
  ['session="x"', 'x'],
  ['session="', '"'],
  ['session=a=b==', 'a=b=='],
  ['my-session=x', undefined],
  ['session2=x', undefined],
  ['Session=x', undefined],
  ['a=session=x', undefined],
  ['session', undefined],
  [' session = x ', 'x'],
])('of %j is %j', (header, value) => {
  expect(readCookie(header, 'session')).toBe(value)
})

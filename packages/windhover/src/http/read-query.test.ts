import { expect, test } from 'vitest'

import { readQuery } from './read-query.ts'

test.each([
  [undefined, ''],
  ['/a', ''],
  ['/a?', ''],
  ['/a?b=c?d&e=%C3%A9+%F0%9F%98%80', 'b=c?d&e=é 😀'],
  ['http://x.example/a?b=c#d?e', 'b=c'],
  ['/a#b?c=d', ''],
])('%s', (url, query) => {
  expect([...readQuery(url)!].map((pair) => pair.join('=')).join('&')).toBe(query)
})

test.each(['/a?b=%FF', '/a?b=%', '/a?b=%C3', '/a?%zz=b', '/a?b=%ED%A0%80'])(
  'is not percent-encoded UTF-8: %s',
  (url) => {
    expect(readQuery(url)).toBeUndefined()
  },
)

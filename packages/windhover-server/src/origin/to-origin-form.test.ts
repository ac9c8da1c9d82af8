import { expect, test } from 'vitest'

import { toOriginForm } from './to-origin-form.ts'

test.each([
  ['/', '/'],
  ['/a?b=http://c', '/a?b=http://c'],
  ['//a/b', '//a/b'],
  ['http://127.0.0.1:5000', '/'],
  ['http://127.0.0.1:5000/', '/'],
  ['HTTPS://a.example?b=/c', '/?b=/c'],
  ['http://[::1]:5000/a//b?c', '/a//b?c'],
  ['http:///a', '/a'],
  ['*', '*'],
])('%s means %s', (target, path) => {
  expect(toOriginForm(target)).toBe(path)
})

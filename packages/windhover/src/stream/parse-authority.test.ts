import { expect, test } from 'vitest'

import { parseAuthority } from './parse-authority.ts'

test.each([
  ['localhost', 'localhost', ''],
  ['LocalHost.:5000', 'localhost', '5000'],
  ['a.example:00080', 'a.example', '80'],
  ['127.1', '127.0.0.1', ''],
  ['[::FFFF:127.0.0.1]:65535', '[::ffff:7f00:1]', '65535'],
])('%s is %s, port %s', (text, name, port) => {
  expect(parseAuthority(text)).toEqual({ name, port })
})

test.each([
  '',
  '.',
  '.a.example',
  '..localhost',
  'localhost..',
  'a..example',
  'a.example:65536',
  'a.example:99999',
  'a@b',
])('%j is no host', (text) => {
  expect(parseAuthority(text)).toBeUndefined()
})

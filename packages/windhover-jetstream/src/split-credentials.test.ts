import { expect, test } from 'vitest'

import { splitCredentials } from './split-credentials.ts'

test.each([
  [['a:4222', 'nats://b'], ['a:4222', 'nats://b'], undefined],
  [['nats://me:p%40ss@a:4222', 'nats://me:p%40ss@b'], ['nats://a:4222', 'nats://b'], { user: 'me', pass: 'p@ss' }],
  [['me:secret@[::1]:4222'], ['[::1]:4222'], { user: 'me', pass: 'secret' }],
  [['nats://t0ken@a', 'b'], ['nats://a', 'b'], { token: 't0ken' }],
  [['nats://:t0ken@a'], ['nats://a'], { token: 't0ken' }],
  [['nats://t0ken:@a'], ['nats://a'], { token: 't0ken' }],
])('%j', (addresses, servers, credentials) => {
  expect(splitCredentials(addresses)).toEqual({ servers, credentials })
})

test.each([
  [['nats://a:1@a', 'nats://a:2@b'], 'the same user and password in each address'],
  [['nats://a:100%@b'], 'is written %25'],
])('%j is refused, and tells no password', (addresses, sentence) => {
  expect(() => splitCredentials(addresses)).toThrow(sentence)
})

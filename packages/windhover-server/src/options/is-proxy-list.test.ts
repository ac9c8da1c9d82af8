import { expect, test } from 'vitest'

import { toFastifyTrust } from '../broadcast/translate-options.ts'
import { createServer } from '../server.ts'
import { isProxyList } from './is-proxy-list.ts'

test.each(['none', 'all', '127.0.0.1', '::1', '10.0.0.0/8', '10.0.0.0/32, fd00::/8,::ffff:10.0.0.1', 'fe80::/128'])(
  '%s is one, and Fastify can use it',
  async (text) => {
    expect(isProxyList(text)).toBe(true)
    expect(toFastifyTrust(text)).toBeDefined()
    await createServer({ trustProxy: text, logLevel: 'silent' }).close()
  },
)

test.each([
  '',
  'ALL',
  'beef',
  'loopback',
  '10.0.0.1,',
  '10.0.0.0/0',
  '10.0.0.0/33',
  '::1/129',
  '1.2.3',
  'a/b',
  'fe80::1%lo',
])('%j is none', (text) => {
  expect(isProxyList(text)).toBe(false)
})

import { expect, test } from 'vitest'

import { findListenFaults, tlsFiles, type TlsOptions } from './tls-options.ts'

const pair = { certFile: 'a', keyFile: 'b' }

test.each<[TlsOptions, string, string[]]>([
  [{}, '127.0.0.1', []],
  [pair, '127.0.0.1', []],
  [{ ...pair, requestCert: false }, '127.0.0.1', []],
  [{ ...pair, requestCert: true, caFile: 'c' }, '127.0.0.1', []],
  [{ certFile: 'a' }, '127.0.0.1', ['tls.keyFile']],
  [{ keyFile: 'b' }, '127.0.0.1', ['tls.certFile']],
  [{ ...pair, caFile: 'c' }, '127.0.0.1', ['tls.caFile']],
  [{ ...pair, requestCert: true }, '127.0.0.1', ['tls.requestCert']],
  [{ requestCert: true, caFile: 'c' }, '127.0.0.1', ['tls.requestCert']],
  [{ requestCert: true }, '127.0.0.1', ['tls.requestCert']],
  [{ certFile: 'a', caFile: 'c' }, '127.0.0.1', ['tls.keyFile', 'tls.caFile']],
  [pair, '/run/windhover.sock', ['tls.certFile']],
])('%j on %s is refused by %j', (options, host, names) => {
  expect(findListenFaults({ tls: options, host }).map((fault) => fault.split(':')[0])).toEqual(names)
})

test.each<[string | undefined, string | undefined, boolean]>([
  ['/run/windhover.sock', '660', true],
  ['127.0.0.1', undefined, true],
  ['127.0.0.1', '660', false],
  [undefined, '660', false],
])('host %s with socketMode %s is allowed: %s', (host, socketMode, isAllowed) => {
  const sentence = 'socketMode: is for a Unix socket; leave it out, or listen on one: host, such as /run/windhover.sock'
  expect(findListenFaults({ host, socketMode })).toEqual(isAllowed ? [] : [sentence])
})

test('a server speaks TLS with both files alone', () => {
  expect(tlsFiles()).toBeUndefined()
  expect(tlsFiles({ certFile: undefined, keyFile: undefined, requestCert: false })).toBeUndefined()
  expect(tlsFiles(pair)).toEqual({ ...pair, caFile: undefined })
})

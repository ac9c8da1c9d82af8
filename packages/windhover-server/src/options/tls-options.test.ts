import { expect, test } from 'vitest'

import { findTlsFaults, tlsFiles, type TlsOptions } from './tls-options.ts'

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
  expect(findTlsFaults(options, host).map((fault) => fault.split(':')[0])).toEqual(names)
})

test('a server speaks TLS with both files alone', () => {
  expect(tlsFiles()).toBeUndefined()
  expect(tlsFiles({ certFile: undefined, keyFile: undefined, requestCert: false })).toBeUndefined()
  expect(tlsFiles(pair)).toEqual({ ...pair, caFile: undefined })
})

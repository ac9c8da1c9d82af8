import { describe, expect, test } from 'vitest'

import { describeForbiddenNetwork, describeListenFailure, type NodePermission } from './describe-listen-failure.ts'

const config = { options: { host: '::1', port: 80 }, origins: { host: 'HOST', port: '--port' } }

describe('describeListenFailure', () => {
  test.each([
    ['EADDRINUSE', /^cannot listen on \[::1\]:80 \(from --port\): another program uses this port; stop it, or choose/],
    ['EACCES', /^cannot listen on \[::1\]:80 \(from --port\): not permitted, .* choose another with --port/],
    ['EADDRNOTAVAIL', /^cannot listen on \[::1\]:80: host ::1 \(from HOST\) is not an address of this machine; choose/],
    ['EAFNOSUPPORT', /^cannot listen on \[::1\]:80: host ::1 \(from HOST\) is not an address of this machine; choose/],
    ['ENOTFOUND', /^cannot listen on \[::1\]:80: host ::1 \(from HOST\) is not known to this machine; choose/],
    ['EAI_AGAIN', /^cannot listen on \[::1\]:80: host ::1 \(from HOST\) is not known to this machine; choose/],
  ])('%s', (code, sentence) => {
    expect(describeListenFailure(Object.assign(new Error(code), { code }), config)).toMatch(sentence)
  })

  test('names no origin for a default', () => {
    const error = { code: 'EADDRINUSE' }
    expect(describeListenFailure(error, { options: { host: '127.0.0.1', port: 5000 }, origins: {} })).toMatch(
      /^cannot listen on 127\.0\.0\.1:5000: another/,
    )
  })

  test('leaves other errors alone', () => {
    expect(describeListenFailure(new Error('other'), config)).toBeUndefined()
  })
})

test.each([
  ['without the permission model', undefined, ['--allow-net'], undefined],
  ['where the model knows no network', { has: () => false }, ['--permission'], undefined],
  ['where the network is allowed', { has: (scope: string) => scope === 'net' }, ['--allow-net'], undefined],
  ['where it is not', { has: () => false }, ['--allow-net'], /^cannot listen: .* add --allow-net$/],
])('%s', (_case, permission, flags, expected) => {
  const node: NodePermission = {
    allowedNodeEnvironmentFlags: new Set(flags),
    ...(permission === undefined ? {} : { permission }),
  }
  const sentence = describeForbiddenNetwork(node)
  if (expected === undefined) expect(sentence).toBeUndefined()
  else expect(sentence).toMatch(expected)
})

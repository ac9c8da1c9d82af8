import { describe, expect, test } from 'vitest'

import { describeListenFailure } from './describe-listen-failure.ts'

const names = { hostName: '--host', portName: '--port' }
const place = { ...names, host: '::1', port: 80, origins: { host: 'HOST', port: '--port' } }

describe('describeListenFailure', () => {
  test.each([
    ['EADDRINUSE', /^cannot listen on \[::1\]:80 \(from --port\): another program uses this port; stop it, or choose/],
    ['EACCES', /^cannot listen on \[::1\]:80 \(from --port\): not permitted, .* choose another with --port/],
    ['EADDRNOTAVAIL', /^cannot listen on \[::1\]:80: host ::1 \(from HOST\) is not an address of this machine; choose/],
    ['EAFNOSUPPORT', /^cannot listen on \[::1\]:80: host ::1 \(from HOST\) is not an address of this machine; choose/],
    ['ENOTFOUND', /^cannot listen on \[::1\]:80: host ::1 \(from HOST\) is not known to this machine; choose/],
    ['EAI_AGAIN', /^cannot listen on \[::1\]:80: host ::1 \(from HOST\) is not known to this machine; choose/],
  ])('%s', (code, sentence) => {
    expect(describeListenFailure(Object.assign(new Error(code), { code }), place)).toMatch(sentence)
  })

  test('names no origin for a default', () => {
    const error = { code: 'EADDRINUSE' }
    expect(describeListenFailure(error, { ...names, host: '127.0.0.1', port: 5000 })).toMatch(
      /^cannot listen on 127\.0\.0\.1:5000: another/,
    )
  })

  test('leaves other errors alone', () => {
    expect(describeListenFailure(new Error('other'), place)).toBeUndefined()
  })
})

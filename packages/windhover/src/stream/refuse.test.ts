import { beforeEach, describe, expect, test, vi } from 'vitest'

import { refuseForNow, refuseRequest } from './refuse.ts'
import { streamHeaders } from './response-headers.ts'

describe('refuseRequest', () => {
  test('answers a problem that no cache keeps', () => {
    const { status, headers, body } = refuseRequest(406, 'Accept excludes it')
    expect(status).toBe(406)
    expect(headers).toEqual({ 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' })
    expect(JSON.parse(body)).toEqual({
      type: 'about:blank',
      title: 'Not Acceptable',
      status: 406,
      detail: 'Accept excludes it',
      ok: false,
      error: 'Accept excludes it',
    })
  })

  test('adds headers and a code', () => {
    const { headers, body } = refuseRequest(405, 'x', { headers: { Allow: 'GET, HEAD' }, code: 'invalid_request' })
    expect(headers).toMatchObject({ Allow: 'GET, HEAD', 'Content-Type': 'application/problem+json' })
    expect(JSON.parse(body)).toMatchObject({ code: 'invalid_request' })
  })
})

describe('refuseForNow', () => {
  beforeEach(() => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
  })

  test('by stream answers 200 with a closing event, which sends EventSource away for a while', () => {
    expect(refuseForNow('stream', 4000)).toEqual({
      status: 200,
      headers: streamHeaders(),
      body: 'retry: 3519\nevent: closing\ndata: {"reason":"busy","reconnect":true}\n\n',
    })
  })

  test('by status answers 503 with whole seconds, rounded up', () => {
    const { status, headers, body } = refuseForNow('status', 4001)
    expect(status).toBe(503)
    expect(headers).toEqual({
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'Retry-After': '4',
    })
    expect(JSON.parse(body)).toMatchObject({
      status: 503,
      title: 'Service Unavailable',
      ok: false,
      code: 'unavailable',
    })
    vi.spyOn(Math, 'random').mockReturnValue(0)
    expect(refuseForNow('status', 4003).headers['Retry-After']).toBe('1')
    expect(refuseForNow('status', 4004).headers['Retry-After']).toBe('2')
  })

  test.each(['closed', 'full'] as const)('by status answers 503 where the hub is %s', (reason) => {
    expect(refuseForNow('status', 0, { reason }).status).toBe(503)
  })

  test('by status answers 429 where it is the address that has too many', () => {
    const { status, headers, body } = refuseForNow('status', 0, { reason: 'address' })
    expect([status, headers['Retry-After']]).toEqual([429, '1'])
    expect(JSON.parse(body)).toMatchObject({ title: 'Too Many Requests', code: 'unavailable' })
  })

  test('by stream answers with the status of the stream', () => {
    expect(refuseForNow('stream', 0, { status: 202, reason: 'address' })).toMatchObject({ status: 202 })
    expect(refuseForNow('status', 0, { status: 202 })).toMatchObject({ status: 503 })
  })

  test('without a spread sends everyone away for a second', () => {
    expect(refuseForNow('stream', 0).body).toMatch(/^retry: 1000\n/)
    expect(refuseForNow('status', 0).headers['Retry-After']).toBe('1')
  })
})

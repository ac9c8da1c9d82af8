import { describe, expect, test } from 'vitest'

import { adapters } from './adapters.ts'
import type { Adapter } from './adapter.ts'
import { setStage, type Stage } from './stage.ts'

const corsOrigin = 'https://app.example'
const foreign = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }
const own = { allowedHosts: ['events.example'], allowedOrigins: ['https://tool.example'], corsOrigins: [corsOrigin] }

function setGuarded(adapter: Adapter, refusal: 'stream' | 'status' = 'stream', maxReaders = 0): Promise<Stage> {
  return setStage(adapter, { maxReaders }, { refusal }, own)
}

/** How a client names the host. */
function hostHeader({ http }: Adapter, host: string): Record<string, string> {
  return http === 1 ? { Host: host } : { ':authority': host }
}

describe.each(adapters)('$name', (adapter) => {
  test('looks at neither host nor origin unless it is told to, and sets nothing', async () => {
    const { client } = await setStage(adapter)
    const stream = await client.open('/events', { headers: { ...hostHeader(adapter, 'rebound.example'), ...foreign } })
    expect(stream.status).toBe(200)
    for (const name of ['access-control-allow-origin', 'cross-origin-resource-policy', 'referrer-policy'])
      expect(stream.headers).not.toHaveProperty(name)
    stream.leave()
  })

  test.each([
    ['GET', '/events', 'rebound.example', {}],
    ['POST', '/events', 'rebound.example:8080', {}],
    ['GET', '/events?event=%FF', '127.0.0.1.rebound.example', { Accept: 'text/html' }],
    ['OPTIONS', '/events', 'rebound.example', { Origin: corsOrigin, 'Access-Control-Request-Method': 'GET' }],
  ])('refuses %s %s for another host before all else', async (method, path, host, headers) => {
    const { client, hub } = await setGuarded(adapter)
    const answer = await client.open(path, { method, headers: { ...hostHeader(adapter, host), ...headers } })
    expect([answer.status, answer.headers['content-type']]).toEqual([421, 'application/problem+json'])
    expect(JSON.parse(await answer.text())).toMatchObject({
      code: 'host_not_allowed',
      detail: expect.stringContaining(`--allowed-hosts ${host.replace(/:\d+$/, '')}`),
    })
    expect(hub.connectedCount()).toBe(0)
  })

  test.each(['events.example', 'EVENTS.EXAMPLE.:8080', 'localhost:1', 'a.localhost', '127.9.9.9', '[::1]:5'])(
    'serves the host %s',
    async (host) => {
      const { client } = await setGuarded(adapter)
      const stream = await client.open('/events', { headers: hostHeader(adapter, host) })
      expect(stream.status).toBe(200)
      stream.leave()
    },
  )

  test.each([
    ['GET', foreign],
    ['HEAD', foreign],
    ['POST', foreign],
    ['OPTIONS', { ...foreign, 'Access-Control-Request-Method': 'GET' }],
    ['GET', { Origin: 'null' }],
    ['GET', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'image' }],
    // A stream is no page.
    ['GET', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' }],
  ])('refuses %s of a page that is not allowed: %j', async (method, headers) => {
    const { client, hub } = await setGuarded(adapter)
    const answer = await client.open('/events', { method, headers: { Accept: 'text/html', ...headers } })
    expect(answer.status).toBe(403)
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
    expect(answer.headers).toMatchObject({
      vary: expect.stringContaining('Origin'),
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    const body = await answer.text()
    if (method !== 'HEAD') expect(JSON.parse(body)).toMatchObject({ code: 'origin_not_allowed', status: 403 })
    expect(hub.connectedCount()).toBe(0)
  })

  test('serves its own pages, and those that are allowed to ask without reading', async () => {
    const { client, served } = await setGuarded(adapter)
    for (const headers of [
      {},
      { Origin: served.origin },
      { Origin: served.origin.replace('http:', 'https:') },
      { Origin: 'http://upstream.example', 'Sec-Fetch-Site': 'same-origin' },
      { Origin: 'https://tool.example', 'Sec-Fetch-Site': 'cross-site' },
    ]) {
      const stream = await client.open('/events', { headers })
      expect(stream.status).toBe(200)
      expect(stream.headers).not.toHaveProperty('access-control-allow-origin')
      expect(stream.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
      stream.leave()
    }
  })

  test.each([
    [200, 'GET', '/events', {}],
    [200, 'HEAD', '/events', {}],
    [204, 'GET', '/events', { 'Last-Event-ID': 'stop' }],
    [400, 'GET', '/events?event=%FF', {}],
    [400, 'GET', '/events?channel=secret', {}],
    [405, 'POST', '/events', {}],
    [406, 'GET', '/events', { Accept: 'text/html' }],
  ])('lets an allowed origin read a %i: %s %s', async (status, method, path, headers) => {
    const { client } = await setGuarded(adapter)
    const answer = await client.open(path, { method, headers: { Origin: corsOrigin, ...headers } })
    expect(answer.status).toBe(status)
    expectReadable(answer.headers)
    answer.leave()
  })

  test.each(['stream', 'status'] as const)(
    'lets an allowed origin read that there is no room (%s)',
    async (refusal) => {
      const { client } = await setGuarded(adapter, refusal, 1)
      const first = await client.open('/events')
      const refused = await client.open('/events', { headers: { Origin: corsOrigin } })
      expect(refused.status).toBe(refusal === 'stream' ? 200 : 503)
      expectReadable(refused.headers)
      expect(await refused.text()).toContain(refusal === 'stream' ? 'event: closing' : '"unavailable"')
      first.leave()
    },
  )

  test('answers a preflight', async () => {
    const { client } = await setGuarded(adapter)
    const answer = await client.open('/events', {
      method: 'OPTIONS',
      headers: {
        Origin: corsOrigin,
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'authorization,last-event-id',
      },
    })
    expect([answer.status, await answer.text()]).toEqual([204, ''])
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': corsOrigin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'GET',
      'access-control-allow-headers': 'authorization,last-event-id',
      'access-control-max-age': '600',
    })
    expect(splitList(answer.headers.vary)).toEqual(
      expect.arrayContaining(['origin', 'access-control-request-method', 'access-control-request-headers']),
    )
  })
})

function expectReadable(headers: Readonly<Record<string, unknown>>): void {
  expect(headers).toMatchObject({
    'access-control-allow-origin': corsOrigin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers':
      'Retry-After, RateLimit, RateLimit-Policy, Windhover-Position, Idempotent-Replayed',
    'cross-origin-resource-policy': 'cross-origin',
  })
  // What the app has set stays.
  expect(splitList(headers['vary'])).toEqual(expect.arrayContaining(['origin', 'x-middleware']))
}

function splitList(header: unknown): string[] {
  return String(header)
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
}

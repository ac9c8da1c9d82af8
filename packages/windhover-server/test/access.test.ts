import { describe, expect, test } from 'vitest'
import { createRequestStream, defineEvents, type Grant, type Identity } from 'windhover'
import { z } from 'zod'

import { windhoverPlugin } from '../src/index.ts'
import type { AccessOptions } from '../src/options/access-options.ts'
import { exchange, postJson } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { openStream } from './support/open-stream.ts'
import { inSeconds, secret, signToken } from './support/sign-token.ts'
import { startHost } from './support/start-host.ts'
import { type Running, startServer } from './support/start-server.ts'
import { writeKeys } from './support/write-keys.ts'
import type { ServerOptions } from '../src/index.ts'

type Headers = Readonly<Record<string, string>>

const everything: readonly Grant[] = [{ allow: ['read', 'publish', 'admin'] }]

function bearer(claims: object = {}): Headers {
  return { Authorization: `Bearer ${signToken({ sub: 'ann', exp: inSeconds(600), ...claims })}` }
}

const right = bearer({ windhover: everything })

function guarded(access: AccessOptions = {}, more: ServerOptions = {}): Promise<Running> {
  return startServer({ access: { jwt: { secret }, ...access }, channels: 'any', ...more })
}

const operations = [
  ['GET', '/sse/broadcast', 'read'],
  ['POST', '/api/broadcast', 'publish'],
  ['GET', '/api/connected', 'read'],
  ['GET', '/api/position', 'read'],
  ['POST', '/api/tickets', 'read'],
  ['GET', '/api/admin/readers', 'admin'],
  ['GET', '/api/admin/channels', 'admin'],
  ['GET', '/api/admin/history', 'admin'],
  ['GET', '/api/admin/stats', 'admin'],
  ['GET', '/api/admin/revocations', 'admin'],
  ['POST', '/api/admin/revocations', 'admin'],
  ['DELETE', '/api/admin/revocations/none', 'admin'],
  ['POST', '/api/admin/kick', 'admin'],
] as const

const bodies: Readonly<Record<string, object>> = {
  '/api/broadcast': { event: 'e', data: 1 },
  '/api/admin/kick': { subject: 'nobody' },
  '/api/admin/revocations': { subject: 'nobody' },
}

function ask(url: string, method: string, path: string, headers: Headers = {}): ReturnType<typeof exchange> {
  if (method === 'POST') return postJson(url + path, JSON.stringify(bodies[path] ?? {}), headers)
  return exchange(url + path, { method, headers, until: /event: connected/ })
}

/** The status, code and challenge of an answer. */
function told({ status, headers, body }: Awaited<ReturnType<typeof exchange>>): unknown[] {
  const { code } = status >= 400 ? (JSON.parse(body) as { code?: string }) : {}
  return [status, code, headers['www-authenticate']]
}

const statusOf: Readonly<Record<string, number>> = {
  '/api/tickets': 201,
  '/api/admin/revocations/none': 404,
}

describe('each way to show who one is', () => {
  const other: Grant[] = [{ allow: ['read'], channels: ['elsewhere'] }]
  const ways: [string, (grants: readonly Grant[], expiresAt: number) => { headers: Headers; wrong: Headers }][] = [
    [
      'token',
      (windhover, exp) => ({
        headers: bearer({ windhover, exp }),
        wrong: { Authorization: `Bearer ${signToken({ exp: inSeconds(60) }, { key: 'x'.repeat(32) })}` },
      }),
    ],
    [
      'cookie',
      (windhover, exp) => ({
        headers: { Cookie: `a=b; windhover=${signToken({ sub: 'ann', exp, windhover })}` },
        wrong: { Cookie: 'windhover=wrong' },
      }),
    ],
  ]

  test.each(ways)('lets in by a %s, or tells what is wrong', async (_, show) => {
    const { url } = await guarded()
    for (const [method, path, act] of operations) {
      // oxlint-disable no-await-in-loop -- one by one, so that a failure names its case
      const where = `${method} ${path}`
      const { headers, wrong } = show(everything, inSeconds(600))
      const expected = statusOf[path] ?? (path === '/api/admin/revocations' && method === 'POST' ? 202 : 200)
      expect((await ask(url, method, path, headers)).status, where).toBe(expected)
      expect(told(await ask(url, method, path)), where).toEqual([401, 'unauthorized', 'Bearer'])
      expect(told(await ask(url, method, path, wrong)), where).toEqual([
        401,
        'invalid_token',
        'Bearer error="invalid_token"',
      ])
      const over = show(everything, inSeconds(-600)).headers
      expect(told(await ask(url, method, path, over)), where).toEqual([
        401,
        'token_expired',
        'Bearer error="invalid_token"',
      ])
      const narrow = show(act === 'read' ? [{ allow: ['publish', 'admin'] }] : other, inSeconds(600)).headers
      expect(told(await ask(url, method, path, narrow)), where).toEqual([
        403,
        'forbidden',
        'Bearer error="insufficient_scope"',
      ])
      // oxlint-enable no-await-in-loop
    }
  })

  test('lets in by a key, or tells what is wrong', async () => {
    const { keysFile, texts } = writeKeys({
      good: {},
      old: { expiresAt: '2026-01-02T00:00:00.000Z' },
      reads: { allow: ['read'], channels: ['elsewhere'] },
      writes: { allow: ['publish', 'admin'] },
    })
    const { url } = await startServer({ access: { keysFile }, channels: 'any' })
    for (const [method, path, act] of operations) {
      // oxlint-disable no-await-in-loop -- one by one, so that a failure names its case
      const where = `${method} ${path}`
      const show = (text: string): Promise<unknown[]> =>
        ask(url, method, path, { 'X-API-Key': text }).then((answer) => told(answer))
      const expected = statusOf[path] ?? (path === '/api/admin/revocations' && method === 'POST' ? 202 : 200)
      expect((await show(texts.good))[0], where).toBe(expected)
      expect((await ask(url, method, path, { Authorization: `Bearer ${texts.good}` })).status).toBe(expected)
      expect(await show(`${texts.good.slice(0, -3)}xyz`), where).toEqual([
        401,
        'invalid_token',
        'Bearer error="invalid_token"',
      ])
      expect(await show(texts['old']!), where).toEqual([401, 'token_expired', 'Bearer error="invalid_token"'])
      expect(await show(texts[act === 'read' ? 'writes' : 'reads']!), where).toEqual([
        403,
        'forbidden',
        'Bearer error="insufficient_scope"',
      ])
      // oxlint-enable no-await-in-loop
    }
  })

  test('is none if it is an empty Bearer, as a page sends it before a token was entered', async () => {
    const empty = { Authorization: 'Bearer ' }
    const { url } = await guarded({}, { anonymous: 'read' })
    expect(told(await ask(url, 'GET', '/sse/broadcast', empty))).toEqual([200, undefined, undefined])
    // Without `error`, which tells of a credential that was shown (RFC 6750, section 3.1).
    expect(told(await ask(url, 'POST', '/api/broadcast', empty))).toEqual([401, 'unauthorized', 'Bearer'])
    // And none that counts as wrong: an address that shows many of those is told 429.
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for (let n = 0; n < 50; n += 1) await ask(url, 'POST', '/api/broadcast', empty)
    const wrong = { Authorization: 'Bearer wrong' }
    expect(told(await ask(url, 'POST', '/api/broadcast', wrong))).toEqual([
      401,
      'invalid_token',
      'Bearer error="invalid_token"',
    ])
  })

  test('lets in by a hook, at once or later', async () => {
    const people: Readonly<Record<string, Identity>> = {
      ann: { subject: 'ann', grants: everything },
      narrow: { subject: 'narrow', grants: other },
    }
    for (const isLate of [false, true]) {
      // oxlint-disable no-await-in-loop -- two servers
      const { url } = await guarded({
        authenticate(request) {
          const who = people[request.header('x-user') ?? '']
          return isLate ? Promise.resolve(who) : who
        },
      })
      for (const [method, path, act] of operations) {
        const expected = statusOf[path] ?? (path === '/api/admin/revocations' && method === 'POST' ? 202 : 200)
        expect((await ask(url, method, path, { 'X-User': 'ann' })).status, path).toBe(expected)
        expect((await ask(url, method, path, { 'X-User': 'nobody' })).status, path).toBe(401)
        if (act !== 'read') expect((await ask(url, method, path, { 'X-User': 'narrow' })).status, path).toBe(403)
      }
      // oxlint-enable no-await-in-loop
    }
  })

  test('fails for a hook that throws, and the server goes on', async () => {
    const { url } = await guarded({
      authenticate(request) {
        const way = request.header('x-way')
        if (way === 'throws') throw new Error('the database is away')
        return way === 'rejects' ? Promise.reject(new Error('the database is away')) : undefined
      },
    })
    for (const [method, path] of operations) {
      for (const way of ['throws', 'rejects']) {
        // oxlint-disable-next-line no-await-in-loop -- one by one
        const answer = await ask(url, method, path, { ...right, 'X-Way': way })
        expect(answer.status, `${method} ${path}`).toBe(500)
        expect(answer.body).not.toContain('database')
      }
    }
    expect((await ask(url, 'GET', '/sse/broadcast', right)).status).toBe(200)
  })
})

describe('a stream', () => {
  test('tells when its credential ends, and only then', async () => {
    const exp = inSeconds(600)
    const { url } = await guarded({}, { anonymous: 'read' })
    const read = async (headers: Headers): Promise<{ expiresAt?: string }> => {
      const stream = await openStream(`${url}/sse/broadcast`, headers)
      const { event, data } = await stream.next()
      stream.close()
      expect(event).toBe('connected')
      return JSON.parse(data) as { expiresAt?: string }
    }
    const { expiresAt } = await read(bearer({ windhover: everything, exp }))
    expect(Date.parse(expiresAt!)).toBeLessThanOrEqual(exp * 1000)
    expect(Date.parse(expiresAt!)).toBeGreaterThan(Date.now())
    expect(await read({})).not.toHaveProperty('expiresAt')
  })

  test.each([
    ['header', false],
    ['cookie', true],
  ])('ends with its credential; one of a %s may come back: %j', async (way, reconnect) => {
    const { url } = await guarded({ jwt: { secret, clockToleranceMs: 0 } })
    const token = signToken({ sub: 'ann', exp: Date.now() / 1000 + 2, windhover: everything })
    const headers: Headers = way === 'cookie' ? { Cookie: `windhover=${token}` } : { Authorization: `Bearer ${token}` }
    const stream = await openStream(`${url}/sse/broadcast`, headers)
    expect(stream.status).toBe(200)
    expect((await stream.next()).event).toBe('connected')
    const { event, data, id } = await stream.next()
    expect([event, JSON.parse(data)]).toEqual(['closing', { reason: 'expired', reconnect }])
    if (!reconnect) expect(id).toBe('stop')
    expect(await stream.closed).toBe(true)
  })

  test('gets what is granted if it asks for nothing, and 403 for what is not', async () => {
    const { url, server } = await guarded()
    const narrow = bearer({ windhover: { read: ['room:7'] } })
    const stream = await openStream(`${url}/sse/broadcast`, narrow)
    await stream.next()
    expect(server.hub.connectedCounts().channels).toEqual(new Map([['room:7', 1]]))
    stream.close()
    await stream.closed
    const refused = await ask(url, 'GET', '/sse/broadcast?channel=room:7&channel=room:8', narrow)
    expect(expectProblem(refused, 403).error).toContain('"room:8"')
  })

  test('that resumes is judged by the grants of today', async () => {
    const { url, server } = await guarded({})
    const stream = await openStream(`${url}/sse/broadcast?channel=a`, bearer({ windhover: { read: ['a', 'b'] } }))
    await stream.next()
    await server.hub.publish('e', 'first', { channel: 'a' })
    const { id } = await stream.next()
    await server.hub.publish('e', 'secret', { channel: 'a' })
    await stream.next()
    stream.close()
    const today = { ...bearer({ windhover: { read: ['b'] } }), 'Last-Event-ID': id! }
    const refused = await ask(url, 'GET', '/sse/broadcast?channel=a', today)
    expect(told(refused)).toEqual([403, 'forbidden', 'Bearer error="insufficient_scope"'])
    expect(refused.body).not.toContain('secret')
    const again = await openStream(`${url}/sse/broadcast?channel=a`, { ...right, 'Last-Event-ID': id! })
    await again.next()
    expect((await again.next()).data).toContain('secret')
    again.close()
  })

  test('made for one request stands behind the same door', async () => {
    const jobs = createRequestStream({
      path: '/jobs/{job}',
      events: defineEvents({ step: z.int() }),
      async *run() {
        yield { event: 'step', data: 1 }
      },
    })
    const { url } = await guarded({}, { requestStreams: [jobs] })
    expect(told(await ask(url, 'GET', '/jobs/a'))).toEqual([401, 'unauthorized', 'Bearer'])
    expect(told(await ask(url, 'GET', '/jobs/a', bearer({ windhover: [{ allow: ['publish'] }] })))).toEqual([
      403,
      'forbidden',
      'Bearer error="insufficient_scope"',
    ])
    expect((await exchange(`${url}/jobs/a`, { headers: right })).body).toContain('event: step')
  })

  test('of a plugin stands behind the rules of the plugin', async () => {
    const { url } = await startHost((app) =>
      app.register(windhoverPlugin, { prefix: '/live', access: { jwt: { secret } } }),
    )
    for (const [method, path] of operations) {
      // oxlint-disable no-await-in-loop -- one by one
      const at = `/live${path}`
      expect(told(await ask(url, method, at)), at).toEqual([401, 'unauthorized', 'Bearer'])
      expect((await ask(url, method, at, right)).status, at).not.toBe(401)
      // oxlint-enable no-await-in-loop
    }
  })
})

test('a refusal and its document name the credentials that are taken, and no other', async () => {
  const { keysFile } = writeKeys({ ci: {} })
  const { url, server } = await startServer({ access: { keysFile } })
  const { paths } = server.openApiDocument('3.2') as unknown as {
    paths: Record<string, Record<string, { responses: Record<string, { content: Record<string, object> }> }>>
  }
  for (const [method, path] of operations.filter(([, name]) => !name.endsWith('/none'))) {
    // oxlint-disable-next-line no-await-in-loop -- one by one
    const { body } = await ask(url, method, path)
    const { error } = JSON.parse(body) as { error: string }
    const ways = path === '/sse/broadcast' ? ' or ?ticket= of POST /api/tickets' : ''
    expect([path, error]).toEqual([path, `this needs a credential: Authorization: Bearer${ways}`])
    // Those of admins stand in a document of their own.
    if (path.startsWith('/api/admin/')) continue
    const { content } = paths[path]![method.toLowerCase()]!.responses['401']!
    expect(JSON.stringify(content), path).toContain(JSON.stringify(error))
  }
})

describe('limits', () => {
  test('of publishes are told by headers', async () => {
    const { url } = await guarded({}, { limits: { publish: { perSubject: { rate: 2, perMs: 60_000 } } } })
    const first = await ask(url, 'POST', '/api/broadcast', right)
    expect(first).toMatchObject({ status: 200, headers: { 'ratelimit-policy': '"publish";q=2;w=60' } })
    expect(first.headers['ratelimit']).toContain('"publish";r=1')
    await ask(url, 'POST', '/api/broadcast', right)
    const over = await ask(url, 'POST', '/api/broadcast', right)
    expectProblem(over, 429)
    expect(over.headers['ratelimit']).toContain('"publish";r=0')
    expect(Number(over.headers['retry-after'])).toBeGreaterThan(0)
    const bob = bearer({ sub: 'bob', windhover: everything })
    expect((await ask(url, 'POST', '/api/broadcast', bob)).status).toBe(200)
  })

  test('of a key are those of its record, in place of those of all keys', async () => {
    const minute = { perMs: 60_000 }
    const { keysFile, texts } = writeKeys({ slow: { rate: { rate: 1, ...minute } }, other: {} })
    const { url, server } = await guarded({ keysFile }, { limits: { publish: { perKey: { rate: 2, ...minute } } } })
    const publish = (name: 'slow' | 'other'): ReturnType<typeof exchange> =>
      ask(url, 'POST', '/api/broadcast', { 'X-API-Key': texts[name]! })
    const first = await publish('slow')
    expect(first).toMatchObject({ status: 200, headers: { 'ratelimit-policy': '"publish";q=1;w=60' } })
    expectProblem(await publish('slow'), 429)
    expect((await publish('other')).headers['ratelimit-policy']).toBe('"publish";q=2;w=60')
    const { offset } = server.hub.position()
    expectProblem(await publish('slow'), 429)
    expect(server.hub.position().offset).toBe(offset)
  })

  test('of a key hold where no other is set, and nobody else is told of any', async () => {
    const { keysFile, texts } = writeKeys({ slow: { rate: { rate: 1, perMs: 60_000 } }, other: {} })
    const { url, server } = await guarded({ keysFile })
    const statuses: unknown[] = []
    for (const name of ['slow', 'slow', 'other', 'other'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { status, headers } = await ask(url, 'POST', '/api/broadcast', { 'X-API-Key': texts[name]! })
      statuses.push([status, headers['ratelimit-policy']])
    }
    const policy = '"publish";q=1;w=60'
    expect(statuses).toEqual([
      [200, policy],
      [429, policy],
      [200, undefined],
      [200, undefined],
    ])
    const { paths } = server.openApiDocument('3.2') as unknown as {
      paths: Record<string, { post?: { responses: object } }>
    }
    expect(paths['/api/broadcast']!.post!.responses).toHaveProperty(['200', 'headers', 'RateLimit'])
  })

  test('of connections end a stream as busy, so that EventSource comes back', async () => {
    const { url } = await guarded({}, { limits: { connect: { perSubject: { rate: 1, perMs: 60_000 } } } })
    expect((await ask(url, 'GET', '/sse/broadcast', right)).body).toContain('event: connected')
    const over = await ask(url, 'GET', '/sse/broadcast', right)
    expect(over).toMatchObject({ status: 200, headers: { 'ratelimit-policy': '"connect";q=1;w=60' } })
    expect(over.body).toMatch(/^retry: \d{4,}\nevent: closing\ndata: \{"reason":"busy","reconnect":true\}\n\n$/)
  })

  test('of tickets are told by headers too', async () => {
    const { url } = await guarded({}, { limits: { tickets: { perSubject: { rate: 1, perMs: 60_000 } } } })
    expect((await ask(url, 'POST', '/api/tickets', right)).headers['ratelimit']).toContain('"tickets";r=0')
    expectProblem(await ask(url, 'POST', '/api/tickets', right), 429)
  })
})

import fastifyCors from '@fastify/cors'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pino } from 'pino'

import { createServer, type ServerOptions, windhoverPlugin } from '../src/index.ts'
import { type Answer, type Asking, exchange, postJson } from './support/exchange.ts'
import { expectProblem, parseResponse } from './support/expect-problem.ts'
import { rawExchange } from './support/raw-exchange.ts'
import { startHost } from './support/start-host.ts'
import { expectNoSockets, type Running, start, startServer, stopServer } from './support/start-server.ts'

const app = 'https://app.example'
const evil = { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }
const link = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' }
const until = /event: (connected|closing)\n/
const json = { 'Content-Type': 'application/json' }

let running: Running
beforeAll(async () => {
  running = await start({ corsOrigins: [app], allowedOrigins: ['https://tool.example'], maxBodyBytes: 1000 })
})
afterAll(async () => {
  await stopServer(running.server)
  await expectNoSockets()
})

function ask(path: string, asking: Asking = {}): Promise<Answer> {
  return exchange(running.url + path, asking)
}

/** One of each kind of thing that a server serves, and what it answers to a good request. */
const kinds: readonly (readonly [what: string, path: string, asking: Asking, status: number])[] = [
  ['a stream', '/sse/broadcast', { until }, 200],
  ['a head', '/sse/broadcast', { method: 'HEAD' }, 200],
  ['a stream that refuses', '/sse/broadcast?event=open', {}, 400],
  ['a stream that is stopped', '/sse/broadcast?lastEventId=stop', {}, 204],
  ['a publish', '/api/broadcast', { method: 'POST', headers: json, body: '{}' }, 200],
  ['a publish that does not match', '/api/broadcast', { method: 'POST', headers: json, body: '{"id":""}' }, 422],
  ['a publish that is too large', '/api/broadcast', { method: 'POST', headers: json, body: ' '.repeat(2000) }, 413],
  ['a publish of another type', '/api/broadcast', { method: 'POST', headers: {}, body: 'a' }, 415],
  ['counts', '/api/connected', {}, 200],
  ['a position', '/api/position', {}, 200],
  ['a document', '/openapi/v3.2/openapi.json', {}, 200],
  ['a document that is not there', '/openapi/v9/openapi.json', {}, 404],
  ['a page', '/', {}, 200],
  ['a documentation page', '/docs/swagger', {}, 200],
  ['nothing', '/nothing', {}, 404],
  ['a file that is not there', '/assets/nothing.js', {}, 404],
  ['another method', '/sse/broadcast', { method: 'DELETE' }, 405],
  ['an Accept that excludes streams', '/sse/broadcast', { headers: { Accept: 'text/html' } }, 406],
  ['a path that cannot be read', '/%zz', {}, 400],
]

function withHeaders(asking: Asking, headers: Readonly<Record<string, string>>): Asking {
  return { ...asking, headers: { ...asking.headers, ...headers } }
}

describe.each(kinds)('%s', (_what, path, asking, status) => {
  test('is not to be had under a name that was made to lead here', async () => {
    // A page at such a name is of the same origin as what it asks for.
    const rebound = { Host: 'rebound.example', Origin: 'http://rebound.example', 'Sec-Fetch-Site': 'same-origin' }
    const answer = await ask(path, withHeaders(asking, rebound))
    if (asking.method === 'HEAD') expect(answer.status).toBe(421)
    else expect(expectProblem(answer, 421)).toMatchObject({ code: 'host_not_allowed' })
  })

  test('is not to be had by a page of another site', async () => {
    const answer = await ask(path, withHeaders(asking, evil))
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
    if (asking.method === 'HEAD') expect(answer.status).toBe(403)
    else expect(expectProblem(answer, 403)).toMatchObject({ code: 'origin_not_allowed' })
  })

  test('says how it is to be taken, and to whom', async () => {
    const answer = await ask(path, asking)
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      vary: expect.stringMatching(/\borigin\b/i),
    })
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
  })

  test('is read by an allowed origin', async () => {
    const answer = await ask(path, withHeaders(asking, { Origin: app, 'Sec-Fetch-Site': 'cross-site' }))
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': app,
      'access-control-allow-credentials': 'true',
      'access-control-expose-headers':
        'Retry-After, RateLimit, RateLimit-Policy, Windhover-Position, Idempotent-Replayed',
      'cross-origin-resource-policy': 'cross-origin',
    })
  })

  test('may be asked for by its own page behind a proxy, and by an origin that may not read', async () => {
    for (const headers of [
      { Origin: 'http://proxy.example', 'Sec-Fetch-Site': 'same-origin' },
      { Origin: 'https://tool.example', 'Sec-Fetch-Site': 'cross-site' },
    ]) {
      const answer = await ask(path, withHeaders(asking, headers))
      expect(answer.status).toBe(status)
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
    }
  })

  test('answers a preflight', async () => {
    const preflight = { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' }
    const answer = await ask(path, { method: 'OPTIONS', headers: { Origin: app, ...preflight } })
    // A path that nobody can read is answered before any route.
    expect([answer.status, answer.body]).toEqual([204, ''])
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': app,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '600',
      vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
    })
    const refused = await ask(path, { method: 'OPTIONS', headers: { ...evil, ...preflight } })
    expectProblem(refused, 403)
  })
})

test.each([
  ['/', 200],
  ['/swagger', 200],
  ['/docs/redoc', 200],
  ['/openapi/v3.1/openapi.yaml', 200],
  ['/nothing', 404],
  ['/sse/broadcast', 403],
  ['/api/connected', 403],
])('a link of another site to %s is answered %d', async (path, status) => {
  expect((await ask(path, { headers: link })).status).toBe(status)
  // Neither a frame nor a script is a link.
  expect((await ask(path, { headers: { ...link, 'Sec-Fetch-Dest': 'iframe' } })).status).toBe(403)
  expect((await ask(path, { headers: { ...link, 'Sec-Fetch-Mode': 'no-cors' } })).status).toBe(403)
})

test('a page that is not allowed publishes nothing, whatever it sends', async () => {
  const before = running.server.hub.position()
  for (const headers of [
    { ...evil, ...json },
    { ...evil, 'Content-Type': 'text/plain' },
    { ...evil, 'Content-Type': 'application/x-www-form-urlencoded' },
    { Origin: 'null', ...json },
    { Origin: 'http://127.0.0.1:1', 'Sec-Fetch-Site': 'same-site', ...json },
    { 'Sec-Fetch-Site': 'cross-site', ...json },
  ]) {
    const answer = await ask('/api/broadcast', { method: 'POST', headers, body: '{}' })
    expectProblem(answer, 403)
  }
  expect(running.server.hub.position()).toEqual(before)
})

describe('the name that is asked for', () => {
  /** The status of `GET /api/connected`, whose head is written as it stands. */
  async function statusOf(port: number, head: string): Promise<number> {
    return parseResponse(await rawExchange(port, `${head}\r\nConnection: close\r\n\r\n`)).status
  }

  test.each<[ServerOptions, string, number]>([
    [{}, 'LOCALHOST.:99', 200],
    [{}, 'events.localhost', 200],
    [{}, '127.0.0.2', 200],
    [{}, '[::1]:80', 200],
    [{}, 'localhost.example', 421],
    [{}, '192.168.0.1', 421],
    [{ host: '127.0.0.2' }, 'a.example', 421],
    [{ host: 'localhost' }, 'a.example', 421],
    [{ host: '::1' }, 'a.example', 421],
    [{ host: '::ffff:127.0.0.1' }, 'a.example', 421],
    [{ host: '::ffff:127.0.0.1' }, '[::ffff:127.0.0.1]', 200],
    [{ allowedHosts: ['a.example'] }, 'a.example:80', 200],
    [{ allowedHosts: ['a.example'] }, 'b.example', 421],
    [{ host: '0.0.0.0', anonymous: 'all' }, 'a.example', 200],
    [{ host: '::', anonymous: 'all' }, 'a.example', 200],
    [{ host: '0.0.0.0', allowedHosts: ['*.a.example'], anonymous: 'all' }, 'b.a.example', 200],
    [{ host: '0.0.0.0', allowedHosts: ['*.a.example'], anonymous: 'all' }, 'a.example', 421],
  ])('with %j: %s is answered %d', async (options, host, status) => {
    const { url } = await startServer(options)
    const answer = await exchange(`${url.replace(/\/\/(?:0\.0\.0\.0|\[::\])/, '//127.0.0.1')}/api/connected`, {
      headers: { Host: host },
    })
    expect(answer.status).toBe(status)
  })

  test.each([
    ['GET /api/connected HTTP/1.0', 200],
    ['GET /api/connected HTTP/1.0\r\nHost: rebound.example', 421],
    ['GET /api/connected HTTP/1.1\r\nHost: ', 421],
    ['GET /api/connected HTTP/1.1\r\nHost:localhost/', 421],
    // The authority of a target wins (RFC 9112, section 3.2.2).
    ['GET http://localhost/api/connected HTTP/1.1\r\nHost: rebound.example', 200],
    ['GET http://rebound.example/api/connected HTTP/1.1\r\nHost: localhost', 421],
    ['GET HTTP://rebound.example HTTP/1.1\r\nHost: localhost', 421],
    ['GET http://localhost@rebound.example/ HTTP/1.1\r\nHost: localhost', 421],
  ])('%j is answered %d', async (head, status) => {
    expect(await statusOf(running.port, head)).toBe(status)
  })

  test('is told, and told to the log once', async () => {
    const lines: string[] = []
    const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) })
    const { url } = await startServer({ logger })
    for (let count = 0; count < 3; count += 1) {
      const answer = await exchange(`${url}/`, { headers: { Host: 'Events.example:5000' } })
      expect(expectProblem(answer, 421).error).toContain('--allowed-hosts events.example')
    }
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      expect.stringContaining('--allowed-hosts events.example'),
    ])
  })
})

describe('a target that is not a path', () => {
  async function answerTo(line: string): Promise<ReturnType<typeof parseResponse>> {
    return parseResponse(
      await rawExchange(running.port, `${line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    )
  }

  test.each(['GET', 'HEAD', 'POST', 'DELETE'])('%s * is refused', async (method) => {
    const answer = await answerTo(`${method} *`)
    if (method === 'HEAD') expect(answer.status).toBe(400)
    else expect(expectProblem(answer, 400).error).toBe(`the target "*" is for OPTIONS alone; ${method} needs a path`)
  })

  test('OPTIONS * is answered for the server as a whole', async () => {
    const { status, headers } = await answerTo('OPTIONS *')
    expect(status).toBe(204)
    expect(headers['allow']?.split(', ').sort()).toEqual(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST'])
  })

  test.each([
    ['http://127.0.0.1:5000', '/'],
    ['http://127.0.0.1:5000/', '/'],
    ['HTTP://localhost?a=/b', '/'],
    ['http://[::1]/api/connected', '/api/connected'],
    ['http://localhost/openapi/v3.2/openapi.json?a', '/openapi/v3.2/openapi.json'],
  ])('GET %s is GET %s', async (target, path) => {
    const { status, headers, body } = await answerTo(`GET ${target}`)
    const same = await ask(path)
    expect([status, headers['content-type']]).toEqual([200, same.headers['content-type']])
    expect(body.length).toBeGreaterThan(10)
  })
})

test('own routes are guarded, and a link may open them', async () => {
  const own = createServer({ port: 0, logLevel: 'silent', drainMs: 0, corsOrigins: [app] })
  own.app.put('/orders', (_request, reply) => reply.send({ ok: true }))
  own.app.get('/back', (_request, reply) => reply.header('Referrer-Policy', 'origin').send('welcome'))
  const address = await own.listen()
  try {
    expectProblem(await exchange(`${address}/orders`, { method: 'PUT', headers: evil }), 403)
    expectProblem(await exchange(`${address}/orders`, { method: 'PUT', headers: { Host: 'rebound.example' } }), 421)
    const allowed = await exchange(`${address}/orders`, { method: 'PUT', headers: { Origin: app } })
    expect([allowed.status, allowed.headers['access-control-allow-origin']]).toEqual([200, app])
    const back = await exchange(`${address}/back`, { headers: link })
    expect([back.status, back.headers['referrer-policy']]).toEqual([200, 'origin'])
  } finally {
    await stopServer(own)
  }
})

describe.each(['', '/live'])('the plugin at %j', (prefix) => {
  test('guards nothing unless it is told to', async () => {
    const { url } = await startHost((host) => host.register(windhoverPlugin, { prefix, drainMs: 0 }))
    const answer = await postJson(`${url}${prefix}/api/broadcast`, '{}', { Host: 'any.example', ...evil })
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff' })
    expect(answer.headers).not.toHaveProperty('vary')
  })

  test('guards what is under it, and nothing else of the app', async () => {
    const { url } = await startHost(async (host) => {
      await host.register(windhoverPlugin, {
        prefix,
        drainMs: 0,
        allowedHosts: ['a.example'],
        allowedOrigins: [],
        corsOrigins: [app],
      })
      host.post('/own', (_request, reply) => reply.send('own'))
    })
    const publish = (headers: Record<string, string>): Promise<Answer> =>
      postJson(`${url}${prefix}/api/broadcast`, '{}', headers)
    expectProblem(await publish({ Host: 'rebound.example' }), 421)
    expectProblem(await publish({ Host: 'a.example', ...evil }), 403)
    expect((await publish({ Host: 'a.example' })).status).toBe(200)
    expect((await publish({ Origin: app })).headers).toMatchObject({ 'access-control-allow-origin': app })
    const own = await exchange(`${url}/own`, { method: 'POST', headers: { Host: 'rebound.example', ...evil } })
    expect(own.body).toBe('own')
    const preflight = { Origin: app, 'Access-Control-Request-Method': 'POST' }
    for (const path of ['/api/broadcast', '/sse/broadcast', '/']) {
      const answer = await exchange(url + prefix + path, { method: 'OPTIONS', headers: preflight })
      expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([204, app])
    }
    expect((await exchange(`${url}/own`, { method: 'OPTIONS', headers: preflight })).status).toBe(404)
  })

  test('leaves the CORS of the app as it is', async () => {
    const { url } = await startHost(async (host) => {
      await host.register(fastifyCors, { origin: 'https://shop.example' })
      await host.register(windhoverPlugin, { prefix, drainMs: 0, corsOrigins: [app] })
    })
    for (const path of ['/sse/broadcast', '/api/connected']) {
      const { status, headers } = await exchange(url + prefix + path, { headers: { Origin: app }, until })
      expect(status).toBe(200)
      expect(headers['access-control-allow-origin']).toBe('https://shop.example')
      expect(headers).not.toHaveProperty('access-control-allow-credentials')
    }
    const preflight = { Origin: 'https://shop.example', 'Access-Control-Request-Method': 'POST' }
    const answer = await exchange(`${url}${prefix}/api/broadcast`, { method: 'OPTIONS', headers: preflight })
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([204, 'https://shop.example'])
  })

  test('takes a target without a path for the page, and "*" for none', async () => {
    const { url } = await startHost((host) => host.register(windhoverPlugin, { prefix, drainMs: 0 }))
    const ask = async (target: string): Promise<number> => {
      const text = `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`
      return parseResponse(await rawExchange(Number(new URL(url).port), text)).status
    }
    // What is not under the plugin's prefix is the app's own to answer.
    expect([await ask('http://a'), await ask('*')]).toEqual(prefix === '' ? [200, 400] : [404, 404])
    expect(await ask(`http://a${prefix}/`)).toBe(200)
  })
})

test.each([
  ['allowedHosts', 'https://a.example', 'write "a.example", without scheme, port and path'],
  ['allowedOrigins', 'a.example', 'write "https://a.example"'],
  ['corsOrigins', '*', 'list the origins'],
])('%s: %s is refused at the start', async (option, value, message) => {
  expect(() => createServer({ [option]: [value] })).toThrow(
    expect.objectContaining({ code: 'invalid_option', message: expect.stringContaining(message) }),
  )
})

describe.each(['/healthz', '/readyz'])('a probe of %s', (path) => {
  test.each(['10.42.0.17:5000', '[fd00::17]:5000', 'rebound.example', 'not a host'])(
    'is answered whatever host it names, such as %s',
    async (host) => {
      const { url } = await startServer({ allowedHosts: ['events.example.com'] })
      const answer = await exchange(url + path, { headers: { Host: host } })
      expect(answer.status).toBe(200)
      // Whoever can get here by any name learns how the process is, and nothing else.
      const { parts = [], ...others } = JSON.parse(answer.body) as { parts?: readonly object[] }
      expect(Object.keys(others).filter((name) => name !== 'lagMs')).toEqual(['status'])
      for (const part of parts)
        expect(['name', 'ok', 'detail', 'ageMs']).toEqual(expect.arrayContaining(Object.keys(part)))
      expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    },
  )

  test('of a page of another origin is refused as before, and nothing else takes any host', async () => {
    const { url } = await startServer({ allowedHosts: ['events.example.com'] })
    const other = { Host: '10.42.0.17' }
    expectProblem(await exchange(url + path, { headers: { ...other, ...evil } }), 403)
    for (const near of [`${path}/`, `/x${path}`, '/', '/api/connected']) {
      // oxlint-disable-next-line no-await-in-loop -- one by one
      expectProblem(await exchange(url + near, { headers: other }), 421)
    }
  })
})

import { chmodSync, readFileSync, writeFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { ServerOptions } from '../src/index.ts'
import { type Answer, exchange, postJson } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { type OpenStream, openStream } from './support/open-stream.ts'
import { inSeconds, secret, signToken } from './support/sign-token.ts'
import { type Running, startServer } from './support/start-server.ts'
import { writeKeys } from './support/write-keys.ts'

type Headers = Readonly<Record<string, string>>

const base: ServerOptions = { port: 0, logLevel: 'silent', drainMs: 0 }

function bearer(credential: string): Headers {
  return { Authorization: `Bearer ${credential}` }
}

async function read(url: string, headers: Headers = {}, query = ''): Promise<OpenStream> {
  const stream = await openStream(`${url}/sse/broadcast${query}`, headers)
  expect((await stream.next()).event).toBe('connected')
  return stream
}

async function expectKicked(stream: OpenStream, reconnect: boolean): Promise<void> {
  const { event, data } = await stream.next()
  expect([event, JSON.parse(data)]).toMatchObject(['closing', { reason: 'kicked', reconnect }])
}

function publish(url: string, headers: Headers = {}): Promise<Answer> {
  return postJson(`${url}/api/broadcast`, '{"event":"e","data":1}', headers)
}

/** Writes a file that only its owner may read. */
function write(path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600 })
  chmodSync(path, 0o600)
}

describe('server.reload', () => {
  test('takes what is hot, names what is cold, and keeps streams open', async () => {
    const { server, url, port } = await startServer({ corsOrigins: ['https://a.example'] })
    const stream = await read(url)
    const outcome = await server.reload({
      ...base,
      port: port + 1,
      corsOrigins: ['https://b.example'],
      maxReaders: 1,
      keepAliveMs: 1000,
      streams: [{ path: '/more' }],
    })
    expect(outcome).toEqual({
      changed: ['maxReaders', 'corsOrigins'],
      needsRestart: ['port', 'keepAliveMs', 'streams'],
    })
    const cors = async (origin: string): Promise<unknown> =>
      (await exchange(`${url}/healthz`, { headers: { Origin: origin } })).headers['access-control-allow-origin']
    expect([await cors('https://a.example'), await cors('https://b.example')]).toEqual([undefined, 'https://b.example'])
    const refused = await openStream(`${url}/sse/broadcast`)
    expect((await refused.next()).data).toContain('"busy"')
    await server.hub.publish('e', 1)
    expect((await stream.next()).data).toBe('1')
    stream.close()
    // What was cold still is, and what holds is not told again.
    expect(await server.reload({ ...base, port: port + 1, corsOrigins: ['https://b.example'], maxReaders: 1 })).toEqual(
      {
        changed: [],
        needsRestart: ['port'],
      },
    )
  })

  test('changes nothing if the server begins to close before it is ready', async () => {
    const { server, url } = await startServer({ maxReaders: 5 })
    const reloaded = server.reload({ ...base, maxReaders: 6 })
    const refused = expect(reloaded).rejects.toMatchObject({ code: 'closed', message: /is closing/ })
    const closed = server.close()
    await refused
    await closed
    await expect(exchange(`${url}/healthz`)).rejects.toThrow()
  })

  test.each([
    ['a value that is not allowed', { corsOrigins: ['https://b.example'], maxReaders: -1 }, /maxReaders: expected/],
    ['an option that is none', { corsOrigins: ['https://b.example'], maxReader: 1 }, /unknown key maxReader/],
    ['a keys file that is not there', { access: { keysFile: '/no/such' }, anonymous: 'all' }, /no such file/],
    ['a secret that is too short', { access: { jwt: { secret: 'short' } } }, /expected 32 or more/],
    ['a stream that cannot be', { corsOrigins: ['https://b.example'], streams: [{ path: 'x' }] }, /path/],
    ['a stream on a taken path', { streams: [{ path: '/metrics' }] }, /stream \/metrics: something else is served/],
    ['a stream for admins', { streams: [{ path: '/api/admin/x' }] }, /stream \/api\/admin\/x: .* choose another/],
    ['one port twice', { port: 7150, metricsPort: 7150 }, /metricsPort: is 7150, as port is/],
    ['a store that is none', { corsOrigins: ['https://b.example'], store: 'redi:x' }, /store: expected/],
    [
      'an open door to others',
      { corsOrigins: ['https://b.example'], host: '0.0.0.0', access: {} },
      /nothing says who may read/,
    ],
    ['issuers out of reach', { access: { jwt: { jwksUrl: 'http://127.0.0.1:9/', audience: 'a' } } }, /keys of http/],
  ])('changes nothing for %s', async (_name, wrong, sentence) => {
    const { keysFile, texts } = writeKeys({ ann: {} })
    const options: ServerOptions = { corsOrigins: ['https://a.example'], access: { keysFile } }
    const { server, url } = await startServer(options)
    const stream = await read(url, bearer(texts.ann))
    await expect(server.reload({ ...base, ...options, ...(wrong as ServerOptions) })).rejects.toThrow(sentence)
    const headers = { Origin: 'https://a.example', ...bearer(texts.ann) }
    expect((await exchange(`${url}/api/connected`, { headers })).headers['access-control-allow-origin']).toBe(
      'https://a.example',
    )
    await server.hub.publish('e', 1)
    expect((await stream.next()).data).toBe('1')
    stream.close()
    expect(await server.reload({ ...base, ...options })).toEqual({ changed: [], needsRestart: [] })
  })

  test('makes nobody free who was not, and asks nobody, where there was no door', async () => {
    const { server, url } = await startServer()
    const { keysFile } = writeKeys({ ann: {} })
    const outcome = await server.reload({
      ...base,
      access: { keysFile },
      limits: { publish: { perAddress: { rate: 1 } } },
    })
    expect(outcome).toEqual({ changed: [], needsRestart: ['access.keysFile', 'limits'] })
    expect((await publish(url)).status).toBe(200)
  })

  test('tells the documents of what has changed', async () => {
    const { server, url } = await startServer({ access: { jwt: { secret } } })
    const schemes = async (): Promise<string[]> => {
      const { body } = await exchange(`${url}/openapi/v3.1/openapi.json`)
      return Object.keys((JSON.parse(body) as { components: { securitySchemes: object } }).components.securitySchemes)
    }
    expect(await schemes()).not.toContain('apiKey')
    const { keysFile } = writeKeys({ ann: {} })
    await server.reload({ ...base, access: { jwt: { secret }, keysFile } })
    expect(await schemes()).toContain('apiKey')
  })
})

describe('readers, when keys and rules change', () => {
  test('of a key that is gone end for good; those of others go on, and its tickets open nothing', async () => {
    const { keysFile, texts } = writeKeys({ ann: {}, bob: {} })
    const { server, url } = await startServer({ access: { keysFile } })
    const [ann, bob] = [await read(url, bearer(texts.ann)), await read(url, bearer(texts.bob))]
    const ticket = await postJson(`${url}/api/tickets`, '{}', bearer(texts.ann))
    const other = await postJson(`${url}/api/tickets`, '{}', bearer(texts.ann))
    const path = (answer: Answer): string => (JSON.parse(answer.body) as { url: string }).url
    const ticketed = await openStream(url + path(ticket))
    expect((await ticketed.next()).event).toBe('connected')
    const file = JSON.parse(readFileSync(keysFile, 'utf8')) as { keys: { name: string }[] }
    write(keysFile, JSON.stringify({ ...file, keys: file.keys.filter(({ name }) => name === 'bob') }))
    expect(await server.reload()).toEqual({ changed: ['access.keysFile'], needsRestart: [] })
    await expectKicked(ann, false)
    await expectKicked(ticketed, false)
    expectProblem(await exchange(url + path(other)), 401)
    expectProblem(await publish(url, bearer(texts.ann)), 401)
    expect((await publish(url, bearer(texts.bob))).status).toBe(200)
    expect((await bob.next()).data).toBe('1')
    bob.close()
  })

  test('of a key with other grants end only where they no longer may read', async () => {
    const { keysFile, texts } = writeKeys({ ann: {} })
    const { server, url } = await startServer({ access: { keysFile }, channels: 'any' })
    const one = await read(url, bearer(texts.ann), '?channel=one')
    const two = await read(url, bearer(texts.ann), '?channel=two')
    const file = JSON.parse(readFileSync(keysFile, 'utf8')) as { keys: object[] }
    write(keysFile, JSON.stringify({ ...file, keys: file.keys.map((key) => ({ ...key, channels: ['one'] })) }))
    await server.reload()
    await expectKicked(two, true)
    await server.hub.publish('e', 1, { channel: 'one' })
    expect((await one.next()).data).toBe('1')
    one.close()
    expectProblem(await exchange(`${url}/sse/broadcast?channel=two`, { headers: bearer(texts.ann) }), 403)
  })

  test('of an issuer with another secret come back to be judged; those of others go on', async () => {
    const { keysFile, texts } = writeKeys({ bob: {} })
    const token = bearer(signToken({ sub: 'ann', exp: inSeconds(600), windhover: { read: ['**'] } }))
    const { server, url } = await startServer({ access: { keysFile, jwt: { secret } } })
    const [ann, bob] = [await read(url, token), await read(url, bearer(texts.bob))]
    const rotated = 'another secret of thirty-two bytes'
    expect(await server.reload({ ...base, access: { keysFile, jwt: { secret: rotated } } })).toEqual({
      changed: ['access.jwt.secret'],
      needsRestart: [],
    })
    await expectKicked(ann, true)
    expectProblem(await exchange(`${url}/sse/broadcast`, { headers: token }), 401)
    await server.hub.publish('e', 1)
    expect((await bob.next()).data).toBe('1')
    bob.close()
  })

  test('without a credential end once nobody may read so', async () => {
    const { server, url } = await startServer({ access: { jwt: { secret } }, anonymous: 'read' })
    const stream = await read(url)
    await server.reload({ ...base, access: { jwt: { secret } } })
    await expectKicked(stream, true)
    expectProblem(await exchange(`${url}/sse/broadcast`), 401)
  })
})

test('a rate that has not changed goes on with what it has counted', async () => {
  const { keysFile, texts } = writeKeys({ ann: {} })
  const options: ServerOptions = { access: { keysFile }, limits: { publish: { perKey: { rate: 1, perMs: 600_000 } } } }
  const { server, url } = await startServer(options)
  expect((await publish(url, bearer(texts.ann))).status).toBe(200)
  await server.reload({ ...base, ...options, corsOrigins: ['https://b.example'] })
  expect((await publish(url, bearer(texts.ann))).status).toBe(429)
  await server.reload({ ...base, ...options, limits: { publish: { perKey: { rate: 2, perMs: 600_000 } } } })
  expect((await publish(url, bearer(texts.ann))).status).toBe(200)
})

describe('POST /api/admin/reload', () => {
  function ask(url: string, headers: Headers = {}): Promise<Answer> {
    return exchange(`${url}/api/admin/reload`, { method: 'POST', headers })
  }

  test('reads files again for an admin, and for nobody else', async () => {
    const { keysFile, texts } = writeKeys({ root: {}, ann: { allow: ['read'] } })
    const { url } = await startServer({ access: { keysFile } })
    const askAs = (name: 'root' | 'ann'): Promise<Answer> => ask(url, bearer(texts[name]))
    expectProblem(await askAs('ann'), 403)
    expectProblem(await ask(url), 401)
    expect(JSON.parse((await askAs('root')).body)).toEqual({ ok: true, changed: [], needsRestart: [] })
    const text = readFileSync(keysFile, 'utf8')
    write(keysFile, '{"version": 2}')
    const problem = expectProblem(await askAs('root'), 422)
    expect([problem.code, problem.error]).toEqual(['invalid_option', expect.stringContaining('version: expected 1')])
    write(keysFile, text)
    expect((await askAs('root')).status).toBe(200)
    const metrics = await exchange(`${url}/metrics`, { headers: bearer(texts.root) })
    expect(metrics.body).toContain('windhover_reloads_total{result="ok"} 2')
    expect(metrics.body).toContain('windhover_reloads_total{result="refused"} 1')
  })

  test('is for programs on this machine where there are no rules', async () => {
    const { url } = await startServer()
    expect((await ask(url)).status).toBe(200)
    expectProblem(await ask(url, { 'X-Forwarded-For': '192.0.2.1' }), 401)
  })
})

/** What can be seen of hot options from outside. */
async function observe({ server, url }: Running, credentials: readonly string[]): Promise<unknown> {
  const origins = ['https://a.example', 'https://b.example']
  const cors = await Promise.all(
    origins.map(
      async (origin) =>
        (await exchange(`${url}/healthz`, { headers: { Origin: origin } })).headers['access-control-allow-origin'],
    ),
  )
  const hosts = await Promise.all(
    ['a.example', 'b.example'].map(
      async (host) => (await exchange(`${url}/api/connected`, { headers: { Host: host } })).status,
    ),
  )
  const known = await Promise.all(
    credentials.map(async (one) => (await exchange(`${url}/api/connected`, { headers: bearer(one) })).status),
  )
  const anonymous = (await exchange(`${url}/api/connected`)).status
  const published = await publish(url, bearer(credentials[0]!))
  return {
    cors,
    hosts,
    known,
    anonymous,
    policy: published.headers['ratelimit-policy'],
    level: server.app.log.level,
    room: server.hub.refusalFor('192.0.2.1'),
  }
}

test('a reload is as a start with the new options, or as if there had been none', async () => {
  const { keysFile: first, texts: ann } = writeKeys({ ann: {} })
  const { keysFile: second, texts: bob } = writeKeys({ bob: {} })
  const other = 'another secret of thirty-two bytes'
  const claims = { sub: 'sue', exp: inSeconds(600), windhover: { read: ['**'] } }
  const credentials = [ann.ann, bob.bob, signToken(claims), signToken(claims, { key: other })]
  const options = fc.record(
    {
      corsOrigins: fc.subarray(['https://a.example', 'https://b.example']),
      allowedHosts: fc.subarray(['a.example', 'b.example']),
      anonymous: fc.constantFrom('none', 'read', undefined),
      maxReaders: fc.constantFrom(0, 5),
      maxReadersPerAddress: fc.constantFrom(0, 5),
      maxConnections: fc.constantFrom(0, 500),
      logLevel: fc.constantFrom('silent', 'fatal'),
      limits: fc.constantFrom(
        undefined,
        { publish: { perKey: { rate: 50 } } },
        { publish: { perSubject: { rate: 70 } } },
      ),
      access: fc
        .record({ keysFile: fc.constantFrom(first, second), secret: fc.constantFrom(undefined, secret, other) })
        .map(({ keysFile, secret: jwtSecret }) => ({ keysFile, ...(jwtSecret && { jwt: { secret: jwtSecret } }) })),
    },
    { requiredKeys: ['access', 'logLevel'] },
  ) as fc.Arbitrary<ServerOptions>
  const broken = fc.constantFrom<object>(
    { corsOrigins: ['nowhere'] },
    { maxReaders: -1 },
    { access: { keysFile: '/no/such' } },
    { access: { keysFile: first, jwt: { secret: 'short' } } },
    { limits: { publish: { perKey: { rate: 0 } } } },
    { logLevel: 'loud' },
    { streams: [{ path: '' }] },
    { unknown: 1 },
  )
  await fc.assert(
    fc.asyncProperty(options, options, fc.option(broken), async (before, next, fault) => {
      const running = await startServer({ ...base, ...before })
      if (fault !== null) {
        const seen = await observe(running, credentials)
        await expect(running.server.reload({ ...base, ...next, ...fault } as ServerOptions)).rejects.toThrow()
        expect(await observe(running, credentials)).toEqual(seen)
        return
      }
      await running.server.reload({ ...base, ...next })
      const fresh = await startServer({ ...base, ...next })
      expect(await observe(running, credentials)).toEqual(await observe(fresh, credentials))
    }),
    { numRuns: 25 },
  )
})

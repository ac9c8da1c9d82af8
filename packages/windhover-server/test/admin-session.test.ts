import { readFileSync, writeFileSync } from 'node:fs'
import Fastify from 'fastify'
import pino from 'pino'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createFakeState } from 'windhover/testing'

import { type ServerOptions, windhoverPlugin } from '../src/index.ts'
import { type Answer, exchange, postJson } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { type OpenStream, openStream } from './support/open-stream.ts'
import { inSeconds, secret, signToken } from './support/sign-token.ts'
import { type Running, startServer } from './support/start-server.ts'
import { writeKeys } from './support/write-keys.ts'

type Headers = Readonly<Record<string, string>>

const path = '/api/admin/session'

function logIn(url: string, credential: unknown, headers: Headers = {}): Promise<Answer> {
  return postJson(url + path, JSON.stringify({ credential }), headers)
}

/** Returns the cookie that an answer sets, as a browser sends it back. */
function cookieOf(answer: Answer): Headers {
  expect(answer.status, answer.body).toBe(204)
  const [cookie = ''] = answer.headers['set-cookie']!
  return { Cookie: cookie.split(';')[0]! }
}

async function enter(url: string, credential: string): Promise<Headers> {
  return cookieOf(await logIn(url, credential))
}

function token(windhover: object, more: object = {}): string {
  return signToken({ sub: 'ann', exp: inSeconds(600), windhover, ...more })
}

const everything = { read: ['**'], publish: ['**'], admin: true }

function guarded(more: ServerOptions = {}): Promise<Running> {
  return startServer({ access: { jwt: { secret } }, channels: 'any', ...more })
}

async function statusOf(url: string, headers: Headers, asking: object = {}): Promise<number> {
  return (await exchange(url, { headers, until: /event: \w+\n/, ...asking })).status
}

async function read(url: string, headers: Headers): Promise<OpenStream> {
  const stream = await openStream(url, headers)
  expect([stream.status, (await stream.next()).event]).toEqual([200, 'connected'])
  return stream
}

describe('at home', () => {
  test('nobody has to log in', async () => {
    const { url } = await startServer()
    const { status, body } = await exchange(url + path)
    expect([status, JSON.parse(body)]).toEqual([
      200,
      { subject: null, via: 'anonymous', expiresAt: null, isOpen: true },
    ])
    expect(expectProblem(await logIn(url, 'x'), 409).error).toMatch(/^nobody has to log in: /)
    expect((await exchange(url + path, { method: 'DELETE' })).status).toBe(204)
  })
})

describe('a login', () => {
  test.each([
    ['a key', 'key', null],
    ['a token', 'token', expect.stringMatching(/Z$/)],
  ])('by %s gives a cookie of 8 hours at most, that does what it may', async (_name, via, tokenEnd) => {
    const { keysFile, texts } = writeKeys({ ops: {} })
    const { url } = await guarded({ access: { keysFile, jwt: { secret } } })
    const answer = await logIn(url, via === 'key' ? texts.ops : token(everything))
    const age = via === 'key' ? '28[78]\\d\\d' : '(?:59\\d|600)'
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(
        new RegExp(`^windhover-console=[\\w-]{43}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Strict$`),
      ),
    ])
    expect([answer.body, answer.headers['cache-control']]).toEqual(['', 'no-store'])
    const cookie = cookieOf(answer)
    const who = JSON.parse((await exchange(url + path, { headers: cookie })).body) as { expiresAt: string }
    expect(who).toEqual({
      subject: via === 'key' ? 'ops' : 'ann',
      via,
      expiresAt: expect.stringMatching(/Z$/),
      isOpen: false,
    })
    expect(tokenEnd === null).toBe(Date.parse(who.expiresAt) > Date.now() + 7 * 3_600_000)
    for (const one of [
      '/api/admin/stats',
      '/api/admin/readers',
      '/metrics',
      '/sse/admin',
      '/sse/broadcast',
      '/api/connected',
    ]) {
      expect([one, await statusOf(url + one, cookie)]).toEqual([one, 200])
    }
    expect((await postJson(`${url}/api/broadcast`, '{"event":"e","data":1}', cookie)).status).toBe(200)
    expect((await postJson(`${url}/api/admin/kick`, '{"subject":"nobody"}', cookie)).status).toBe(200)
  })

  test('may do no more than its credential', async () => {
    const { url } = await guarded()
    const cookie = await enter(url, token({ read: ['room:1'], admin: true }))
    expect(await statusOf(`${url}/sse/broadcast?channel=room:1`, cookie)).toBe(200)
    expect(await statusOf(`${url}/sse/broadcast?channel=room:2`, cookie)).toBe(403)
    expect((await postJson(`${url}/api/broadcast`, '{"event":"e","data":1}', cookie)).status).toBe(403)
  })

  test.each<[string, number, string]>([
    ['of a wrong token', 401, token(everything).slice(0, -2)],
    ['of a wrong key', 401, `wh_nobodys_${'a'.repeat(43)}`],
    ['of what ends nothing', 401, 'x\r\nX-API-Key: y'],
    ['of a token that has ended', 401, token(everything, { exp: inSeconds(-60) })],
    ['of one that is no admin', 403, token({ read: ['**'] })],
  ])('%s is refused with %i', async (_name, status, credential) => {
    const { url } = await guarded()
    const answer = await logIn(url, credential)
    expectProblem(answer, status)
    expect(answer.headers).not.toHaveProperty('set-cookie')
    expect(answer.body).not.toContain(credential)
  })

  test.each([[undefined], [7], [''], [null], [['x']], ['x'.repeat(8193)]])(
    '%j is no credential, by name',
    async (value) => {
      const { url } = await guarded()
      const problem = expectProblem(await logIn(url, value), 422)
      expect(problem.issues).toEqual([expect.objectContaining({ path: ['credential'] })])
    },
  )

  test('does not stand in the address, and takes nothing but a body', async () => {
    const { url } = await guarded()
    const right = token(everything)
    expectProblem(await exchange(`${url}${path}?credential=${right}`, { method: 'POST' }), 400)
    expectProblem(await exchange(url + path, { method: 'POST', headers: { Authorization: `Bearer ${right}` } }), 422)
    // What the request shows beside counts for nothing.
    expectProblem(await logIn(url, 'wrong', { Authorization: `Bearer ${right}` }), 401)
    cookieOf(await logIn(url, right, { Authorization: 'Bearer wrong', 'X-API-Key': 'another' }))
  })

  test('over TLS has the name that no other host can set', async () => {
    const { url } = await guarded({ trustProxy: '127.0.0.1' })
    const answer = await logIn(url, token(everything), { 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': '192.0.2.1' })
    expect(answer.headers['set-cookie']![0]).toMatch(/^__Host-windhover-console=[\w-]{43}; Path=\/; .*; Secure; /)
    expect(await statusOf(`${url}/api/admin/stats`, cookieOf(answer))).toBe(200)
    const host = new URL(url).host
    const own = await logIn(url, token(everything), { Origin: `https://${host}`, 'Sec-Fetch-Site': 'same-origin' })
    expect(own.headers['set-cookie']![0]).toMatch(/^__Host-windhover-console=/)
  })

  test('ends the one before of the same browser', async () => {
    const { url } = await guarded()
    const first = await enter(url, token(everything))
    const second = cookieOf(await logIn(url, token(everything), first))
    expect([await statusOf(`${url}/metrics`, first), await statusOf(`${url}/metrics`, second)]).toEqual([401, 200])
  })

  test('is told in the log with its end, and the credential nowhere', async () => {
    const lines: string[] = []
    const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
    const { url } = await guarded({ logger })
    const right = token(everything, { jti: 'j1' })
    const cookie = await enter(url, right)
    const wrong = `wh_nobodys_${'b'.repeat(43)}`
    expectProblem(await logIn(url, wrong), 401)
    await exchange(url + path, { method: 'DELETE', headers: cookie })
    const told = lines.map((line) => JSON.parse(line) as { msg: string; by?: object; status?: number })
    const by = { subject: 'ann', via: 'token', tokenId: 'j1', address: '127.0.0.1' }
    expect(told.find(({ msg }) => msg === 'admin: logged in')).toMatchObject({ by, audit: 'logged in' })
    expect(told.find(({ msg }) => msg === 'admin: logged out')).toMatchObject({ by: { subject: 'ann' } })
    expect(told.find(({ msg }) => msg === 'a login to the console failed')).toMatchObject({ status: 401, level: 40 })
    const text = lines.join('')
    for (const one of [right, wrong, Object.values(cookie)[0]!.split('=')[1]!]) expect(text).not.toContain(one)
  })
})

describe('tries', () => {
  test('are 5 a minute for each address, also at once; right ones do not count', async () => {
    const { url } = await guarded({ trustProxy: '127.0.0.1' })
    const from = (address: string): Headers => ({ 'X-Forwarded-For': address })
    for (let count = 0; count < 7; count += 1) cookieOf(await logIn(url, token(everything), from('192.0.2.1')))
    // Of one that is right and no admin, nothing was guessed.
    for (let count = 0; count < 7; count += 1) expectProblem(await logIn(url, token({}), from('192.0.2.1')), 403)
    const tries = await Promise.all(Array.from({ length: 9 }, (_one, n) => logIn(url, `wrong${n}`, from('192.0.2.1'))))
    const refused = (status: number): number => tries.filter((one) => one.status === status).length
    expect([refused(401), refused(429)]).toEqual([5, 4])
    const locked = await logIn(url, token(everything), from('192.0.2.1'))
    expectProblem(locked, 429)
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(locked.headers['retry-after'])).toBeLessThanOrEqual(12)
    cookieOf(await logIn(url, token(everything), from('192.0.2.2')))
  })
})

describe('the end of a session', () => {
  test('is at once, with its streams, and a cookie counts no more afterwards', async () => {
    const { url } = await guarded()
    const cookie = await enter(url, token(everything))
    const other = await enter(url, token(everything))
    const [stream, feed, untouched] = [
      await read(`${url}/sse/broadcast`, cookie),
      await openStream(`${url}/sse/admin`, cookie),
      await read(`${url}/sse/broadcast`, other),
    ]
    const answer = await exchange(url + path, { method: 'DELETE', headers: cookie })
    expect([answer.status, answer.headers['set-cookie']]).toEqual([
      204,
      ['windhover-console=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict'],
    ])
    expect(await stream.next()).toMatchObject({ event: 'closing', data: '{"reason":"kicked","reconnect":false}' })
    expect(await feed.closed).toBe(true)
    expect(await statusOf(`${url}/api/admin/stats`, cookie)).toBe(401)
    expect((await exchange(url + path, { method: 'DELETE', headers: cookie })).status).toBe(204)
    expect(await statusOf(`${url}/api/admin/stats`, other)).toBe(200)
    untouched.close()
  })

  test('comes with the removal of its key by a reload', async () => {
    const { keysFile, texts } = writeKeys({ ops: {}, other: {} })
    const { url, server } = await guarded({ access: { keysFile } })
    const [cookie, other] = [await enter(url, texts.ops), await enter(url, texts.other)]
    const stream = await read(`${url}/sse/broadcast`, cookie)
    const { keys } = JSON.parse(readFileSync(keysFile, 'utf8')) as { keys: { name: string }[] }
    writeFileSync(keysFile, JSON.stringify({ version: 1, keys: keys.filter(({ name }) => name !== 'ops') }))
    await server.reload()
    expect(await statusOf(`${url}/api/admin/stats`, cookie)).toBe(401)
    expect(await statusOf(`${url}/api/admin/stats`, other)).toBe(200)
    expect((await stream.next()).event).toBe('closing')
  })

  test('comes with another hook', async () => {
    const eve = { subject: 'eve', via: 'hook', grants: [{ allow: ['admin', 'read'] }] } as const
    const options: ServerOptions = { port: 0, logLevel: 'silent', drainMs: 0, access: { authenticate: () => eve } }
    const { url, server } = await startServer(options)
    const cookie = await enter(url, 'letmein')
    const stream = await read(`${url}/sse/broadcast`, cookie)
    const nobody = { status: 401, code: 'invalid_token', detail: 'no' } as const
    await server.reload({ ...options, access: { authenticate: () => nobody } })
    expect(await statusOf(`${url}/api/admin/stats`, cookie)).toBe(401)
    expect((await stream.next()).event).toBe('closing')
  })

  test('comes with another secret of its issuer', async () => {
    const access = { jwt: { secret }, authenticate: () => undefined }
    const options: ServerOptions = { access, port: 0, logLevel: 'silent', drainMs: 0, channels: 'any' }
    const { url, server } = await guarded(options)
    const cookie = await enter(url, token(everything))
    await server.reload({
      ...options,
      access: { jwt: { secret: `${secret} and another` }, authenticate: access.authenticate },
    })
    expect(await statusOf(`${url}/api/admin/stats`, cookie)).toBe(401)
  })

  test.each([
    { subject: 'ann' },
    { tokenId: 'j1' },
    { issuedBefore: '2099-01-01T00:00:00Z' },
    { address: '127.0.0.1' },
  ])('comes with a revocation of %j', async (about) => {
    const { keysFile, texts } = writeKeys({ root: { createdAt: '2099-01-02T00:00:00Z' } })
    const { url, server } = await guarded({ access: { keysFile, jwt: { secret } } })
    const cookie = await enter(url, token(everything, { jti: 'j1', iat: inSeconds(-5) }))
    const stream = await read(`${url}/sse/broadcast`, cookie)
    const headers = { authorization: `Bearer ${texts.root}` }
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/admin/revocations',
      payload: about,
      headers,
      remoteAddress: '192.0.2.9',
    })
    expect(answer.statusCode).toBe(202)
    expect((await stream.next()).event).toBe('closing')
    expect(await statusOf(`${url}/api/admin/stats`, cookie)).toBe(401)
  })

  test('comes with the end of its token, and no later than that', async () => {
    const { url } = await guarded({ access: { jwt: { secret, clockToleranceMs: 0 } } })
    const cookie = await enter(url, token(everything, { exp: inSeconds(2) }))
    const stream = await read(`${url}/sse/broadcast`, cookie)
    expect(await stream.next()).toMatchObject({ event: 'closing', data: '{"reason":"expired","reconnect":false}' })
    await vi.waitFor(async () => expect(await statusOf(`${url}/api/admin/stats`, cookie)).toBe(401), 3_000)
  })
})

describe('cookies that are none', () => {
  test.each([
    ['forged', 'A'.repeat(43)],
    ['of another form', 'A'.repeat(20)],
    ['empty', ''],
  ])('%s: nothing is shown by them', async (_name, value) => {
    const { url } = await guarded({ anonymous: 'read' })
    const cookie = { Cookie: `windhover-console=${value}` }
    expectProblem(await exchange(`${url}/api/admin/stats`, { headers: cookie }), 401)
    // Whoever comes with an old cookie may do what those may who show nothing, and guesses at nothing.
    expect(await statusOf(`${url}/sse/broadcast`, cookie)).toBe(200)
    cookieOf(await logIn(url, token(everything), cookie))
  })

  test('truncated, and of two sessions in one', async () => {
    const { url } = await guarded()
    const [one, other] = [await enter(url, token(everything)), await enter(url, token(everything))]
    const value = ({ Cookie = '' }: Headers): string => Cookie.split('=')[1]!
    const wrong = [value(one).slice(1), value(one).slice(0, 22) + value(other).slice(22)]
    for (const text of wrong)
      expect(await statusOf(`${url}/metrics`, { Cookie: `windhover-console=${text}` })).toBe(401)
    const both = { Cookie: `windhover-console=${value(one)}; windhover-console=${value(other)}` }
    expectProblem(await exchange(`${url}/metrics`, { headers: both }), 400)
    const stale = { Cookie: `windhover-console=${'x'.repeat(43)}; windhover-console=${value(other)}` }
    expect(await statusOf(`${url}/metrics`, stale)).toBe(200)
  })

  test('a header counts before them, right or wrong', async () => {
    const { url } = await guarded()
    const cookie = await enter(url, token(everything))
    const narrow = { ...cookie, Authorization: `Bearer ${token({ read: ['**'] })}` }
    expect(await statusOf(`${url}/metrics`, narrow)).toBe(403)
    expect(await statusOf(`${url}/metrics`, { ...cookie, Authorization: 'Bearer wrong' })).toBe(401)
    // A proxy in front may ask for a password of its own.
    expect(await statusOf(`${url}/metrics`, { ...cookie, Authorization: 'Basic YTpi' })).toBe(200)
  })
})

describe('pages of others', () => {
  const foreign: Headers[] = [
    { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'http://127.0.0.1:1', 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
  ]

  test.each(foreign)('with %j get nothing with the cookie', async (headers) => {
    const { url } = await guarded()
    const cookie = await enter(url, token(everything))
    const stream = await read(`${url}/sse/broadcast`, cookie)
    expectProblem(await postJson(`${url}/api/admin/kick`, '{"subject":"ann"}', { ...cookie, ...headers }), 403)
    expectProblem(await logIn(url, token(everything), headers), 403)
    expectProblem(await exchange(url + path, { method: 'DELETE', headers: { ...cookie, ...headers } }), 403)
    expect(await statusOf(`${url}/api/admin/stats`, cookie)).toBe(200)
    stream.close()
  })

  test('of corsOrigins read with credentials of their own, and not with the cookie', async () => {
    const { url } = await guarded({ corsOrigins: ['https://app.example'] })
    const cookie = await enter(url, token(everything))
    const page = { Origin: 'https://app.example', 'Sec-Fetch-Site': 'same-site' }
    expect(await statusOf(`${url}/sse/broadcast`, { ...page, ...cookie })).toBe(401)
    expect(await statusOf(`${url}/api/admin/stats`, { ...page, ...cookie })).toBe(401)
    expect(await statusOf(`${url}/sse/broadcast`, { ...page, Authorization: `Bearer ${token(everything)}` })).toBe(200)
  })

  test.each(foreign)('with %j get nothing in an app without a guard of origins, either', async (headers) => {
    const app = Fastify({ pluginTimeout: 0 })
    onTestFinished(() => app.close())
    await app.register(windhoverPlugin, { prefix: '/live', access: { jwt: { secret } }, drainMs: 0 })
    const url = `/live${path}`
    const made = await app.inject({ method: 'POST', url, payload: { credential: token(everything) } })
    const [cookie = ''] = [made.headers['set-cookie']].flat() as string[]
    expect(cookie).toMatch(/^windhover-console=[\w-]{43}; Path=\/live; /)
    const own = { cookie: cookie.split(';')[0]! }
    const kick = { method: 'POST', url: '/live/api/admin/kick', payload: { subject: 'ann' } } as const
    expect((await app.inject({ ...kick, headers: own })).statusCode).toBe(200)
    const lowered = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    expect((await app.inject({ ...kick, headers: { ...own, ...lowered } })).statusCode).toBe(401)
    await app.inject({ method: 'DELETE', url, headers: { ...own, ...lowered } })
    expect((await app.inject({ ...kick, headers: own })).statusCode).toBe(200)
  })
})

describe('a hook', () => {
  test('is asked at the login as if the credential came as a Bearer, and not again', async () => {
    const authenticate = vi.fn<NonNullable<NonNullable<ServerOptions['access']>['authenticate']>>((request) =>
      request.header('authorization') === 'Bearer letmein'
        ? { subject: 'eve', via: 'hook', grants: [{ allow: ['admin', 'read'] }] }
        : { status: 401, code: 'invalid_token', detail: 'who are you?' },
    )
    const { url } = await guarded({ access: { authenticate } })
    expectProblem(await logIn(url, 'other', { Cookie: 'app=1', 'X-API-Key': 'letmein' }), 401)
    const cookie = await enter(url, 'letmein')
    expect(authenticate.mock.calls[0]![0].header('x-api-key')).toBeUndefined()
    expect(authenticate.mock.calls[0]![0].cookie('app')).toBeUndefined()
    authenticate.mockClear()
    expect(JSON.parse((await exchange(url + path, { headers: cookie })).body)).toMatchObject({
      subject: 'eve',
      via: 'hook',
    })
    expect(await statusOf(`${url}/sse/broadcast`, cookie)).toBe(200)
    expect(authenticate).not.toHaveBeenCalled()
    expect(await statusOf(`${url}/metrics`, {})).toBe(401)
    expect(authenticate).toHaveBeenCalledOnce()
  })

  test('that knows nobody logs nobody in', async () => {
    const { url } = await guarded({
      access: { authenticate: () => ({ via: 'anonymous', grants: [{ allow: ['admin'] }] }) },
    })
    expectProblem(await logIn(url, 'x'), 401)
  })
})

test('two nodes have one list of sessions', async () => {
  const fake = createFakeState()
  const [one, other] = [await guarded({ state: fake.createNode() }), await guarded({ state: fake.createNode() })]
  const cookie = await enter(one.url, token(everything))
  expect(await statusOf(`${other.url}/api/admin/stats`, cookie)).toBe(200)
  const stream = await read(`${one.url}/sse/broadcast`, cookie)
  expect((await exchange(other.url + path, { method: 'DELETE', headers: cookie })).status).toBe(204)
  expect((await stream.next()).event).toBe('closing')
  expect(await statusOf(`${one.url}/api/admin/stats`, cookie)).toBe(401)
})

test.each(['off', 'watch'] as const)('with the console %s there is none', async (mode) => {
  const { url } = await guarded({ console: mode })
  for (const method of ['GET', 'POST', 'DELETE']) expect(await statusOf(url + path, {}, { method })).toBe(404)
  expect(await statusOf(`${url}/api/admin/stats`, { Authorization: `Bearer ${token(everything)}` })).toBe(200)
})

import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import type { AccessRequest, Authenticated } from 'windhover'

import { createApiKey, hashKey } from '../src/access/keys/api-key.ts'
import { changeKeysFile } from '../src/access/keys/change-keys-file.ts'
import type { KeyRecord } from '../src/access/keys/key-record.ts'
import type { ServerOptions } from '../src/index.ts'
import { type Answer, type Asking, exchange, postJson } from './support/exchange.ts'
import { openStream, type OpenStream, type ReadEvent } from './support/open-stream.ts'
import { inSeconds, secret, signToken } from './support/sign-token.ts'
import { type Running, startServer } from './support/start-server.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

/** Ends a stream that has begun. */
const until = /event: (connected|closing)\n.*\n\n/

function bearer(credential: string): Record<string, string> {
  return { Authorization: `Bearer ${credential}` }
}

function token(claims: object = {}): string {
  return signToken({
    sub: 'ann',
    exp: inSeconds(3600),
    windhover: { read: ['room:*'], publish: ['room:7'] },
    ...claims,
  })
}

/** Starts a server that takes tokens of {@link secret}. */
function startWithTokens(options: ServerOptions = {}): Promise<Running> {
  return startServer({ ...options, access: { jwt: { secret }, ...options.access } })
}

/** Starts a server with one API key. */
async function startWithKey(key: Partial<KeyRecord>): Promise<Running & { readonly key: string }> {
  const keysFile = join(temporaryFolder(), 'keys.json')
  const { id, text } = createApiKey(() => false)
  const record: KeyRecord = {
    id,
    name: 'ci',
    hash: `sha256:${hashKey(text).toString('hex')}`,
    allow: ['publish'],
    createdAt: '2026-01-01T00:00:00Z',
    ...key,
  }
  await changeKeysFile(keysFile, () => [record])
  return { ...(await startServer({ access: { keysFile } })), key: text }
}

function expectRefusal({ status, headers, body }: Answer, expected: [number, string, string | undefined]): void {
  const { code } = JSON.parse(body) as { code?: string }
  expect([status, code, headers['www-authenticate']]).toEqual(expected)
  expect(headers['content-type']).toBe('application/problem+json')
}

/** Waits for the next event, which has to have this name. */
async function expectEvent(stream: OpenStream, name: string): Promise<ReadEvent> {
  const event = await stream.next()
  expect(event.event).toBe(name)
  return event
}

const noCredential: [number, string, string] = [401, 'unauthorized', 'Bearer']
const wrongToken: [number, string, string] = [401, 'invalid_token', 'Bearer error="invalid_token"']
const endedToken: [number, string, string] = [401, 'token_expired', 'Bearer error="invalid_token"']
const notGranted: [number, string, string] = [403, 'forbidden', 'Bearer error="insufficient_scope"']

describe('a server with tokens', () => {
  const listening = (url: string, headers: Record<string, string>, query = ''): Promise<Answer> =>
    exchange(`${url}/sse/broadcast${query}`, { headers, until })

  test('refuses whoever shows nothing, something wrong, ended or too narrow', async () => {
    const { url } = await startWithTokens()
    expectRefusal(await listening(url, {}), noCredential)
    expectRefusal(await listening(url, {}, '?event=connected'), noCredential)
    expectRefusal(await listening(url, bearer(`${token()}x`)), wrongToken)
    expectRefusal(await listening(url, bearer(token({ exp: inSeconds(-60) }))), endedToken)
    expectRefusal(await listening(url, bearer(token()), '?channel=other'), notGranted)
    expectRefusal(await listening(url, bearer(token({ windhover: { publish: ['room:7'] } }))), notGranted)
    const body = JSON.stringify({ event: 'message', channel: 'room:7' })
    expectRefusal(await postJson(`${url}/api/broadcast`, body), noCredential)
    expectRefusal(await postJson(`${url}/api/broadcast`, 'not JSON'), noCredential)
    const elsewhere = JSON.stringify({ event: 'message', channel: 'room:8' })
    expectRefusal(await postJson(`${url}/api/broadcast`, elsewhere, bearer(token())), notGranted)
    expectRefusal(await exchange(`${url}/api/connected`), noCredential)
    for (const path of ['/', '/healthz', '/openapi/v3.1/openapi.json']) {
      // oxlint-disable-next-line no-await-in-loop -- three
      expect((await exchange(url + path)).status, path).not.toBe(401)
    }
  })

  test('lets in whoever is granted it, with the channels that the grants name, and says when that ends', async () => {
    const { url } = await startWithTokens()
    const exp = inSeconds(3600)
    const claims = { exp, windhover: { read: ['room:7'], publish: ['room:7'] } }
    const reader = await openStream(`${url}/sse/broadcast`, bearer(token(claims)))
    const connected = await expectEvent(reader, 'connected')
    expect(JSON.parse(connected.data)).toMatchObject({ expiresAt: new Date(exp * 1000).toISOString() })
    const body = JSON.stringify({ event: 'message', data: 1, channel: 'room:7' })
    expect((await postJson(`${url}/api/broadcast`, body, bearer(token(claims)))).status).toBe(200)
    expect(await expectEvent(reader, 'message')).toMatchObject({ data: '1' })
    const counts = await exchange(`${url}/api/connected`, { headers: bearer(token()) })
    expect(JSON.parse(counts.body)).toMatchObject({ connected: 1, channels: { 'room:7': 1 } })
    const foreign = await exchange(`${url}/api/connected`, { headers: bearer(token({ windhover: { read: ['x'] } })) })
    expect(JSON.parse(foreign.body)).toMatchObject({ connected: 1, channels: {} })
    reader.close()
  })

  test('takes a cookie, but not from a page of another origin', async () => {
    const { url } = await startWithTokens()
    const Cookie = `windhover=${token()}`
    expect((await listening(url, { Cookie }, '?channel=room:1')).status).toBe(200)
    const foreign = await listening(url, { Cookie, Origin: 'https://evil.example' }, '?channel=room:1')
    expect(JSON.parse(foreign.body)).toMatchObject({ status: 403, code: 'origin_not_allowed' })
    const rebound = await listening(url, { Cookie, Host: 'evil.example' }, '?channel=room:1')
    expect(rebound.status).toBe(421)
  })

  test('ends a stream with its token; one that a newer cookie renews may come back, and no other', async () => {
    const { url } = await startWithTokens()
    const ending = token({ exp: inSeconds(2), windhover: { read: ['room:7'] } })
    const [byHeader, byCookie] = await Promise.all([
      openStream(`${url}/sse/broadcast`, bearer(ending)),
      openStream(`${url}/sse/broadcast`, { Cookie: `windhover=${ending}` }),
    ])
    await Promise.all([byHeader, byCookie].map((reader) => expectEvent(reader, 'connected')))
    const [gone, back] = await Promise.all([expectEvent(byHeader, 'closing'), expectEvent(byCookie, 'closing')])
    expect([JSON.parse(gone.data), gone.id]).toEqual([{ reason: 'expired', reconnect: false }, 'stop'])
    expect(JSON.parse(back.data)).toEqual({ reason: 'expired', reconnect: true })
  })

  test('replays nothing that is no longer granted', async () => {
    const { url, server } = await startWithTokens()
    const first = await server.hub.publish('message', 1, { channel: 'room:7' })
    await server.hub.publish('message', 2, { channel: 'room:7' })
    const headers = { ...bearer(token({ windhover: { read: ['room:8'] } })), 'Last-Event-ID': first.id }
    expectRefusal(await listening(url, headers, '?channel=room:7'), notGranted)
  })

  test('refuses two credentials that differ, and takes the same one twice', async () => {
    const { url } = await startWithTokens({ access: { tokenInQuery: true } })
    const [one, other] = [token(), token({ sub: 'bob' })]
    const twice = await listening(url, bearer(one), `?channel=room:1&access_token=${one}`)
    expect(twice.status).toBe(200)
    const differing = await listening(url, bearer(one), `?channel=room:1&access_token=${other}`)
    expect(JSON.parse(differing.body)).toMatchObject({ status: 400, code: 'invalid_request' })
  })
})

describe('a ticket', () => {
  async function takeTicket(
    url: string,
    body: object = {},
    credential = token(),
  ): Promise<{ ticket: string; url: string }> {
    const answer = await postJson(`${url}/api/tickets`, JSON.stringify(body), bearer(credential))
    expect(answer.status, answer.body).toBe(201)
    expect(answer.headers['cache-control']).toBe('no-store')
    return JSON.parse(answer.body) as { ticket: string; url: string }
  }

  test('opens a stream without a header, and is narrower than its credential', async () => {
    const { url, server } = await startWithTokens()
    const ticket = await takeTicket(url, { channels: ['room:7'], events: ['message'] })
    expect(ticket.url).toBe(`/sse/broadcast?channel=room%3A7&event=message&ticket=${ticket.ticket}`)
    const reader = await openStream(url + ticket.url)
    expect(JSON.parse((await expectEvent(reader, 'connected')).data)).toHaveProperty('expiresAt')
    await server.hub.publish('message', 1, { channel: 'room:7' })
    expect(await expectEvent(reader, 'message')).toMatchObject({ data: '1' })
    expectRefusal(await exchange(`${url}/sse/broadcast?channel=room:8&ticket=${ticket.ticket}`), notGranted)
    const asked = JSON.stringify({ channels: ['other'] })
    expectRefusal(await postJson(`${url}/api/tickets`, asked, bearer(token())), notGranted)
    expectRefusal(await postJson(`${url}/api/tickets`, '{}'), noCredential)
    reader.close()
  })

  test('that is used twice ends the stream before', async () => {
    const { url } = await startWithTokens()
    const ticket = await takeTicket(url, { channels: ['room:7'] })
    const mine = await openStream(url + ticket.url)
    await expectEvent(mine, 'connected')
    const thief = await openStream(url + ticket.url)
    await expectEvent(thief, 'connected')
    const closing = await expectEvent(mine, 'closing')
    expect([JSON.parse(closing.data), closing.id]).toEqual([{ reason: 'kicked', reconnect: false }, 'stop'])
    thief.close()
  })

  test('resumes its stream with the last id, and starts no other', async () => {
    const { url, server } = await startWithTokens()
    const ticket = await takeTicket(url, { channels: ['room:7'] })
    const before = await openStream(url + ticket.url)
    const { id } = await expectEvent(before, 'connected')
    before.close()
    await expect.poll(() => server.hub.connectedCount()).toBe(0)
    expectRefusal(await exchange(url + ticket.url), endedToken)
    const after = await openStream(url + ticket.url, { 'Last-Event-ID': id! })
    expect(JSON.parse((await expectEvent(after, 'connected')).data)).toMatchObject({ resumed: true })
    after.close()
  })

  test('publishes nothing, takes no ticket, and is refused if it is none', async () => {
    const { url } = await startWithTokens()
    const { ticket } = await takeTicket(url)
    expectRefusal(await postJson(`${url}/api/broadcast?ticket=${ticket}`, '{"channel":"room:7"}'), notGranted)
    expectRefusal(await postJson(`${url}/api/tickets?ticket=${ticket}`, '{}'), notGranted)
    expectRefusal(await exchange(`${url}/sse/broadcast?ticket=made-up`), wrongToken)
  })
})

describe('a server with keys', () => {
  test('takes a key as Bearer and as X-API-Key, for what it is for', async () => {
    const { url, key } = await startWithKey({ allow: ['publish'], channels: ['orders:**'] })
    const publish = (headers: Record<string, string>, channel = 'orders:1'): Promise<Answer> =>
      postJson(`${url}/api/broadcast`, JSON.stringify({ channel }), headers)
    expect((await publish(bearer(key))).status).toBe(200)
    expect((await publish({ 'X-API-Key': key })).status).toBe(200)
    expectRefusal(await publish(bearer(key), 'news'), notGranted)
    expectRefusal(await publish(bearer(`${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`)), wrongToken)
    expectRefusal(await publish({}), noCredential)
    expectRefusal(await exchange(`${url}/sse/broadcast?channel=orders:1`, { headers: bearer(key), until }), notGranted)
  })

  test('refuses one that has ended', async () => {
    const { url, key } = await startWithKey({ expiresAt: '2026-01-02T00:00:00Z' })
    expectRefusal(await postJson(`${url}/api/broadcast`, '{}', bearer(key)), endedToken)
  })
})

describe('a hook', () => {
  const asked = (hook: (request: AccessRequest) => Authenticated | undefined | Promise<Authenticated | undefined>) =>
    startServer({ access: { authenticate: hook } })
  const askAs = (url: string, user: string): Promise<Answer> =>
    exchange(`${url}/sse/broadcast`, { headers: { 'X-User': user }, until })

  test.each(['at once', 'later'])('finds out who asks %s', async (when) => {
    const { url, server } = await asked((request) => {
      const user = request.header('x-user')
      const identity =
        user === 'ann' ? ({ subject: user, via: 'hook', grants: [{ allow: ['read'] }] } as const) : undefined
      return when === 'later' ? Promise.resolve(identity) : identity
    })
    const reader = await openStream(`${url}/sse/broadcast`, { 'X-User': 'ann' })
    await expectEvent(reader, 'connected')
    expect(server.hub.readers().readers).toMatchObject([{ subject: 'ann', via: 'hook' }])
    expectRefusal(await askAs(url, 'bob'), noCredential)
    reader.close()
  })

  test('that throws, rejects or returns nonsense is a bug of the server, which goes on', async () => {
    const outcomes: Record<string, () => unknown> = {
      throws: () => {
        throw new Error('no database')
      },
      rejects: () => Promise.reject(new Error('no database')),
      nonsense: () => ({ grants: [{ allow: ['everything'] }] }),
      fine: () => ({ via: 'hook', grants: [{ allow: ['read'] }] }),
    }
    const { url } = await asked((request) => outcomes[request.header('x-user')!]!() as Authenticated)
    const statuses: number[] = []
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for (const user of Object.keys(outcomes)) statuses.push((await askAs(url, user)).status)
    expect(statuses).toEqual([500, 500, 500, 200])
  })
})

describe('an admin', () => {
  const admin = bearer(token({ sub: 'root', windhover: { admin: true, read: ['**'] } }))
  const ask = async (url: string, path: string, { body, ...asking }: Asking = {}): Promise<Answer> =>
    exchange(`${url}/api/admin${path}`, {
      ...asking,
      headers: { ...admin, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...asking.headers },
      ...(body === undefined ? {} : { body }),
    })

  test('sees readers, kicks them, takes credentials back and gives them again', async () => {
    const { url, server } = await startWithTokens()
    const open = () => openStream(`${url}/sse/broadcast?channel=room:7`, bearer(token()))
    const first = await open()
    await expectEvent(first, 'connected')
    const readers = JSON.parse((await ask(url, '/readers?channel=room:7')).body) as object
    expect(readers).toMatchObject({ readers: [{ subject: 'ann', via: 'token', channels: ['room:7'] }], next: null })
    expect(JSON.parse((await ask(url, '/channels')).body)).toEqual({
      channels: [{ name: 'room:7', readers: 1 }],
      total: 1,
    })
    const kicked = await ask(url, '/kick', { method: 'POST', body: '{"subject":"ann","reconnect":true}' })
    expect(JSON.parse(kicked.body)).toEqual({ ok: true, readers: 1 })
    expect(JSON.parse((await expectEvent(first, 'closing')).data)).toEqual({ reason: 'kicked', reconnect: true })

    const second = await open()
    await expectEvent(second, 'connected')
    const revoked = await ask(url, '/revocations', { method: 'POST', body: '{"subject":"ann"}' })
    expect(revoked.status).toBe(202)
    const { id } = JSON.parse(revoked.body) as { id: string }
    expect(JSON.parse((await expectEvent(second, 'closing')).data)).toEqual({ reason: 'kicked', reconnect: false })
    expectRefusal(await exchange(`${url}/sse/broadcast`, { headers: bearer(token()) }), wrongToken)
    expect(JSON.parse((await ask(url, '/revocations')).body)).toMatchObject({ revocations: [{ id, subject: 'ann' }] })
    expect((await ask(url, `/revocations/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await ask(url, `/revocations/${id}`, { method: 'DELETE' })).status).toBe(404)
    const third = await open()
    await expectEvent(third, 'connected')
    third.close()
    expect(JSON.parse((await ask(url, '/stats')).body)).toMatchObject({ published: 0, position: expect.any(String) })
    await expect.poll(() => server.hub.connectedCount()).toBe(0)
  })

  test('is told what is wrong with a request', async () => {
    const { url } = await startWithTokens()
    for (const body of ['{}', '{"reconnect":true}', '{"subject":7}', '{"user":"ann"}', 'null']) {
      // oxlint-disable-next-line no-await-in-loop -- a few
      expect((await ask(url, '/kick', { method: 'POST', body })).status, body).toBe(422)
    }
    const past = await ask(url, '/revocations', {
      method: 'POST',
      body: '{"subject":"ann","until":"2020-01-01T00:00:00Z"}',
    })
    expect(JSON.parse(past.body)).toMatchObject({ status: 422, issues: [{ path: ['until'] }] })
    expect((await ask(url, '/readers?limit=0')).status).toBe(400)
    expect((await ask(url, '/readers?after=x')).status).toBe(400)
  })

  test('is nobody else', async () => {
    const { url } = await startWithTokens()
    expectRefusal(await exchange(`${url}/api/admin/stats`), noCredential)
    expectRefusal(await exchange(`${url}/api/admin/stats`, { headers: bearer(token()) }), notGranted)
  })

  test('is whoever sits at an open server, unless a proxy passes the request on', async () => {
    const { url } = await startServer()
    expect((await exchange(`${url}/api/admin/stats`)).status).toBe(200)
    for (const header of ['Forwarded', 'X-Forwarded-For', 'X-Real-IP', 'Via']) {
      // oxlint-disable-next-line no-await-in-loop -- four
      expectRefusal(await exchange(`${url}/api/admin/stats`, { headers: { [header]: '192.0.2.1' } }), noCredential)
    }
  })
})

describe('limits', () => {
  test('of publishes are told in headers, and refuse with 429', async () => {
    const { url } = await startWithTokens({ limits: { publish: { perSubject: { rate: 1, perMs: 60_000 } } } })
    const publish = () => postJson(`${url}/api/broadcast`, '{"channel":"room:7"}', bearer(token()))
    const first = await publish()
    expect([first.status, first.headers['ratelimit-policy']]).toEqual([200, '"publish";q=1;w=60'])
    const second = await publish()
    expect([second.status, second.headers['ratelimit']]).toEqual([429, expect.stringMatching(/^"publish";r=0;t=\d+$/)])
    expect(Number(second.headers['retry-after'])).toBeGreaterThan(0)
  })

  test('of connections send the client away for a while', async () => {
    const { url } = await startWithTokens({ limits: { connect: { perSubject: { rate: 1, perMs: 60_000 } } } })
    const open = () => openStream(`${url}/sse/broadcast?channel=room:7`, bearer(token()))
    const first = await open()
    await expectEvent(first, 'connected')
    const second = await open()
    expect(JSON.parse((await expectEvent(second, 'closing')).data)).toEqual({ reason: 'busy', reconnect: true })
    first.close()
  })
})

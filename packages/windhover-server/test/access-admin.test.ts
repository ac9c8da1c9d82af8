import pino from 'pino'
import { describe, expect, test } from 'vitest'

import type { ServerOptions } from '../src/index.ts'
import { type Answer, exchange, postJson } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { type OpenStream, openStream } from './support/open-stream.ts'
import { inSeconds, secret, signToken } from './support/sign-token.ts'
import { type Running, startServer } from './support/start-server.ts'

type Headers = Readonly<Record<string, string>>

function bearer(sub: string, windhover: object, more: object = {}): Headers {
  return { Authorization: `Bearer ${signToken({ sub, exp: inSeconds(600), windhover, ...more })}` }
}

const root = bearer('root', { read: ['**'], publish: ['**'], admin: true })
const ann = bearer('ann', { read: ['**'], publish: ['**'] }, { jti: 'ann-1' })
const bob = bearer('bob', { read: ['**'] })

function guarded(more: ServerOptions = {}): Promise<Running> {
  return startServer({ access: { jwt: { secret } }, channels: 'any', ...more })
}

/** Opens a stream and reads that it is connected. */
async function read(url: string, headers: Headers = {}): Promise<OpenStream> {
  const stream = await openStream(url, headers)
  expect(stream.status).toBe(200)
  expect((await stream.next()).event).toBe('connected')
  return stream
}

async function expectClosing(stream: OpenStream, expected: object): Promise<void> {
  const { event, data } = await stream.next()
  expect([event, JSON.parse(data)]).toEqual(['closing', expected])
  expect(await stream.closed).toBe(true)
}

const kicked = { reason: 'kicked', reconnect: false }

function post(url: string, body: object, headers = root): Promise<Answer> {
  return postJson(url, JSON.stringify(body), headers)
}

describe('a ticket', () => {
  async function take(url: string, body: object = {}, headers = ann): Promise<{ ticket: string; url: string }> {
    const answer = await post(`${url}/api/tickets`, body, headers)
    expect([answer.status, answer.headers['cache-control']]).toEqual([201, 'no-store'])
    return JSON.parse(answer.body) as { ticket: string; url: string }
  }

  test('opens a stream by its address alone', async () => {
    const { url } = await guarded()
    const ticket = await take(url, { channels: ['room:7'], events: ['e'] })
    const stream = await read(url + ticket.url)
    const { readers } = JSON.parse((await exchange(`${url}/api/admin/readers`, { headers: root })).body) as {
      readers: object[]
    }
    expect(readers).toMatchObject([{ subject: 'ann', via: 'ticket', channels: ['room:7'], events: ['e'] }])
    stream.close()
  })

  test('that somebody else opens ends the older stream for good', async () => {
    const { url } = await guarded()
    const { url: path } = await take(url)
    const first = await read(url + path)
    const second = await read(url + path)
    await expectClosing(first, kicked)
    second.close()
  })

  test('resumes its stream with the id of an event, and without one is over', async () => {
    const { url, server } = await guarded()
    const { url: path } = await take(url, { channels: ['a'] })
    const first = await read(url + path)
    await server.hub.publish('e', 1, { channel: 'a' })
    const { id } = await first.next()
    first.close()
    await first.closed
    await server.hub.publish('e', 2, { channel: 'a' })
    // The server learns of the end on its own; until then, whoever comes takes the stream over.
    const again = await read(url + path, { 'Last-Event-ID': id! })
    expect((await again.next()).data).toBe('2')
    again.close()
  })

  test('is for no other channel or event than was asked for, which is no more than was granted', async () => {
    const { url } = await guarded()
    const narrow = bearer('ann', { read: ['room:*'] })
    for (const body of [{ channels: ['office'] }, { channels: ['room:1', 'office'] }]) {
      // oxlint-disable-next-line no-await-in-loop -- two
      expect(expectProblem(await post(`${url}/api/tickets`, body, narrow), 403).code).toBe('forbidden')
    }
    const { ticket } = await take(url, { channels: ['room:1'] }, narrow)
    const other = await exchange(`${url}/sse/broadcast?channel=room:2&ticket=${ticket}`)
    expectProblem(other, 403)
  })

  test('reads, and does nothing else', async () => {
    const { url } = await guarded()
    const { ticket } = await take(url, {}, root)
    for (const path of ['/api/broadcast', '/api/admin/kick', '/api/tickets']) {
      // oxlint-disable-next-line no-await-in-loop -- three
      const answer = await post(`${url}${path}?ticket=${ticket}`, { event: 'e', data: 1 }, {})
      expect(expectProblem(answer, 403).code, path).toBe('forbidden')
    }
    expectProblem(await exchange(`${url}/api/admin/stats?ticket=${ticket}`), 403)
  })

  test('opens a stream of a server without rules too', async () => {
    const { url } = await startServer()
    const { url: path } = await take(url, {}, {})
    const stream = await read(url + path)
    stream.close()
  })

  test('of somebody who was revoked opens nothing', async () => {
    const { url } = await guarded()
    const { url: path } = await take(url)
    expect((await post(`${url}/api/admin/revocations`, { subject: 'ann' })).status).toBe(202)
    expect(expectProblem(await exchange(url + path), 401).code).toBe('invalid_token')
  })
})

describe('a revocation', () => {
  test('by subject ends its streams and keeps it out until it is ended', async () => {
    const { url } = await guarded()
    const streams = [await read(`${url}/sse/broadcast`, ann), await read(`${url}/sse/broadcast?channel=a`, ann)]
    const other = await read(`${url}/sse/broadcast`, bob)
    const answer = await post(`${url}/api/admin/revocations`, { subject: 'ann' })
    expect(answer.status).toBe(202)
    const { id } = JSON.parse(answer.body) as { id: string }
    for (const stream of streams) {
      // oxlint-disable-next-line no-await-in-loop -- two
      await expectClosing(stream, kicked)
    }
    for (const ask of [
      exchange(`${url}/sse/broadcast`, { headers: ann }),
      post(`${url}/api/broadcast`, { event: 'e', data: 1 }, ann),
      post(`${url}/api/tickets`, {}, ann),
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- three
      expect(expectProblem(await ask, 401).code).toBe('invalid_token')
    }
    const list = await exchange(`${url}/api/admin/revocations`, { headers: root })
    expect(JSON.parse(list.body)).toMatchObject({ revocations: [{ id, subject: 'ann' }] })
    const one = `${url}/api/admin/revocations/${id}`
    expect((await exchange(one, { method: 'DELETE', headers: root })).status).toBe(204)
    expect((await exchange(one, { method: 'DELETE', headers: root })).status).toBe(404)
    for (const stream of [await read(`${url}/sse/broadcast`, ann), other]) stream.close()
  })

  test.each([
    ['a credential', { tokenId: 'ann-1' }],
    ['what was issued before', { subject: 'ann', issuedBefore: new Date(Date.now() + 60_000).toISOString() }],
    ['a channel', { subject: 'ann', channel: 'a' }],
  ])('of %s ends and refuses it', async (_, body) => {
    const { url } = await guarded()
    const stream = await read(`${url}/sse/broadcast?channel=a`, ann)
    expect((await post(`${url}/api/admin/revocations`, body)).status).toBe(202)
    await expectClosing(stream, kicked)
    const status = (await exchange(`${url}/sse/broadcast?channel=a`, { headers: ann })).status
    expect(status).toBe('channel' in body ? 403 : 401)
    const other = await read(`${url}/sse/broadcast?channel=a`, bob)
    other.close()
  })

  test.each([
    {},
    { subject: '' },
    { subject: 7 },
    { until: '2099-01-01T00:00:00Z' },
    { subject: 'a', until: 'soon' },
    { subject: 'a', until: '2020-01-01T00:00:00Z' },
    { subjekt: 'ann' },
  ])('%j is none', async (body) => {
    const { url } = await guarded()
    expect(expectProblem(await post(`${url}/api/admin/revocations`, body), 422).code).toBe('invalid_data')
  })
})

describe('a kick', () => {
  test.each([true, false])('ends readers; they may come back: %j', async (reconnect) => {
    const { url } = await guarded()
    const stream = await read(`${url}/sse/broadcast`, ann)
    const other = await read(`${url}/sse/broadcast`, bob)
    const answer = await post(`${url}/api/admin/kick`, { subject: 'ann', reconnect })
    expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { ok: true, readers: 1 }])
    await expectClosing(stream, { reason: 'kicked', reconnect })
    for (const one of [await read(`${url}/sse/broadcast`, ann), other]) one.close()
  })

  test('of nobody in particular is refused', async () => {
    const { url } = await guarded()
    for (const body of [{}, { reconnect: true }]) {
      // oxlint-disable-next-line no-await-in-loop -- two
      expectProblem(await post(`${url}/api/admin/kick`, body), 422)
    }
  })
})

test('what admins change stands in the log, with who did it, and no credential', async () => {
  let text = ''
  const logger = pino({ level: 'warn' }, { write: (line: string) => void (text += line) })
  const { url } = await guarded({ logger })
  const { id } = JSON.parse((await post(`${url}/api/admin/revocations`, { subject: 'ann' })).body) as { id: string }
  await exchange(`${url}/api/admin/revocations/${id}`, { method: 'DELETE', headers: root })
  await post(`${url}/api/admin/kick`, { channel: 'a' })
  await exchange(`${url}/api/admin/stats`, { headers: root })
  const lines = text.split('\n').filter((line) => line.includes('"audit"'))
  const by = { subject: 'root', via: 'token', address: '127.0.0.1' }
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    { audit: 'revoked', by, id, subject: 'ann' },
    { audit: 'revocation ended', by, id },
    { audit: 'kicked', by, channel: 'a', reconnect: false, readers: 0 },
  ])
  expect(text).not.toContain(root['Authorization']!.slice(7))
})

test('readers are listed page by page', async () => {
  const { url } = await guarded()
  const streams = [
    await read(`${url}/sse/broadcast?channel=a`, ann),
    await read(`${url}/sse/broadcast?channel=b`, bob),
    await read(`${url}/sse/broadcast?channel=a`, bob),
  ]
  const list = async (query: string): Promise<{ readers: { subject: string }[]; total: number; next: string | null }> =>
    JSON.parse((await exchange(`${url}/api/admin/readers?${query}`, { headers: root })).body) as never
  const all = await list('')
  expect(all.readers).toMatchObject([
    {
      subject: 'ann',
      via: 'token',
      channels: ['a'],
      address: '127.0.0.1',
      resumed: false,
      isParked: false,
      behind: 0,
      pendingBytes: 0,
    },
    { subject: 'bob', channels: ['b'] },
    { subject: 'bob', channels: ['a'] },
  ])
  expect((await list('subject=bob')).readers).toEqual(all.readers.slice(1))
  expect((await list('channel=a')).readers).toEqual([all.readers[0], all.readers[2]])
  const first = await list('limit=2')
  expect(first.readers).toEqual(all.readers.slice(0, 2))
  expect(await list(`limit=2&after=${first.next!}`)).toEqual({ readers: [all.readers[2]], total: 3, next: null })
  // How many a kick would end is known before.
  expect([all.total, (await list('subject=bob&limit=1')).total, (await list('channel=b')).total]).toEqual([3, 2, 1])
  expect(await list('sort=behind&limit=2')).toEqual({ readers: all.readers.slice(0, 2), total: 3, next: null })
  for (const query of ['sort=name', 'sort=behind&after=1', 'sort=behind&sort=behind']) {
    expectProblem(await exchange(`${url}/api/admin/readers?${query}`, { headers: root }), 400)
  }
  for (const stream of streams) stream.close()
})

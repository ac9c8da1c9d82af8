import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { createHub, type Hub, rawText } from '../../src/index.ts'
import { createHandler } from '../../src/http/node.ts'
import { openStream } from '../support/open-stream.ts'
import { openRaw } from '../support/raw-client.ts'

let hub: Hub
let server: Server
let url: string

beforeEach(async () => {
  hub = createHub({ closeTimeoutMs: 10_000, reconnectSpreadMs: 0, history: { maxMessages: 5 } })
  const handle = createHandler(hub, { path: '/events', channels: ['broadcast', 'news'] })
  server = createServer(handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`
})

afterEach(async () => {
  await hub.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  expect(hub.connectedCount()).toBe(0)
})

test('greets a reader, then sends what is published', async () => {
  const stream = await openStream(url)
  expect(stream.response.statusCode).toBe(200)
  expect(stream.response.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    connection: 'keep-alive',
  })
  const greeting = await stream.next()
  expect(greeting.event).toBe('connected')
  expect(JSON.parse(greeting.data!)).toMatchObject({ keepAliveMs: 15_000, resumed: false })
  const { id } = await hub.publish('message', { text: 'hello' }, { id: 'mine' })
  expect((await stream.next()).text).toBe(`id: ${id}\nevent: message\ndata: {"text":"hello"}`)
  expect(id.endsWith('.mine')).toBe(true)
  stream.close()
})

test('resumes after the last id without loss or double', async () => {
  const first = await openStream(url)
  const { id } = await first.next()
  first.close()
  for (let n = 1; n <= 3; n += 1) await hub.publish('tick', n)
  const second = await openStream(url, { 'Last-Event-ID': id! })
  expect(JSON.parse((await second.next()).data!)).toMatchObject({ resumed: true })
  for (let n = 1; n <= 3; n += 1) expect((await second.next()).data).toBe(String(n))
  await hub.publish('tick', 4)
  expect((await second.next()).data).toBe('4')
  second.close()
})

test('tells of what was evicted, and of another life of the log', async () => {
  const before = hub.position()
  for (let n = 1; n <= 8; n += 1) await hub.publish('tick', n)
  const late = await openStream(url, { 'Last-Event-ID': `${before.epoch}.0` })
  expect((await late.next()).id).toBeUndefined()
  const gap = await late.next()
  expect(JSON.parse(gap.data!)).toEqual({
    reason: 'evicted',
    requested: before,
    resumedAt: { epoch: before.epoch, offset: 3 },
  })
  expect(gap.id).toBe(`${before.epoch}.3`)
  expect((await late.next()).data).toBe('4')
  late.close()
  for (const [id, reason] of [
    ['other.1', 'epoch'],
    ['nonsense', 'unknown'],
    [`${before.epoch}.99`, 'epoch'],
  ]) {
    const stream = await openStream(url, { 'Last-Event-ID': id! })
    await stream.next()
    expect(JSON.parse((await stream.next()).data!)).toMatchObject({ reason })
    stream.close()
  }
})

test('splits data on CRLF, CR and LF, and sends empty data', async () => {
  const stream = await openStream(url)
  await stream.next()
  await hub.publish('text', rawText('a\rb\r\nc\nd'))
  expect((await stream.next()).data).toBe('a\nb\nc\nd')
  await hub.publish('text', rawText(''))
  expect((await stream.next()).data).toBe('')
  stream.close()
})

test.each([
  ['POST', '', {}, 405],
  ['GET', '?channel=secret', {}, 400],
  ['GET', '?event=connected', {}, 400],
  ['GET', '?event=a%0Ab', {}, 400],
  ['GET', '', { accept: 'text/html' }, 406],
  ['GET', '', { accept: 'text/event-stream;q=0, */*' }, 406],
] as const)('refuses %s %s %o with %i', async (method, query, headers, status) => {
  const response = await fetch(url + query, { method, headers })
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toMatchObject({ ok: false, status, error: expect.any(String) })
  expect(response.headers.get('allow')).toBe(status === 405 ? 'GET, HEAD' : null)
})

test('answers HEAD with the head alone, and the id stop with 204', async () => {
  const head = await fetch(url, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
    '',
  ])
  expect((await fetch(url, { headers: { 'Last-Event-ID': 'stop' } })).status).toBe(204)
})

test('ends a connection that sends a second request behind a stream', async () => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const request = 'GET /events HTTP/1.1\r\nHost: a\r\n\r\n'
  socket.write(request)
  await new Promise((resolve) => socket.once('data', resolve))
  const closed = new Promise((resolve) => socket.once('close', resolve))
  socket.write(request)
  await closed
})

test('serves HTTP/1.0 without chunks', async () => {
  const client = openRaw((server.address() as AddressInfo).port, 'GET /events HTTP/1.0\r\n\r\n')
  await client.waitFor('\n\n')
  expect(client.text).toMatch(/^HTTP\/1\.1 200/)
  expect(client.text).not.toMatch(/transfer-encoding|keep-alive\r/i)
  expect(client.text).toMatch(/\r\n\r\nretry: 2000\n/)
  client.socket.destroy()
})

test('says closing and ends when the hub closes', async () => {
  const stream = await openStream(url)
  await stream.next()
  await hub.publish('last', 1)
  const closing = hub.close()
  expect((await stream.next()).event).toBe('last')
  expect((await stream.next()).text).toBe('retry: 1000\nevent: closing\ndata: {"reason":"shutdown","reconnect":true}')
  await stream.closed
  await closing
  const refused = await openStream(url)
  expect(JSON.parse((await refused.next()).data!)).toEqual({ reason: 'busy', reconnect: true })
  await refused.closed
  await expect(hub.publish('late', 1)).rejects.toMatchObject({ code: 'closed' })
})

test.each(['a\rb', 'a\nb', 'a\u0000b', '', 'x'.repeat(129), 'connected', 'error', 'open'])(
  'refuses the event name %j',
  async (name) => {
    await expect(hub.publish(name, 1)).rejects.toMatchObject({ code: expect.stringMatching(/_name$/) })
    await expect(hub.publish('e', 1, { id: name === 'connected' ? 'a\rb' : `${name}\n` })).rejects.toThrow(/^id /)
  },
)

test('a question mark in the query is part of a name', async () => {
  const stream = await openStream(`${url}?event=what?`)
  await stream.next()
  await hub.publish('what', 1)
  await hub.publish('what?', 2)
  expect(await stream.next()).toMatchObject({ event: 'what?', data: '2' })
  stream.close()
})

test('too many event names are refused, so that one reader cannot slow every publish', async () => {
  const query = Array.from({ length: 101 }, (_, index) => `event=e${index}`).join('&')
  const response = await fetch(`${url}?${query}`)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error: 'event: 101 are too many; a reader may ask for 100' })
})

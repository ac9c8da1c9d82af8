import type { Socket } from 'node:net'

import { describe, expect, test } from 'vitest'
import { rawText } from 'windhover'

import { exchange, postJson } from './support/exchange.ts'
import { type OpenStream, openStream } from './support/open-stream.ts'
import { openRaw } from './support/raw-exchange.ts'
import { startServer } from './support/start-server.ts'

// Bugs that others of this kind were found with, each of which this server must never have. These have a test of their own elsewhere:
// - forged events by `event` and `id` (kestrun, publish-input)
// - an unknown id answered as if caught up, and events between replay and live lost or doubled (protocol)
// - a shutdown that hangs (server, e2e/serve), and a stream that ends without a word (server)
// - documents that tell of what is not there (reference, contract)
// - in the library, a sink that throws (fanout.test), and a hop-by-hop header on HTTP/2 (e2e/http2)
// - in the library, readers that vanish, also behind a body that was read (e2e/connection)

test('better-sse, sse-channel, @fastify/sse, hono, h3: nothing queues up for a reader that takes nothing', async () => {
  const { port, server } = await startServer({ streams: [{ path: '/sse/own', slowPolicy: 'skip' }] })
  const accepted = new Promise<Socket>((resolve) => server.app.server.once('connection', resolve))
  const slow = openRaw(port, 'GET /sse/own HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await slow.waitFor(/event: connected/)
  slow.socket.pause()
  const socket = await accepted
  const text = 'x'.repeat(100_000)
  const publish = async (): Promise<void> => {
    await server.hub.publish('message', text)
    // So that the pump has its turn.
    await new Promise((resolve) => setImmediate(resolve))
  }
  // Until the buffers of the system are full.
  while (socket.writableLength === 0) await publish()
  let most = 0
  for (let count = 0; count < 100; count += 1) {
    await publish()
    most = Math.max(most, socket.writableLength)
  }
  expect(most).toBeLessThanOrEqual(256 * 1024 + 100)
  slow.socket.destroy()
  await slow.closed
})

test('nchan, @fastify/sse: a bare CR in data forges nothing', async () => {
  const { url, server } = await startServer()
  const stream = await openStream(`${url}/sse/broadcast`)
  await stream.next()
  await server.hub.publish('note', rawText('a\rid: stop\revent: forged\r\rdata: b'))
  expect(await stream.next()).toMatchObject({
    event: 'note',
    data: 'a\nid: stop\nevent: forged\n\ndata: b',
  })
  expect(stream.text()).not.toContain('\r')
  stream.close()
  await stream.closed
})

test('better-sse: a reader that fails takes the event from nobody', async () => {
  const { url, port, server } = await startServer()
  const first = await openStream(`${url}/sse/broadcast`)
  const failing = openRaw(port, 'GET /sse/broadcast HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await failing.waitFor(/event: connected/)
  const last = await openStream(`${url}/sse/broadcast`)
  for (const stream of [first, last]) await stream.next()
  failing.socket.resetAndDestroy()
  for (const data of [1, 2, 3]) await server.hub.publish('message', data)
  for (const stream of [first, last]) {
    for (const data of ['1', '2', '3']) expect((await stream.next()).data).toBe(data)
    stream.close()
    await stream.closed
  }
})

test('sse-channel: id 10 comes after id 2', async () => {
  const { url, server } = await startServer()
  for (let count = 1; count <= 12; count += 1) await server.hub.publish('message', count)
  const stream = await openStream(`${url}/sse/broadcast`, { 'Last-Event-ID': `${server.hub.position().epoch}.2` })
  await stream.next()
  for (let count = 3; count <= 12; count += 1) expect((await stream.next()).data).toBe(String(count))
  stream.close()
  await stream.closed
})

test('Mercure, symfony/mercure: a replay longer than any cap or buffer comes whole, and joins live', async () => {
  const total = 12_000
  const { url, server } = await startServer({ history: { maxMessages: 2 * total } })
  const { epoch } = server.hub.position()
  // Far more of another channel before it, for a search that gives up.
  for (let count = 1; count <= total; count += 1) await server.hub.publish('message', count, { channel: 'other' })
  const text = 'x'.repeat(500)
  for (let count = 1; count < total; count += 1) await server.hub.publish('message', `${count} ${text}`)
  const stream = await openStream(`${url}/sse/broadcast`, { 'Last-Event-ID': `${epoch}.0` })
  expect(JSON.parse((await stream.next()).data)).toMatchObject({ resumed: true })
  await server.hub.publish('message', `${total} ${text}`)
  for (let count = 1; count <= total; count += 1) expect((await stream.next()).data).toBe(`"${count} ${text}"`)
  stream.close()
  await stream.closed
})

describe('everybody: after a shutdown clients do not all come back in the same second', () => {
  const openStreams = (url: string): Promise<OpenStream[]> =>
    Promise.all(Array.from({ length: 40 }, () => openStream(`${url}/sse/broadcast`)))

  test('since they are told to wait for times that differ', async () => {
    const { url, server } = await startServer()
    const streams = await openStreams(url)
    for (const stream of streams) await stream.next()
    const closing = server.close()
    const retries = await Promise.all(streams.map(async (stream) => (await stream.next()).retry!))
    await closing
    for (const retry of retries) {
      expect(retry).toBeGreaterThanOrEqual(1000)
      expect(retry).toBeLessThan(5000)
    }
    expect(new Set(retries.map((retry) => Math.floor(retry / 1000))).size).toBeGreaterThan(2)
  })

  test('nor are they all sent away at once', async () => {
    const { url, server } = await startServer({ drainMs: 10_000 })
    const streams = await openStreams(url)
    const closing = server.close()
    await Promise.race(streams.map((stream) => stream.closed))
    // What was sent together with that end has come as well once this is answered.
    await exchange(`${url}/api/connected`)
    expect(streams.filter((stream) => stream.text().includes('event: closing')).length).toBeLessThan(30)
    for (const stream of streams) stream.close()
    await closing
  })
})

test('EventSource: what JavaScript cannot see of a keep-alive, it is told of once', async () => {
  const { url } = await startServer({ keepAliveMs: 40 })
  const stream = await openStream(`${url}/sse/broadcast`)
  expect(JSON.parse((await stream.next()).data)).toMatchObject({ keepAliveMs: 40 })
  for (let count = 0; count < 2; count += 1) await stream.nextComment()
  // And where the position moves on, an event without data, of which EventSource keeps the id alone.
  const { body } = await postJson(`${url}/api/broadcast`, '{"channel":"other"}')
  const { id } = JSON.parse(body) as { id: string }
  expect(await stream.next()).toMatchObject({ event: 'position', id, data: '' })
  stream.close()
  await stream.closed
})

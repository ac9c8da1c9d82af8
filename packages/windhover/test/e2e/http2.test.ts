import { once } from 'node:events'
import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  connect,
  createServer,
  type Http2Server,
  type ServerHttp2Session,
} from 'node:http2'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { createHandler } from '../../src/http/node.ts'
import { findSharedConnection } from '../../src/http/shared-connection.ts'
import { createHub, createRequestStream, defineEvents, type Hub, type HubOptions } from '../../src/index.ts'

let hub: Hub
let server: Http2Server
let session: ClientHttp2Session
let disconnected: Promise<string>
let stalled: Promise<void>

async function start(options: HubOptions = {}): Promise<void> {
  let onDisconnected!: (reason: string) => void
  let onStalled!: () => void
  disconnected = new Promise((resolve) => (onDisconnected = resolve))
  stalled = new Promise((resolve) => (onStalled = resolve))
  const observer = {
    onDisconnected: (_reader: unknown, { reason }: { reason: string }) => onDisconnected(reason),
    onStalled,
  }
  hub = createHub({ closeTimeoutMs: 10_000, reconnectSpreadMs: 0, observer, ...options })
  const handle = createHandler(hub, { path: '/events' })
  server = createServer((request, response) => {
    if (request.url === '/late') request.stream.once('close', () => setImmediate(() => handle(request, response)))
    else handle(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}

async function stop(): Promise<void> {
  await hub.close()
  expect(hub.connectedCount()).toBe(0)
  session.close()
  await new Promise((resolve) => server.close(resolve))
}

beforeEach(() => start())
afterEach(stop)

/** One stream of the session, as text. */
interface Reader {
  readonly stream: ClientHttp2Stream
  readonly headers: Record<string, unknown>
  readonly text: () => string
  readonly waitFor: (part: string) => Promise<void>
  readonly closed: Promise<void>
}

/** A stream that the server drops ends with an error, which is the server's right. */
function ignoringErrors(stream: ClientHttp2Stream): ClientHttp2Stream {
  return stream.on('error', () => {})
}

async function open(headers: Record<string, string> = {}): Promise<Reader> {
  const stream = ignoringErrors(session.request({ ':path': '/events', ...headers }))
  let text = ''
  stream.setEncoding('utf8').on('data', (part: string) => (text += part))
  const closed = new Promise<void>((resolve) => stream.once('close', () => resolve()))
  const [answered] = (await once(stream, 'response')) as [Record<string, unknown>]
  return {
    stream,
    headers: answered,
    text: () => text,
    waitFor: async (part) => {
      while (!text.includes(part)) await once(stream, 'data')
    },
    closed,
  }
}

/** Waits until something is so, and then as many turns of the loop as whatever goes on needs to go too far. */
async function takeTurns(isSo: () => boolean = () => true): Promise<void> {
  for (let left = 200; left > 0; left -= isSo() ? 1 : 0) {
    // oxlint-disable-next-line no-await-in-loop -- a turn after the other
    await new Promise((resolve) => setImmediate(resolve))
  }
}

test('a stream has the headers of a stream and no hop-by-hop header', async () => {
  // Node drops such a header, and says so.
  const warnings: Error[] = []
  const note = (warning: Error): unknown => warnings.push(warning)
  process.on('warning', note)
  const { headers, stream, closed } = await open()
  process.off('warning', note)
  expect(warnings).toEqual([])
  expect(Object.keys(headers).sort()).toEqual([
    ':status',
    'cache-control',
    'content-type',
    'date',
    'vary',
    'x-accel-buffering',
  ])
  expect(headers).toMatchObject({
    ':status': 200,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  })
  stream.close()
  await closed
  expect(await disconnected).toBe('gone')
})

test.each([
  [{ ':method': 'HEAD' }, 200],
  [{ ':method': 'POST' }, 405],
  [{ accept: 'text/html' }, 406],
  [{ ':path': '/events?event=gap' }, 400],
  [{ 'last-event-id': 'stop' }, 204],
])('nor has the answer to %o, which is %i', async (asked, status) => {
  const { headers, closed } = await open(asked)
  expect(headers[':status']).toBe(status)
  for (const name of ['connection', 'keep-alive', 'transfer-encoding']) expect(headers).not.toHaveProperty(name)
  await closed
})

test('many streams share a connection, and one that ends takes no other along', async () => {
  const readers = [await open(), await open(), await open()]
  for (const reader of readers) await reader.waitFor('event: connected')
  expect(hub.connectedCount()).toBe(3)
  await hub.publish('n', 1)
  for (const reader of readers) await reader.waitFor('event: n\ndata: 1\n\n')
  readers[0]!.stream.close()
  expect(await disconnected).toBe('gone')
  await hub.publish('n', 2)
  for (const reader of readers.slice(1)) await reader.waitFor('event: n\ndata: 2\n\n')
  await hub.close()
  for (const reader of readers.slice(1)) {
    await reader.closed
    expect(reader.text()).toMatch(/event: closing\ndata: \{"reason":"shutdown","reconnect":true\}\n\n$/)
    expect(reader.stream.rstCode).toBe(0)
  }
  expect((await open()).headers[':status']).toBe(200)
})

describe('a reader that vanishes is noticed', () => {
  test('with its connection', async () => {
    const reader = await open()
    await reader.waitFor('event: connected')
    reader.stream.on('error', () => {})
    session.destroy()
    expect(await disconnected).toBe('gone')
  })

  test('while something else still looks at its request', async () => {
    const stream = session.request({ ':path': '/late' })
    session.ping(() => stream.close())
    await once(stream, 'close')
    // The server has seen the end of the stream once it answers what was sent behind it, and handles the request a turn later.
    await new Promise((resolve) => session.ping(resolve))
    await new Promise((resolve) => session.ping(resolve))
    expect(hub.connectedCount()).toBe(0)
  })

  test('when it takes nothing', async () => {
    await stop()
    await start({ stallTimeoutMs: 50 })
    const { stream, closed } = await open()
    stream.pause()
    let isStalled = false
    void stalled.then(() => (isStalled = true))
    while (!isStalled) await hub.publish('big', 'x'.repeat(200_000))
    expect(await disconnected).toBe('stalled')
    stream.on('error', () => {}).resume()
    await closed
  })
})

describe('one connection', () => {
  test('holds no more than its bound for streams that take nothing, and all are complete once they do', async () => {
    await stop()
    let writtenBytes = 0
    await start({
      maxBytesPerConnection: 1_000_000,
      stallTimeoutMs: 0,
      observer: { onRound: ({ bytes }) => (writtenBytes += bytes) },
    })
    const { epoch } = hub.position()
    for (let n = 0; n < 40; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- in order
      await hub.publish('n', { n, text: 'x'.repeat(50_000) })
    }
    session.settings({ initialWindowSize: 0 })
    await once(session, 'localSettings')
    const streams = Array.from({ length: 30 }, () =>
      session.request({ ':path': `/events?lastEventId=${epoch}.0` }, { endStream: true }),
    )
    const counts = streams.map((stream) => {
      const seen = { count: 0 }
      let rest = ''
      stream.setEncoding('utf8').on('data', (text: string) => {
        const blocks = (rest + text).split('\n\n')
        rest = blocks.pop()!
        seen.count += blocks.filter((block) => block.includes('event: n\n')).length
      })
      return seen
    })
    await Promise.all(streams.map((stream) => once(stream, 'response')))
    await takeTurns(() => writtenBytes > 500_000)
    expect(hub.connectedCount()).toBe(30)
    expect(writtenBytes).toBeLessThanOrEqual(1_000_000 + 262_144)
    session.settings({ initialWindowSize: 10_000_000 })
    session.setLocalWindowSize(100_000_000)
    await new Promise<void>((resolve) => {
      for (const stream of streams) stream.on('data', () => counts.every(({ count }) => count === 40) && resolve())
    })
    expect(writtenBytes).toBeGreaterThan(30 * 40 * 50_000)
    for (const stream of streams) stream.close()
  })

  test('carries no more streams than it may, and takes another once one has ended', async () => {
    await stop()
    await start({ maxStreamsPerConnection: 2 })
    const [first] = [await open(), await open()]
    const third = await open()
    await third.closed
    expect(third.text()).toContain('"reason":"busy"')
    first.stream.close()
    await disconnected
    const fourth = await open()
    await fourth.waitFor('event: connected')
    expect(hub.connectedCount()).toBe(2)
  })
})

describe('streams that wait for others of their connection', () => {
  test('are given theirs, although one before them has nothing to be given, and none is dropped for it', async () => {
    await stop()
    const gone: string[] = []
    await start({
      maxBytesPerConnection: 100_000,
      keepAliveMs: 0,
      stallTimeoutMs: 400,
      observer: { onDisconnected: (_reader, { reason }) => gone.push(reason) },
    })
    const { epoch } = hub.position()
    await hub.publish('big', 'x'.repeat(300_000))
    session.settings({ initialWindowSize: 0 })
    await once(session, 'localSettings')
    const hoarding = ignoringErrors(session.request({ ':path': `/events?event=big&lastEventId=${epoch}.0` }))
    await once(hoarding, 'response')
    await takeTurns()
    await hub.publish('small', 1)
    session.settings({ initialWindowSize: 65_535 })
    await once(session, 'localSettings')
    // The first has been given all, and the second has not.
    const quiet = await open({ ':path': `/events?event=none&lastEventId=${epoch}.0` })
    const waiting = await open({ ':path': `/events?event=small&lastEventId=${epoch}.0` })
    await waiting.waitFor('data: 1')
    hoarding.close()
    quiet.stream.close()
    waiting.stream.close()
    await Promise.all([quiet.closed, waiting.closed])
    expect(gone.filter((reason) => reason === 'stalled').length).toBeLessThanOrEqual(1)
  })
})

test('streams made for one request hold no more together than their connection may', async () => {
  const text = z.object({ text: z.string() })
  const stream = createRequestStream({
    path: '/jobs',
    events: defineEvents({ text }),
    async run({ send }) {
      await send('text', { text: 'x'.repeat(900_000) })
    },
  })
  const handle = createHandler(stream)
  const jobs = createServer((request, response) => handle(request, response))
  const opened = once(jobs, 'session') as Promise<[ServerHttp2Session]>
  jobs.listen(0, '127.0.0.1')
  await once(jobs, 'listening')
  const client = connect(`http://127.0.0.1:${(jobs.address() as AddressInfo).port}`, {
    settings: { initialWindowSize: 0 },
  })
  const requests = Array.from({ length: 30 }, () => client.request({ ':path': '/jobs' }))
  const [served] = await opened
  await Promise.all(requests.map((request) => once(request, 'response')))
  await takeTurns(() => findSharedConnection(served).bytes > 1_000_000)
  const { bytes, streams } = findSharedConnection(served)
  expect([streams, bytes > 1_000_000, bytes < 4 * 1024 * 1024 + 1_000_000]).toEqual([30, true, true])
  // Once the client takes them, all get theirs.
  const ended = requests.map((request) => once(request.resume(), 'end'))
  client.settings({ initialWindowSize: 10_000_000 })
  client.setLocalWindowSize(100_000_000)
  await Promise.all(ended)
  await stream.close()
  client.close()
  await new Promise((resolve) => jobs.close(resolve))
})

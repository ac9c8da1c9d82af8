import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'

import { createServer, type ServerOptions, type WindhoverServer } from '../src/index.ts'
import { type OpenStream, openStream } from './support/open-stream.ts'

let server: WindhoverServer
let url: string

async function start(options: ServerOptions): Promise<void> {
  server = createServer({ port: 0, logLevel: 'silent', drainMs: 0, keepAliveMs: 0, ...options })
  url = await server.listen()
}

afterEach(async () => {
  await server.close()
  expect(server.hub.connectedCount()).toBe(0)
})

async function firstBlock(response: Response): Promise<string> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (!text.includes('\n\n')) text += (await reader.read()).value ?? ''
  await reader.cancel()
  return text.split('\n\n')[0]!
}

test('one reader too many is sent away for a while by a stream that says so', async () => {
  await start({ maxReaders: 1 })
  const first = await fetch(`${url}/sse/broadcast`)
  const second = await fetch(`${url}/sse/broadcast`)
  expect([second.status, second.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
  expect(await second.text()).toMatch(/^retry: \d+\nevent: closing\ndata: \{"reason":"busy","reconnect":true\}\n\n$/)
  expect(await firstBlock(first)).toContain('event: connected')
})

test('or by status 503 with Retry-After, where the server is told so', async () => {
  await start({ maxReaders: 1, refusal: 'status' })
  const first = await fetch(`${url}/sse/broadcast`)
  const second = await fetch(`${url}/sse/broadcast`)
  expect([second.status, second.headers.get('content-type')]).toEqual([503, 'application/problem+json'])
  expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0)
  await first.body!.cancel()
})

test('readers are counted by the address that a trusted proxy names', async () => {
  await start({ maxReadersPerAddress: 1, refusal: 'status', trustProxy: '127.0.0.1' })
  const from = (address: string): Promise<Response> =>
    fetch(`${url}/sse/broadcast`, { headers: { 'X-Forwarded-For': address } })
  const first = await from('2001:db8::1')
  expect([(await from('2001:db8::2')).status, (await from('192.0.2.1')).status]).toEqual([429, 200])
  await first.body!.cancel()
})

test('a proxy that is not trusted and this machine itself are not counted, since everybody may be behind them', async () => {
  await start({ maxReadersPerAddress: 1, refusal: 'status' })
  const readers: OpenStream[] = []
  for (const address of ['192.0.2.1', '192.0.2.1', undefined, undefined]) {
    // oxlint-disable-next-line no-await-in-loop -- each while those before it read
    readers.push(await openStream(`${url}/sse/broadcast`, address === undefined ? {} : { 'X-Forwarded-For': address }))
  }
  expect(readers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(server.hub.connectedCount()).toBe(4)
  for (const reader of readers) reader.close()
})

test('too many channels are refused for good', async () => {
  await start({ maxChannels: 2 })
  const response = await fetch(`${url}/sse/broadcast?channel=a&channel=b&channel=c`)
  expect([response.status, ((await response.json()) as { error: string }).error]).toEqual([
    400,
    'channel: 3 are too many; a reader may ask for 2',
  ])
})

test('a stream gives new readers what came before, and more only up to its limit', async () => {
  const first = { path: '/sse/latest', initial: { latest: 'key' as const } }
  await start({ streams: [first, { path: '/sse/last', maxLast: 2 }] })
  for (const n of [1, 2, 3]) await server.hub.publish('n', n, { key: n === 2 ? 'b' : 'a' })
  const { epoch } = server.hub.position()
  expect(await firstBlock(await fetch(`${url}/sse/latest`))).toContain(`id: ${epoch}.1\n`)
  expect(await firstBlock(await fetch(`${url}/sse/last?last=2`))).toContain(`id: ${epoch}.1\n`)
  expect(await firstBlock(await fetch(`${url}/sse/last`))).toContain(`id: ${epoch}.3\n`)
  const response = await fetch(`${url}/sse/last?last=3`)
  expect([response.status, ((await response.json()) as { error: string }).error]).toEqual([
    400,
    'last: "3" is not a whole number from 0 to 2, the most messages that a reader may be given first',
  ])
})

test('a publish that would wait too long for readers is answered 503, and was not sent', async () => {
  await start({ window: { maxMessages: 1 }, publishTimeoutMs: 0 })
  const reader = await fetch(`${url}/sse/broadcast`)
  const { hub } = server
  const { offset } = hub.position()
  // Both within one turn: the first fills the window, which the pump empties in the next.
  const [taken, refused] = await Promise.allSettled([hub.publish('n', 1), hub.publish('n', 2, { maxWaitMs: 0 })])
  expect([taken.status, refused.status, hub.position().offset]).toEqual(['fulfilled', 'rejected', offset + 1])
  const log = hub.publish.bind(hub)
  hub.publish = ((event: string, data: unknown, options: object) => {
    void log('fill', 1)
    return log(event, data, options)
  }) as typeof hub.publish
  const response = await fetch(`${url}/api/broadcast`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"data":1}',
  })
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2'])
  expect(await response.json()).toMatchObject({ ok: false, code: 'unavailable' })
  await reader.body!.cancel()
})

test('a stream that became too old says so, and its reader goes on where it was', async () => {
  await start({ maxAgeMs: 200 })
  const text = await (await fetch(`${url}/sse/broadcast`)).text()
  expect(text).toMatch(/event: closing\ndata: \{"reason":"expired","reconnect":true\}\n\n$/)
  const id = /id: (.*)\nevent: connected/.exec(text)![1]!
  await server.hub.publish('n', 1)
  const again = await (await fetch(`${url}/sse/broadcast`, { headers: { 'Last-Event-ID': id } })).text()
  expect(again).toContain('"resumed":true')
  expect(again).toContain('event: n\ndata: 1\n\n')
})

test('a reader that takes nothing is dropped after stallTimeoutMs', async () => {
  await start({ stallTimeoutMs: 100 })
  const socket = await stalledReader()
  const closed = new Promise((resolve) => socket.once('close', resolve))
  while (server.hub.connectedCount() > 0) {
    await server.hub.publish('big', 'x'.repeat(200_000))
    await new Promise((resolve) => setImmediate(resolve))
  }
  socket.destroy()
  await closed
})

async function stalledReader(): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.on('error', () => {})
  socket.write('GET /sse/broadcast HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await new Promise((resolve) => socket.once('data', resolve))
  socket.pause()
  return socket
}

test('GET /api/connected names the 100 channels with most readers, whatever clients ask for', async () => {
  await start({})
  const streams = await Promise.all(
    Array.from({ length: 3 }, (_, reader) => {
      const names = Array.from({ length: 90 }, (_channel, n) => `channel=c${reader * 60 + n}`).join('&')
      return openStream(`${url}/sse/broadcast?${names}`)
    }),
  )
  await Promise.all(streams.map((stream) => stream.next()))
  const { connected, channels } = JSON.parse(await (await fetch(`${url}/api/connected`)).text()) as {
    connected: number
    channels: Record<string, number>
  }
  expect(connected).toBe(3)
  expect(Object.keys(channels)).toHaveLength(100)
  expect(Object.values(channels).filter((count) => count === 2)).toHaveLength(60)
  expect(server.hub.connectedCounts().channels.size).toBe(210)
  for (const stream of streams) stream.close()
})

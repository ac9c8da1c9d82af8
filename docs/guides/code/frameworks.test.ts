import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import { createHub } from 'windhover'
import { createHandler } from 'windhover/http/fetch'
import { openStream } from 'windhover/testing'

import worker, { Events } from './durable-object.ts'
import * as h3 from './h3-stream.ts'
import * as koa from './koa-stream.ts'
import { GET } from './next-route.ts'
import { hub } from './shared-hub.ts'

afterAll(() => hub.close())

const price = { sku: 'tea', cents: 300 }

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server: Server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('Next: what another copy of the module publishes reaches the readers of the route', async () => {
  const stream = await openStream('http://localhost/api/events', { fetch: async (request) => GET(request) })
  await stream.next('connected')
  vi.resetModules()
  const page = await import('./shared-hub.ts')
  expect((await page.hub.publish('price', price)).connected).toBe(1)
  expect((await stream.next('price')).data).toEqual(price)
  await stream.close()
})

test('one listener of SIGTERM closes a hub, however often its module runs', async () => {
  const before = process.listenerCount('SIGTERM')
  for (let copy = 0; copy < 3; copy += 1) {
    vi.resetModules()
    const page = await import('./shared-hub.ts')
    expect(page.hub).toBe(hub)
  }
  expect(process.listenerCount('SIGTERM')).toBe(before)
})

// A process of its own needs seconds to start where many tests run at once.
test('a process whose framework has no listener of SIGTERM ends after its streams', { timeout: 180_000 }, async () => {
  const guide = readFileSync(join(import.meta.dirname, '../frameworks.md'), 'utf8')
  const [, exits] = /`(closeOnSignal\(hub, .*exitAfterMs: 0.*?\))`/.exec(guide)!
  const closes = /^closeOnSignal\(hub\)$/m
  const module = readFileSync(join(import.meta.dirname, 'shared-hub.ts'), 'utf8')
  expect(module).toMatch(closes)
  const program = `import { createServer } from 'node:http'
    import { createHandler } from 'windhover/http/node'
    ${module.replace(closes, exits!)}
    const server = createServer(createHandler(hub, { path: '/events' }))
    server.listen(0, '127.0.0.1', () => console.log(server.address().port))`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const exited = once(child, 'exit')
  const [port] = await once(child.stdout, 'data')
  const stream = await openStream(`http://127.0.0.1:${Number(String(port))}/events`)
  await stream.next('connected')
  child.kill('SIGTERM')
  expect((await stream.next('closing')).data).toMatchObject({ reason: 'shutdown', reconnect: true })
  // The server still listens, so nothing else ends it.
  expect(await exited).toEqual([0, null])
})

test('Koa: the stream goes on after the middleware has returned', async () => {
  const url = await listen((req, res) => {
    const context: Parameters<typeof koa.streamEvents>[0] = { req, res }
    koa.streamEvents(context)
    // What Koa does once the middleware has returned (`respond` in its lib/application.js).
    if (context.respond !== false) queueMicrotask(() => res.end())
  })
  const stream = await openStream(url)
  await stream.next('connected')
  await hub.publish('price', price)
  expect((await stream.next('price')).data).toEqual(price)
  await stream.close()
})

test('h3 1.x: the stream goes on after the handler has returned', async () => {
  const url = await listen((req, res) => {
    const event: Parameters<typeof h3.streamEvents>[0] = { node: { req, res } }
    h3.streamEvents(event)
    // h3 answers what no handler has taken.
    if (event._handled !== true) queueMicrotask(() => res.end())
  })
  const stream = await openStream(url)
  await stream.next('connected')
  await hub.publish('price', price)
  expect((await stream.next('price')).data).toEqual(price)
  await stream.close()
})

test('Workers: one object has the hub of all', async () => {
  const objects = new Map<unknown, Events>()
  const EVENTS = {
    idFromName: (name: string): unknown => name,
    get: (id: unknown): Events => objects.get(id) ?? objects.set(id, new Events()).get(id)!,
  }
  const ask = (request: Request): Promise<Response> => worker.fetch(request, { EVENTS })
  const stream = await openStream('http://localhost/events', { fetch: ask })
  await stream.next('connected')
  const post = (body: string): Promise<Response> =>
    ask(new Request('http://localhost/events', { method: 'POST', body }))
  expect((await post(JSON.stringify(price))).status).toBe(200)
  expect((await stream.next('price')).data).toEqual(price)
  await stream.close()
})

test('a host that never says that a client has left keeps its stream for maxAgeMs at most', async () => {
  let onGone!: (reason: string) => void
  const gone = new Promise<string>((resolve) => (onGone = resolve))
  const hub = createHub({ maxAgeMs: 100, observer: { onDisconnected: (_reader, { reason }) => onGone(reason) } })
  const response = createHandler(hub, { path: '/events' })(new Request('http://localhost/events'))
  // As h3 1.x does: it reads on for a client that left, and writes what it read to nobody.
  for await (const part of response.body!) expect(part.byteLength).toBeGreaterThan(0)
  expect(await gone).toBe('expired')
  await hub.close()
})

test('a hub that was closed and is made again has its own listener', async () => {
  await hub.close()
  const before = process.listenerCount('SIGTERM')
  vi.resetModules()
  const page = await import('./shared-hub.ts')
  expect(page.hub).not.toBe(hub)
  expect(process.listenerCount('SIGTERM')).toBe(before + 1)
  await page.hub.close()
})

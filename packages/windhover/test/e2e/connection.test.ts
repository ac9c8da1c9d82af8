import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { createGunzip, createGzip } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { createHandler } from '../../src/http/node.ts'
import { createHub, type Hub, type HubOptions, type Observer } from '../../src/index.ts'
import { openStream } from '../support/open-stream.ts'
import { openRaw } from '../support/raw-client.ts'

let hub: Hub
let server: Server
let port: number
let disconnected: Promise<string>
let stalled: Promise<void>
/** Gives a stream a request whose client is gone. */
let handleLate: (request: IncomingMessage, response: ServerResponse) => void
let handledLate: Promise<void>
/** What a test does with a request before the stream gets it. */
let before: (request: IncomingMessage, response: ServerResponse) => void
const sockets = new Set<Socket>()

async function start(options: HubOptions = {}): Promise<void> {
  await stop()
  let onDisconnected!: (reason: string) => void
  let onStalled!: () => void
  disconnected = new Promise((resolve) => (onDisconnected = resolve))
  stalled = new Promise((resolve) => (onStalled = resolve))
  const observer: Observer = { onDisconnected: (_reader, { reason }) => onDisconnected(reason), onStalled }
  hub = createHub({ closeTimeoutMs: 10_000, reconnectSpreadMs: 0, observer, ...options })
  const handle = createHandler(hub, { path: '/events' })
  handledLate = new Promise((resolve) => {
    handleLate = (request, response) => {
      handle(request, response)
      resolve()
    }
  })
  before = () => {}
  server = createServer((request, response) => {
    before(request, response)
    if (request.url === '/events') handle(request, response)
    else if (request.url === '/late') request.socket.once('close', () => setImmediate(handleLate, request, response))
    else if (request.url === '/never') return
    else if (request.url === '/slow') setImmediate(() => response.end('slow'))
    else response.end('other')
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
}

async function stop(): Promise<void> {
  if (server === undefined || !server.listening) return
  await hub.close()
  // Nothing may be left that this would wait for.
  server.closeIdleConnections()
  await new Promise((resolve) => server.close(resolve))
  expect(hub.connectedCount()).toBe(0)
  await Promise.all([...sockets].map((socket) => once(socket, 'close')))
}

const get = 'GET /events HTTP/1.1\r\nHost: a\r\n\r\n'
const getOther = 'GET /other HTTP/1.1\r\nHost: a\r\n\r\n'

/** Once a message came, the connection was released: that happens in the turn after the head. */
async function openReleased(): Promise<ReturnType<typeof openRaw>> {
  const client = openRaw(port, get)
  await client.waitFor('event: connected')
  await hub.publish('first', 1)
  await client.waitFor('event: first')
  return client
}

beforeEach(() => start())
afterEach(stop)

describe('a released connection', () => {
  test('holds no parser, request or response of Node', async () => {
    let response: ServerResponse | undefined
    let finished = 0
    before = (_request, ours) => {
      response = ours
      ours.once('finish', () => (finished += 1))
    }
    const client = await openReleased()
    const [socket] = sockets as unknown as (Socket & { parser: unknown; _httpMessage: unknown })[]
    expect([socket!.parser, socket!._httpMessage, response!.socket, response!.destroyed, finished]).toEqual([
      null,
      null,
      null,
      true,
      1,
    ])
    for (const event of ['data', 'end', 'close', 'drain', 'error', 'timeout']) {
      const names = socket!.listeners(event).map(({ name }) => name)
      expect(names.filter((name) => name.startsWith('bound ') || name.startsWith('socketOn'))).toEqual([])
    }
    client.socket.destroy()
    expect(await disconnected).toBe('gone')
  })

  test('stays with Node where somebody waits for the response to close', async () => {
    let response: ServerResponse | undefined
    const closed = new Promise<void>((resolve) => {
      before = (_request, ours) => {
        response = ours
        ours.once('close', resolve)
      }
    })
    const client = await openReleased()
    expect(response!.socket).not.toBeNull()
    await hub.publish('second', 2)
    await client.waitFor('event: second')
    client.socket.destroy()
    await closed
  })

  // What http-graceful-shutdown does, which Nitro has inside.
  test('stays with Node where its end at a signal depends on the event finish', async () => {
    before = (request, response) => {
      const socket = request.socket as Socket & { _isIdle?: boolean }
      socket._isIdle = false
      response.on('finish', () => (socket._isIdle = true))
    }
    const client = await openReleased()
    const closed = hub.close()
    for (const socket of sockets) if ((socket as Socket & { _isIdle?: boolean })._isIdle === true) socket.destroy()
    await closed
    await client.closed
    expect(client.text).toMatch(/event: closing\ndata: .*\n\n\r\n0\r\n\r\n$/)
  })

  test('is ended by hub.close, and the server then closes by itself', async () => {
    const clients = await Promise.all(Array.from({ length: 20 }, openReleased))
    await hub.close()
    await new Promise((resolve) => server.close(resolve))
    for (const client of clients) {
      await client.closed
      expect(client.text).toMatch(/event: closing\ndata: .*\n\n\r\n0\r\n\r\n$/)
    }
  })

  test('that does not leave is dropped by hub.close after closeTimeoutMs', async () => {
    await start({ closeTimeoutMs: 50 })
    const client = await openReleased()
    client.socket.pause()
    client.socket.on('end', () => {})
    await hub.close()
    expect(await disconnected).toBe('shutdown')
    client.socket.resume()
    await client.closed
  })

  test('serves many messages in whole chunks', async () => {
    const stream = await openStream(`http://127.0.0.1:${port}/events`)
    await stream.next()
    for (let n = 0; n < 500; n += 1) await hub.publish('n', 'x'.repeat(n * 7))
    for (let n = 0; n < 500; n += 1) expect((await stream.next()).data).toBe(JSON.stringify('x'.repeat(n * 7)))
    stream.close()
  })
})

describe('any byte behind a stream’s request ends the connection', () => {
  test.each([
    ['another request, later', get],
    ['a request to another route, later', getOther],
    ['half a request, later', 'GE'],
  ])('%s', async (_name, bytes) => {
    const client = await openReleased()
    client.socket.write(bytes)
    await client.closed
    expect(await disconnected).toBe('gone')
    expect(client.text).not.toContain('other')
  })

  test.each([
    ['the same stream, pipelined', get + get],
    ['another route, pipelined', get + getOther],
    ['half a request, pipelined', `${get}GET /ev`],
  ])('%s', async (_name, bytes) => {
    const client = openRaw(port, bytes)
    await client.closed
    expect(client.text).not.toContain('other')
    expect(hub.connectedCount()).toBe(0)
  })

  test('also when somebody waits for the response to close', async () => {
    before = (_request, response) => response.once('close', () => {})
    const client = await openReleased()
    client.socket.write(getOther)
    await client.closed
  })
})

describe('one connection', () => {
  test('may carry other requests before its stream', async () => {
    const client = openRaw(port, getOther)
    await client.waitFor('other')
    client.socket.write(get)
    await client.waitFor('event: connected')
    await hub.publish('n', 1)
    await client.waitFor('event: n')
    client.socket.destroy()
    await disconnected
  })

  test('a stream pipelined behind a request that is still answered comes after its answer', async () => {
    const client = openRaw(port, `GET /slow HTTP/1.1\r\nHost: a\r\n\r\n${get}`)
    await client.waitFor('event: connected')
    expect(client.text.indexOf('slow')).toBeLessThan(client.text.indexOf('event: connected'))
    await hub.publish('n', 1)
    await client.waitFor('event: n')
    client.socket.destroy()
    await disconnected
  })

  test('carries one stream: it ends with it', async () => {
    await start({ maxAgeMs: 100 })
    const client = openRaw(port, get)
    await client.closed
    expect(client.text).toContain('"reason":"expired"')
    expect(client.text.match(/event: connected/g)).toHaveLength(1)
  })

  test('a request with a body gets its stream once the body has come', async () => {
    const client = openRaw(port, 'GET /events HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab')
    await client.waitFor('event: connected')
    client.socket.write('cd')
    await hub.publish('n', 1)
    await client.waitFor('event: n')
    client.socket.write('x')
    await client.closed
  })
})

describe('HTTP/1.0', () => {
  test('gets the stream without chunks, until the connection ends', async () => {
    const client = openRaw(port, 'GET /events HTTP/1.0\r\n\r\n')
    await client.waitFor('event: connected')
    await hub.publish('n', 1)
    await client.waitFor('event: n')
    expect(client.text).not.toMatch(/transfer-encoding|connection: keep-alive/i)
    expect(client.text.split('\r\n\r\n')[1]).toMatch(
      /^retry: 2000\nid: .*\nevent: connected\ndata: .*\n\nid: .*\nevent: n\n/,
    )
    await hub.close()
    await client.closed
  })
})

describe('a wrapped response', () => {
  test('is written to through its wrapper', async () => {
    const written: string[] = []
    before = (_request, response) => {
      const write = response.write.bind(response)
      response.write = (chunk: Uint8Array) => {
        written.push(Buffer.from(chunk).toString())
        return write(chunk)
      }
    }
    const client = openRaw(port, get)
    await client.waitFor('event: connected')
    await hub.publish('n', 1)
    await client.waitFor('event: n')
    expect(written.map((text) => /event: (\w+)/.exec(text)![1])).toEqual(['connected', 'n'])
    client.socket.destroy()
    await disconnected
  })

  test('may compress', async () => {
    before = (_request, response) => {
      const gzip = createGzip({ flush: 2 })
      const write = response.write.bind(response)
      const end = response.end.bind(response)
      gzip.on('data', (part: Buffer) => write(part)).on('end', () => end())
      response.setHeader('Content-Encoding', 'gzip')
      response.write = (chunk: Uint8Array) => gzip.write(chunk)
      response.end = ((chunk: Uint8Array) => {
        gzip.end(chunk)
        return response
      }) as typeof response.end
    }
    const stream = await openStream(`http://127.0.0.1:${port}/events`, {}, createGunzip())
    expect((await stream.next()).event).toBe('connected')
    await hub.publish('n', 1)
    expect((await stream.next()).data).toBe('1')
    await hub.close()
    expect((await stream.next()).event).toBe('closing')
    await stream.closed
  })
})

describe('a reader that vanishes is noticed', () => {
  test.each([
    ['closes', (socket: Socket) => socket.destroy()],
    ['resets', (socket: Socket) => socket.resetAndDestroy()],
  ])('behind a request that is never answered, when it %s', async (_name, vanish) => {
    const joined = new Promise<void>((resolve) => {
      before = ({ url }) => url === '/events' && setImmediate(resolve)
    })
    const client = openRaw(port, `GET /never HTTP/1.1\r\nHost: a\r\n\r\n${get}`)
    await joined
    expect(hub.connectedCount()).toBe(1)
    vanish(client.socket)
    expect(await disconnected).toBe('gone')
  })

  test('before its head was sent', async () => {
    before = (request) => request.socket.destroy()
    const client = openRaw(port, get)
    await client.closed
    expect(hub.connectedCount()).toBe(0)
  })

  test.each(['1.0', '1.1'])('of HTTP/%s while something else still looks at its request', async (version) => {
    const client = openRaw(port, `GET /late HTTP/${version}\r\nHost: a\r\n\r\n`)
    client.socket.once('connect', () => client.socket.end())
    await handledLate
    expect(hub.connectedCount()).toBe(0)
  })

  test('after somebody has read the body of its request', async () => {
    before = (request) => request.resume()
    const client = openRaw(port, 'GET /events HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nab')
    await client.waitFor('event: connected')
    await hub.publish('n', 1)
    await client.waitFor('event: n')
    client.socket.destroy()
    expect(await disconnected).toBe('gone')
  })

  test('right after its request', async () => {
    const client = openRaw(port, get)
    client.socket.once('connect', () => client.socket.resetAndDestroy())
    await client.closed
    await new Promise((resolve) => setImmediate(resolve))
    if (hub.connectedCount() > 0) await disconnected
    expect(hub.connectedCount()).toBe(0)
  })

  test.each([
    ['closes', (socket: Socket) => socket.destroy()],
    ['resets', (socket: Socket) => socket.resetAndDestroy()],
    ['closes its half', (socket: Socket) => socket.end()],
  ])('while idle, when it %s', async (_name, vanish) => {
    const client = await openReleased()
    vanish(client.socket)
    expect(await disconnected).toBe('gone')
  })

  test.each([
    ['closes', (socket: Socket) => socket.destroy()],
    ['resets', (socket: Socket) => socket.resetAndDestroy()],
  ])('while parked, when it %s', async (_name, vanish) => {
    const client = await openReleased()
    client.socket.pause()
    let isStalled = false
    void stalled.then(() => (isStalled = true))
    while (!isStalled) await hub.publish('big', 'x'.repeat(200_000))
    vanish(client.socket)
    expect(await disconnected).toBe('gone')
  })

  test('while it is being ended', async () => {
    const client = await openReleased()
    client.socket.pause()
    const closing = hub.close()
    client.socket.resetAndDestroy()
    await closing
    expect(hub.connectedCount()).toBe(0)
  })
})

describe('a connection that carries a stream', () => {
  test('asks a silent peer whether it is still there, and sends small writes at once', async () => {
    const calls: unknown[][] = []
    before = (request) => {
      const { socket } = request
      const keepAlive = socket.setKeepAlive.bind(socket)
      socket.setKeepAlive = (...args) => {
        calls.push(args)
        return keepAlive(...args)
      }
    }
    const client = await openReleased()
    expect(calls).toEqual([[true, 60_000]])
    client.socket.destroy()
    await disconnected
  })
})

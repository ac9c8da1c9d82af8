import { EventEmitter, once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'

import { ConnectionEndings } from './connection-endings.ts'
import { ConnectionGate, idleTimeoutMs } from './connection-gate.ts'

let server: Server
const clients: Socket[] = []
let refusals = 0

async function start(served: number, refused: number): Promise<void> {
  refusals = 0
  server = createServer((_request, response) => response.end('served'))
  const gate = new ConnectionGate({
    bound: { served, refused },
    endings: new ConnectionEndings(),
    onRefused: () => (refusals += 1),
  })
  gate.guard(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
}

afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy()
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
})

interface Client {
  readonly socket: Socket
  /** The server's end. */
  readonly accepted: Socket
  /** All that came, once there is no more. */
  readonly text: Promise<string>
}

async function open(): Promise<Client> {
  const { port } = server.address() as { port: number }
  const accepted = once(server, 'connection') as Promise<[Socket]>
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  clients.push(socket)
  let text = ''
  socket.setEncoding('latin1').on('data', (part: string) => (text += part))
  socket.on('error', () => {})
  const ended = new Promise<string>((resolve) => {
    for (const event of ['end', 'close']) socket.once(event, () => resolve(text))
  })
  return { socket, accepted: (await accepted)[0], text: ended }
}

const request = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'

test('one connection too many is answered 503 before it says anything, and what it says is read', async () => {
  await start(1, 1)
  await open()
  const { socket, accepted, text } = await open()
  const answer = await text
  const [head, body] = answer.split('\r\n\r\n') as [string, string]
  expect(head.split('\r\n')).toEqual([
    'HTTP/1.1 503 Service Unavailable',
    'Content-Type: application/problem+json',
    `Content-Length: ${body.length}`,
    'Retry-After: 2',
    'Cache-Control: no-store',
    'Connection: close',
  ])
  expect(JSON.parse(body)).toMatchObject({ status: 503, ok: false, code: 'unavailable' })
  // More than the system buffers: it leaves only if it is read.
  const closed = once(accepted, 'close')
  let sent = false
  socket.write('x'.repeat(16 * 1024 * 1024), () => (sent = true))
  socket.end()
  await closed
  expect([sent, accepted.bytesRead]).toEqual([true, 16 * 1024 * 1024])
})

test('while too many are refused, further ones are dropped at once', async () => {
  await start(1, 2)
  await open()
  const refused = [await open(), await open()]
  const dropped = await open()
  expect([dropped.accepted.destroyed, await dropped.text]).toEqual([true, ''])
  expect(refused.map(({ accepted }) => accepted.destroyed)).toEqual([false, false])
  expect(refusals).toBe(3)
  await Promise.all(refused.map(({ accepted }) => once(accepted, 'close')))
  expect(await (await open()).text).toContain(' 503 ')
})

test('who leaves makes room', async () => {
  await start(1, 1)
  const first = await open()
  const closed = once(first.accepted, 'close')
  first.socket.destroy()
  await closed
  const next = await open()
  next.socket.write(request)
  expect(await next.text).toContain('served')
})

test('idle connections may stay for less long once most places are taken', async () => {
  await start(4, 1)
  await open()
  await open()
  await open()
  expect(server.keepAliveTimeout).toBe(idleTimeoutMs)
  const { socket, accepted } = await open()
  expect(server.keepAliveTimeout).toBe(5000)
  const closed = once(accepted, 'close')
  socket.destroy()
  await closed
  expect(server.keepAliveTimeout).toBe(idleTimeoutMs)
})

test('a server of a runtime that gets its connections otherwise is left alone', async () => {
  await start(1, 1)
  const other = new EventEmitter() as Server
  const options = { bound: { served: 0, refused: 0 }, endings: new ConnectionEndings(), onRefused: () => {} }
  new ConnectionGate(options).guard(other)
  expect(other.listenerCount('connection')).toBe(0)
})

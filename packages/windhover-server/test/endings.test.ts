import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'

import { createServer, type ServerOptions } from '../src/index.ts'
import { type Running, startServer, stopServer } from './support/start-server.ts'

/** A connection, seen from both ends. */
interface Pair {
  readonly client: Socket
  /** Resolves once the server has let go of it, whatever the client does. */
  readonly released: Promise<unknown>
}

/** Opens a connection whose client never ends it, and reads only if it is to. */
async function open(running: Running, bytes: string | Buffer, reads: boolean): Promise<Pair> {
  const accepted = once(running.server.app.server, 'connection') as Promise<[Socket]>
  const client = connect({ port: running.port, host: '127.0.0.1', allowHalfOpen: true })
  client.on('error', () => {})
  if (reads) client.resume()
  else client.pause()
  const [socket] = await accepted
  const released = new Promise((resolve) => socket.once('close', resolve))
  client.write(bytes)
  return { client, released }
}

async function countConnections({ server }: Running): Promise<number> {
  return new Promise((resolve) => server.app.server.getConnections((_error, count) => resolve(count)))
}

const host = 'Host: 127.0.0.1\r\n'
const post = `POST /api/broadcast HTTP/1.1\r\n${host}Content-Type: application/json\r\n`

/** What a request ends with, by the status that its client gets. */
const endings: [string, ServerOptions, string][] = [
  ['400, no HTTP', {}, 'hello\r\n\r\n'],
  ['400, no Host', {}, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['400, no such version', {}, `GET / HTTP/3.0\r\n${host}\r\n`],
  ['400, version 0.9', {}, 'GET / HTTP/0.9\r\n\r\n'],
  ['400, a wrong chunk', {}, `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\n`],
  ['404, asked to close', {}, `GET /none HTTP/1.1\r\n${host}Connection: close\r\n\r\n`],
  ['405 of HTTP/1.0', {}, 'DELETE /api/connected HTTP/1.0\r\n\r\n'],
  ['408, half a head', { requestTimeoutMs: 50 }, `GET / HTTP/1.1\r\n${host}`],
  ['408, nothing at all', { requestTimeoutMs: 50 }, ''],
  ['408, half a body', { requestTimeoutMs: 50 }, `${post}Content-Length: 10\r\n\r\n{"data"`],
  ['413', { maxBodyBytes: 10 }, `${post}Content-Length: 20\r\n\r\n{"data":"0123456789"`],
  ['417', {}, `GET / HTTP/1.1\r\n${host}Expect: wonders\r\n\r\n`],
  ['431', {}, `GET / HTTP/1.1\r\n${host}X: ${'x'.repeat(100_000)}\r\n\r\n`],
  ['505 or 400, version 2.0', {}, `GET /none HTTP/2.0\r\n${host}Connection: close\r\n\r\n`],
  ['200 of HTTP/1.0', {}, 'GET /api/connected HTTP/1.0\r\n\r\n'],
  ['200, asked to close', {}, `GET /openapi/3.1/openapi.json HTTP/1.1\r\n${host}Connection: close\r\n\r\n`],
  ['204, a stream that stops', {}, `GET /sse/broadcast HTTP/1.0\r\nLast-Event-ID: stop\r\n\r\n`],
  ['a stream that is too old', { maxAgeMs: 50 }, `GET /sse/broadcast HTTP/1.1\r\n${host}\r\n`],
  ['a stream of HTTP/1.0 that is too old', { maxAgeMs: 50 }, 'GET /sse/broadcast HTTP/1.0\r\n\r\n'],
]

/** Two clients send the same and never close, and one of them reads. Resolves once the server has let go of both. */
async function expectRelease(running: Running, bytes: string): Promise<void> {
  const pairs = [await open(running, bytes, true), await open(running, bytes, false)]
  await Promise.all(pairs.map(({ released }) => released))
  for (const { client } of pairs) client.destroy()
}

describe('a client that never closes is let go of after', () => {
  test.each(endings)('%s', async (_status, options, bytes) => {
    const running = await startServer(options)
    await expectRelease(running, bytes)
    expect(await countConnections(running)).toBe(0)
  })

  test.each([
    ['a refused stream of HTTP/1.0', 'stream', 'GET /sse/broadcast HTTP/1.0\r\n\r\n'],
    ['a stream refused by 503', 'status', `GET /sse/broadcast HTTP/1.1\r\n${host}Connection: close\r\n\r\n`],
  ] as const)('%s', async (_status, refusal, bytes) => {
    const running = await startServer({ maxReaders: 1, refusal })
    const first = await open(running, `GET /sse/broadcast HTTP/1.1\r\n${host}\r\n`, true)
    await once(first.client, 'data')
    await expectRelease(running, bytes)
    expect(await countConnections(running)).toBe(1)
    first.client.destroy()
  })

  test('503, one connection too many', async () => {
    const running = await startServer({ maxConnections: 1 })
    const first = await open(running, '', true)
    await expectRelease(running, '')
    expect(await countConnections(running)).toBe(1)
    first.client.destroy()
  })
})

describe('a client that never reads', () => {
  let running: Running
  beforeEach(async () => {
    running = await startServer({ stallTimeoutMs: 200, maxBodyBytes: 10 })
  })

  // More than the buffers of both systems hold.
  const many = `GET /openapi/3.1/openapi.json HTTP/1.1\r\n${host}\r\n`.repeat(2000)
  test.each([
    ['documents', many],
    ['documents, then nonsense', `${many}nonsense\r\n\r\n`],
    ['documents, then a body that is too large', `${many}${post}Content-Length: 20\r\n\r\n`],
  ])('is let go of in the midst of %s', async (_what, bytes) => {
    const { client, released } = await open(running, bytes, false)
    await released
    expect(await countConnections(running)).toBe(0)
    client.destroy()
  })

  test('is let go of in the midst of a body that has no end', async () => {
    const server = createServer({ port: 0, logLevel: 'silent', stallTimeoutMs: 200 })
    const endless = new Readable({
      read(size) {
        this.push(Buffer.alloc(size))
      },
    })
    server.app.get('/endless', (_request, reply) => reply.send(endless))
    const url = await server.listen()
    onTestFinished(() => stopServer(server))
    const { client, released } = await open(
      { server, url, port: Number(new URL(url).port) },
      `GET /endless HTTP/1.1\r\n${host}\r\n`,
      false,
    )
    await released
    expect(endless.destroyed).toBe(true)
    client.destroy()
  })
})

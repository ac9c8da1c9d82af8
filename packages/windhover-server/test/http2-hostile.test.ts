import { type EventEmitter, once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http2'
import { connect as connectPlain, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from 'node:tls'

import { describe, expect, test, vi } from 'vitest'

import { isOpensslInstalled } from '../../windhover-redis/test/certificates.ts'
import { Http2Client } from './support/http2-client.ts'
import { askForStream, frame, openRaw, preface } from './support/http2-frames.ts'
import { type RunningTls, startTlsServer } from './support/tls-server.ts'

/** Bounds that are over within a test. */
const bounds = { stallTimeoutMs: 400, requestTimeoutMs: 600 }

/** Resolves once a connection or a stream is gone, whether or not with an error. */
function untilClosed(ended: EventEmitter): Promise<void> {
  return new Promise((resolve) => void ended.once('close', () => resolve()))
}

/** Whoever means no harm is served as before, and nothing is left of whoever did. */
async function expectUnharmed(running: RunningTls): Promise<void> {
  const client = new Http2Client(running.url, running.ca)
  // Not `/healthz`, which tells of a loop that was busy a moment ago.
  expect((await client.ask('/api/connected')).status).toBe(200)
  client.session.destroy()
  await client.closed
  expect(running.lines.filter(({ msg }) => msg.includes('failed'))).toEqual([])
  await vi.waitFor(() => expect(running.server.hub.connectedCount()).toBe(0))
}

describe.runIf(isOpensslInstalled)('a client that', () => {
  test.each<[string, (running: RunningTls) => Promise<unknown>]>([
    [
      'does not begin its handshake',
      async ({ port }) =>
        untilClosed(
          connectPlain(port, '127.0.0.1')
            .on('error', () => {})
            .resume(),
        ),
    ],
    [
      'does not end its handshake',
      async ({ port }) => {
        const socket = connectPlain(port, '127.0.0.1')
          .on('error', () => {})
          .resume()
        socket.write(Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01]))
        await untilClosed(socket)
      },
    ],
    ['says nothing after its handshake', async (running) => untilClosed((await openRaw(running)).resume())],
    [
      'asks for nothing',
      async (running) => {
        const socket = await openRaw(running)
        socket.write(preface)
        await untilClosed(socket.resume())
      },
    ],
    [
      'begins a head that it does not end',
      async (running) => {
        const socket = await openRaw(running)
        socket.write(Buffer.concat([preface, frame(1, Buffer.from([0x82]), 0, 1)]))
        await untilClosed(socket.resume())
      },
    ],
    [
      'ignores that it is told to go',
      async (running) => {
        const socket = await openRaw(running, true)
        socket.write(preface)
        // Its own half stays open.
        await once(socket.resume(), 'end')
        const count = (): Promise<number> =>
          new Promise((resolve) => running.server.app.server.getConnections((_error, number) => resolve(number)))
        await vi.waitFor(async () => expect(await count()).toBe(0), 3_000)
      },
    ],
  ])('%s is let go', async (_what, attack) => {
    const running = await startTlsServer(bounds)
    await attack(running)
    await expectUnharmed(running)
  })

  test('does not send its body loses that request alone', async () => {
    const running = await startTlsServer(bounds)
    const client = new Http2Client(running.url, running.ca)
    const stream = client.session.request({
      ':path': '/api/broadcast',
      ':method': 'POST',
      'content-type': 'application/json',
    })
    stream.write('{"event":')
    stream.on('error', () => {})
    await untilClosed(stream.resume())
    expect(stream.rstCode).toBe(8)
    expect((await client.ask('/healthz')).status).toBe(200)
    client.session.destroy()
    await expectUnharmed(running)
  })

  test.each([
    [405, { ':method': 'CONNECT', ':authority': 'example.com:443' }],
    [417, { ':path': '/api/broadcast', ':method': 'POST', expect: 'more' }],
  ])('does not end a request that is answered %i has its stream closed', async (status, headers) => {
    // No bound would close it.
    const running = await startTlsServer({ stallTimeoutMs: 0, requestTimeoutMs: 0 })
    const client = new Http2Client(running.url, running.ca)
    const stream = client.session.request(headers, { endStream: false })
    stream.on('error', () => {})
    let body = ''
    stream.setEncoding('utf8').on('data', (part: string) => (body += part))
    const [head] = (await once(stream, 'response')) as [IncomingHttpHeaders]
    await untilClosed(stream)
    expect(head).toMatchObject({ ':status': status, 'content-type': 'application/problem+json' })
    expect(JSON.parse(body)).toMatchObject({ status })
    expect(stream.rstCode).toBe(0)
    client.session.destroy()
    await expectUnharmed(running)
  })

  test('takes nothing of a refusal, and does not end its request, loses that request alone', async () => {
    const running = await startTlsServer(bounds)
    const client = new Http2Client(running.url, running.ca, { settings: { initialWindowSize: 0 } })
    await once(client.session, 'localSettings')
    const stream = client.session.request({ ':method': 'CONNECT', ':authority': 'a:1' }, { endStream: false })
    stream.on('error', () => {})
    await untilClosed(stream)
    expect(stream.rstCode).toBe(8)
    client.session.destroy()
    await expectUnharmed(running)
  })

  test.each(['/openapi/v3.1/openapi.json', '/sse/broadcast'])(
    'takes nothing of %s loses that request alone',
    async (path) => {
      const running = await startTlsServer(bounds)
      const client = new Http2Client(running.url, running.ca, { settings: { initialWindowSize: 0 } })
      await once(client.session, 'localSettings')
      const stream = client.open(path)
      stream.on('error', () => {})
      await once(stream, 'response')
      await running.server.hub.publish('message', 'x'.repeat(200_000))
      await untilClosed(stream.resume())
      expect(stream.rstCode).toBeGreaterThan(0)
      client.session.settings({ initialWindowSize: 65_535 })
      expect((await client.ask('/healthz')).status).toBe(200)
      client.session.destroy()
      await expectUnharmed(running)
    },
  )

  test('takes one large write slowly, but steadily, gets all of it', async () => {
    const running = await startTlsServer(bounds)
    const client = new Http2Client(running.url, running.ca, { settings: { initialWindowSize: 8_000 } })
    const stream = client.open('/openapi/v3.1/openapi.json')
    const startMs = performance.now()
    const gone = untilClosed(stream)
    let bytes = 0
    stream.on('data', (part: Buffer) => {
      bytes += part.length
      stream.pause()
      void wait(80).then(() => stream.resume())
    })
    await gone
    expect(stream.rstCode).toBe(0)
    expect(bytes).toBeGreaterThan(50_000)
    // Longer than a client may take nothing.
    expect(performance.now() - startMs).toBeGreaterThan(2 * bounds.stallTimeoutMs)
  })

  test('takes nothing of its connection is dropped', async () => {
    const running = await startTlsServer({ ...bounds, requestTimeoutMs: 60_000 })
    const socket = await openRaw(running)
    // Windows without a bound, and then not one byte is read.
    const windows = frame(4, Buffer.from([0, 4, 0x7f, 0xff, 0xff, 0xff]))
    const connectionWindow = frame(8, Buffer.from([0x7f, 0xfe, 0, 0]))
    socket.pause()
    socket.write(Buffer.concat([preface, windows, connectionWindow, frame(1, askForStream, 5, 1)]))
    await vi.waitFor(() => expect(running.server.hub.connectedCount()).toBe(1))
    for (let n = 0; n < 60; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- until nothing fits any more
      await running.server.hub.publish('message', 'x'.repeat(250_000))
    }
    await vi.waitFor(() => expect(running.server.hub.connectedCount()).toBe(0), 5_000)
    await expectUnharmed(running)
  })

  test('opens streams and resets them at once loses its connection', async () => {
    const running = await startTlsServer(bounds)
    const socket = await openRaw(running)
    const reset = Buffer.from([0, 0, 0, 8])
    const ids = Array.from({ length: 3_000 }, (_each, n) => 2 * n + 1)
    socket.write(preface)
    socket.write(Buffer.concat(ids.flatMap((id) => [frame(1, askForStream, 5, id), frame(3, reset, 0, id)])))
    await untilClosed(socket.resume())
    await expectUnharmed(running)
  })

  test.each([
    ['pings', frame(6, Buffer.alloc(8))],
    ['settings', frame(4, Buffer.from([0, 3, 0, 0, 0, 100]))],
    ['empty frames of no stream', frame(0, Buffer.alloc(0), 0, 1)],
    ['priorities', frame(2, Buffer.from([0, 0, 0, 3, 1]), 0, 1)],
    ['windows', frame(8, Buffer.from([0, 0, 0, 1]))],
  ])('sends %s without end, and reads nothing, harms nobody', async (_what, bytes) => {
    const running = await startTlsServer(bounds)
    const socket = await openRaw(running)
    socket.pause()
    socket.write(preface)
    const flood = Buffer.concat(Array.from({ length: 5_000 }, () => bytes))
    const before = process.memoryUsage().rss
    for (let n = 0; n < 20; n += 1) socket.write(flood)
    await expectUnharmed(running)
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
    socket.destroy()
  })

  test.each([
    ['1,000 headers', Object.fromEntries(Array.from({ length: 1_000 }, (_each, n) => [`x-${n}`, 'y']))],
    ['headers of 60,000 bytes', { 'x-large': 'y'.repeat(60_000) }],
  ])('sends %s harms nobody', async (_what, headers) => {
    const running = await startTlsServer(bounds)
    const client = new Http2Client(running.url, running.ca)
    await client.ask('/healthz', headers).catch(() => {})
    client.session.destroy()
    await expectUnharmed(running)
  })

  test('sends a body with a stream of events is not kept waiting with it', async () => {
    const running = await startTlsServer(bounds)
    const client = new Http2Client(running.url, running.ca)
    const stream = client.session.request({ ':path': '/sse/broadcast', ':method': 'GET' }, { endStream: false })
    let sent = 0
    for (let n = 0; n < 40; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- more than fits into the window, so that it must have been read
      await new Promise((resolve) => stream.write(Buffer.alloc(100_000), resolve))
      sent += 100_000
    }
    expect(sent).toBe(4_000_000)
    stream.destroy()
    client.session.destroy()
    await expectUnharmed(running)
  })

  test('comes when all places are taken is dropped, and counted', async () => {
    const running = await startTlsServer({ maxConnections: 1 })
    const first = new Http2Client(running.url, running.ca)
    await first.follow().waitFor(/connected/)
    const second = new Http2Client(running.url, running.ca)
    await expect(second.ask('/healthz')).rejects.toThrow()
    expect(running.lines.map(({ msg }) => msg)).toContain('connection refused: there are as many as may be')
  })
})

describe.runIf(isOpensslInstalled)('a server that ends', () => {
  test.each([
    ['says nothing', async () => {}],
    [
      'begins its handshake afterwards',
      async (socket: Socket) => {
        await wait(200)
        // It is refused, if it is not gone.
        connect({ socket, ALPNProtocols: ['http/1.1'], rejectUnauthorized: false }).on('error', () => {})
      },
    ],
    ['has sent a half of it', async (socket: Socket) => void socket.write(Buffer.from([0x16, 3, 1, 2, 0, 1]))],
  ])('does not wait for a connection that %s', async (_what, act) => {
    const running = await startTlsServer({ drainMs: 0 })
    const raw = connectPlain(running.port, '127.0.0.1').on('error', () => {})
    await once(raw, 'connect')
    const gone = untilClosed(raw)
    await wait(50)
    const startMs = performance.now()
    const closing = running.server.close()
    await Promise.all([act(raw), gone, closing])
    expect(performance.now() - startMs).toBeLessThan(3_000)
  })

  test('does not wait for HTTP/1.1 that has asked for nothing', async () => {
    const { port, ca, server } = await startTlsServer({ drainMs: 0 })
    const socket = connect({ port, host: '127.0.0.1', ca: readFileSync(ca), ALPNProtocols: ['http/1.1'] })
    socket.on('error', () => {})
    await once(socket.resume(), 'secureConnect')
    const startMs = performance.now()
    await Promise.all([server.close(), untilClosed(socket)])
    expect(performance.now() - startMs).toBeLessThan(3_000)
  })

  test('ends streams with closing, tells sessions to go, and waits for nobody', async () => {
    const running = await startTlsServer()
    const client = new Http2Client(running.url, running.ca)
    const streams = Array.from({ length: 10 }, () => client.follow())
    await Promise.all(streams.map((stream) => stream.waitFor(/event: connected/)))
    const [held, silent] = [await openRaw(running, true), await openRaw(running, true)]
    held.write(preface)
    held.resume()
    silent.pause()
    const goaway = once(client.session, 'goaway')
    const startMs = performance.now()
    const closing = running.server.close()
    await Promise.all(streams.map((stream) => stream.waitFor(/event: closing\ndata: \{"reason":"shutdown"/)))
    expect(await Promise.all(streams.map(({ closed }) => closed))).toEqual(streams.map(() => 0))
    expect((await goaway)[0]).toBe(0)
    await closing
    expect(performance.now() - startMs).toBeLessThan(5_000)
  })
})

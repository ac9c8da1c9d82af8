import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request as requestPlain } from 'node:http'
import { request } from 'node:https'
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls'
import { gunzipSync } from 'node:zlib'

import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { Authority, isOpensslInstalled } from '../../windhover-redis/test/certificates.ts'
import { expectProblem } from './support/expect-problem.ts'
import { Http2Client } from './support/http2-client.ts'
import { openRaw } from './support/raw-exchange.ts'
import { startServer } from './support/start-server.ts'
import { secret, signToken } from './support/sign-token.ts'
import { type RunningTls, startTlsServer } from './support/tls-server.ts'

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** What is asked, alike over both versions. */
interface Asked {
  readonly path: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Asks over HTTP/1.1. */
function askHttp1({ url, ca }: RunningTls, { path, method, headers = {}, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      ca: readFileSync(ca),
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers,
      agent: false,
      checkServerIdentity: () => undefined,
    }
    const asked = request(url + path, options as never, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part))
      response.on('error', () => {})
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: text }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

/** Asks over HTTP/2. */
async function askHttp2({ url, ca }: RunningTls, { path, method, headers = {}, body }: Asked): Promise<Answer> {
  const client = new Http2Client(url, ca)
  const named = Object.entries(headers).map(([name, value]) => [
    name === 'Host' ? ':authority' : name.toLowerCase(),
    value,
  ])
  const answer = await client.ask(
    path,
    { ...Object.fromEntries(named), ...(method === undefined ? {} : { ':method': method }) },
    body,
  )
  client.session.destroy()
  await client.closed
  return answer
}

async function handshake({ port, ca }: RunningTls, options: ConnectionOptions = {}): Promise<TLSSocket> {
  const socket = connect({ port, host: '127.0.0.1', ca: readFileSync(ca), ...options })
  onTestFinished(() => void socket.destroy())
  await once(socket, 'secureConnect')
  return socket
}

const json = { 'Content-Type': 'application/json' }

const refused: readonly (readonly [Asked, number])[] = [
  [{ path: '/nothing' }, 404],
  [{ path: '/api/connected', method: 'DELETE' }, 405],
  [{ path: '/api/broadcast', headers: json, body: 'x'.repeat(300_000) }, 413],
  [{ path: '/api/broadcast', headers: { 'Content-Type': 'text/plain' }, body: 'x' }, 415],
  [{ path: '/api/broadcast', headers: json, body: '{' }, 400],
  [{ path: '/api/broadcast/progress', headers: json, body: '{"data":{}}' }, 422],
  [{ path: '/api/connected', headers: { Host: 'evil.example' } }, 421],
  [{ path: '/api/connected', headers: { Origin: 'https://evil.example' } }, 403],
  [{ path: '/api/connected', headers: { Expect: 'more' } }, 417],
  [{ path: '/sse/broadcast', headers: { Accept: 'text/html' } }, 406],
]

const servedAlike: readonly string[] = [
  '/',
  '/swagger',
  '/openapi/v3.1/openapi.json',
  '/asyncapi/v3.0/asyncapi.json',
  '/api/connected',
  '/api/position',
]

/** What tells of the moment. */
const servedAnew: readonly string[] = ['/healthz', '/readyz', '/metrics', '/api/admin/stats']

const hopByHop: readonly string[] = ['connection', 'keep-alive', 'transfer-encoding']

/** The fields of a head that do not tell of its version or the time; the length of a body in chunks is not said. */
function comparable(headers: IncomingHttpHeaders, absent: readonly string[] = []): Record<string, unknown> {
  const left = [':status', 'date', 'content-length', ...absent]
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !left.includes(name)))
}

describe.runIf(isOpensslInstalled)('a server with a certificate', () => {
  test.each<[string[] | undefined, string | false]>([
    [['h2'], 'h2'],
    [['h2', 'http/1.1'], 'h2'],
    [['http/1.1', 'h2'], 'h2'],
    [['http/1.1'], 'http/1.1'],
    [undefined, false],
  ])('speaks with a client that offers %j: %s', async (ALPNProtocols, chosen) => {
    const running = await startTlsServer()
    const socket = await handshake(running, ALPNProtocols === undefined ? {} : { ALPNProtocols })
    expect(socket.alpnProtocol).toBe(chosen)
    if (chosen === 'h2') return
    socket.write('GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
    const [bytes] = (await once(socket, 'data')) as [Buffer]
    expect(bytes.toString()).toMatch(/^HTTP\/1\.1 200 /)
  })

  test('says where it listens, and that in its log', async () => {
    const { url, port, lines } = await startTlsServer()
    expect(url).toBe(`https://127.0.0.1:${port}`)
    expect(lines.find(({ msg }) => msg === `listening on ${url}`)).toMatchObject({
      page: `${url}/`,
      stream: `${url}/sse/broadcast`,
    })
    // One of a day is not told of when it is new.
    expect(lines.filter(({ msg }) => msg.includes('certificate'))).toEqual([])
  })

  test('tells its clients what the connection may carry', async () => {
    const { url, ca } = await startTlsServer()
    const client = new Http2Client(url, ca)
    await once(client.session, 'remoteSettings')
    expect(client.session.remoteSettings).toMatchObject({ maxConcurrentStreams: 256, initialWindowSize: 1_048_576 })
    await client.ask('/healthz')
    expect(client.session.state.remoteWindowSize).toBe(16 * 1_048_576)
  })

  test('refuses with the same problem over both versions, without a header that HTTP/2 has not', async () => {
    const running = await startTlsServer()
    const onWarning = vi.fn()
    process.on('warning', onWarning)
    onTestFinished(() => void process.off('warning', onWarning))
    for (const [asked, status] of refused) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its request
      const [first, second] = [await askHttp1(running, asked), await askHttp2(running, asked)]
      const what = JSON.stringify(asked).slice(0, 200)
      if (status !== 417) expectProblem(second, status)
      expect([first.status, second.status, second.body], what).toEqual([status, status, first.body])
      expect(comparable(second.headers), what).toEqual(comparable(first.headers, hopByHop))
    }
    await new Promise((resolve) => setImmediate(resolve))
    expect(onWarning).not.toHaveBeenCalled()
  })

  test('serves all else alike over both versions', async () => {
    const running = await startTlsServer()
    for (const path of [...servedAlike, ...servedAnew]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its request
      const [first, second] = [await askHttp1(running, { path }), await askHttp2(running, { path })]
      expect([first.status, second.status], path).toEqual([200, 200])
      expect(second.headers['content-type'], path).toBe(first.headers['content-type'])
      if (servedAlike.includes(path)) expect(second.body, path).toBe(first.body)
    }
  })

  test('lets no request over HTTP/2 name two hosts, of which the guard would see one', async () => {
    const running = await startTlsServer()
    const client = new Http2Client(running.url, running.ca)
    for (const [headers, status] of [
      [{ host: 'evil.example' }, 421],
      [{ ':authority': 'evil.example' }, 421],
      [{ ':authority': 'evil.example', host: 'localhost' }, 400],
      [{ ':authority': 'localhost', host: 'evil.example' }, 400],
      [{ ':authority': 'localhost', host: 'LOCALHOST' }, 200],
      [{ host: 'localhost' }, 200],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its request
      expect((await client.ask('/metrics', headers)).status, JSON.stringify(headers)).toBe(status)
    }
  })

  test('streams over both versions get the same, also large and compressed', async () => {
    const running = await startTlsServer({ compress: 'on' })
    const client = new Http2Client(running.url, running.ca)
    const second = client.follow()
    await second.waitFor(/event: connected/)
    const socket = await handshake(running)
    socket.write('GET /sse/broadcast HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n')
    let text = ''
    socket.setEncoding('utf8').on('data', (part: string) => (text += part))
    const packed = client.open('/sse/broadcast', { 'accept-encoding': 'gzip' })
    const [head] = (await once(packed, 'response')) as [IncomingHttpHeaders]
    expect(head['content-encoding']).toBe('gzip')
    const parts: Buffer[] = []
    packed.on('data', (part: Buffer) => parts.push(part))
    await vi.waitFor(() => expect(running.server.hub.connectedCount()).toBe(3))
    const large = 'y'.repeat(200_000)
    for (let n = 0; n < 5; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- in their order
      await running.server.hub.publish('message', { n, large })
    }
    await second.waitFor(/"n":4,"large":"y{200000}"/)
    await vi.waitFor(() => expect(text.match(/y{100}/g)?.length).toBe(10_000))
    packed.close()
    await once(packed, 'close')
    const unpacked = gunzipSync(Buffer.concat(parts), { finishFlush: 2 }).toString()
    expect(unpacked.match(/"n":\d+/g)).toHaveLength(5)
  })

  test('limits readers by address, and says so as over plain HTTP', async () => {
    const running = await startTlsServer({ maxReadersPerAddress: 2, trustProxy: '127.0.0.1', refusal: 'status' })
    const client = new Http2Client(running.url, running.ca)
    const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address })
    for (let n = 0; n < 2; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await client.follow('/sse/broadcast', from('192.0.2.1')).waitFor(/connected/)
    }
    expect((await client.ask('/sse/broadcast', from('192.0.2.1'))).status).toBe(429)
    await client.follow('/sse/broadcast', from('192.0.2.2')).waitFor(/connected/)
  })

  test('takes a token as bearer, in the cookie of secure pages alone, and as a ticket', async () => {
    const running = await startTlsServer({ access: { jwt: { secret } } })
    const token = signToken({ sub: 'a', exp: Math.floor(Date.now() / 1000) + 60, windhover: [{ allow: ['read'] }] })
    const client = new Http2Client(running.url, running.ca)
    const ask = async (headers: Record<string, string>): Promise<number> =>
      (await client.ask('/api/connected', headers)).status
    expect(await ask({})).toBe(401)
    expect(await ask({ authorization: `Bearer ${token}` })).toBe(200)
    expect(await ask({ cookie: `__Host-windhover=${token}` })).toBe(200)
    // Of plain HTTP on this machine alone.
    expect(await ask({ cookie: `windhover=${token}` })).toBe(401)
    const made = await client.ask(
      '/api/tickets',
      { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      '{}',
    )
    const { url } = JSON.parse(made.body) as { url: string }
    await client.follow(url).waitFor(/event: connected/)
    const document = await client.ask('/openapi/v3.1/openapi.json')
    expect(document.body).toContain('"name": "__Host-windhover"')
  })

  test('tells in the log who speaks plain HTTP to it', async () => {
    const { port, lines } = await startTlsServer()
    const failed = new Promise((resolve) => requestPlain({ port, host: '127.0.0.1' }).on('error', resolve).end())
    await failed
    await vi.waitFor(() =>
      expect(lines.map(({ msg }) => msg)).toContain('a client speaks plain HTTP, and this port is TLS: use https://'),
    )
  })

  test('has its metrics on a port of plain HTTP', async () => {
    const { server } = await startTlsServer({ metricsPort: 0 })
    expect(server.metricsUrl).toMatch(/^http:/)
    expect((await fetch(`${server.metricsUrl}/metrics`)).status).toBe(200)
  })
})

describe.runIf(isOpensslInstalled)('with requestCert', () => {
  test('a client without a certificate of the authority is refused at the handshake', async () => {
    const [clients, others] = [new Authority(), new Authority()]
    onTestFinished(() => [clients, others].forEach((authority) => authority.end()))
    const running = await startTlsServer({ tls: { requestCert: true, caFile: clients.ca } })
    const ask = async (signed?: { cert: string; key: string }): Promise<number> => {
      const shown = signed === undefined ? {} : { cert: readFileSync(signed.cert), key: readFileSync(signed.key) }
      const client = new Http2Client(running.url, running.ca, shown)
      return (await client.ask('/healthz')).status
    }
    expect(await ask(clients.sign('reader', '127.0.0.1'))).toBe(200)
    await expect(ask()).rejects.toThrow()
    await expect(ask(others.sign('stranger', '127.0.0.1'))).rejects.toThrow()
    expect(await ask(clients.sign('another', '127.0.0.1'))).toBe(200)
  })
})

test('without a certificate, TLS is told that the port is plain', async () => {
  const { port } = await startServer()
  expect(await openRaw(port, Buffer.from([0x16, 0x03, 0x01, 0x00, 0x05, 1, 2, 3, 4, 5])).closed).toMatch(
    /use http:\/\//,
  )
})

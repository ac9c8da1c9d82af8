import { expect, test } from 'vitest'

import { exchange } from './support/exchange.ts'
import { openStream } from './support/open-stream.ts'
import { openRaw } from './support/raw-exchange.ts'
import { useServer } from './support/start-server.ts'

const running = useServer()
const host = 'Host: 127.0.0.1\r\n'

/** The head of a stream's response, without the date. */
const head =
  'HTTP/1.1 200 OK\r\nx-content-type-options: nosniff\r\nreferrer-policy: no-referrer\r\n' +
  'cross-origin-resource-policy: same-origin\r\nContent-Type: text/event-stream; charset=utf-8\r\nCache-Control: no-cache, no-transform\r\nX-Accel-Buffering: no\r\n'

function withoutDate(text: string): string {
  return text.replace(/Date: [^\r]*\r\n/, '')
}

test('a stream of HTTP/1.1 has exactly these headers, and its first event at once', async () => {
  const { socket, waitFor, closed } = openRaw(running.port, `GET /sse/broadcast HTTP/1.1\r\n${host}\r\n`)
  const text = withoutDate(await waitFor(/\n\n\r\n$/))
  expect(text).toMatch(
    new RegExp(
      `^${head}Connection: keep-alive\r\nVary: Accept-Encoding\r\nTransfer-Encoding: chunked\r\n\r\n[0-9a-f]+\r\nretry: 2000\nid: [0-9a-f]{16}\\.\\d+\nevent: connected\ndata: {[^\n]*}\n\n\r\n$`,
    ),
  )
  const data = JSON.parse(/data: (.*)/.exec(text)![1]!) as object
  expect(data).toEqual({
    clientId: expect.stringMatching(/^[0-9a-f]{32}$/),
    serverTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    keepAliveMs: 15_000,
    resumed: false,
  })
  socket.destroy()
  await closed
})

test('a stream of HTTP/1.0 has no chunks and no keep-alive', async () => {
  const { socket, waitFor, closed } = openRaw(running.port, 'GET /sse/broadcast HTTP/1.0\r\n\r\n')
  const text = withoutDate(await waitFor(/\n\n$/))
  expect(text.startsWith(`${head}Connection: close\r\n\r\nretry: 2000\nid: `)).toBe(true)
  await running.server.hub.publish('message', 'for HTTP/1.0')
  expect(await waitFor(/for HTTP/)).toMatch(/\n\nid: [^\n]+\nevent: message\ndata: "for HTTP\/1\.0"\n\n$/)
  socket.destroy()
  await closed
})

test('a stream of HTTP/1.0 is not kept alive, even when asked to be', async () => {
  const { socket, waitFor, closed } = openRaw(
    running.port,
    'GET /sse/broadcast HTTP/1.0\r\nConnection: keep-alive\r\n\r\n',
  )
  expect(await waitFor(/event: connected/)).toMatch(/\r\nConnection: close\r\n\r\nretry: 2000\n/)
  socket.destroy()
  await closed
})

test('a stream is not upgraded, but served', async () => {
  const { socket, waitFor, closed } = openRaw(
    running.port,
    `GET /sse/broadcast HTTP/1.1\r\n${host}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
  )
  expect(await waitFor(/event: connected/)).toMatch(/^HTTP\/1\.1 200 /)
  socket.destroy()
  await closed
})

test('HEAD has the headers of GET and no body, and makes no reader', async () => {
  const got = await exchange(`${running.url}/sse/broadcast`, { until: /connected/ })
  const asked = await exchange(`${running.url}/sse/broadcast`, { method: 'HEAD' })
  const names = ['content-type', 'cache-control', 'x-accel-buffering'] as const
  expect(asked.status).toBe(200)
  expect(asked.body).toBe('')
  for (const name of names) expect(asked.headers[name]).toBe(got.headers[name])
  expect(running.server.hub.connectedCount()).toBe(0)
  for (const [query, headers, status] of [
    ['?event=connected', {}, 400],
    ['', { Accept: 'text/html' }, 406],
    ['', { 'Last-Event-ID': 'stop' }, 204],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its request
    const answer = await exchange(`${running.url}/sse/broadcast${query}`, { method: 'HEAD', headers })
    expect([answer.status, answer.body]).toEqual([status, ''])
  }
})

test.each([
  ['the header', '', { 'Last-Event-ID': 'stop' }],
  ['the query', '?lastEventId=stop', {}],
])('stop in %s is answered with 204, so that EventSource stays away', async (_where, query, headers) => {
  const answer = await exchange(`${running.url}/sse/broadcast${query}`, { headers })
  expect([answer.status, answer.body, answer.headers['content-type']]).toEqual([204, '', undefined])
})

test('of header and query the header wins, and an empty one counts as none', async () => {
  const { hub } = running.server
  const before = hub.position()
  await hub.publish('message', 'one')
  const after = hub.position()
  const id = ({ epoch, offset }: typeof before): string => `${epoch}.${offset}`
  const stream = await openStream(`${running.url}/sse/broadcast?lastEventId=${id(after)}`, {
    'Last-Event-ID': id(before),
  })
  expect((await stream.next()).id).toBe(id(before))
  expect((await stream.next()).data).toBe('"one"')
  stream.close()
  await stream.closed
  const other = await openStream(`${running.url}/sse/broadcast?lastEventId=${id(before)}`, { 'Last-Event-ID': '' })
  expect(JSON.parse((await other.next()).data)).toMatchObject({ resumed: true })
  other.close()
  await other.closed
})

test('a second request on a connection ends the stream that it carries', async () => {
  const { socket, waitFor, closed } = openRaw(running.port, `GET /sse/broadcast HTTP/1.1\r\n${host}\r\n`)
  await waitFor(/event: connected/)
  socket.write(`GET /api/connected HTTP/1.1\r\n${host}\r\n`)
  expect((await closed).match(/HTTP\/1\.1 /g)).toHaveLength(1)
})

test('a request behind that of a stream, in the same bytes, is not answered', async () => {
  const request = (path: string): string => `GET ${path} HTTP/1.1\r\n${host}\r\n`
  const { closed } = openRaw(running.port, request('/sse/broadcast') + request('/api/connected'))
  expect(await closed).not.toContain('"channels"')
})

test('pipelined requests are answered in order', async () => {
  const post = (data: number): string =>
    `POST /api/broadcast HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 10\r\n\r\n{"data":${data}}`
  const { socket, waitFor, closed } = openRaw(running.port, post(1) + post(2) + post(3))
  const text = await waitFor(/(\{"ok":true.*){3}/s)
  const offsets = [...text.matchAll(/"id":"[0-9a-f]+\.(\d+)"/g)].map(([, offset]) => Number(offset))
  expect(offsets).toEqual([offsets[0], offsets[0]! + 1, offsets[0]! + 2])
  socket.destroy()
  await closed
})

test('a stream follows an answered request on one connection', async () => {
  const { socket, waitFor, closed } = openRaw(running.port, `GET /api/connected HTTP/1.1\r\n${host}\r\n`)
  await waitFor(/"channels"/)
  socket.write(`GET /sse/broadcast HTTP/1.1\r\n${host}\r\n`)
  await waitFor(/event: connected/)
  await running.server.hub.publish('message', 'later')
  await waitFor(/"later"/)
  socket.destroy()
  await closed
})

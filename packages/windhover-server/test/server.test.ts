import { connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { createServer, type WindhoverServer } from '../src/index.ts'

let server: WindhoverServer
let url: string

beforeEach(async () => {
  server = createServer({ port: 0, logLevel: 'silent', drainMs: 0, maxBodyBytes: 1000 })
  url = await server.listen()
})

afterEach(() => server.close())

function post(path: string, body: string, type = 'application/json'): Promise<Response> {
  return fetch(url + path, { method: 'POST', headers: { 'Content-Type': type }, body })
}

async function nextBlocks(response: Response, count: number): Promise<string[]> {
  let text = ''
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  while (text.split('\n\n').length <= count) {
    const { value, done } = await reader.read()
    if (done) break
    text += value
  }
  await reader.cancel()
  return text.split('\n\n').slice(0, count)
}

test('the walk of the tutorial: connect, broadcast, see it arrive', async () => {
  const stream = await fetch(`${url}/sse/broadcast`)
  const answer = await post('/api/broadcast', '{"event":"message","data":{"text":"hello"}}')
  expect(answer.status).toBe(200)
  const { id, ...rest } = (await answer.json()) as { id: string }
  expect(rest).toEqual({ ok: true, event: 'message', connected: 1 })
  expect((await nextBlocks(stream, 2))[1]).toBe(`id: ${id}\nevent: message\ndata: {"text":"hello"}`)
})

test.each([
  ['missing data', '{}', '{"text":"empty"}'],
  ['null data', '{"data":null}', '{"text":"empty"}'],
  ['[1]', '{"data":[1]}', '[1]'],
  ['nested data', '{"data":{"a":{"b":{"c":{"d":[1]}}}}}', '{"a":{"b":{"c":{"d":[1]}}}}'],
  ['empty text', '{"data":""}', '""'],
  ['other than ASCII', '{"data":"grüß 🪶"}', '"grüß 🪶"'],
])('Kestrun: %s arrives whole', async (_name, body, data) => {
  const stream = await fetch(`${url}/sse/broadcast`)
  expect((await post('/api/broadcast', body)).status).toBe(200)
  const block = (await nextBlocks(stream, 2))[1]!
  expect(block).toContain(`event: message\ndata: ${data}`)
  expect(block).not.toContain('retry:')
})

test('a progress event gets its ts, and reaches its own stream', async () => {
  const stream = await fetch(`${url}/sse/broadcast/progress`)
  await post('/api/broadcast', '{"event":"other","data":1}')
  const body = '{"taskId":"t","progress":5,"status":"s","state":"running"}'
  expect((await post('/api/broadcast/progress', body)).status).toBe(200)
  const data = (await nextBlocks(stream, 2))[1]!.split('data: ')[1]!
  expect(JSON.parse(data)).toMatchObject({ taskId: 't', ts: expect.stringMatching(/Z$/) })
})

test.each([
  ['not JSON', '/api/broadcast', '{', 'application/json', 400],
  ['empty', '/api/broadcast', '', 'application/json', 400],
  ['too large', '/api/broadcast', JSON.stringify({ data: 'x'.repeat(1000) }), 'application/json', 413],
  ['text', '/api/broadcast', 'hello', 'text/plain', 415],
  ['CR in event', '/api/broadcast', '{"event":"a\\rb"}', 'application/json', 422],
  ['LF in id', '/api/broadcast', '{"id":"a\\nb"}', 'application/json', 422],
  ['NUL in channel', '/api/broadcast', '{"channel":"a\\u0000b"}', 'application/json', 422],
  ['a reserved name', '/api/broadcast', '{"event":"connected"}', 'application/json', 422],
  ['an unknown field', '/api/broadcast', '{"chanel":"x"}', 'application/json', 422],
  ['wrong progress', '/api/broadcast/progress', '{"taskId":1}', 'application/json', 422],
  ['wrong data of progress', '/api/broadcast', '{"event":"progress","data":{}}', 'application/json', 422],
  ['unknown path', '/api/broadcast/other', '{}', 'application/json', 404],
] as const)('answers %s with a problem', async (_name, path, body, type, status) => {
  const response = await post(path, body, type)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const problem = (await response.json()) as { issues?: { path: string[] }[] }
  expect(problem).toMatchObject({ ok: false, status, error: expect.any(String), title: expect.any(String) })
  if (status === 422) expect(problem.issues!.length).toBeGreaterThan(0)
})

test('answers a wrong method with 405 and Allow, and a closed hub with 503', async () => {
  const wrong = await fetch(`${url}/api/broadcast`)
  expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST'])
  expect((await post('/sse/broadcast', 'x', 'text/plain')).status).toBe(405)
  await server.hub.close()
  const closed = await post('/api/broadcast', '{}')
  expect([closed.status, closed.headers.get('retry-after')]).toEqual([503, '2'])
})

test("answers Node's own 400 with a problem", async () => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.setEncoding('utf8').end('NONSENSE\r\n\r\n')
  let text = ''
  for await (const part of socket) text += part
  expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/)
  expect(JSON.parse(text.split('\r\n\r\n')[1]!)).toMatchObject({ ok: false, status: 400 })
})

test.each(['v3.0', '3.1', 'v3.2', '3.0.4', 'v3.2.0'])(
  'serves document %s in JSON and YAML, with an ETag',
  async (version) => {
    const json = await fetch(`${url}/openapi/${version}/openapi.json`)
    expect(json.status).toBe(200)
    const document = (await json.json()) as { openapi: string; paths: object; components: { schemas: object } }
    expect(document.openapi.startsWith(version.replace('v', '').slice(0, 3))).toBe(true)
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/sse/broadcast',
        '/sse/broadcast/progress',
        '/api/broadcast',
        '/api/broadcast/progress',
      ]),
    )
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining([
        'SseBroadcastRequest',
        'SseBroadcastOkResponse',
        'SseBroadcastErrorResponse',
        'OperationProgressEvent',
      ]),
    )
    const again = await fetch(json.url, { headers: { 'If-None-Match': json.headers.get('etag')! } })
    expect(again.status).toBe(304)
    expect((await fetch(json.url.replace('.json', '.yaml'))).headers.get('content-type')).toMatch(/^application\/yaml/)
  },
)

test('answers an unknown document with 404', async () => {
  expect((await fetch(`${url}/openapi/v2.0/openapi.json`)).status).toBe(404)
})

test('counts by stream and channel', async () => {
  const stream = await fetch(`${url}/sse/broadcast?channel=news`)
  expect(await (await fetch(`${url}/api/connected`)).json()).toEqual({
    connected: 1,
    streams: { '/sse/broadcast': 1 },
    channels: { news: 1 },
  })
  await stream.body!.cancel()
})

test.each(['/', '/swagger', '/redoc', '/docs/swagger', '/docs/redoc'])(
  'serves the page %s with a strict policy',
  async (path) => {
    const page = await fetch(url + path)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text())![1]!
    expect((await fetch(url + script)).status).toBe(200)
  },
)

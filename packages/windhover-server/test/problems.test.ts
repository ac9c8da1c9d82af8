import { describe, expect, test } from 'vitest'
import type { EventSchema } from 'windhover'

import { operationProgressEvent } from '../src/events/operation-progress-event.ts'
import { exchange, postJson } from './support/exchange.ts'
import { expectProblem, parseResponse } from './support/expect-problem.ts'
import { openRaw, rawExchange } from './support/raw-exchange.ts'
import { startServer, useServer } from './support/start-server.ts'

/** An event whose validation never ends. */
const slow = {
  onValidate: (): void => {},
  schema: makeSchema(() => {
    slow.onValidate()
    return new Promise(() => {})
  }),
}
const bug = makeSchema(() => {
  throw new Error('secret')
})
const running = useServer({ maxBodyBytes: 1000, events: { progress: operationProgressEvent, bug, slow: slow.schema } })

function makeSchema(validate: () => Promise<never>): EventSchema {
  const jsonSchema = { input: () => ({}), output: () => ({}) }
  return { '~standard': { version: 1, vendor: 'test', validate, jsonSchema } } as EventSchema
}

const json = { 'Content-Type': 'application/json' }
const host = 'Host: 127.0.0.1\r\n'

describe('400', () => {
  test.each([
    ['a body that is not JSON', '{', 'the body is not JSON'],
    ['an empty body', '', 'the body is empty; send JSON'],
    ['a body of spaces', '  ', 'the body is not JSON'],
    ['a body that is not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'the body is not UTF-8'],
    ['a body in UTF-16', Buffer.from('{"event":"a"}', 'utf16le'), 'the body is not JSON'],
  ])('%s', async (_what, body, sentence) => {
    for (const path of ['/api/broadcast', '/api/broadcast/progress']) {
      expect(expectProblem(await postJson(running.url + path, body), 400).error).toBe(sentence)
    }
  })

  test.each([
    ['?event=connected', /^event: "connected" is reserved/],
    ['?event=a%0Ab', /^event: "a\\nb" must not contain control characters/],
    ['?channel=a%00b', /^channel: "a\\u0000b" must not contain control characters/],
    ['?event=', /^event: "" must have 1 to 128 characters/],
  ])('a stream that is asked for %s', async (query, sentence) => {
    expect(expectProblem(await exchange(`${running.url}/sse/broadcast${query}`), 400).error).toMatch(sentence)
  })

  test('an event that a stream does not serve', async () => {
    const answer = await exchange(`${running.url}/sse/broadcast/progress?event=message`)
    expect(expectProblem(answer, 400).error).toBe('event: this stream does not serve "message" (it serves progress)')
  })

  test('a path that is not percent-encoded', async () => {
    expectProblem(await exchange(`${running.url}/%zz`), 400)
  })

  test.each([
    ['no Host', 'GET /api/connected HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['two Hosts', `GET /sse/broadcast HTTP/1.1\r\n${host}${host}Connection: close\r\n\r\n`],
    ['what is not HTTP', 'NONSENSE\r\n\r\n'],
    [
      'a broken chunk',
      `POST /api/broadcast HTTP/1.1\r\n${host}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
    ],
    [
      'a length and chunks',
      `POST /api/broadcast HTTP/1.1\r\n${host}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
    ],
    ['a path with NUL', `GET /sse/broadcast/pro\0gress HTTP/1.1\r\n${host}\r\n`],
    ['a path with CR', `GET /sse/broadcast/pro\rgress HTTP/1.1\r\n${host}\r\n`],
    ['a path without a slash', `GET sse HTTP/1.1\r\n${host}\r\n`],
    ['another HTTP/1', `GET /sse/broadcast HTTP/1.2\r\n${host}\r\n`],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['a method that is none', `BROADCAST /api/broadcast HTTP/1.1\r\n${host}\r\n`],
    ['a header with NUL', `GET /api/connected HTTP/1.1\r\n${host}X: a\0b\r\n\r\n`],
  ])('%s', async (_what, bytes) => {
    expectProblem(parseResponse(await rawExchange(running.port, bytes)), 400)
  })

  test('what is not HTTP, behind an answered request', async () => {
    const connection = openRaw(running.port, `GET /api/connected HTTP/1.1\r\n${host}\r\n`)
    await connection.waitFor(/"channels":\{\}\}$/)
    connection.socket.write('NONSENSE\r\n\r\n')
    const text = await connection.closed
    expect(text.match(/HTTP\/1\.1 /g)).toHaveLength(2)
    expectProblem(parseResponse(text), 400)
  })

  test('what is not HTTP, behind a request that still waits, is not taken for its answer', async () => {
    const asked = new Promise<void>((resolve) => {
      slow.onValidate = resolve
    })
    const body = '{}'
    const head = `POST /api/broadcast/slow HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 2\r\n\r\n`
    const connection = openRaw(running.port, head + body)
    await asked
    connection.socket.write('NONSENSE\r\n\r\n')
    expect(await connection.closed).toBe('')
  })

  test('what is not HTTP, behind a stream, is not written into it', async () => {
    const connection = openRaw(running.port, `GET /sse/broadcast HTTP/1.1\r\n${host}\r\nNONSENSE\r\n\r\n`)
    expect(await connection.closed).not.toContain('HTTP/1.1 400')
  })
})

test.each([
  ['GET', '/nothing'],
  ['POST', '/api/broadcast/other'],
  ['GET', '/sse/broadcast/other'],
  ['GET', '/openapi/v2.0/openapi.json'],
  ['GET', `/openapi/${'v'.repeat(500)}/openapi.json`],
  ['GET', '/openapi/v3.2/openapi.xml'],
  ['GET', '/assets/nothing.js'],
  ['GET', '/assets/..%2f..%2fpackage.json'],
  ['GET', '/sse/broadcast/progress%00'],
  ['GET', '/sse/broadcast/a%0D%0Adata:%20forged'],
  ['POST', '/api/broadcast/progress%0A'],
  ['POST', '/api/broadcast/%00'],
  ['GET', '/SSE/broadcast'],
  ['GET', '/sse/broadcast/'],
])('404 %s %s', async (method, path) => {
  const answer = await exchange(running.url + path, { method })
  expectProblem(answer, 404)
  expect(answer.headers['cache-control']).toBe('no-store')
})

test('404 and 405 come before the body is looked at', async () => {
  const asking = { method: 'POST', headers: { 'Content-Type': 'nonsense' }, body: 'x'.repeat(2000) }
  expectProblem(await exchange(`${running.url}/nothing`, asking), 404)
  expectProblem(await exchange(`${running.url}/sse/broadcast`, asking), 405)
})

test.each([
  ['GET', '/api/broadcast', 'POST'],
  ['DELETE', '/api/broadcast/progress', 'POST'],
  ['POST', '/api/connected', 'GET, HEAD'],
  ['POST', '/sse/broadcast', 'GET, HEAD'],
  ['OPTIONS', '/sse/broadcast/progress', 'GET, HEAD'],
  ['PROPFIND', '/sse/broadcast', 'GET, HEAD'],
  ['TRACE', '/sse/broadcast', 'GET, HEAD'],
  ['PUT', '/openapi/v3.2/openapi.json', 'GET, HEAD'],
  ['PATCH', '/', 'GET, HEAD'],
  ['DELETE', '/docs/redoc', 'GET, HEAD'],
])('405 %s %s, with Allow', async (method, path, allow) => {
  const answer = await exchange(running.url + path, { method })
  expectProblem(answer, 405)
  expect([answer.headers.allow, answer.headers['cache-control']]).toEqual([allow, 'no-store'])
})

test.each(['text/html', 'text/event-stream;q=0, */*', 'application/json, text/plain'])(
  '406 Accept: %s',
  async (accept) => {
    expectProblem(await exchange(`${running.url}/sse/broadcast`, { headers: { Accept: accept } }), 406)
  },
)

describe('408', () => {
  test.each([
    ['headers', `POST /api/broadcast HTTP/1.1\r\n${host}`],
    ['a body', `POST /api/broadcast HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 20\r\n\r\n{`],
  ])('%s that do not arrive in time', async (_what, bytes) => {
    const { port } = await startServer({ requestTimeoutMs: 200 })
    expectProblem(parseResponse(await rawExchange(port, bytes)), 408)
  })

  test('but no stream, once it was asked for', async () => {
    const { port, server } = await startServer({ requestTimeoutMs: 200 })
    const stream = openRaw(port, `GET /sse/broadcast HTTP/1.1\r\n${host}\r\n`)
    await stream.waitFor(/event: connected/)
    // A request that came later, and is too late by now, is the proof that the time of the stream's is over.
    await rawExchange(port, 'GET /')
    await server.hub.publish('message', 'still here')
    await stream.waitFor(/still here/)
    stream.socket.destroy()
    await stream.closed
  })
})

describe('413', () => {
  const body = (bytes: number): string => JSON.stringify({ data: 'x'.repeat(bytes - 11) })

  test.each([
    ['with its length', (text: string): string | string[] => text],
    ['in chunks', (text: string): string | string[] => [text.slice(0, 500), text.slice(500)]],
  ])('one byte too many, %s; all that are allowed are taken', async (_how, send) => {
    for (const [length, status] of [
      [1000, 200],
      [1001, 413],
    ] as const) {
      expect(Buffer.byteLength(body(length))).toBe(length)
      const answer = await exchange(`${running.url}/api/broadcast`, {
        method: 'POST',
        headers: json,
        body: send(body(length)),
      })
      if (status === 200) expect(answer.status).toBe(200)
      else expect(expectProblem(answer, 413).error).toBe('the body is larger than maxBodyBytes (1000 bytes)')
    }
  })

  test('what was taken as a body is taken as data', async () => {
    const { url } = await startServer({ maxBodyBytes: 4_000_000 })
    expect((await postJson(`${url}/api/broadcast`, JSON.stringify({ data: 'x'.repeat(3_900_000) }))).status).toBe(200)
    const numbers = `{"data":[${'1e20,'.repeat(600_000)}1]}`
    expect((await postJson(`${url}/api/broadcast`, numbers)).status).toBe(200)
    // Line separators grow as they are escaped.
    const separators = JSON.stringify({ data: '\u0085'.repeat(1_000_000) })
    expect(expectProblem(await postJson(`${url}/api/broadcast`, separators), 413).code).toBe('too_large')
  })

  test('an announced length is refused before the body comes', async () => {
    const head = `POST /api/broadcast HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 9999999\r\n\r\n`
    expectProblem(parseResponse(await rawExchange(running.port, head)), 413)
  })
})

test.each([
  ['no content type', {}, '{}'],
  ['text/plain', { 'Content-Type': 'text/plain' }, '{}'],
  ['a type that is none', { 'Content-Type': 'nonsense' }, '{}'],
  ['a longer name', { 'Content-Type': 'application/jsonp' }, '{}'],
  ['another JSON type', { 'Content-Type': 'application/problem+json' }, '{}'],
  ['a compressed body', { ...json, 'Content-Encoding': 'gzip' }, '{}'],
  ['no body and no type', {}, undefined],
])('415 %s', async (_what, headers, body) => {
  const asking = { method: 'POST', headers, ...(body === undefined ? {} : { body }) }
  expect(expectProblem(await exchange(`${running.url}/api/broadcast`, asking), 415).error).toMatch(
    /^Content-(Type|Encoding): expected /,
  )
})

test.each(['/sse/broadcast', '/api/connected', '/', '/openapi/v3.2/openapi.json', '/nothing'])(
  '505 for a version that is not spoken on the connection, at %s',
  async (path) => {
    const statuses = await Promise.all(
      ['0.9', '2.0'].map(async (version) => {
        const answer = parseResponse(await rawExchange(running.port, `GET ${path} HTTP/${version}\r\n${host}\r\n`))
        expectProblem(answer, 505)
        return answer.status
      }),
    )
    expect(statuses).toEqual([505, 505])
  },
)

test('417 for what cannot be expected', async () => {
  const head = `POST /api/broadcast HTTP/1.1\r\n${host}Content-Type: application/json\r\nExpect: miracle\r\nContent-Length: 2\r\n\r\n`
  expectProblem(parseResponse(await rawExchange(running.port, head)), 417)
})

test('422 says what is wrong in each place', async () => {
  const body = '{"event":7,"retryMs":1.5,"chanel":"x"}'
  const { code, issues } = expectProblem(await postJson(`${running.url}/api/broadcast`, body), 422)
  expect(code).toBe('invalid_data')
  expect(issues!.map(({ path }) => path.join('.'))).toEqual(expect.arrayContaining(['event', 'retryMs']))
  expect(JSON.stringify(issues)).toContain('chanel')
  const progress = await postJson(`${running.url}/api/broadcast`, '{"event":"progress","data":{"taskId":1}}')
  expect(expectProblem(progress, 422).issues!.map(({ path }) => path.join('.'))).toEqual(
    expect.arrayContaining(['data.taskId', 'data.progress', 'data.status', 'data.state']),
  )
})

test('431 for headers and for a request line that are too large', async () => {
  const line = `GET /${'x'.repeat(16 * 1024)} HTTP/1.1\r\n${host}\r\n`
  expectProblem(parseResponse(await rawExchange(running.port, line)), 431)
  expectProblem(await exchange(`${running.url}/sse/broadcast`, { headers: { 'X-Long': 'x'.repeat(20_000) } }), 431)
})

test('CONNECT ends the connection without an answer', async () => {
  expect(await rawExchange(running.port, `CONNECT a:1 HTTP/1.1\r\n${host}\r\n`)).toBe('')
})

test('500 for a bug, and nothing of its inside', async () => {
  const answer = await postJson(`${running.url}/api/broadcast/bug`, '{}')
  expectProblem(answer, 500)
  expect(answer.body).not.toContain('secret')
})

describe('503', () => {
  test('for a publish, with Retry-After, and never ok', async () => {
    const { url, server } = await startServer()
    await server.hub.close()
    for (const [path, body] of [
      ['/api/broadcast', '{}'],
      ['/api/broadcast/progress', '{"taskId":"a","progress":1,"status":"s","state":"s"}'],
    ] as const) {
      const answer = await postJson(url + path, body)
      expect(expectProblem(answer, 503).code).toBe('closed')
      expect(answer.headers['retry-after']).toMatch(/^[1-9][0-9]*$/)
    }
  })

  test('for a reader only where the refusal is a status', async () => {
    const { url, server } = await startServer({ refusal: 'status', streams: [{ path: '/kind', refusal: 'stream' }] })
    await server.hub.close()
    const refused = await exchange(`${url}/sse/broadcast`)
    expectProblem(refused, 503)
    expect(refused.headers['retry-after']).toMatch(/^[1-9][0-9]*$/)
    const closing = await exchange(`${url}/kind`)
    expect(closing.status).toBe(200)
    expect(closing.body).toMatch(/^retry: [1-9][0-9]{3}\nevent: closing\ndata: {"reason":"busy","reconnect":true}\n\n$/)
  })
})

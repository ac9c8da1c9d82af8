import fc from 'fast-check'
import pino from 'pino'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createRequestStream, defineEvents } from 'windhover'

import { operationProgressEvent } from '../src/events/operation-progress-event.ts'
import { createServer } from '../src/index.ts'
import { createLogger } from '../src/telemetry/logger.ts'
import { exchange, postJson } from './support/exchange.ts'
import { rawExchange } from './support/raw-exchange.ts'
import { stopServer } from './support/start-server.ts'

/** What is searched for in the log: in a key, in a token, and as a value that only its name makes secret. */
const marker = 'Mk9vTq2xRr7'
const key = `wh_ci_${marker}${'a'.repeat(32)}`
const jwt = `eyJhbGciOiJIUzI1NiJ9.eyJ${marker}.${marker}`

const shaped = fc.constantFrom(key, jwt, encodeURIComponent(key), `x${jwt}`, `${key}%0A${jwt}`)
const named = fc
  .tuple(
    fc.constantFrom('ticket', 'access_token', 'token', 'key', 'api_key', 'authorization', '%74icket'),
    fc.constantFrom(marker, `${marker}%zz`, `%22${marker}`),
  )
  .map(([name, value]) => `${name}=${value}`)
const query = fc.array(
  fc.oneof(
    named,
    shaped.map((text) => `channel=${text}`),
    shaped.map((text) => `event=${text}`),
    shaped,
  ),
  { maxLength: 3 },
)
const targets = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('/sse/broadcast', '/api/broadcast', '/', '/broken', '/failing', '/%ff', '//', '*'),
      shaped.map((text) => `/${text}`),
      shaped.map((text) => `/sse/broadcast/${text}`),
    ),
    query,
  )
  .map(([path, parts]) => (parts.length === 0 ? path : `${path}?${parts.join('&')}`))
const headers = fc.array(
  fc.oneof(
    fc.constantFrom('Authorization', 'Cookie', 'X-API-Key').map((name) => `${name}: ${marker}`),
    fc
      .tuple(
        fc.constantFrom(
          'Authorization: Bearer',
          'Last-Event-ID:',
          'Origin:',
          'Referer:',
          'Bad Header',
          'Accept:',
          'Content-Type:',
        ),
        shaped,
      )
      .map(([name, value]) => `${name} ${value}`),
  ),
  { maxLength: 3 },
)
const bodies = fc.oneof(
  fc.constant(''),
  shaped,
  shaped.map((text) => JSON.stringify({ event: 'a', data: { text }, channel: text.slice(0, 60) })),
  shaped.map((text) => JSON.stringify({ event: text.replaceAll('%', ''), data: `/x?ticket=${marker}` })),
  shaped.map((text) => `{"event":"a","${text}`),
)

test.each(['authenticate', 'authorize'] as const)(
  'what the hook %s throws comes into the log without its secrets, and nowhere else',
  async (hook) => {
    let text = ''
    const told = vi.spyOn(console, 'error')
    onTestFinished(() => told.mockRestore())
    const destination = { write: (line: string) => void (text += line) }
    const logger = createLogger({ name: 'test', level: 'info', pretty: false, destination })
    const fail = (way: string | undefined): undefined | Promise<never> => {
      const error = new Error(`the database is away: ${key}`)
      if (way === 'throws') throw error
      return way === 'rejects' ? Promise.reject(error) : undefined
    }
    const grants = [{ allow: ['read', 'publish'] as const }]
    const stream = createRequestStream({
      path: '/count',
      events: defineEvents({ step: operationProgressEvent }),
      run: () => Promise.resolve(),
    })
    const server = createServer({
      port: 0,
      drainMs: 0,
      logger,
      requestStreams: [stream],
      access: {
        authenticate: (request) =>
          (hook === 'authenticate' ? fail(request.header('x-way')) : undefined) ?? {
            grants,
            info: request.header('x-way'),
          },
        authorize: (identity) => (hook === 'authorize' ? fail(identity.info as string) : undefined) ?? true,
      },
    })
    const url = await server.listen()
    try {
      for (const way of ['throws', 'rejects']) {
        for (const path of ['/sse/broadcast', '/count', '/api/broadcast']) {
          const headers = { 'X-Way': way }
          // oxlint-disable no-await-in-loop -- one by one
          const answer = path.startsWith('/api')
            ? await postJson(url + path, '{"data":1}', headers)
            : await exchange(url + path, { headers, until: /event: connected/ })
          // oxlint-enable no-await-in-loop
          expect([way, path, answer.status]).toEqual([way, path, 500])
        }
      }
    } finally {
      await stopServer(server)
    }
    expect(text).toContain('a stream could not judge or start a request')
    expect(text).toContain('the database is away')
    expect(text).not.toContain(marker)
    expect(told).not.toHaveBeenCalled()
  },
)

test.each(['ours', 'given'])('no part of a request with a secret comes into a log that is %s', async (kind) => {
  let text = ''
  const destination = { write: (line: string) => void (text += line) }
  const logger =
    kind === 'ours'
      ? createLogger({ name: 'test', level: 'trace', pretty: false, destination })
      : pino({ level: 'trace' }, destination)
  const failing = createRequestStream({
    path: '/failing',
    events: defineEvents({ step: operationProgressEvent }),
    run: () => Promise.reject(new Error(`the stream broke: ${key}`)),
  })
  const server = createServer({ port: 0, drainMs: 0, logger, requestStreams: [failing] })
  server.app.get('/broken', { schema: {} }, (request) =>
    Promise.reject(new Error(`the route broke: ${request.url} ${key}`)),
  )
  const url = await server.listen()
  const port = Number(new URL(url).port)
  const methods = fc.constantFrom('GET', 'POST', 'PUT', 'HEAD', 'OPTIONS', 'nonsense')
  try {
    await fc.assert(
      fc.asyncProperty(methods, targets, headers, bodies, async (method, target, lines, body) => {
        const head = [
          `${method} ${target} HTTP/1.1`,
          'Host: localhost',
          'Connection: close',
          ...lines,
          'Content-Type: application/json',
          'Content-Type: application/json',
          `Content-Length: ${Buffer.byteLength(body)}`,
        ]
        // A stream would not end.
        if (target.startsWith('/sse') && !lines.some((line) => line.startsWith('Accept')))
          head.push('Accept: text/html')
        await rawExchange(port, `${head.join('\r\n')}\r\n\r\n${body}`)
        expect(text).not.toContain(marker)
      }),
      { numRuns: 150 },
    )
    const data = { key, list: [jwt], url: `/a?ticket=${marker}`, authorization: marker }
    await postJson(`${url}/api/broadcast?access_token=${marker}`, JSON.stringify({ event: 'a', channel: key, data }))
    await exchange(`${url}/sse/broadcast?channel=${jwt}&ticket=${marker}`, { until: /event: connected/ })
  } finally {
    await stopServer(server)
  }
  expect(text).toContain('the route broke')
  expect(text).toContain('published')
  expect(text).not.toContain(marker)
})

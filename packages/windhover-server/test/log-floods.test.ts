import { describe, expect, test } from 'vitest'
import { createRequestStream, defineEvents } from 'windhover'

import { operationProgressEvent } from '../src/events/operation-progress-event.ts'
import { createServer } from '../src/index.ts'
import { createLogger } from '../src/telemetry/logger.ts'
import { exchange } from './support/exchange.ts'
import { openRaw } from './support/raw-exchange.ts'
import { stopServer } from './support/start-server.ts'

type Line = Readonly<Record<string, unknown>>

/** Runs a server that logs at a level, lets clients at it, and returns the lines of its whole life. */
async function recordLog(
  level: 'info' | 'trace',
  attack: (url: string, port: number) => Promise<unknown>,
): Promise<Line[]> {
  const lines: Line[] = []
  const destination = { write: (text: string) => void lines.push(JSON.parse(text) as Line) }
  const failing = createRequestStream({
    path: '/failing',
    events: defineEvents({ step: operationProgressEvent }),
    run: () => Promise.reject(new Error('the stream broke')),
  })
  const server = createServer({
    port: 0,
    drainMs: 0,
    logger: createLogger({ name: 'test', level, pretty: false, destination }),
    requestStreams: [failing],
  })
  server.app.get('/broken', { schema: {} }, () => Promise.reject(new Error('the route broke')))
  const url = await server.listen()
  await attack(url, Number(new URL(url).port))
  await stopServer(server)
  return lines
}

/** Does the same 40 times, most of them at once. */
async function repeat(attack: () => Promise<unknown>): Promise<void> {
  await attack()
  await Promise.all(Array.from({ length: 39 }, attack))
}

const stream = (url: string, lastEventId: string): Promise<unknown> =>
  exchange(`${url}/sse/broadcast`, { headers: { 'Last-Event-ID': lastEventId }, until: /event: gap/ })

describe('what clients cause is summed up in the log', () => {
  test.each<[string, string, (url: string) => Promise<unknown>]>([
    ['a bad Last-Event-ID', 'reader missed messages', (url) => stream(url, 'nonsense')],
    ['a Last-Event-ID of another server', 'reader missed messages', (url) => stream(url, 'aaaaaaaaaaaaaaaa-12')],
    ['a failing stream', 'the code behind the stream failed', (url) => exchange(`${url}/failing`)],
  ])('%s', async (_kind, message, attack) => {
    const lines = await recordLog('info', (url) => repeat(() => attack(url)))
    expectSummed(lines, message, 40)
  })

  test('a failing route, whose first error is whole', async () => {
    const lines = await recordLog('info', (url) => repeat(() => exchange(`${url}/broken`)))
    expectSummed(lines, 'request failed', 40)
    expect(lines.find(({ msg }) => msg === 'request failed')).toMatchObject({
      reqId: expect.any(String),
      err: { message: 'the route broke', stack: expect.stringContaining('log-floods.test.ts') },
    })
  })

  test.each<[string, (url: string, port: number) => Promise<unknown>]>([
    ['unknown paths', (url) => exchange(`${url}/nothing`)],
    ['wrong methods', (url) => exchange(`${url}/sse/broadcast`, { method: 'DELETE' })],
    ['bad queries', (url) => exchange(`${url}/sse/broadcast?channel=%00`)],
    ['bad paths', (url) => exchange(`${url}/%ff`)],
    ['bad bodies', (url) => exchange(`${url}/api/broadcast`, { method: 'POST', body: '{' })],
    ['large bodies', (url) => exchange(`${url}/api/broadcast`, { method: 'POST', body: ' '.repeat(300_000) })],
    ['bytes that are not HTTP', (_url, port) => openRaw(port, 'nonsense\r\n\r\n').closed],
    ['readers that come and go', (url) => exchange(`${url}/sse/broadcast`, { until: /event: connected/ })],
  ])('%s leave no line at all', async (_kind, attack) => {
    const before = await recordLog('info', () => Promise.resolve())
    const lines = await recordLog('info', (url, port) => repeat(() => attack(url, port)))
    expect(lines.map(({ level }) => level)).toEqual(before.map(({ level }) => level))
  })
})

test.each([
  '/sse/broadcast',
  '/failing',
  '/broken',
  '/nothing',
  '/%ff',
  '/api/connected',
  '/api/position',
  '/openapi/v3.2/openapi.json',
  '/',
])('no query of %s reaches the log at any level', async (path) => {
  const lines = await recordLog('trace', (url) =>
    exchange(`${url}${path}?access_token=secret`, {
      headers: { 'Last-Event-ID': 'x' },
      until: /^event: (gap|failed)/m,
    }),
  )
  expect(lines.length).toBeGreaterThan(1)
  expect(JSON.stringify(lines)).not.toContain('secret')
})

/** At most one line a second, the first of them whole, and none that happened is missing. */
function expectSummed(lines: readonly Line[], message: string, count: number): void {
  const said = lines.filter(({ msg }) => msg === message)
  expect(said[0]).not.toHaveProperty('suppressed')
  const seconds = Math.ceil((Date.parse(String(lines.at(-1)!['time'])) - Date.parse(String(lines[0]!['time']))) / 1000)
  expect(said.length).toBeGreaterThan(1)
  expect(said.length).toBeLessThanOrEqual(2 + seconds)
  expect(said.reduce((sum, { suppressed }) => sum + (suppressed === undefined ? 1 : Number(suppressed)), 0)).toBe(count)
}

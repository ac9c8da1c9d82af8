import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { RequestStream } from 'windhover'
import { openStream } from 'windhover/testing'

let ticks: RequestStream
let server: Server
let url: string

beforeAll(async () => {
  vi.stubEnv('PORT', '0')
  vi.spyOn(console, 'log').mockImplementation(() => {})
  ;({ ticks, server } = await import('./per-request.ts'))
  if (!server.listening) await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await ticks.close()
  server.close()
  await once(server, 'close')
})

test('sends so many ticks, and says that it is over', async () => {
  const stream = await openStream(`${url}/sse?count=3&intervalMs=1`)
  await stream.next('connected')
  expect((await stream.take(3, 'tick')).map(({ id, data }) => [id, data])).toEqual(
    [1, 2, 3].map((n) => [String(n), { n, of: 3, at: expect.any(String) }]),
  )
  expect(await stream.waitForClose()).toEqual({ reason: 'done', reconnect: false })
  expect((await openStream(`${url}/sse`, { lastEventId: stream.lastEventId })).status).toBe(204)
})

test('goes on after the last tick that a client has seen', async () => {
  const first = await openStream(`${url}/sse?count=30&intervalMs=1`)
  await first.take(2, 'tick')
  await first.close()
  const seen = first.events.filter(({ event }) => event === 'tick').length
  const second = await openStream(`${url}/sse?count=30&intervalMs=1`, { lastEventId: first.lastEventId })
  expect((await second.next('connected')).data).toMatchObject({ resumed: true })
  expect((await second.next('tick')).data).toMatchObject({ n: seen + 1 })
  await second.close()
})

test('refuses another query, and another path', async () => {
  const { status, body } = await openStream(`${url}/sse?count=0`)
  expect(status).toBe(400)
  expect(JSON.parse(body)).toMatchObject({ issues: [{ path: ['count'] }] })
  expect((await fetch(`${url}/`)).status).toBe(404)
})

test('has at most 60 lines', () => {
  expect(readFileSync(new URL('per-request.ts', import.meta.url), 'utf8').split('\n').length).toBeLessThanOrEqual(61)
})

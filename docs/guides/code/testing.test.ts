import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createHub } from 'windhover'
import { createHandler } from 'windhover/http/node'
import { connect, createTestHub, openStream } from 'windhover/testing'

import { announce, catalog } from './announce.ts'
import { report } from './report-stream.ts'

const hub = createHub({ catalog })
let server: Server
let url: string

beforeEach(async () => {
  server = createServer(createHandler(hub, { path: '/orders/{id}', channels: ['order:{id}'] }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

test('what was published', async () => {
  const { hub, log } = createTestHub({ catalog })
  await announce(hub, '7', 'paid')
  expect(log.published).toMatchObject([{ event: 'order', data: { id: '7', state: 'paid' }, channel: 'order:7' }])
  await hub.close()
})

test('what readers get', async () => {
  const { hub, connect, settled } = createTestHub({ catalog })
  const reader = connect({ channels: ['order:7'] })
  const other = connect({ channels: ['order:8'] })
  await announce(hub, '7', 'paid')
  expect((await reader.next('order')).data).toEqual({ id: '7', state: 'paid' })
  await settled()
  expect(other.events.map(({ event }) => event)).toEqual(['connected'])
  await hub.close()
  expect(await reader.waitForClose()).toEqual({ reason: 'shutdown', reconnect: true })
})

test('a log that is away', async () => {
  const { hub, log } = createTestHub({ catalog })
  log.goAway()
  await expect(announce(hub, '7', 'paid')).rejects.toMatchObject({ code: 'unavailable' })
  log.comeBack()
  await announce(hub, '7', 'paid')
  await hub.close()
})

test('a reader that falls behind', async () => {
  const { hub, connect, settled } = createTestHub({ catalog, history: { maxMessages: 1 } })
  const reader = connect({ channels: ['order:7'], slowPolicy: 'skip' })
  reader.stall()
  for (const state of ['paid', 'sent', 'paid', 'sent'] as const) {
    await announce(hub, '7', state)
    await settled()
  }
  reader.resume()
  expect((await reader.next('gap')).data).toMatchObject({ reason: 'slow' })
  await reader.close()
  await hub.close()
})

test('the rows of a report', async () => {
  const stream = connect(report, { params: { report: 'sales' }, query: { rows: 2 } })
  expect((await stream.take(2, 'row')).map(({ data }) => data)).toEqual([
    { n: 1, total: 5 },
    { n: 2, total: 10 },
  ])
  expect((await stream.waitForClose()).reason).toBe('done')
  expect(connect(report, { params: { report: 'sales' }, query: { rows: 'many' } }).status).toBe(400)
})

test('a stream over HTTP', async () => {
  const stream = await openStream(`${url}/orders/7`)
  expect(stream.status).toBe(200)
  await stream.next('connected')
  await announce(hub, '7', 'paid')
  expect((await stream.next('order')).data).toEqual({ id: '7', state: 'paid' })
  await stream.close()

  await announce(hub, '7', 'sent')
  const again = await openStream(`${url}/orders/7`, { lastEventId: stream.lastEventId })
  expect((await again.next('order')).data).toEqual({ id: '7', state: 'sent' })
  await again.close()
})

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'

import { createHandler } from '../../src/http/node.ts'
import { createRequestStream, defineEvents, type RequestStream } from '../../src/index.ts'
import { openStream } from '../support/open-stream.ts'

const events = defineEvents({ tick: z.object({ n: z.number() }), big: z.string() })

let stream: RequestStream
let server: Server
let url: string
/** How many events of a stream without end were asked for, and whether its clean-up ran. */
let made: number
let cleanedUp: Promise<void>

beforeEach(async () => {
  made = 0
  let cleanUp = (): void => {}
  cleanedUp = new Promise((resolve) => (cleanUp = resolve))
  stream = createRequestStream({
    path: '/sse',
    events,
    query: z.object({ count: z.coerce.number().int().min(1).default(3), size: z.coerce.number().int().default(0) }),
    reconnectSpreadMs: 0,
    async *run({ query: { count, size }, lastEventId }) {
      try {
        for (let n = Number(lastEventId ?? 0) + 1; n <= count; n += 1) {
          made += 1
          if (size > 0) yield { event: 'big', data: 'x'.repeat(size) }
          else yield { event: 'tick', data: { n }, id: String(n) }
        }
      } finally {
        cleanUp()
      }
    },
  })
  server = createServer(createHandler(stream))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sse`
})

afterEach(async () => {
  await stream.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  expect(stream.connectedCount()).toBe(0)
})

test('sends what the code yields, then says that it is over', async () => {
  const client = await openStream(`${url}?count=2`)
  expect(client.response.statusCode).toBe(200)
  expect(client.response.headers['content-type']).toBe('text/event-stream')
  expect((await client.next()).event).toBe('connected')
  expect((await client.next()).text).toBe('id: 1\nevent: tick\ndata: {"n":1}')
  expect((await client.next()).text).toBe('id: 2\nevent: tick\ndata: {"n":2}')
  expect(await client.next()).toMatchObject({ id: 'stop', data: '{"reason":"done","reconnect":false}' })
  await client.closed
  expect((await fetch(url, { headers: { 'Last-Event-ID': 'stop' } })).status).toBe(204)
})

test('goes on after the last id', async () => {
  const client = await openStream(url, { 'Last-Event-ID': '2' })
  expect((await client.next()).data).toContain('"resumed":true')
  expect((await client.next()).data).toBe('{"n":3}')
  client.close()
})

test('asks the code for no more than a client takes, and cleans up when it leaves', async () => {
  const client = await openStream(`${url}?count=1000000&size=100000`)
  await client.next()
  client.response.pause()
  // What the system holds for the client is a few megabytes; a million events would be 100 GB.
  client.close()
  await cleanedUp
  expect(made).toBeLessThan(1000)
})

test('refuses a query that does not match, with the place', async () => {
  const response = await fetch(`${url}?count=none`)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code: 'invalid_request', issues: [{ path: ['count'] }] })
})

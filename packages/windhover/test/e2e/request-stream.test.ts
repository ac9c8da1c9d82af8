import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'

import { createHandler } from '../../src/http/node.ts'
import { createRequestStream, defineEvents, type RequestStream } from '../../src/index.ts'
import { openStream } from '../../src/testing/index.ts'

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
    stallTimeoutMs: 200,
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
  expect([client.status, client.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
  expect((await client.next()).event).toBe('connected')
  expect(await client.take(2)).toMatchObject([
    { event: 'tick', data: { n: 1 }, id: '1' },
    { event: 'tick', data: { n: 2 }, id: '2' },
  ])
  expect(await client.waitForClose()).toEqual({ reason: 'done', reconnect: false })
  expect((await openStream(url, { lastEventId: client.lastEventId })).status).toBe(204)
})

test('goes on after the last id', async () => {
  const client = await openStream(url, { lastEventId: '2' })
  expect((await client.next('connected')).data).toMatchObject({ resumed: true })
  expect((await client.next()).data).toEqual({ n: 3 })
  await client.close()
})

test('asks the code for no more than a client takes, and cleans up when it is dropped', async () => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write('GET /sse?count=1000000&size=100000 HTTP/1.1\r\nHost: a\r\n\r\n')
  // It reads the head, and nothing more.
  await once(socket, 'readable')
  await cleanedUp
  // What the system holds for the client is a few megabytes; a million events would be 100 GB.
  expect(made).toBeGreaterThan(1)
  expect(made).toBeLessThan(1000)
  socket.destroy()
})

test('refuses a query that does not match, with the place', async () => {
  const response = await fetch(`${url}?count=none`)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code: 'invalid_request', issues: [{ path: ['count'] }] })
})

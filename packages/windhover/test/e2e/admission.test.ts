import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { Admission, EndpointRequest, SyncStreamEndpoint } from '../../src/adapter.ts'
import { createHubEndpoint } from '../../src/adapter.ts'
import { createHandler } from '../../src/http/node.ts'
import { createHub, type Hub } from '../../src/index.ts'
import { openRaw } from '../support/raw-client.ts'

let hub: Hub
let server: Server
let port: number
let endpoint: SyncStreamEndpoint
/** Settles each request that came, in the order in which they came. */
let settles: ((admission?: Admission) => void)[]
/** Resolves once so many requests wait. */
let whenWaiting: (count: number) => Promise<void>
/** What came with the last request. */
let last: { request: IncomingMessage; response: ServerResponse }

const get = 'GET /events HTTP/1.1\r\nHost: a\r\n\r\n'

beforeEach(async () => {
  hub = createHub({ reconnectSpreadMs: 0 })
  endpoint = createHubEndpoint(hub, { path: '/events' })
  settles = []
  let check = (): void => {}
  whenWaiting = (count) =>
    new Promise((resolve) => {
      check = () => {
        if (settles.length >= count) resolve()
      }
      check()
    })
  const handle = createHandler({
    path: '/events',
    admit: (request: EndpointRequest) =>
      new Promise<Admission>((resolve) => {
        settles.push((admission = endpoint.admit(request)) => resolve(admission))
        check()
      }),
  })
  server = createServer((request, response) => {
    last = { request, response }
    handle(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})

afterEach(async () => {
  await hub.close()
  expect(hub.connectedCount()).toBe(0)
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  vi.restoreAllMocks()
})

test.each([
  ['first', [0, 1]],
  ['last', [1, 0]],
])('a connection with two requests that wait is ended once the %s is let in, and then the other', async (_, order) => {
  const client = openRaw(port, get + get)
  await whenWaiting(2)
  for (const index of order) settles[index]!()
  await client.closed
  expect(hub.connectedCount()).toBe(0)
})

test('a connection whose request waited is let go by Node as any other', async () => {
  const client = openRaw(port, get)
  await whenWaiting(1)
  const finished = once(last.response, 'finish')
  settles[0]!()
  await finished
  await hub.publish('n', 1)
  await client.waitFor('event: n\n')
  client.socket.destroy()
  await once(last.request.socket, 'close')
})

test('a request that something else has answered meanwhile is left alone', async () => {
  const client = openRaw(port, get)
  await whenWaiting(1)
  last.response.writeHead(504).end()
  await client.waitFor('HTTP/1.1 504')
  const join = vi.fn()
  settles[0]!({ kind: 'stream', status: 200, join })
  await new Promise((resolve) => setImmediate(resolve))
  expect(join).not.toHaveBeenCalled()
  client.socket.destroy()
  await client.closed
})

test('a request that something else has answered meanwhile does not harm the stream that came behind it', async () => {
  const client = openRaw(port, get)
  await whenWaiting(1)
  last.response.writeHead(504, { 'Content-Length': 0 }).end()
  await client.waitFor('HTTP/1.1 504')
  client.socket.write(get)
  await whenWaiting(2)
  settles[1]!()
  await client.waitFor('event: connected\n')
  settles[0]!()
  await hub.publish('n', 1)
  await client.waitFor('event: n\n')
  client.socket.destroy()
  await once(last.request.socket, 'close')
})

test('an answer that Node cannot send costs its connection, and is told', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const client = openRaw(port, get)
  await whenWaiting(1)
  settles[0]!({ kind: 'answer', response: { status: 401, headers: { 'X-Bad': 'a\nb' }, body: '' } })
  await client.closed
  expect(told.mock.calls[0]![0]).toBe('windhover: the stream /events could not answer a request:')
})

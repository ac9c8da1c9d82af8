import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, createServer as createHttp2Server } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'

import type { Hub } from '../../src/index.ts'
import type { NodeHandler } from '../../src/http/node.ts'
import { openRaw } from '../support/raw-client.ts'

/** A new copy of the library: what is said once a process is said again. */
async function load(): Promise<{ hub: Hub; handle: NodeHandler; readers: EventEmitter; said: () => string[] }> {
  vi.resetModules()
  const { createHub } = await import('../../src/index.ts')
  const { createHandler } = await import('../../src/http/node.ts')
  const readers = new EventEmitter()
  const hub = createHub({ observer: { onDisconnected: () => void readers.emit('gone') } })
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  return { hub, handle: createHandler(hub, { path: '/events' }), readers, said: () => error.mock.calls.map(String) }
}

const sentence = expect.stringContaining('the response of the stream /events was ended by the app')

/** An app that ends what its handler began, as Koa does unless it is told not to. */
async function serve(handle: NodeHandler, ends: boolean, wrap = false): Promise<number> {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    // As middleware does that looks at what is written.
    if (wrap) Object.assign(response, { write: response.write.bind(response) })
    handle(request, response)
    if (ends) queueMicrotask(() => response.end())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

const get = (version = '1.1'): string => `GET /events?lastEventId=secret HTTP/${version}\r\nHost: a\r\n\r\n`

test.each([
  ['a plain response', '1.1', false],
  ['a response that middleware has wrapped', '1.1', true],
  ['a response of HTTP/1.0', '1.0', false],
] as const)('an app that ends %s of a stream is told, and its reader is gone', async (_, version, wrap) => {
  const { hub, handle, readers, said } = await load()
  const port = await serve(handle, true, wrap)
  for (let client = 0; client < 2; client += 1) {
    const gone = once(readers, 'gone')
    const { socket } = openRaw(port, get(version))
    await gone
    socket.destroy()
  }
  expect(hub.connectedCount()).toBe(0)
  expect(said()).toEqual([sentence])
  expect(said()[0]).not.toContain('secret')
  await hub.close()
})

test('so is one that ends a response of HTTP/2', async () => {
  const { hub, handle, readers, said } = await load()
  const server = createHttp2Server((request, response) => {
    handle(request, response)
    queueMicrotask(() => response.end())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const gone = once(readers, 'gone')
  const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  session.request({ ':path': '/events' }).resume()
  await gone
  expect(said()).toEqual([sentence])
  session.close()
  server.close()
  await hub.close()
})

test.each([
  ['leaves', '1.1', false],
  ['leaves', '1.1', true],
  ['leaves', '1.0', false],
  ['is sent away', '1.1', false],
  ['is sent away', '1.1', true],
  ['is sent away', '1.0', false],
] as const)('nothing is said when a client %s (HTTP/%s, wrapped: %s)', async (end, version, wrap) => {
  const { hub, handle, readers, said } = await load()
  const client = openRaw(await serve(handle, false, wrap), get(version))
  await client.waitFor('event: connected')
  const gone = once(readers, 'gone')
  if (end === 'leaves') client.socket.destroy()
  else await hub.close()
  await gone
  await hub.close()
  expect(said()).toEqual([])
})

test.each(['leaves', 'is sent away'] as const)('nothing is said when a client of HTTP/2 %s', async (end) => {
  const { hub, handle, readers, said } = await load()
  const server = createHttp2Server(handle).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const request = session.request({ ':path': '/events' }).resume()
  await once(request, 'response')
  const gone = once(readers, 'gone')
  if (end === 'leaves') request.close()
  else await hub.close()
  await gone
  expect(said()).toEqual([])
  session.close()
  server.close()
  await hub.close()
})

import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { createServer, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'

import type { FreeParser } from '../../src/http/free-parser.ts'
import type { Hub } from '../../src/index.ts'
import { openRaw, type RawClient } from '../support/raw-client.ts'

const get = 'GET /events HTTP/1.1\r\nHost: a\r\n\r\n'

interface Stage {
  readonly hub: Hub
  readonly gone: Promise<string>
  /** Opens a stream, and waits until its connection was looked at. */
  readonly open: () => Promise<RawClient>
}

/** Serves a stream by a library for which Node is as this says. */
async function serve(freeParser: FreeParser | string): Promise<Stage> {
  vi.resetModules()
  vi.doMock('../../src/http/free-parser.ts', () => ({ findFreeParser: () => freeParser }))
  const { createHandler } = await import('../../src/http/node.ts')
  const { createHub } = await import('../../src/index.ts')
  let onGone!: (reason: string) => void
  const gone = new Promise<string>((resolve) => (onGone = resolve))
  const hub = createHub({ observer: { onDisconnected: (_reader, { reason }) => onGone(reason) } })
  const handle = createHandler(hub, { path: '/events' })
  const server = createServer((request, response) => {
    if (request.url === '/events') handle(request, response)
    else response.end('other')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    await hub.close()
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  })
  const open = async (): Promise<RawClient> => {
    const client = openRaw((server.address() as AddressInfo).port, get)
    await client.waitFor('event: connected')
    await hub.publish('first', 1)
    await client.waitFor('event: first')
    return client
  }
  return { hub, gone, open }
}

const messages: unknown[] = []
const keep = (message: unknown): number => messages.push(message)
beforeEach(() => subscribe('windhover:unreleased', keep))
afterEach(() => {
  unsubscribe('windhover:unreleased', keep)
  messages.length = 0
  vi.doUnmock('../../src/http/free-parser.ts')
})

const fault = new Error('this Node is odd')
const throwFault = (): never => {
  throw fault
}

describe.each<[string, FreeParser | string, object]>([
  ['of a Node that was not tried', 'Node 28 was not tried', { reason: 'Node 28 was not tried' }],
  ['whose release fails halfway', throwFault, { reason: 'a connection is not as Node makes it', error: fault }],
])('a connection %s', (_name, freeParser, message) => {
  test('serves its stream, and says why it costs more, once', async () => {
    const { hub, open } = await serve(freeParser)
    const clients = [await open(), await open()]
    await hub.publish('second', 2)
    for (const client of clients) await client.waitFor('event: second')
    expect(messages).toEqual([message])
    await hub.close()
    for (const client of clients) {
      await client.closed
      expect(client.text).toMatch(/event: closing\ndata: .*\n\n\r\n0\r\n\r\n$/)
    }
  })

  test.each([
    ['half a request', 'GE'],
    ['another request', 'GET /other HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['the same request', get],
  ])('is ended by %s', async (_bytes, bytes) => {
    const { gone, open } = await serve(freeParser)
    const client = await open()
    client.socket.write(bytes)
    await client.closed
    expect(await gone).toBe('gone')
    expect(client.text).not.toContain('other')
  })

  test.each([
    ['closes', (client: RawClient) => client.socket.destroy()],
    ['resets', (client: RawClient) => client.socket.resetAndDestroy()],
    ['closes its half', (client: RawClient) => client.socket.end()],
  ])('is seen to go when its client %s', async (_how, leave) => {
    const { gone, open } = await serve(freeParser)
    leave(await open())
    expect(await gone).toBe('gone')
  })
})

test('a stream goes on where a response cannot be taken off its connection', async () => {
  const { hub, gone, open } = await serve(() => {})
  vi.spyOn(ServerResponse.prototype, 'detachSocket').mockImplementation(throwFault)
  const client = await open()
  await hub.publish('second', 2)
  await client.waitFor('event: second')
  client.socket.end()
  expect(await gone).toBe('gone')
})

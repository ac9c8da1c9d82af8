import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { createHandler } from '../http/node.ts'
import { createHub } from '../hub/create-hub.ts'
import type { Hub } from '../hub/hub.ts'
import { openStream } from './open-stream.ts'
import type { TestStream } from './test-stream.ts'

let hub: Hub
let server: Server
let url: string

beforeEach(async () => {
  hub = createHub({ reconnectSpreadMs: 0, retryMs: 1234 })
  server = createServer(createHandler(hub, { path: '/sse' }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sse`
})

afterEach(async () => {
  await hub.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

test('reads a stream over HTTP, and closes it', async () => {
  const stream = await openStream(url)
  expect(stream.status).toBe(200)
  expect(stream.headers.get('x-accel-buffering')).toBe('no')
  await stream.next('connected')
  expect(stream.retryMs).toBe(1234)
  const { id } = await hub.publish('note', { text: 'grüße' })
  expect(await stream.next()).toEqual({
    event: 'note',
    data: { text: 'grüße' },
    text: '{"text":"grüße"}',
    id,
    retryMs: undefined,
  })
  expect(stream.lastEventId).toBe(id)
  await stream.close()
  expect(stream.closed).toEqual({ reason: 'left', reconnect: false })
})

test('comes back with the last id, and gets what it missed', async () => {
  const first = await openStream(url)
  await first.next()
  await first.close()
  await hub.publish('note', 1)
  const second = await openStream(url, { lastEventId: first.lastEventId })
  expect((await second.next('note')).data).toBe(1)
  await second.close()
})

test('tells why the server ended it', async () => {
  const stream = await openStream(url)
  void hub.close()
  expect(await stream.waitForClose()).toEqual({ reason: 'shutdown', reconnect: true })
})

test('tells an end without a word from a connection that broke', async () => {
  const answers = ['data: 1\n\n', undefined]
  const other = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' })
    const text = answers.shift()
    if (text === undefined) response.write(': x\n\n', () => response.destroy())
    else response.end(text)
  })
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const at = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
  const ended = await openStream(at)
  expect((await ended.next('message')).data).toBe(1)
  expect(await ended.waitForClose()).toEqual({ reason: 'ended', reconnect: true })
  const broken = await openStream(at)
  expect(await broken.nextComment()).toBe('x')
  expect(await broken.waitForClose()).toEqual({ reason: 'broken', reconnect: true })
  await new Promise((resolve) => other.close(resolve))
})

test('gives an answer that is no stream, with its body', async () => {
  const stream = await openStream(`${url}?channel=other`)
  expect(stream.status).toBe(400)
  expect(JSON.parse(stream.body)).toMatchObject({ code: 'invalid_request' })
  await expect(stream.next()).rejects.toThrow('the answer was 400')
  // EventSource would give up.
  expect(stream.closed).toEqual({ reason: 'ended', reconnect: false })
})

test('is closed by a signal', async () => {
  const abort = new AbortController()
  const stream = await openStream(url, { signal: abort.signal })
  await stream.next()
  abort.abort()
  expect((await stream.waitForClose()).reason).toBe('left')
})

/** Collects the objects that nothing holds any more. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  for (let n = 0; n < 5; n += 1) {
    collect()
    await new Promise((resolve) => setImmediate(resolve))
  }
}

test.each([
  ['by itself', (stream: TestStream) => stream.close()],
  ['by its signal', async (_stream: TestStream, abort: AbortController) => abort.abort()],
])('is closed %s although its request was collected', async (_how, leave) => {
  const abort = new AbortController()
  const stream = await openStream(url, { signal: abort.signal })
  await stream.next()
  await collectGarbage()
  await leave(stream, abort)
  expect((await stream.waitForClose()).reason).toBe('left')
})

test('takes headers, and another way to be answered', async () => {
  const seen: unknown[] = []
  const stream = await openStream('http://test.invalid/sse', {
    headers: { cookie: 'a=b' },
    fetch: ({ headers, url: asked }) => {
      seen.push(asked, headers.get('accept'), headers.get('x-test'))
      return new Response('event: note\ndata: x\n\n', { headers: { 'content-type': 'text/event-stream' } })
    },
  })
  expect((await stream.next('note')).data).toBe('x')
  expect(seen).toEqual(['http://test.invalid/sse', 'text/event-stream', null])
})

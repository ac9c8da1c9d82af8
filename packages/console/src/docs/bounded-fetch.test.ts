import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { createBoundedFetch } from './bounded-fetch.ts'

const encoder = new TextEncoder()

/** A `fetch` whose one answer is written by the test, and which remembers what became of it. */
function createSource(contentType = 'text/event-stream') {
  let controller!: ReadableStreamDefaultController<Uint8Array>
  let cancelled = false
  const calls: { url: unknown; init: RequestInit | undefined }[] = []
  const body = new ReadableStream<Uint8Array>({
    start: (own) => {
      controller = own
    },
    cancel: () => {
      cancelled = true
    },
  })
  return {
    calls,
    fetch: (async (url, init) => {
      calls.push({ url, init })
      init?.signal?.addEventListener('abort', () => {
        if (!cancelled) controller.error(init.signal?.reason)
      })
      return new Response(body, {
        status: 201,
        statusText: 'Fine',
        headers: { 'content-type': contentType, 'x-kept': 'yes' },
      })
    }) as typeof fetch,
    write: (text: string) => controller.enqueue(encoder.encode(text)),
    writeBytes: (bytes: Uint8Array) => controller.enqueue(bytes),
    end: () => controller.close(),
    fail: (error: Error) => controller.error(error),
    cancelled: () => cancelled,
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('a stream without an end', () => {
  test('is let go after so many events, and the text says so', async () => {
    const source = createSource('text/event-stream; charset=utf-8')
    source.write(
      'retry: 2000\nid: a.0\nevent: connected\ndata: {}\n\n: keep-alive\n\nid: a.1\ndata: 1\n\nid: a.2\ndata: 2\n\n',
    )

    const response = await createBoundedFetch({ fetch: source.fetch, maxEvents: 2 })('/sse/broadcast')

    expect(await response.text()).toBe(
      'retry: 2000\nid: a.0\nevent: connected\ndata: {}\n\n: keep-alive\n\nid: a.1\ndata: 1\n\n' +
        ': this page stopped reading after 2 events; the stream goes on\n',
    )
    expect(source.cancelled()).toBe(true)
    expect(source.calls[0]?.init?.signal?.aborted).toBe(true)
  })

  test('is let go after so many seconds, with what came until then', async () => {
    const source = createSource()
    const answer = createBoundedFetch({ fetch: source.fetch, maxMs: 10_000 })('/sse/broadcast')
    source.write('data: one\n\ndata: tw')
    await vi.advanceTimersByTimeAsync(9_999)
    expect(source.cancelled()).toBe(false)
    await vi.advanceTimersByTimeAsync(1)

    expect(await (await answer).text()).toBe(
      'data: one\n\ndata: tw\n: this page stopped reading after 10 seconds; the stream goes on\n',
    )
    expect(source.cancelled()).toBe(true)
  })

  test('is let go when it says nothing at all', async () => {
    const source = createSource()
    const answer = createBoundedFetch({ fetch: source.fetch, maxMs: 3_000 })('/sse/broadcast')
    await vi.advanceTimersByTimeAsync(3_000)

    expect(await (await answer).text()).toBe(': this page stopped reading after 3 seconds; the stream goes on\n')
  })

  test('is let go when its text grows too long to show', async () => {
    const source = createSource()
    source.write(`data: ${'x'.repeat(100)}`)

    const response = await createBoundedFetch({ fetch: source.fetch, maxCharacters: 20 })('/sse/broadcast')

    expect(await response.text()).toMatch(/^data: x{14}\n: this page stopped reading because the text grew too long/)
    expect(source.cancelled()).toBe(true)
  })

  test('may be cut anywhere, inside a character too', async () => {
    const source = createSource()
    const answer = createBoundedFetch({ fetch: source.fetch, maxEvents: 1 })('/sse/broadcast')
    for (const byte of encoder.encode('data: Grüße 🦅\r\n\r\ndata: next')) source.writeBytes(Uint8Array.of(byte))

    expect(await (await answer).text()).toMatch(/^data: Grüße 🦅\r\n\r\n: this page stopped reading after 1 event;/)
  })
})

test('a stream that ends is given as it came', async () => {
  const source = createSource()
  source.write('event: closing\ndata: {}\n\n')
  source.end()

  const response = await createBoundedFetch({ fetch: source.fetch })('/sse/broadcast')

  expect(await response.text()).toBe('event: closing\ndata: {}\n\n')
})

test('a connection that breaks leaves what came, and the text says so', async () => {
  const source = createSource()
  const answer = createBoundedFetch({ fetch: source.fetch })('/sse/broadcast')
  source.write('data: one\n\n')
  await vi.advanceTimersByTimeAsync(0)
  source.fail(new TypeError('network error'))

  expect(await (await answer).text()).toBe('data: one\n\n: the connection was lost here\n')
})

test('the head of the answer is kept', async () => {
  const source = createSource()
  source.end()

  const response = await createBoundedFetch({ fetch: source.fetch })('/sse/broadcast')

  expect([response.status, response.statusText, response.headers.get('x-kept')]).toEqual([201, 'Fine', 'yes'])
})

test('the request passes as it was, and its own signal still stops it', async () => {
  const source = createSource()
  const own = new AbortController()
  const answer = createBoundedFetch({ fetch: source.fetch })('/sse/broadcast', {
    headers: { accept: 'text/event-stream' },
    signal: own.signal,
  })
  await vi.advanceTimersByTimeAsync(0)
  own.abort()

  await expect(answer).rejects.toThrow(/abort/i)
  expect(source.calls[0]).toMatchObject({ url: '/sse/broadcast', init: { headers: { accept: 'text/event-stream' } } })
})

test.each(['application/json', 'text/event-streams', ''])('an answer of type "%s" is left alone', async (type) => {
  const response = new Response('{}', { headers: { 'content-type': type } })

  expect(await createBoundedFetch({ fetch: async () => response })('/api/broadcast')).toBe(response)
})

test('the server sees the connection close', async () => {
  vi.useRealTimers()
  const streams: ServerResponse[] = []
  const server = createServer((_request, response) => {
    streams.push(response)
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write('data: 1\n\ndata: 2\n\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const { port } = server.address() as AddressInfo
    const response = await createBoundedFetch({ maxEvents: 2 })(`http://127.0.0.1:${port}/`)
    expect(await response.text()).toContain('after 2 events')
    const [stream] = streams
    if (stream && !stream.closed) await once(stream, 'close')
    expect(stream?.closed).toBe(true)
  } finally {
    server.closeAllConnections()
    server.close()
    vi.useFakeTimers()
  }
})

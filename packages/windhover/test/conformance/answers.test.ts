import { describe, expect, test } from 'vitest'

import { middlewareHeader, prefix } from './adapter.ts'
import { adapters } from './adapters.ts'
import type { Asked } from './client.ts'
import { setStage } from './stage.ts'

const hopByHop = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade']

describe.each(adapters)('$name', (adapter) => {
  test('sends the head and the first event at once', async () => {
    const { client } = await setStage(adapter)
    const stream = await client.open('/events', { headers: { Accept: 'text/event-stream' } })
    expect(stream.status).toBe(200)
    expect(stream.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    })
    expect(stream.headers).not.toHaveProperty('content-length')
    expect(stream.headers).not.toHaveProperty('content-encoding')
    const first = await stream.next()
    expect(first.text).toMatch(/^retry: 2000\nid: .+\nevent: connected\ndata: /)
    expect(JSON.parse(first.data!)).toMatchObject({ keepAliveMs: 15_000, resumed: false })
    stream.leave()
  })

  // HTTP/1 needs them: each of its connections has a head of its own.
  test.each(adapter.http === 2 ? [2] : [])('sends no hop-by-hop header on HTTP/%d', async () => {
    const { client } = await setStage(adapter)
    for (const [asked, status] of [
      [{}, 200],
      [{ method: 'HEAD' }, 200],
      [{ headers: { accept: 'text/html' } }, 406],
    ] as const) {
      const answer = await client.open('/events', asked)
      expect(answer.status).toBe(status)
      for (const name of hopByHop) expect(answer.headers).not.toHaveProperty(name)
      answer.leave()
    }
  })

  test('answers HEAD with the head of a stream, and nobody joins', async () => {
    const { client, hub } = await setStage(adapter)
    const head = await client.open('/events', { method: 'HEAD' })
    expect([head.status, head.headers['content-type'], await head.text()]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
      '',
    ])
    expect(hub.connectedCount()).toBe(0)
  })

  test('answers 204 without a body to who was told to stay away', async () => {
    const { client } = await setStage(adapter)
    const answer = await client.open('/events', { headers: { 'Last-Event-ID': 'stop' } })
    expect([answer.status, answer.headers['cache-control'], await answer.text()]).toEqual([204, 'no-store', ''])
    expect(answer.headers).not.toHaveProperty('content-type')
  })

  test.each([
    [405, 'POST', '/events', {}, undefined, 'method POST is not allowed here; use GET'],
    [406, 'GET', '/events', { accept: 'text/html' }, undefined, expect.stringContaining('text/event-stream')],
    [400, 'GET', '/events?channel=secret', {}, 'invalid_request', expect.stringContaining('"secret"')],
    [400, 'GET', '/events?event=connected', {}, 'invalid_request', expect.stringContaining('reserved')],
    [400, 'GET', '/events?event=a%0Ab', {}, 'invalid_request', expect.any(String)],
    [400, 'GET', '/events?event=%FF', {}, 'invalid_request', 'the query is not percent-encoded UTF-8'],
  ])('refuses with %i: %s %s', async (status, method, path, headers, code, error) => {
    const { client } = await setStage(adapter)
    const answer = await client.open(path, { method, headers })
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers.allow).toBe(status === 405 ? 'GET, HEAD' : undefined)
    const body = JSON.parse(await answer.text()) as object
    expect(body).toMatchObject({ ok: false, status, error, detail: error })
    expect((body as { code?: string }).code).toBe(code)
  })

  test('keeps the headers that were set before, and sends them with each kind of answer', async () => {
    const { client } = await setStage(adapter)
    for (const asked of [{}, { method: 'HEAD' }, { method: 'POST' }, { headers: { 'Last-Event-ID': 'stop' } }]) {
      const answer = await client.open('/events', asked)
      expect(answer.headers).toHaveProperty(middlewareHeader.name.toLowerCase(), middlewareHeader.value)
      answer.leave()
    }
  })

  test('serves under a prefix too', async () => {
    const { client, hub } = await setStage(adapter)
    const stream = await client.open(`${prefix}/events?event=n`)
    expect((await stream.next()).event).toBe('connected')
    await hub.publish('other', 1)
    await hub.publish('n', 2)
    expect(await stream.next()).toMatchObject({ event: 'n', data: '2' })
    stream.leave()
  })

  test('reads the parameters of its path, percent-decoded', async () => {
    const { client, hub } = await setStage(adapter, {}, { path: '/rooms/{room}/news', channels: ['room:{room}'] })
    for (const above of ['', prefix]) {
      const stream = await client.open(`${above}/rooms/caf%C3%A9%20%E2%98%95/news?event=n`)
      expect((await stream.next()).event).toBe('connected')
      await hub.publish('n', 1, { channel: 'room:other' })
      await hub.publish('n', 2, { channel: 'room:café ☕' })
      expect(await stream.next()).toMatchObject({ event: 'n', data: '2' })
      stream.leave()
    }
    const refused = await client.open('/rooms/a%0Ab/news')
    expect(refused.status).toBe(400)
    expect(JSON.parse(await refused.text())).toMatchObject({
      code: 'invalid_request',
      error: expect.stringMatching(/^\{room\}/),
    })
    expect((await client.open('/rooms/a/b/news')).status).toBe(404)
  })

  test('takes a limited number of readers from one address', async () => {
    const { client, disconnected } = await setStage(adapter, { maxReadersPerAddress: 1 })
    const from = (address: string): Asked => ({ headers: { 'X-Forwarded-For': address } })
    const first = await client.open('/events', from('192.0.2.1'))
    expect((await first.next()).event).toBe('connected')
    const second = await client.open('/events', from('192.0.2.1'))
    expect(second.status).toBe(200)
    expect(await second.text()).toBe('retry: 1000\nevent: closing\ndata: {"reason":"busy","reconnect":true}\n\n')
    const elsewhere = await client.open('/events', from('203.0.113.7'))
    expect((await elsewhere.next()).event).toBe('connected')
    first.leave()
    await disconnected
    const third = await client.open('/events', from('192.0.2.1'))
    expect((await third.next()).event).toBe('connected')
    third.leave()
    elsewhere.leave()
  })

  test('refuses with a status where the stream says so', async () => {
    const { client } = await setStage(adapter, { maxReaders: 1 }, { refusal: 'status' })
    const first = await client.open('/events')
    const second = await client.open('/events')
    expect([second.status, second.headers['retry-after']]).toEqual([503, '1'])
    expect(JSON.parse(await second.text())).toMatchObject({ ok: false, code: 'unavailable' })
    first.leave()
  })
})

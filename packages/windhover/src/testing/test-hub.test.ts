import { afterEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { defineEvents } from '../catalog/define-events.ts'
import type { StreamEndpoint } from '../endpoint/endpoint.ts'
import { createHubEndpoint } from '../endpoint/hub-endpoint.ts'
import { createRequestStream } from '../per-request/create-request-stream.ts'
import { connect } from './connect.ts'
import { createTestHub } from './test-hub.ts'

const catalog = defineEvents({ progress: z.object({ percent: z.number() }) })

describe('a hub for tests', () => {
  test('gives its readers what is published, and shows it', async () => {
    const { hub, log, connect: read } = createTestHub({ catalog, open: true })
    const reader = read({ events: ['progress'] })
    expect(reader.status).toBe(200)
    expect(reader.headers.get('Content-Type')).toBe('text/event-stream; charset=utf-8')
    const { id } = await hub.publish('progress', { percent: 5 }, { key: 'a', retryMs: 7 })
    await hub.publish('note', 'for others')
    const event = await reader.next('progress')
    expect(event).toEqual({ event: 'progress', data: { percent: 5 }, text: '{"percent":5}', id, retryMs: 7 })
    expect(reader.events.map((item) => item.event)).toEqual(['connected', 'progress'])
    expect([reader.lastEventId, reader.retryMs]).toEqual([id, 7])
    expect(log.published).toMatchObject([
      { event: 'progress', data: { percent: 5 }, channel: 'broadcast', id, key: 'a', retryMs: 7 },
      { event: 'note', data: 'for others', key: undefined },
    ])
    await reader.close()
    expect(hub.connectedCount()).toBe(0)
    await hub.close()
  })

  test('says that nothing came once it has settled', async () => {
    const { hub, connect: read, settled } = createTestHub()
    const reader = read({ channels: ['news'] })
    for (let n = 0; n < 500; n += 1) await hub.publish('note', n)
    await hub.publish('note', 'news', { channel: 'news' })
    await settled()
    expect(reader.events.map(({ data }) => data)).toEqual([expect.anything(), 'news'])
    await reader.close()
    await hub.close()
  })

  test('resumes a reader after the last id', async () => {
    const { hub, connect: read } = createTestHub()
    const { id } = await hub.publish('note', 1)
    await hub.publish('note', 2)
    const reader = read({ lastEventId: id })
    expect((await reader.next('connected')).data).toMatchObject({ resumed: true })
    expect((await reader.next()).data).toBe(2)
    await reader.close()
    await hub.close()
  })

  test('has readers that take nothing for a while', async () => {
    const { hub, connect: read, settled } = createTestHub({ history: { maxMessages: 2 } })
    const reader = read()
    reader.stall()
    // The connection takes the first write, and reports that it is full.
    for (let n = 1; n <= 5; n += 1) {
      await hub.publish('note', n)
      await settled()
    }
    expect(reader.events.map(({ event }) => event)).toEqual(['connected'])
    reader.resume()
    expect(await reader.waitForClose()).toEqual({ reason: 'slow', reconnect: true })
    expect(reader.events.map(({ data }) => data).slice(1)).toEqual([1, { reason: 'slow', reconnect: true }])
    await hub.close()
  })

  test('tells how a stream ends', async () => {
    const { hub, connect: read } = createTestHub()
    const reader = read()
    expect(reader.closed).toBeUndefined()
    const waiting = reader.waitForClose()
    await hub.close()
    expect(await waiting).toEqual({ reason: 'shutdown', reconnect: true })
    expect(reader.closed).toEqual(await reader.waitForClose())
    expect(() => read()).toThrow('closed')
  })

  test('has a log that can be away', async () => {
    const { hub, log } = createTestHub()
    log.goAway()
    await expect(hub.publish('note', 1)).rejects.toMatchObject({ code: 'unavailable' })
    log.comeBack()
    await hub.publish('note', 2)
    expect(log.published.map(({ data }) => data)).toEqual([2])
    await hub.close()
  })

  test('goes on under fake timers', async () => {
    vi.useFakeTimers()
    const { hub, connect: read } = createTestHub({ keepAliveMs: 1000 })
    const reader = read()
    await hub.publish('note', 1)
    expect((await reader.next('note')).data).toBe(1)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await reader.nextComment()).toMatch(/^keep-alive /)
    await reader.close()
    await hub.close()
    expect(vi.getTimerCount()).toBe(0)
  })

  afterEach(() => {
    vi.useRealTimers()
  })
})

describe('waiting', () => {
  test('for an event passes over others, and serves who asks first', async () => {
    const { hub, connect: read } = createTestHub()
    const reader = read()
    const [two, three] = [reader.next('two'), reader.next()]
    for (const event of ['one', 'two', 'three']) await hub.publish(event, event)
    expect([(await two).data, (await three).data]).toEqual(['two', 'three'])
    await hub.publish('four', 4)
    await hub.publish('five', 5)
    expect((await reader.take(2)).map(({ data }) => data)).toEqual([4, 5])
    await reader.close()
    await hub.close()
  })

  test('fails when the time is over, and says what came', async () => {
    const { hub, connect: read } = createTestHub()
    const reader = read({ timeoutMs: 20 })
    await hub.publish('note', 1)
    await expect(reader.next('progress')).rejects.toThrow(
      'waited for the event "progress", but 20 ms passed; before that, came "connected", "note"',
    )
    await expect(reader.nextComment({ timeoutMs: 1 })).rejects.toThrow(
      'a comment, but 1 ms passed; before that, nothing',
    )
    await expect(reader.waitForClose({ timeoutMs: 1 })).rejects.toThrow('the end of the stream')
    await hub.publish('progress', 2)
    expect((await reader.next()).data).toBe(2)
    await reader.close()
    await hub.close()
  })

  test('fails when the stream ends, but not before what came was taken', async () => {
    const { hub, connect: read } = createTestHub()
    const reader = read()
    const [first, second, third] = [reader.next(), reader.next('x'), reader.next()]
    await reader.close()
    await first
    await expect(second).rejects.toThrow('the stream is over (left)')
    await expect(third).rejects.toThrow('the stream is over (left)')
    await hub.close()
  })
})

describe('connecting to an endpoint', () => {
  const stream = createRequestStream({
    path: '/jobs/{job}',
    events: catalog,
    parameters: { job: {} },
    query: z.object({ upTo: z.coerce.number() }),
    async *run({ query: { upTo }, params, lastEventId }) {
      for (let percent = Number(lastEventId ?? 0) + 1; percent <= upTo; percent += 1) {
        yield { event: 'progress', data: { percent: percent * Number(params.job) }, id: String(percent) }
      }
    },
  })

  test('reads a stream that is made for the request', async () => {
    const reader = connect(stream, { query: { upTo: 3 }, params: { job: '10' }, lastEventId: '1' })
    expect((await reader.take(2, 'progress')).map(({ data }) => data)).toEqual([{ percent: 20 }, { percent: 30 }])
    expect(await reader.waitForClose()).toEqual({ reason: 'done', reconnect: false })
    expect(reader.lastEventId).toBe('stop')
    expect(stream.connectedCount()).toBe(0)
  })

  test('brings headers, and asks for what it is told to', async () => {
    const cookies = createRequestStream({
      path: '/',
      events: defineEvents({ cookie: z.string() }),
      run: async ({ header, send }) => send('cookie', header('Cookie') ?? 'none'),
    })
    expect((await connect(cookies, { headers: { cookie: 'a=b' } }).next('cookie')).data).toBe('a=b')
    expect((await connect(cookies).next('cookie')).data).toBe('none')
    expect(connect(cookies, { headers: { accept: 'text/html' } }).status).toBe(406)
  })

  test('gives a refusal with its body, on which nothing comes', async () => {
    const reader = connect(stream, { query: { upTo: 'x' }, params: { job: '1' } })
    expect(reader.status).toBe(400)
    expect(JSON.parse(reader.body)).toMatchObject({ issues: [{ path: ['upTo'] }] })
    expect(reader.closed).toEqual({ reason: 'ended', reconnect: false })
    await expect(reader.next()).rejects.toThrow('the answer was 400: {"type"')
    const away = connect(stream, { query: { upTo: 1 }, params: { job: '1' }, lastEventId: 'stop' })
    await expect(away.next()).rejects.toThrow('the answer was 204;')
  })

  test('gives a refusal that is a stream', async () => {
    const { hub } = createTestHub()
    const endpoint = createHubEndpoint(hub, { path: '/sse' })
    await hub.close()
    const reader = connect(endpoint)
    expect(await reader.waitForClose()).toEqual({ reason: 'busy', reconnect: true })
  })

  test('waits for an endpoint that does', async () => {
    const { hub } = createTestHub()
    const endpoint: StreamEndpoint = createHubEndpoint(hub, { path: '/sse' })
    const later: StreamEndpoint = { path: '/sse', admit: async (request) => endpoint.admit(request) }
    const reader = await connect(later)
    expect((await reader.next()).event).toBe('connected')
    expect(hub.connectedCount()).toBe(1)
    await reader.close()
    expect((await connect(later, { method: 'POST' })).status).toBe(405)
    await hub.close()
  })

  test('asks for the head alone', () => {
    const reader = connect(stream, { method: 'HEAD', query: { upTo: 1 }, params: { job: '1' } })
    expect([reader.status, reader.events, reader.closed?.reason]).toEqual([200, [], 'ended'])
  })

  test('repeats what the query has more than once', async () => {
    const { hub } = createTestHub()
    const endpoint = createHubEndpoint(hub, { path: '/sse', channels: ['a', 'b', 'c'] })
    const reader = connect(endpoint, { query: { channel: ['a', 'b'] } })
    expect(hub.connectedCounts().channels).toEqual(
      new Map([
        ['a', 1],
        ['b', 1],
      ]),
    )
    await reader.close()
    await hub.close()
  })
})

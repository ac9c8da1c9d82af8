import { describe, expect, onTestFinished, test, vi } from 'vitest'

import type { Admission, EndpointRequest, StreamEndpoint } from '../../src/adapter.ts'
import type { HubOptions, StreamOptions } from '../../src/index.ts'
import type { Adapter } from './adapter.ts'
import { adapters } from './adapters.ts'
import type { Asked } from './client.ts'
import { setStage, type Stage } from './stage.ts'

/** Adapters that see a session of HTTP/2, and so what it carries. */
const seesSession = ['node:http2', 'fastify over HTTP/2']

const busy = 'retry: 1000\nevent: closing\ndata: {"reason":"busy","reconnect":true}\n\n'

/** A request whose judgement waits for the test. */
interface Waiting {
  readonly request: EndpointRequest
  /** Goes on with what the hub's endpoint says of it now, or with something else. */
  settle(admission?: Admission): void
  reject(error: unknown): void
}

/** A stage whose endpoint judges no request before the test says so. */
interface WaitingStage extends Stage {
  /** What the hub's endpoint says of a request. */
  readonly judge: (request: EndpointRequest) => Admission
  /** Resolves with the next request, once it is waiting. */
  readonly nextWaiting: () => Promise<Waiting>
}

async function setWaitingStage(
  adapter: Adapter,
  hubOptions?: HubOptions,
  streamOptions?: Partial<StreamOptions>,
): Promise<WaitingStage> {
  const waiting: Waiting[] = []
  const wanted: ((one: Waiting) => void)[] = []
  let judge!: (request: EndpointRequest) => Admission
  const stage = await setStage(adapter, hubOptions, streamOptions, undefined, (endpoint) => {
    judge = (request) => endpoint.admit(request) as Admission
    return {
      path: endpoint.path,
      admit: (request) =>
        new Promise<Admission>((resolve, reject) => {
          const one = { request, settle: (admission = judge(request)) => resolve(admission), reject }
          const next = wanted.shift()
          if (next === undefined) waiting.push(one)
          else next(one)
        }),
    }
  })
  const nextWaiting = (): Promise<Waiting> =>
    new Promise((resolve) => {
      const next = waiting.shift()
      if (next === undefined) wanted.push(resolve)
      else resolve(next)
    })
  return { ...stage, judge, nextWaiting }
}

/** An endpoint that answers some requests in its own way. */
function changed(admit: StreamEndpoint['admit']): (endpoint: StreamEndpoint) => StreamEndpoint {
  return ({ path }) => ({ path, admit })
}

/** What is said on `console.error` until the test is finished. */
function hearErrors(): unknown[][] {
  const heard: unknown[][] = []
  const spy = vi.spyOn(console, 'error').mockImplementation((...said: unknown[]) => void heard.push(said))
  onTestFinished(() => spy.mockRestore())
  return heard
}

describe.each(adapters)('$name', (adapter) => {
  test('lets a request in without waiting for a promise, if its endpoint does', async () => {
    const order: string[] = []
    const { client } = await setStage(adapter, {}, {}, undefined, (endpoint) => ({
      path: endpoint.path,
      admit: (request) => {
        const admission = endpoint.admit(request) as Admission
        if (admission.kind !== 'stream') return admission
        queueMicrotask(() => order.push('another turn'))
        return { ...admission, join: (sink) => (order.push('joined'), admission.join(sink)) }
      },
    }))
    const stream = await client.open('/events')
    expect((await stream.next()).event).toBe('connected')
    expect(order).toEqual(['joined', 'another turn'])
    stream.leave()
  })

  describe('whose endpoint takes its time', () => {
    test.each<[number, Asked]>([
      [200, { method: 'HEAD' }],
      [204, { headers: { 'Last-Event-ID': 'stop' } }],
      [405, { method: 'POST' }],
      [406, { headers: { accept: 'text/html' } }],
    ])('answers %d as one that does not: %j', async (status, asked) => {
      const { client, hub, nextWaiting } = await setWaitingStage(adapter)
      const { answer } = client.send('/events', asked)
      ;(await nextWaiting()).settle()
      const answered = await answer
      await answered.text()
      expect([answered.status, answered.headers['x-middleware'], hub.connectedCount()]).toEqual([status, 'kept', 0])
    })

    test('lets a reader in, who gets what is published then', async () => {
      const { client, hub, nextWaiting } = await setWaitingStage(adapter)
      const { answer } = client.send('/events')
      const one = await nextWaiting()
      await hub.publish('before', 1)
      one.settle()
      const stream = await answer
      expect([stream.status, stream.headers['content-type'], stream.headers['x-middleware']]).toEqual([
        200,
        'text/event-stream; charset=utf-8',
        'kept',
      ])
      expect((await stream.next()).event).toBe('connected')
      await hub.publish('after', 2)
      expect((await stream.next()).event).toBe('after')
      stream.leave()
    })

    test('lets nobody in who has left meanwhile, and counts nobody', async () => {
      const { client, hub, served, nextWaiting, judge } = await setWaitingStage(adapter, {
        maxReadersPerAddress: 1,
        maxStreamsPerConnection: 1,
      })
      const headers = { 'X-Forwarded-For': '192.0.2.1' }
      const { leave } = client.send('/events', { headers: { ...headers, 'X-Watched': '1' } })
      const one = await nextWaiting()
      expect(judge(one.request).kind).toBe('stream')
      leave()
      await served.watchedLeft
      const join = vi.fn()
      one.settle({ kind: 'stream', status: 200, join })
      const { answer } = client.send('/events', { headers })
      const next = await nextWaiting()
      expect(join).not.toHaveBeenCalled()
      expect(next.request.streams ?? 0).toBe(0)
      next.settle()
      const stream = await answer
      expect((await stream.next()).event).toBe('connected')
      expect(hub.connectedCount()).toBe(1)
      stream.leave()
    })

    test('counts nobody who has left, even if it never comes to an end', async () => {
      const { client, hub, served, nextWaiting } = await setWaitingStage(adapter, { maxStreamsPerConnection: 1 })
      const { leave } = client.send('/events', { headers: { 'X-Watched': '1' } })
      await nextWaiting()
      leave()
      await served.watchedLeft
      const { answer } = client.send('/events')
      ;(await nextWaiting()).settle()
      const stream = await answer
      expect((await stream.next()).event).toBe('connected')
      expect(hub.connectedCount()).toBe(1)
      stream.leave()
    })

    test('refuses for now whoever it let in for a place that another has taken', async () => {
      const { client, nextWaiting, judge } = await setWaitingStage(adapter, { maxReaders: 1 })
      const first = client.send('/events')
      const one = await nextWaiting()
      const second = client.send('/events')
      const other = await nextWaiting()
      const admissions = [judge(one.request), judge(other.request)]
      expect(admissions.map(({ kind }) => kind)).toEqual(['stream', 'stream'])
      one.settle(admissions[0])
      const stream = await first.answer
      expect((await stream.next()).event).toBe('connected')
      other.settle(admissions[1])
      expect(await (await second.answer).text()).toBe(busy)
      stream.leave()
    })

    test.each(['judged before', 'judged after'])('refuses for now when its hub has closed, %s', async (when) => {
      const { client, hub, nextWaiting, judge } = await setWaitingStage(adapter)
      const { answer } = client.send('/events')
      const one = await nextWaiting()
      const admission = when === 'judged before' ? judge(one.request) : undefined
      await hub.close()
      one.settle(admission)
      const closed = await answer
      expect([closed.status, await closed.text()]).toEqual([200, busy])
    })

    test('lets nobody in once its server is gone', async () => {
      const { client, served, nextWaiting } = await setWaitingStage(adapter)
      client.send('/events', { headers: { 'X-Watched': '1' } })
      const one = await nextWaiting()
      const join = vi.fn()
      const heard = hearErrors()
      await served.close()
      await served.watchedLeft
      one.settle({ kind: 'stream', status: 200, join })
      await new Promise((resolve) => setImmediate(resolve))
      expect(join).not.toHaveBeenCalled()
      expect(heard).toEqual([])
    })

    // A connection of HTTP/2 may carry very many requests that wait.
    test.each(seesSession.includes(adapter.name) ? [1] : [])(
      'counts requests that wait as streams of their connection, of which it may have %d',
      async (maxStreamsPerConnection) => {
        const { client, hub, nextWaiting } = await setWaitingStage(adapter, { maxStreamsPerConnection })
        const first = client.send('/events')
        const one = await nextWaiting()
        const second = client.send('/events')
        const other = await nextWaiting()
        expect([one.request.streams, other.request.streams]).toEqual([0, 1])
        one.settle()
        const stream = await first.answer
        expect((await stream.next()).event).toBe('connected')
        other.settle()
        expect(await (await second.answer).text()).toBe(busy)
        const third = client.send('/events')
        const last = await nextWaiting()
        // The first counts once, although it waited and then joined.
        expect([last.request.streams, hub.connectedCount()]).toEqual([1, 1])
        third.leave()
        stream.leave()
      },
    )
  })

  describe('answers 500, says why on the server alone, and goes on, when its endpoint', () => {
    const secret = new Error('the secret of the server')
    test.each<[string, StreamEndpoint['admit']]>([
      [
        'throws',
        () => {
          throw secret
        },
      ],
      ['rejects', () => Promise.reject(secret)],
      ['returns nothing', () => undefined as never],
      ['resolves with nothing', () => Promise.resolve(undefined as never)],
    ])('%s', async (_, admit) => {
      const heard = hearErrors()
      const { client } = await setStage(adapter, {}, {}, undefined, changed(admit))
      for (const method of ['GET', 'HEAD']) {
        const answer = await client.open('/events', { method })
        expect([answer.status, answer.headers['content-type'], answer.headers['x-middleware']]).toEqual([
          500,
          'application/problem+json',
          'kept',
        ])
        const body = await answer.text()
        if (method === 'GET') expect(JSON.parse(body)).toMatchObject({ ok: false, status: 500 })
        expect(body).not.toContain('secret')
      }
      expect(heard.map(([said]) => said)).toEqual(
        Array.from({ length: 2 }, () => 'windhover: the stream /events could not judge a request:'),
      )
    })
  })
})

import { describe, expect, test } from 'vitest'
import { createClient, type ClientOptions, type ClientStream, WindhoverClientError } from 'windhover/client'

import { type ManualWorld, useManualWorld } from './support/manual-world.ts'
import { closing, createScriptedServer, message, problem, type ScriptedServer } from './support/scripted-server.ts'

function setUp(options: ClientOptions = {}): {
  world: ManualWorld
  server: ScriptedServer
  stream: ClientStream
  seen: string[]
  errors: unknown[]
} {
  const world = useManualWorld()
  const server = createScriptedServer(world)
  const errors: unknown[] = []
  const seen: string[] = []
  const client = createClient({
    url: 'http://model',
    fetch: server.fetch,
    onError: (error) => errors.push(error),
    ...options,
  })
  const stream = client.stream('/sse/broadcast') as unknown as ClientStream
  stream.onMessage(({ id }) => seen.push(id))
  return { world, server, stream, seen, errors }
}

const expiresIn = (ms: number): { serverTime: string; expiresAt: string } => ({
  serverTime: '2026-11-27T00:00:00.000Z',
  expiresAt: new Date(Date.parse('2026-11-27T00:00:00.000Z') + ms).toISOString(),
})

describe('what users of other clients suffer', () => {
  test('a token is asked for before each request, not captured once', async () => {
    let count = 0
    const { world, server } = setUp({ token: () => `t${(count += 1)}` })
    await world.settle()
    for (let n = 1; n <= 5; n += 1) {
      expect(server.last.headers.get('authorization')).toBe(`Bearer t${n}`)
      server.last.refuse()
      await world.pass(30_000)
    }
  })

  test('it does not give up after 10 tries, nor after 1,000', async () => {
    const { world, server, stream } = setUp({ retry: { minMs: 10, maxMs: 20 } })
    await world.settle()
    for (let n = 0; n < 1000; n += 1) {
      server.last.refuse()
      await world.pass(20)
    }
    expect(server.requests).toHaveLength(1001)
    server.last.stream()
    await world.settle()
    expect(stream.state.is).toBe('open')
  })

  test('a stream that looks open on wake is probed: bytes within the rest of the interval, or a new request', async () => {
    const { world, server, stream } = setUp()
    await world.settle()
    server.last.stream()
    await world.pass(10_000)
    world.tell('pageshow')
    await world.settle()
    expect(server.requests).toHaveLength(1)
    // Its 15 s are over, and the second that a keep-alive may be late.
    await world.pass(6001)
    expect(stream.state).toMatchObject({ is: 'waiting', error: { code: 'silent' } })
  })

  test('a probe that is answered changes nothing', async () => {
    const { world, server, stream } = setUp()
    await world.settle()
    const body = server.last.stream()
    await world.pass(10_000)
    world.tell('pageshow')
    await world.pass(3000)
    body.write(': keep-alive\n\n')
    await world.pass(20_000)
    expect(stream.state.is).toBe('open')
    expect(server.requests).toHaveLength(1)
  })

  test('a device that slept, with its connection gone and no error told, asks at once', async () => {
    const { world, server, seen } = setUp()
    await world.settle()
    server.last.stream().write(message('e1.1'))
    await world.settle()
    world.sleep(3_600_000)
    world.tell('pageshow')
    await world.settle()
    expect(server.requests).toHaveLength(2)
    expect(server.last.headers.get('last-event-id')).toBe('e1.1')
    server.last.stream().write(message('e1.2'))
    await world.settle()
    expect(seen).toEqual(['e1.1', 'e1.2'])
  })

  test('`pageshow` counts, whether the page comes out of the cache or not', async () => {
    const { world, server } = setUp()
    await world.settle()
    server.last.refuse()
    await world.settle()
    world.tell('pageshow')
    await world.settle()
    expect(server.requests).toHaveLength(2)
  })

  test('a page that is left for the cache of pages lets its connection go, and goes on behind it', async () => {
    const { world, server, stream, seen } = setUp()
    await world.settle()
    const body = server.last.stream()
    body.write(message('e1.1'))
    await world.settle()
    world.tell('pagehide', { persisted: true })
    world.show(false)
    await world.settle()
    expect([stream.state.is, body.isLeft]).toEqual(['paused', true])
    world.sleep(3_600_000)
    // It is hidden still: nothing but `pauseAfterMs` keeps a hidden page from reading.
    world.tell('pageshow', { persisted: true })
    await world.settle()
    expect(server.last.headers.get('last-event-id')).toBe('e1.1')
    server.last.stream().write(message('e1.2'))
    await world.settle()
    expect([stream.state.is, seen]).toEqual(['open', ['e1.1', 'e1.2']])
  })

  test('timers that a hidden tab holds back make the watch late, and never wrong', async () => {
    const { world, server, stream } = setUp()
    await world.settle()
    const body = server.last.stream()
    await world.settle()
    // A minute without a timer, in which the server was heard every 15 s.
    for (let n = 0; n < 4; n += 1) {
      world.moveClock(15_000)
      body.write(': keep-alive\n\n')
      await world.settle()
    }
    await world.pass(31_000 - 15_000)
    expect(stream.state.is).toBe('open')
  })

  test('hidden and seen in any order, while requests are on their way, ends with one request', async () => {
    const { world, server, stream } = setUp({ whenHidden: { pauseAfterMs: 100 } })
    await world.settle()
    for (const isVisible of [false, true, false, false, true, true, false, true]) {
      world.show(isVisible)
      await world.pass(99)
      world.show(isVisible)
      await world.pass(isVisible ? 1 : 150)
    }
    expect(server.requests.filter(({ isAborted }) => !isAborted)).toHaveLength(1)
    expect(server.last.isAborted).toBe(false)
    server.last.stream()
    await world.settle()
    expect(stream.state.is).toBe('open')
  })

  test('`online` does not wake a page that is hidden and paused', async () => {
    const { world, server, stream } = setUp({ whenHidden: { pauseAfterMs: 100 } })
    await world.settle()
    world.show(false)
    await world.pass(100)
    world.tell('online')
    await world.pass(1000)
    expect(stream.state.is).toBe('paused')
    expect(server.requests).toHaveLength(1)
  })

  test('a page that was hidden from the start pauses as well', async () => {
    const world = useManualWorld()
    world.show(false)
    const server = createScriptedServer(world)
    const client = createClient({ url: 'http://model', fetch: server.fetch, whenHidden: { pauseAfterMs: 100 } })
    const stream = client.stream('/sse/broadcast')
    stream.onMessage(() => {})
    await world.pass(100)
    expect(stream.state.is).toBe('paused')
  })

  test('a hidden page goes on, unless it was told to pause', async () => {
    const { world, server, stream, seen } = setUp()
    await world.settle()
    const body = server.last.stream()
    await world.settle()
    world.show(false)
    await world.pass(1)
    body.write(message('e1.1'))
    await world.settle()
    expect([stream.state.is, seen]).toEqual(['open', ['e1.1']])
  })

  test('only GET is ever repeated: a POST is sent once, whatever becomes of it', async () => {
    const world = useManualWorld()
    const server = createScriptedServer(world)
    const client = createClient({ url: 'http://model', fetch: server.fetch })
    const stream = client.stream('/sse/broadcast')
    stream.onMessage(() => {})
    const published = client.publish('x', 1)
    published.catch(() => {})
    await expect.poll(() => server.requests.filter(({ method }) => method === 'POST').length).toBe(1)
    world.show(false)
    world.show(true)
    world.tell('online')
    client.wake()
    server.requests.find(({ method }) => method === 'POST')!.refuse()
    await expect(published).rejects.toMatchObject({ code: 'network' })
    await world.pass(60_000)
    expect(server.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
    stream.close()
  })

  test('it is open with the first event of the server, and waits for no keep-alive', async () => {
    const { world, server, stream } = setUp()
    await world.settle()
    server.last.stream()
    await world.settle()
    expect([stream.state.is, world.now]).toEqual(['open', 0])
  })

  test('its state says why it waits and until when', async () => {
    const { world, server, stream } = setUp()
    await world.settle()
    server.last.answer(problem(503, 'unavailable', { 'retry-after': '7' }))
    await world.settle()
    const { is, error, retryAtMs, since } = stream.state
    expect([is, error?.code, error?.status]).toEqual(['waiting', 'unavailable', 503])
    expect(error).toBeInstanceOf(WindhoverClientError)
    expect(retryAtMs).toBe(since + 7000)
    // Being seen does not shorten what the server asked for.
    world.show(true)
    await world.pass(6999)
    expect(server.requests).toHaveLength(1)
    await world.pass(1)
    expect(server.requests).toHaveLength(2)
  })

  test('a connection that is short-lived each time does not start to count anew', async () => {
    const { world, server } = setUp()
    await world.settle()
    const times: number[] = []
    for (let n = 0; n < 8; n += 1) {
      times.push(world.now)
      server.last.stream().end()
      await world.settle()
      await world.pass(30_001)
    }
    // With the waits of a first failure, 2 s at most, there would have been many more.
    expect(server.requests.length).toBeLessThan(8 * 15)
  })
})

describe('a credential', () => {
  test('is renewed 30 s before its end, beside the old stream, with no silence, no loss and nothing twice', async () => {
    const refreshes: boolean[] = []
    const { world, server, stream, seen } = setUp({
      token: ({ refresh }) => {
        refreshes.push(refresh)
        return `t${refreshes.length}`
      },
    })
    await world.settle()
    const told: string[] = []
    stream.onState(({ is }) => told.push(is))
    const old = server.last.stream(expiresIn(60_000))
    await world.settle()
    for (let n = 0; n < 2; n += 1) {
      await world.pass(14_000)
      old.write(': keep-alive\n\n')
    }
    old.write(message('e1.1'))
    await world.pass(2000)
    expect(refreshes).toEqual([false, true])
    expect(server.last.headers.get('last-event-id')).toBe('e1.1')
    // Both bring the same, and the old one is ahead.
    old.write(message('e1.2') + message('e1.3'))
    await world.settle()
    expect(seen).toEqual(['e1.1', 'e1.2', 'e1.3'])
    const renewed = server.last.stream(expiresIn(3_600_000))
    renewed.write(message('e1.2') + message('e1.3') + message('e1.4'))
    await world.settle()
    expect(seen).toEqual(['e1.1', 'e1.2', 'e1.3', 'e1.4'])
    expect(old.isLeft).toBe(true)
    expect(told).toEqual(['open'])
  })

  test('that the server kicks as its successor comes does not close the stream', async () => {
    const { world, server, stream, seen } = setUp({ ticket: () => 'one' })
    await world.settle()
    const old = server.last.stream(expiresIn(10_000))
    await world.pass(5001)
    expect(server.requests).toHaveLength(2)
    old.write(closing('kicked', false))
    await world.settle()
    expect(stream.state.is).toBe('connecting')
    server.last.stream().write(message('e1.1'))
    await world.settle()
    expect([stream.state.is, seen]).toEqual(['open', ['e1.1']])
  })

  test('of a stream whose ids are no positions is renewed at its end: two at once could not be told apart', async () => {
    const { world, server, seen } = setUp({ token: () => 't' })
    await world.settle()
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const { serverTime, expiresAt } = expiresIn(10_000)
        const text = `event: connected\ndata: ${JSON.stringify({ keepAliveMs: 15_000, serverTime, expiresAt, resumed: false })}\n\n`
        controller.enqueue(new TextEncoder().encode(text + message('row-1')))
        world.at(10_000, () => controller.enqueue(new TextEncoder().encode(closing('expired', false))))
      },
    })
    server.last.answer(new Response(body, { headers: { 'content-type': 'text/event-stream' } }))
    await world.pass(9999)
    expect(server.requests).toHaveLength(1)
    await world.pass(2)
    expect(server.requests).toHaveLength(2)
    expect(server.last.headers.get('last-event-id')).toBe('row-1')
    expect(seen).toEqual(['row-1'])
  })

  test('that cannot be had counts as a try that failed, and says why', async () => {
    const cause = new Error('the session is over')
    const { world, stream } = setUp({
      token: () => {
        throw cause
      },
    })
    await world.settle()
    expect(stream.state).toMatchObject({ is: 'waiting', error: { code: 'token', cause } })
  })

  test('that never comes is given up after the usual silence', async () => {
    let asked = 0
    const { world } = setUp({
      token: () => {
        asked += 1
        return new Promise(() => {})
      },
    })
    await world.pass(40_000)
    expect(asked).toBe(2)
  })
})

describe('answers that are not what was asked for', () => {
  test('an answer to an older request, as a cache repeats it, is left at once', async () => {
    const { world, server, stream, seen } = setUp()
    await world.settle()
    const body = server.last.stream()
    body.write(message('e1.1') + message('e1.2'))
    await world.settle()
    body.end()
    await world.pass(2000)
    const stale = server.last.stream({ id: 'e1.0', resumed: false })
    stale.write(message('e1.1') + message('e1.2'))
    await world.settle()
    expect(seen).toEqual(['e1.1', 'e1.2'])
    expect(stream.state).toMatchObject({ is: 'waiting', error: { code: 'stale_answer' } })
    expect([stream.lastEventId, stale.isLeft]).toEqual(['e1.2', true])
  })

  test('a gap in the same epoch that leads back is told, and what follows is handed on', async () => {
    const { world, server, stream, seen } = setUp()
    const gaps: unknown[] = []
    stream.onGap(({ reason, resumedAt }) => gaps.push([reason, resumedAt?.offset]))
    await world.settle()
    const body = server.last.stream({ id: 'e1.50' })
    body.write(message('e1.51'))
    await world.settle()
    const data = {
      reason: 'epoch',
      requested: { epoch: 'e1', offset: 51 },
      resumedAt: { epoch: 'e1', offset: 0 },
    }
    body.write(`id: e1.0\nevent: gap\ndata: ${JSON.stringify(data)}\n\n${message('e1.1')}`)
    await world.settle()
    expect([gaps, seen]).toEqual([[['epoch', 0]], ['e1.51', 'e1.1']])
  })

  test('a message whose schema throws is left out, and does not end the stream again and again', async () => {
    const schema = {
      '~standard': {
        version: 1,
        vendor: 'test',
        validate: () => {
          throw new TypeError('a fault of the schema')
        },
      },
    } as never
    const { world, server, stream, seen, errors } = setUp({ schemas: { events: new Map([['x', { schema }]]) } })
    await world.settle()
    server.last.stream().write(message('e1.1') + message('e1.2', {}, 'y'))
    await expect.poll(() => seen).toEqual(['e1.2'])
    expect(stream.state.is).toBe('open')
    expect(errors).toMatchObject([{ code: 'invalid_data' }])
  })

  test.each([
    ['drop', ['e1.2'], 'open'],
    ['pass', ['e1.1', 'e1.2'], 'open'],
    ['throw', [], 'failed'],
  ] as const)('data that its schema refuses: %s', async (onInvalid, due, state) => {
    const validate = (value: unknown): unknown =>
      Promise.resolve(value === 1 ? { issues: [{ message: 'is one' }] } : { value })
    const schema = { '~standard': { version: 1, vendor: 'test', validate } } as never
    const { world, server, stream, seen, errors } = setUp({
      onInvalid,
      schemas: { events: new Map([['x', { schema }]]) },
    })
    await world.settle()
    server.last.stream().write(message('e1.1', 1) + message('e1.2', 2))
    await expect.poll(() => errors.length).toBeGreaterThan(0)
    await world.settle()
    expect(seen).toEqual(due)
    expect(stream.state.is).toBe(state)
    expect(errors).toMatchObject([{ code: 'invalid_data', message: 'data of x: is one' }])
  })
})

describe('a loop over a stream', () => {
  const many = (from: number, count: number): string =>
    Array.from({ length: count }, (_, n) => message(`e1.${from + n}`)).join('')

  test('gets all that comes together, however much that is', async () => {
    const { world, server, stream } = setUp()
    const got: unknown[] = []
    void (async () => {
      for await (const item of stream) got.push(item.name === 'gap' ? 'gap' : (item as { id: string }).id)
    })()
    await world.settle()
    const body = server.last.stream()
    for (let part = 0; part < 3; part += 1) {
      body.write(many(part * 2500 + 1, 2500))
      await world.settle()
    }
    expect(got).toEqual(Array.from({ length: 7500 }, (_, n) => `e1.${n + 1}`))
  })

  test('that is too slow gets a gap in place of what it missed', async () => {
    const { world, server, stream } = setUp()
    const loop = stream[Symbol.asyncIterator]()
    const first = loop.next()
    await world.settle()
    const body = server.last.stream()
    body.write(message('e1.1'))
    await world.settle()
    expect((await first).value).toMatchObject({ id: 'e1.1' })
    for (const from of [2, 502, 1002]) {
      body.write(many(from, 500))
      await world.settle()
    }
    expect((await loop.next()).value).toEqual({
      name: 'gap',
      data: { reason: 'slow', requested: null, resumedAt: null },
    })
    expect((await loop.next()).value).toMatchObject({ id: 'e1.1002' })
  })

  test('can be ended while it waits', async () => {
    const { world, stream } = setUp()
    const loop = stream[Symbol.asyncIterator]()
    const waits = loop.next()
    await world.settle()
    expect(await loop.return()).toEqual({ done: true, value: undefined })
    expect(await waits).toEqual({ done: true, value: undefined })
  })

  test('ends with the stream, and throws why it failed', async () => {
    const { world, server, stream } = setUp()
    const waits = stream[Symbol.asyncIterator]().next()
    await world.settle()
    server.last.answer(problem(403, 'forbidden'))
    await expect(waits).rejects.toMatchObject({ code: 'forbidden', status: 403 })
    stream.close()
    expect(await stream[Symbol.asyncIterator]().next()).toEqual({ done: true, value: undefined })
  })
})

describe('opened()', () => {
  test('opens the stream and waits for it, and lets go of it', async () => {
    const world = useManualWorld()
    const server = createScriptedServer(world)
    const stream = createClient({ url: 'http://model', fetch: server.fetch, lingerMs: 100 }).stream('/sse/broadcast')
    const opened = stream.opened()
    await world.settle()
    server.last.stream()
    await world.settle()
    await opened
    await expect.poll(async () => (await world.pass(100), stream.state.is)).toBe('idle')
  })

  test.each([
    ['a time-out', { code: 'timeout' }],
    ['a refusal', { code: 'forbidden' }],
    ['close()', { code: 'closed' }],
    ['a signal', new Error('enough')],
  ])('rejects for %s', async (how, error) => {
    const world = useManualWorld()
    const server = createScriptedServer(world)
    const stream = createClient({ url: 'http://model', fetch: server.fetch, onError: () => {} }).stream(
      '/sse/broadcast',
    )
    const abort = new AbortController()
    const opened = stream.opened({ timeoutMs: 50, signal: abort.signal })
    const rejected = expect(opened).rejects.toMatchObject(error)
    await world.settle()
    if (how === 'a refusal') server.last.answer(problem(403, 'forbidden'))
    if (how === 'close()') stream.close()
    if (how === 'a signal') abort.abort(error)
    for (let turn = 0; turn < 20; turn += 1) await world.pass(how === 'a time-out' ? 50 : 1)
    await rejected
    stream.close()
    await world.pass(10_000)
    expect(world.timers).toBe(0)
  })
})

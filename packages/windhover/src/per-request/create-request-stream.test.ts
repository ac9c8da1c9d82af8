import type { StandardSchemaV1 } from '@standard-schema/spec'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { defineEvents, type EventsOf } from '../catalog/define-events.ts'
import { fromJsonSchema } from '../catalog/from-json-schema.ts'
import type { EndpointRequest } from '../endpoint/endpoint.ts'
import type { RequestContext } from './context.ts'
import { createRequestStream, type RequestStream } from './create-request-stream.ts'
import type { RequestStreamOptions } from './options.ts'

const events = defineEvents({ tick: z.object({ n: z.number().int() }), note: z.string() })
type Events = EventsOf<typeof events>
type Context = RequestContext<Events, never>

let stream: RequestStream
let errors: unknown[]

beforeEach(() => {
  errors = []
})

afterEach(async () => {
  await stream?.close()
  expect(stream?.connectedCount()).toBe(0)
  expect(errors).toEqual([])
})

type Options = Omit<Partial<RequestStreamOptions>, 'events' | 'run'> & { readonly run: (context: Context) => unknown }

function create({ run, ...options }: Options): void {
  stream = createRequestStream({
    path: '/sse',
    events,
    reconnectSpreadMs: 0,
    closeTimeoutMs: 50,
    onError: (error) => errors.push(error),
    ...options,
    run: run as never,
  }) as RequestStream
}

function request(query = '', fields: Partial<EndpointRequest> = {}): EndpointRequest {
  return { method: 'GET', query: new URLSearchParams(query), accept: undefined, lastEventId: undefined, ...fields }
}

/** Lets a request in; what the client gets is in the sink. */
function open(query = '', fields: Partial<EndpointRequest> = {}, sink = new FakeSink()): FakeSink {
  const admission = stream.admit(request(query, fields))
  if (admission.kind !== 'stream') throw new Error(`refused: ${JSON.stringify(admission)}`)
  admission.join(sink)
  return sink
}

/** Every promise that can go on has gone on. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await nextTurn()
}

/** Waits for ever, or until the stream ends. */
function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error))
  })
}

function takeErrors(): unknown[] {
  return errors.splice(0)
}

describe('a generator', () => {
  test('is greeted for, sent event by event, and ended for good', async () => {
    create({
      async *run() {
        yield { event: 'tick', data: { n: 1 }, id: '1' }
        yield { event: 'note', data: 'two\nlines', retryMs: 7 }
      },
    })
    const sink = open()
    expect(sink.blocks[0]!.text).toMatch(
      /^retry: 2000\nevent: connected\ndata: \{"clientId":"[0-9a-f]{32}","serverTime":"[^"]+","keepAliveMs":15000,"resumed":false\}$/,
    )
    await settle()
    expect(sink.blocks.slice(1).map(({ text }) => text)).toEqual([
      'id: 1\nevent: tick\ndata: {"n":1}',
      'retry: 7\nevent: note\ndata: "two\\nlines"',
      'retry: 1000\nid: stop\nevent: closing\ndata: {"reason":"done","reconnect":false}',
    ])
    expect(sink.ending).toBe('closed')
  })

  test('may have its clients come back at its end', async () => {
    create({ reconnectAtEnd: true, async *run() {} })
    const sink = open()
    await settle()
    expect(sink.blocks.at(-1)).toMatchObject({ id: undefined, data: '{"reason":"done","reconnect":true}' })
    sink.leave()
  })

  test('is asked for no event before the client took the one before', async () => {
    let asked = 0
    create({
      async *run() {
        for (;;) yield { event: 'tick', data: { n: (asked += 1) } }
      },
    })
    const sink = new FakeSink()
    sink.isFull = true
    open('', {}, sink)
    await settle()
    // The greeting filled the connection. One event is made, and waits.
    expect(asked).toBe(1)
    expect(sink.blocks).toHaveLength(1)
    for (let taken = 2; taken < 5; taken += 1) {
      sink.drain()
      sink.isFull = true
      await settle()
      expect(sink.blocks).toHaveLength(taken)
      expect(asked).toBe(taken - 1)
    }
    sink.leave()
  })

  test('that never waits leaves others their turn', async () => {
    create({
      async *run() {
        for (;;) yield { event: 'tick', data: { n: 1 } }
      },
    })
    const sink = open()
    const other = open()
    await settle()
    expect(sink.blocks.length).toBeGreaterThan(1)
    expect(other.blocks.length).toBeGreaterThan(1)
    sink.leave()
    other.leave()
  })

  test('cleans up when its client leaves, wherever it stands', async () => {
    const cleaned: string[] = []
    create({
      async *run({ signal }: Context) {
        try {
          yield { event: 'note', data: 'x' }
          await untilAborted(signal)
        } finally {
          cleaned.push(String((signal.reason as Error).message))
        }
      },
    })
    const waiting = open()
    await settle()
    waiting.leave()
    await settle()
    const sink = new FakeSink()
    sink.isFull = true
    open('', {}, sink)
    await settle()
    sink.leave()
    await settle()
    expect(cleaned).toEqual(['the stream has ended (gone)', 'the stream has ended (gone)'])
  })

  test('is told to return when its client leaves while an event waits', async () => {
    const cleaned = vi.fn()
    create({
      async *run() {
        try {
          yield { event: 'note', data: 'x' }
          yield { event: 'note', data: 'y' }
        } finally {
          cleaned()
        }
      },
    })
    const sink = new FakeSink()
    sink.isFull = true
    open('', {}, sink)
    await settle()
    sink.leave()
    await settle()
    expect(cleaned).toHaveBeenCalledOnce()
  })

  test('of another making is told to return at once, and once', async () => {
    const returned = vi.fn(() => Promise.resolve({ done: true, value: undefined }))
    let finish!: (result: unknown) => void
    const next = (): Promise<unknown> => new Promise((resolve) => (finish = resolve))
    create({ run: () => ({ [Symbol.asyncIterator]: () => ({ next, return: returned }) }) })
    const sink = open()
    await settle()
    sink.leave()
    expect(returned).toHaveBeenCalledOnce()
    finish({ done: false, value: { event: 'note', data: 'late' } })
    await settle()
    expect(returned).toHaveBeenCalledOnce()
    expect(sink.blocks).toHaveLength(1)
  })

  test('that yields what is no event ends with an error that says so', async () => {
    create({
      async *run() {
        yield 7
      },
    })
    const sink = open()
    await settle()
    expect(sink.blocks.at(-1)!.data).toBe('{"reason":"failed","reconnect":true}')
    expect(takeErrors()).toEqual([expect.objectContaining({ code: 'invalid_data' })])
    sink.leave()
  })

  test('that is not async ends with an error that says so', async () => {
    create({
      *run() {
        yield { event: 'note', data: 'x' }
      },
    })
    const sink = open()
    await settle()
    expect(sink.blocks.at(-1)!.data).toBe('{"reason":"failed","reconnect":true}')
    expect(takeErrors()).toEqual([
      expect.objectContaining({ code: 'invalid_data', message: expect.stringContaining('must be async') }),
    ])
    sink.leave()
  })
})

describe('a function that sends', () => {
  test('ends the stream when it does, and what it did not wait for is sent before', async () => {
    create({
      run: async ({ send }) => {
        await send('tick', { n: 1 })
        void send('tick', { n: 2 })
        void send('tick', { n: 3 }, { id: 'three' })
      },
    })
    const sink = open()
    await settle()
    expect(sink.blocks.map(({ event, id }) => id ?? event)).toEqual(['connected', 'tick', 'tick', 'three', 'stop'])
    sink.leave()
  })

  test('waits while its client stalls', async () => {
    const sent: number[] = []
    create({
      run: async ({ send }) => {
        for (let n = 1; n <= 3; n += 1) {
          await send('tick', { n })
          sent.push(n)
        }
      },
    })
    const sink = open()
    sink.isFull = true
    await settle()
    expect(sent).toEqual([])
    expect(sink.blocks.map(({ data }) => data)).toContain('{"n":1}')
    sink.drain()
    await settle()
    expect(sent).toEqual([1, 2, 3])
    sink.leave()
  })

  test('keeps the order in which it sends, even where a schema takes time', async () => {
    const slow = z.string().refine(async (text) => (await settle(), text !== ''))
    stream = createRequestStream({
      path: '/sse',
      events: defineEvents({ slow, quick: z.string() }),
      run: async ({ send }) => {
        await Promise.all([send('slow', 'a'), send('quick', 'b'), send('slow', 'c')])
      },
    })
    const sink = open()
    await settle()
    await settle()
    await settle()
    expect(sink.blocks.slice(1, 4).map(({ data }) => data)).toEqual(['"a"', '"b"', '"c"'])
    sink.leave()
  })

  test('gets no unhandled rejection for what it sent to a client that left', async () => {
    let late: Promise<void> | undefined
    create({
      run: async ({ send, signal }) => {
        void send('tick', { n: 1 })
        void send('tick', { n: 2 })
        await untilAborted(signal).catch(() => {})
        late = send('tick', { n: 3 })
      },
    })
    const sink = new FakeSink()
    sink.isFull = true
    open('', {}, sink)
    await settle()
    sink.leave()
    await settle()
    await expect(late).rejects.toMatchObject({ code: 'closed', message: 'the stream has ended (gone)' })
  })

  test('that sends what it cannot, and does not wait for it, ends with an error', async () => {
    create({
      run: async ({ send, signal }) => {
        void send('tick', { n: 1 })
        void send('tick', { n: 'x' } as never)
        await untilAborted(signal)
      },
    })
    const sink = open()
    await settle()
    expect(sink.blocks.map(({ event }) => event)).toEqual(['connected', 'tick', 'closing'])
    expect(sink.blocks.at(-1)!.data).toBe('{"reason":"failed","reconnect":true}')
    expect(takeErrors()).toEqual([expect.objectContaining({ code: 'invalid_data' })])
    sink.leave()
  })

  test('ends with "slow" when 1,000 events wait that nobody waits for', async () => {
    create({
      run: async ({ send, signal }) => {
        for (let n = 0; n <= 1000; n += 1) void send('tick', { n })
        await untilAborted(signal)
      },
    })
    const sink = new FakeSink()
    sink.isFull = true
    open('', {}, sink)
    await settle()
    expect(sink.blocks.at(-1)!.data).toBe('{"reason":"slow","reconnect":true}')
    sink.leave()
  })

  test.each<[string, string, unknown, object, string]>([
    ['an undeclared event', 'nothing', 1, {}, 'unknown_event'],
    ['an event of the protocol', 'connected', 1, {}, 'reserved_name'],
    ['other data', 'tick', { n: 'x' }, {}, 'invalid_data'],
    ['an id with a line end', 'tick', { n: 1 }, { id: 'a\nb' }, 'invalid_id'],
    ['an empty id', 'tick', { n: 1 }, { id: '' }, 'invalid_id'],
    ["the protocol's id", 'tick', { n: 1 }, { id: 'stop' }, 'invalid_id'],
    ['a broken retry', 'tick', { n: 1 }, { retryMs: -1 }, 'invalid_option'],
    ['an option that is not there', 'tick', { n: 1 }, { channel: 'a' }, 'invalid_option'],
    ['too much', 'note', 'x'.repeat(101), {}, 'too_large'],
  ])('cannot send %s, and may go on', async (_, event, data, options, code) => {
    create({
      maxMessageBytes: 100,
      run: async ({ send }) => {
        await expect(send(event as never, data as never, options)).rejects.toMatchObject({ code })
        await send('tick', { n: 2 })
      },
    })
    const sink = open()
    await settle()
    expect(sink.blocks.map(({ data: text }) => text)).toEqual([
      expect.stringContaining('clientId'),
      '{"n":2}',
      '{"reason":"done","reconnect":false}',
    ])
    sink.leave()
  })
})

describe('an error in run', () => {
  test.each<[string, () => unknown]>([
    [
      'of a generator',
      async function* () {
        yield { event: 'note', data: 'x' }
        throw new Error('secret')
      },
    ],
    [
      'of an async function',
      async () => {
        throw new Error('secret')
      },
    ],
    [
      'of a plain function',
      () => {
        throw new Error('secret')
      },
    ],
  ])('%s ends that stream alone, and is told to the server alone', async (_, fail) => {
    let isBroken = true
    create({ run: ({ signal }) => (isBroken ? fail() : untilAborted(signal)) })
    const broken = open()
    isBroken = false
    const other = open()
    await settle()
    expect(broken.blocks.at(-1)!.text).toBe('retry: 1000\nevent: closing\ndata: {"reason":"failed","reconnect":true}')
    expect(JSON.stringify(broken.blocks)).not.toContain('secret')
    expect(takeErrors()).toEqual([new Error('secret')])
    expect(other.ending).toBeUndefined()
    broken.leave()
    other.leave()
  })

  test('of data that does not match its schema names the place', async () => {
    create({
      async *run() {
        yield { event: 'tick', data: { n: 'x' } }
      },
    })
    const sink = open()
    await settle()
    expect(sink.blocks.map(({ event }) => event)).toEqual(['connected', 'closing'])
    expect(takeErrors()).toEqual([
      expect.objectContaining({ code: 'invalid_data', issues: [expect.objectContaining({ path: ['n'] })] }),
    ])
    sink.leave()
  })

  test('of a clean-up is told, though the client has left', async () => {
    create({
      async *run({ signal }: Context) {
        try {
          yield { event: 'note', data: 'x' }
          await untilAborted(signal)
        } finally {
          // oxlint-disable-next-line no-unsafe-finally -- that is what is tested
          throw new Error('clean-up')
        }
      },
    })
    open().leave()
    await settle()
    expect(takeErrors()).toEqual([new Error('clean-up')])
  })

  test('that says the stream was aborted is none', async () => {
    create({
      run: ({ signal }) =>
        nextTurn(undefined, { signal })
          .then(() => untilAborted(signal))
          .catch((error: unknown) => {
            throw new DOMException(String(error), 'AbortError')
          }),
    })
    open().leave()
    await settle()
  })

  test('goes to the console where nobody else is told', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    stream = createRequestStream({ path: '/sse', events, run: () => Promise.reject(new Error('secret')) })
    const sink = open()
    await settle()
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('/sse'), new Error('secret'))
    sink.leave()
  })
})

describe('a query', () => {
  const query = z.object({ count: z.coerce.number().int().min(1).default(30), tag: z.array(z.string()).optional() })

  test.each<[string, unknown]>([
    ['', { count: 30 }],
    ['count=2', { count: 2 }],
    ['count=2&tag=a', { count: 2, tag: ['a'] }],
    ['tag=a&tag=b&lastEventId=7', { count: 30, tag: ['a', 'b'] }],
  ])('%j is what its schema makes of it', async (text, expected) => {
    const seen: unknown[] = []
    create({ query, run: async (context) => void seen.push(context.query) })
    open(text).leave()
    await settle()
    expect(seen).toEqual([expected])
  })

  test('that does not match is a 400 with the issues', () => {
    create({ query, run: async () => {} })
    const admission = stream.admit(request('count=x&tag=a'))
    expect(admission).toMatchObject({ kind: 'answer', response: { status: 400 } })
    const { body } = (admission as { response: { body: string } }).response
    expect(JSON.parse(body)).toMatchObject({
      status: 400,
      code: 'invalid_request',
      detail: expect.stringContaining('count'),
      issues: [{ path: ['count'], message: expect.any(String) }],
    })
  })

  test.each<[z.ZodType, unknown]>([
    [z.strictObject({}), {}],
    [z.looseObject({}), {}],
    [z.strictObject({ meta: z.string() }), { meta: '1' }],
  ])(
    'may ask for the time and channel of messages, which means nothing unless the schema has it',
    async (schema, read) => {
      const seen: unknown[] = []
      create({ query: schema, run: async (context) => void seen.push(context.query) })
      open('meta=1').leave()
      await settle()
      expect(seen).toEqual([read])
    },
  )

  test('without a schema is handed over as it came', async () => {
    const seen: unknown[] = []
    create({ run: async (context) => void seen.push(context.query) })
    open('a=1&b=2&b=3&__proto__=x').leave()
    await settle()
    expect(JSON.stringify(seen)).toBe('[{"a":"1","b":["2","3"],"__proto__":"x"}]')
  })

  describe('with a name that is unknown', () => {
    const page = z.object({ from: z.coerce.number().optional(), limit: z.coerce.number().optional() })
    const record = z.record(z.string(), z.string())
    const either = fromJsonSchema({ type: 'object', anyOf: [{ properties: { limt: { type: 'string' } } }] })

    test.each<[string, string, StandardSchemaV1 | undefined]>([
      ['limt=3', '"limt" is not a name of the query; did you mean limit?', page],
      ['Limit=3', '"Limit" is not a name of the query; did you mean limit?', page],
      ['limt=3', '"limt" is not a name of the query; did you mean limit?', page.strict()],
      ['lasteventid=3', '"lasteventid" is not a name of the query; did you mean lastEventId?', page],
      ['last-event-id=3', '"last-event-id" is not a name of the query; did you mean lastEventId?', undefined],
      ['lastEventID=3', '"lastEventID" is not a name of the query; did you mean lastEventId?', record],
      ['Meta=1', '"Meta" is not a name of the query; did you mean meta?', page],
    ])('?%s is refused: %s', (text, detail, schema) => {
      create({ ...(schema === undefined ? {} : { query: schema }), run: async () => {} })
      const admission = stream.admit(request(text))
      expect(admission).toMatchObject({ kind: 'answer', response: { status: 400 } })
      const { body } = (admission as { response: { body: string } }).response
      expect(JSON.parse(body)).toMatchObject({ code: 'invalid_request', detail })
    })

    test.each<[string, StandardSchemaV1 | undefined]>([
      ['utm_source=x&_=1', page],
      ['from=1&limit=2&meta=1&lastEventId=3', page],
      ['limt=3', page.loose()],
      ['limt=3&metadata=1', record],
      ['limt=3', either],
      ['last=10&metadata=1&event=x', undefined],
    ])('?%s is let through', (text, schema) => {
      create({ ...(schema === undefined ? {} : { query: schema }), run: async () => {} })
      expect(stream.admit(request(text))).toMatchObject({ kind: 'stream', status: 200 })
    })
  })

  test.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('secret')
      },
    ],
    ['takes time', () => Promise.resolve({ value: 1 })],
  ])('whose schema %s is a 500 without details', (_, validate) => {
    create({
      query: {
        ...fromJsonSchema({ type: 'object' }),
        '~standard': { ...fromJsonSchema({ type: 'object' })['~standard'], validate },
      } as never,
      run: async () => {},
    })
    const admission = stream.admit(request())
    expect(admission).toMatchObject({ kind: 'answer', response: { status: 500 } })
    expect(JSON.stringify(admission)).not.toContain('secret')
    expect(takeErrors()).toHaveLength(1)
  })
})

describe('a request', () => {
  test('brings the id to go on after', async () => {
    const seen: unknown[] = []
    create({ run: async ({ lastEventId }) => void seen.push(lastEventId) })
    const sink = open('', { lastEventId: '41' })
    expect(sink.blocks[0]!.data).toContain('"resumed":true')
    open('lastEventId=40')
    open('lastEventId=40', { lastEventId: '41' })
    for (const none of ['', 'a b', 'x'.repeat(129), 'ä']) {
      expect(open('', { lastEventId: none }).blocks[0]!.data).toContain('"resumed":false')
    }
    await settle()
    expect(seen).toEqual(['41', '40', '41', undefined, undefined, undefined, undefined])
  })

  test('brings the end of a grant, which the first event says', () => {
    create({ run: ({ signal }) => untilAborted(signal) })
    const sink = open('', { grantEndsAtMs: Date.UTC(2100, 0, 1) })
    expect(sink.blocks[0]!.data).toContain('"expiresAt":"2100-01-01T00:00:00.000Z"')
    sink.leave()
    expect(() => stream.admit(request('', { grantEndsAtMs: 1.5 }))).toThrow(
      expect.objectContaining({ code: 'invalid_option' }),
    )
  })

  test.each<[number, Partial<EndpointRequest>, string]>([
    [405, { method: 'POST' }, ''],
    [406, { accept: 'application/json' }, ''],
    [204, { lastEventId: 'stop' }, ''],
    [204, {}, 'lastEventId=stop'],
  ])('is answered %d as a stream of a hub does', (status, fields, query) => {
    create({ run: async () => {} })
    expect(stream.admit(request(query, fields))).toMatchObject({ kind: 'answer', response: { status } })
  })

  test('of HEAD is answered the head alone', () => {
    create({ query: z.object({ n: z.coerce.number() }), run: async () => {} })
    expect(stream.admit(request('n=1', { method: 'HEAD' }))).toEqual({ kind: 'head', status: 200 })
    expect(stream.admit(request('n=x', { method: 'HEAD' }))).toMatchObject({ response: { status: 400 } })
  })

  test('brings the parameters of its path, which are checked', async () => {
    const seen: unknown[] = []
    stream = createRequestStream({
      path: '/jobs/{job}',
      events,
      parameters: { job: { pattern: '^[0-9]+$' } },
      run: async ({ params }) => void seen.push(params.job),
    })
    open('', { params: { job: '7' } }).leave()
    await settle()
    expect(seen).toEqual(['7'])
    expect(stream.admit(request('', { params: { job: 'x' } }))).toMatchObject({ response: { status: 400 } })
  })
})

describe('limits', () => {
  const run = ({ signal }: Context): Promise<never> => untilAborted(signal)

  test('of streams refuse for now, until one is over', async () => {
    create({ maxConcurrent: 1, run })
    const sink = open()
    expect(stream.connectedCount()).toBe(1)
    const admission = stream.admit(request())
    expect(admission).toMatchObject({
      kind: 'answer',
      response: { status: 200, body: expect.stringContaining('"busy"') },
    })
    sink.leave()
    await settle()
    open().leave()
    await settle()
  })

  test('of addresses refuse that one alone', async () => {
    create({ maxConcurrentPerAddress: 1, refusal: 'status', run })
    const from = (address: string): Partial<EndpointRequest> => ({ address: () => address })
    const sink = open('', from('10.0.0.1'))
    expect(stream.admit(request('', from('10.0.0.1')))).toMatchObject({ response: { status: 429 } })
    open('', from('10.0.0.2')).leave()
    sink.leave()
    await settle()
  })

  test('hold where two requests were let in for one place', () => {
    create({ maxConcurrent: 1, run })
    const admission = stream.admit(request())
    if (admission.kind !== 'stream') throw new Error('refused')
    const sink = open()
    const late = new FakeSink()
    admission.join(late)
    expect([late.blocks.at(-1)?.event, late.ending]).toEqual(['closing', 'closed'])
    late.leave()
    sink.leave()
  })
})

describe('closing', () => {
  test('ends all, and resolves when nothing is left', async () => {
    const over: string[] = []
    create({
      run: async ({ signal }) => {
        await untilAborted(signal).catch(() => {})
        await settle()
        over.push('code')
      },
    })
    const sinks = [open(), open()]
    const admission = stream.admit(request())
    if (admission.kind !== 'stream') return expect.fail('refused')
    const closed = stream.close().then(() => over.push('closed'))
    for (const sink of sinks) expect(sink.blocks.at(-1)!.data).toBe('{"reason":"shutdown","reconnect":true}')
    expect(stream.admit(request())).toMatchObject({ response: { body: expect.stringContaining('"busy"') } })
    for (const sink of sinks) sink.leave()
    await closed
    expect(over).toEqual(['code', 'code', 'closed'])
    const late = new FakeSink()
    admission.join(late)
    expect([late.blocks.at(-1)?.event, late.ending]).toEqual(['closing', 'closed'])
    late.leave()
  })
})

describe('a connection', () => {
  test('that breaks at the first write runs no code', async () => {
    const run = vi.fn(async () => {})
    create({ run })
    const sink = new FakeSink()
    sink.write = () => {
      throw new Error('broken')
    }
    open('', {}, sink)
    await settle()
    expect(run).not.toHaveBeenCalled()
    expect(sink.ending).toBe('destroyed')
    expect(stream.connectedCount()).toBe(0)
  })
})

describe('options', () => {
  const good = { path: '/sse', events, run: async () => {} }

  test.each<[string, object, string]>([
    ['a path', { path: 'sse' }, 'stream path'],
    ['the events', { events: {} }, 'events must be'],
    ['the events, at least one', { events: defineEvents({}) }, 'events must be'],
    ['the code', { run: 'x' }, 'run must be'],
    ['a whole number', { maxConcurrent: 1.5 }, 'maxConcurrent'],
    ['a refusal', { refusal: 'never' }, 'refusal must be'],
    ['an option that there is', { keepalive: 1 }, 'keepalive is not an option'],
    ['whom to tell', { onError: 'x' }, 'onError must be'],
  ])('must be %s', (_, wrong, reason) => {
    expect(() => createRequestStream({ ...good, ...wrong } as never)).toThrow(
      expect.objectContaining({ code: 'invalid_option', message: expect.stringContaining(reason) }),
    )
  })

  test.each<[string, unknown]>([
    ['no JSON Schema', { '~standard': { version: 1, vendor: 'x', validate: () => ({ value: 1 }) } }],
    ['no object', z.string()],
  ])('take no query with %s', (_, query) => {
    expect(() => createRequestStream({ ...good, query: query as never })).toThrow(
      expect.objectContaining({ code: 'invalid_schema' }),
    )
  })

  test('give what the documents say', () => {
    const query = z.object({ n: z.coerce.number() })
    expect(createRequestStream({ ...good, query, summary: 'Ticks' }).description).toEqual({
      path: '/sse',
      catalog: events,
      open: false,
      refusal: 'stream',
      limitsAddresses: false,
      query,
      summary: 'Ticks',
      parameters: {},
      status: 200,
      tags: ['Streams'],
      documents: ['default'],
      hidden: false,
    })
  })
})

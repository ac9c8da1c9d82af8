import {
  type AnyRequestStream,
  createRequestStream,
  defineEvents,
  type EventsOf,
  type Identity,
  type RawQuery,
  type RequestContext,
  type RequestStream,
  type StreamEvent,
} from 'windhover'
import { describe, expectTypeOf, test } from 'vitest'
import { z } from 'zod'

const events = defineEvents({
  tick: z.object({ n: z.number(), note: z.string().default('') }),
  at: { schema: z.object({ ts: z.string().transform((text) => new Date(text)) }), summary: 'When' },
  done: z.null(),
})
type Events = EventsOf<typeof events>

describe('a generator', () => {
  test('yields declared events with their data, as schemas take it', () => {
    const stream = createRequestStream({
      path: '/sse',
      events,
      async *run() {
        yield { event: 'tick', data: { n: 1 } }
        yield { event: 'tick', data: { n: 1, note: 'x' }, id: '1', retryMs: 1 }
        yield { event: 'at', data: { ts: '2030-01-01' } }
        yield { event: 'done', data: null }
      },
    })
    expectTypeOf(stream).toEqualTypeOf<RequestStream>()
  })

  test('yields nothing else', () => {
    createRequestStream({
      path: '/sse',
      events,
      // @ts-expect-error -- this name is not declared
      async *run() {
        yield { event: 'tock', data: { n: 1 } }
      },
    })
    createRequestStream({
      path: '/sse',
      events,
      // @ts-expect-error -- n is a number
      async *run() {
        yield { event: 'tick', data: { n: '1' } }
      },
    })
    createRequestStream({
      path: '/sse',
      events,
      // @ts-expect-error -- the data is missing
      async *run() {
        yield { event: 'tick' }
      },
    })
    createRequestStream({
      path: '/sse',
      events,
      // @ts-expect-error -- this is the data of another event
      async *run() {
        yield { event: 'done', data: { n: 1 } }
      },
    })
    createRequestStream({
      path: '/sse',
      events,
      // @ts-expect-error -- an id is text
      async *run() {
        yield { event: 'done', data: null, id: 7 }
      },
    })
    createRequestStream({
      path: '/sse',
      events,
      // @ts-expect-error -- a generator that does not wait is none that streams
      *run() {
        yield { event: 'done', data: null } as const
      },
    })
    const event: StreamEvent<Events> = { event: 'done', data: null }
    expectTypeOf(event.data).toBeNull()
  })
})

describe('a function that sends', () => {
  test('sends declared events with their data, as schemas take it', () => {
    createRequestStream({
      path: '/sse',
      events,
      run: async ({ send, signal, clientId, lastEventId }) => {
        expectTypeOf(send('tick', { n: 1 })).toEqualTypeOf<Promise<void>>()
        void send('at', { ts: '2030-01-01' }, { id: '1', retryMs: 1 })
        expectTypeOf(signal).toEqualTypeOf<AbortSignal>()
        expectTypeOf(clientId).toBeString()
        expectTypeOf(lastEventId).toEqualTypeOf<string | undefined>()
      },
    })
  })

  test('sends nothing else', () => {
    createRequestStream({
      path: '/sse',
      events,
      run: async ({ send }) => {
        // @ts-expect-error -- this name is not declared
        void send('tock', { n: 1 })
        // @ts-expect-error -- n is a number
        void send('tick', { n: '1' })
        // @ts-expect-error -- there is no such field
        void send('tick', { n: 1, m: 2 })
        // @ts-expect-error -- the data is missing
        void send('tick')
        // @ts-expect-error -- clients send text, which readers get as a date
        void send('at', { ts: new Date() })
        // @ts-expect-error -- there are no channels here
        void send('done', null, { channel: 'a' })
      },
    })
    createRequestStream({
      path: '/sse',
      events,
      // @ts-expect-error -- what it answers is not sent
      run: async () => 7,
    })
  })
})

describe('the context', () => {
  test('has what the schema of the query gives', () => {
    createRequestStream({
      path: '/sse',
      events,
      query: z.object({ count: z.coerce.number().default(30), from: z.string().optional() }),
      run: async ({ query }) => {
        expectTypeOf(query).toEqualTypeOf<{ count: number; from?: string | undefined }>()
        // @ts-expect-error -- this is not in the query
        void query.to
      },
    })
  })

  test('has texts where there is no schema', () => {
    createRequestStream({
      path: '/sse',
      events,
      run: async ({ query }) => expectTypeOf(query).toEqualTypeOf<RawQuery>() as never,
    })
  })

  test('has the parameters of the path', () => {
    createRequestStream({
      path: '/sse/{org}/jobs/{job}',
      events,
      parameters: { org: {}, job: {} },
      run: async ({ params }) => {
        expectTypeOf(params).toEqualTypeOf<Readonly<Record<'org' | 'job', string>>>()
        // @ts-expect-error -- the path has no such parameter
        void params.room
      },
    })
    expectTypeOf<RequestContext['params']>().toEqualTypeOf<Readonly<Record<string, string>>>()
  })
})

describe('a door', () => {
  test('may make the endpoint wait, and tells the code who asks', () => {
    const stream = createRequestStream({
      path: '/sse/jobs/{job}',
      events,
      parameters: { job: {} },
      query: z.object({ count: z.coerce.number() }),
      access: { authenticate: (request) => ({ subject: request.cookie('user'), grants: [{ allow: ['read'] }] }) },
      run: async ({ identity, query, params, send }) => {
        expectTypeOf(identity).toEqualTypeOf<Identity | undefined>()
        expectTypeOf(query).toEqualTypeOf<{ count: number }>()
        expectTypeOf(params.job).toBeString()
        void send('tick', { n: query.count })
        // @ts-expect-error -- n is a number
        void send('tick', { n: '1' })
      },
    })
    expectTypeOf(stream).toEqualTypeOf<AnyRequestStream>()
    // @ts-expect-error -- its outcome may be a promise
    const open: RequestStream = stream
    void open
  })
})

test('the events, the path and the code are needed', () => {
  // @ts-expect-error -- the events are missing
  void (() => createRequestStream({ path: '/sse', run: async () => {} }))
  // @ts-expect-error -- the code is missing
  void (() => createRequestStream({ path: '/sse', events }))
  // @ts-expect-error -- schemas become events with defineEvents
  void (() => createRequestStream({ path: '/sse', events: { done: z.null() }, run: async () => {} }))
  // @ts-expect-error -- the option is called keepAliveMs
  void (() => createRequestStream({ path: '/sse', events, keepalive: 1, run: async () => {} }))
})

import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { FakeSink } from '../../test/support/fake-sink.ts'
import type { Access, Authenticated, Identity } from '../access/access.ts'
import { defineEvents, type EventsOf } from '../catalog/define-events.ts'
import type { Admission } from '../endpoint/admission.ts'
import type { EndpointRequest } from '../endpoint/endpoint.ts'
import type { RequestContext } from './context.ts'
import { type AnyRequestStream, createRequestStream } from './create-request-stream.ts'
import type { RequestStreamOptions } from './options.ts'

const events = defineEvents({ tick: z.number(), note: z.string() })
type Context = RequestContext<EventsOf<typeof events>, never>

const ann: Identity = { subject: 'ann', via: 'token', grants: [{ allow: ['read'] }] }

let stream: AnyRequestStream | undefined
let contexts: Context[] = []
let errors: unknown[] = []

afterEach(async () => {
  await stream?.close()
  expect([stream?.connectedCount() ?? 0, errors]).toEqual([0, []])
  stream = undefined
  contexts = []
})

/** Creates a stream whose code waits until its client is gone, unless it is given another. */
function create(access: Access, options: Partial<RequestStreamOptions> = {}): AnyRequestStream {
  stream = createRequestStream({
    path: '/sse',
    events,
    access,
    reconnectSpreadMs: 0,
    closeTimeoutMs: 50,
    onError: (error: unknown) => errors.push(error),
    run: async (context: Context) => {
      contexts.push(context)
      await new Promise<void>((resolve) => context.signal.addEventListener('abort', () => resolve()))
    },
    ...options,
  } as never) as AnyRequestStream
  return stream
}

function request(query = '', fields: Partial<EndpointRequest> = {}): EndpointRequest {
  return { method: 'GET', query: new URLSearchParams(query), accept: undefined, lastEventId: undefined, ...fields }
}

async function join(fields: Partial<EndpointRequest> = {}): Promise<FakeSink> {
  const admission = await stream!.admit(request('', fields))
  if (admission.kind !== 'stream') return expect.fail(`refused: ${JSON.stringify(admission)}`)
  const sink = new FakeSink()
  admission.join(sink)
  return sink
}

/** The status and the code of an answer. */
function answered(admission: Admission): [number, string | undefined] {
  if (admission.kind !== 'answer') return [admission.status, undefined]
  const { status, body } = admission.response
  return [status, body.startsWith('{') ? (JSON.parse(body) as { code: string }).code : undefined]
}

const letIn = (who: Authenticated): Access => ({ authenticate: () => who })

describe('the door of a stream per request', () => {
  test('that answers at once has a request judged at once, and otherwise later', () => {
    expect(create(letIn(ann)).admit(request())).toMatchObject({ kind: 'stream' })
    expect(create({ authenticate: () => Promise.resolve(ann) }).admit(request())).toBeInstanceOf(Promise)
    expect(create({ ...letIn(ann), authorize: async () => true }).admit(request())).toBeInstanceOf(Promise)
  })

  test('tells the code who asks', async () => {
    create(letIn({ ...ann, info: { session: 7 } }))
    const sink = await join()
    expect(contexts[0]!.identity).toEqual({ ...ann, info: { session: 7 } })
    sink.leave()
  })

  test('is asked before the query is looked at', async () => {
    const query = z.object({ count: z.coerce.number() })
    const asked = request('count=many')
    expect(answered(await create(letIn(ann), { query }).admit(asked))).toEqual([400, 'invalid_request'])
    const refused = create(letIn({ status: 401, code: 'unauthorized', detail: 'no' }), { query })
    expect(answered(await refused.admit(asked))).toEqual([401, 'unauthorized'])
  })

  test.each<[Identity, number, string]>([
    [{ via: 'anonymous', grants: [] }, 401, 'unauthorized'],
    [{ ...ann, grants: [{ allow: ['publish'] }] }, 403, 'forbidden'],
    [{ ...ann, grants: [{ allow: ['read'], events: ['other'] }] }, 403, 'forbidden'],
    [{ ...ann, expiresAtMs: 1 }, 401, 'token_expired'],
  ])('refuses %j with %d', async (who, status, code) => {
    expect(answered(await create(letIn(who)).admit(request()))).toEqual([status, code])
  })

  test('sends away for now who came too often', async () => {
    const often = { status: 429, code: 'unavailable', detail: 'too many', headers: { 'Retry-After': '3' } } as const
    const admission = await create(letIn(often)).admit(request())
    expect(admission).toMatchObject({
      response: { status: 200, body: 'retry: 3000\nevent: closing\ndata: {"reason":"busy","reconnect":true}\n\n' },
    })
    const byStatus = await create(letIn(often), { refusal: 'status' }).admit(request())
    expect(byStatus).toMatchObject({ response: { status: 429, headers: { 'Retry-After': '3' } } })
  })

  test.each([true, false])('has the last word, which hears of no channel: %j', async (isAllowed) => {
    const authorize = vi.fn(() => isAllowed)
    const who = { ...ann, grants: [{ allow: ['read'], channels: ['room:7'], events: ['note', 'other'] }] } as const
    const admission = await create({ ...letIn(who), authorize }).admit(request())
    expect(authorize.mock.calls).toEqual([[who, { do: 'read', channels: [], events: ['note'] }]])
    expect(answered(admission)).toEqual(isAllowed ? [200, undefined] : [403, 'forbidden'])
  })

  test('has events left out that are not granted, after they were validated', async () => {
    const sent: unknown[] = []
    create(letIn({ ...ann, grants: [{ allow: ['read'], events: ['note'] }] }), {
      run: (async ({ send }: Context) => {
        await send('tick', 1)
        await send('note', 'seen')
        for (const [event, data] of [
          ['tick', 'no number'],
          ['tock', 1],
        ] as const) {
          await send(event as never, data as never).catch(({ code }: { code: string }) => sent.push(code))
        }
      }) as never,
    })
    const sink = await join()
    while (sink.ending === undefined) await nextTurn()
    expect(sink.blocks.map(({ event }) => event)).toEqual(['connected', 'note', 'closing'])
    expect(sent).toEqual(['invalid_data', 'unknown_event'])
    sink.leave()
  })

  test('has code that sends only what is left out leave others their turn', async () => {
    create(letIn({ ...ann, grants: [{ allow: ['read'], events: ['note'] }] }), {
      run: async function* () {
        for (;;) yield { event: 'tick', data: 1 }
      } as never,
    })
    const sink = await join()
    for (let turn = 0; turn < 5; turn += 1) await nextTurn()
    expect(sink.blocks.map(({ event }) => event)).toEqual(['connected'])
    sink.leave()
  })

  test('whose error is that of the endpoint', async () => {
    const admit = async (): Promise<Admission> =>
      await create({ authenticate: () => Promise.reject(new Error('on purpose')) }).admit(request())
    await expect(admit).rejects.toThrow('on purpose')
  })
})

describe('a lease', () => {
  test('is that of the last client that came with it', async () => {
    let ends = 0
    create(letIn({ ...ann, lease: { id: 'a', onEnd: () => (ends += 1) } }))
    const [first, second] = [await join(), await join()]
    expect(first.blocks.at(-1)).toMatchObject({ id: 'stop', data: '{"reason":"kicked","reconnect":false}' })
    expect(contexts.map(({ signal }) => signal.aborted)).toEqual([true, false])
    first.leave()
    expect(ends).toBe(0)
    second.leave()
    expect(ends).toBe(1)
  })

  test('whose end throws is told as an error of the stream', async () => {
    const thrown = new Error('on purpose')
    create(
      letIn({
        ...ann,
        lease: {
          id: 'a',
          onEnd: () => {
            throw thrown
          },
        },
      }),
    )
    const sink = await join()
    sink.leave()
    expect(errors.splice(0)).toEqual([thrown])
  })
})

describe('the end of a grant', () => {
  test.each([
    ['token', false],
    ['cookie', true],
  ] as const)('of a client that came by %s ends its stream with reconnect: %j', async (via, reconnect) => {
    vi.useFakeTimers()
    try {
      create(letIn({ ...ann, via, expiresAtMs: Date.now() + 10_000 }))
      const sink = await join()
      const { expiresAt } = JSON.parse(sink.blocks[0]!.data!) as { expiresAt: string }
      expect(expiresAt).toBe(new Date(Date.now() + 10_000).toISOString())
      await vi.advanceTimersByTimeAsync(10_000)
      const { id, data } = sink.blocks.at(-1)!
      expect([id, JSON.parse(data!)]).toEqual([reconnect ? undefined : 'stop', { reason: 'expired', reconnect }])
      sink.leave()
    } finally {
      vi.useRealTimers()
    }
  })
})

test('an identity that the caller has found out counts without a door', async () => {
  stream = createRequestStream({
    path: '/sse',
    events,
    closeTimeoutMs: 50,
    run: async ({ signal, identity }) => {
      expect(identity).toBeUndefined()
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
    },
  })
  const identity = { subject: 'ann', lease: { id: 'a' } }
  const [first, second] = [await join({ identity }), await join({ identity })]
  expect([first.ending, second.ending]).toEqual(['closed', undefined])
  first.leave()
  second.leave()
})

test('a door that is none is refused by name', () => {
  expect(() => create({} as Access)).toThrow(
    expect.objectContaining({ code: 'invalid_option', message: expect.stringContaining('/sse: access.authenticate') }),
  )
})

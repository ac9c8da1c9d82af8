import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import type { Access, AccessRefusal, Authenticated, Identity } from '../access/access.ts'
import type { Grant } from '../access/grant.ts'
import { createHub } from '../hub/create-hub.ts'
import type { AnyHub, JoinRequest } from '../hub/hub.ts'
import type { StreamOptions } from '../stream/define-stream.ts'
import { noCredential } from '../stream/refuse-access.ts'
import type { EndpointRequest } from './endpoint.ts'
import { createHubEndpoint } from './hub-endpoint.ts'
import type { StreamAdmission } from './admission.ts'

function request(query = '', fields: Partial<EndpointRequest> = {}): EndpointRequest {
  return { method: 'GET', query: new URLSearchParams(query), accept: undefined, lastEventId: undefined, ...fields }
}

/** A hub that only notes who joins. */
function setUp(limitsAddresses = true): { readonly hub: AnyHub; readonly joined: JoinRequest[] } {
  const joined: JoinRequest[] = []
  const hub: Partial<AnyHub> = {
    open: true,
    catalog: undefined,
    limitsAddresses,
    refusalFor: () => undefined,
    noteRefusal: () => undefined,
    join: (joining) => void joined.push(joining),
  }
  return { hub: hub as AnyHub, joined }
}

test.each([
  ['', false],
  ['meta=0', false],
  ['meta=1', true],
])('hands what a request asks for, and who it is, over to the hub: %j', (query, meta) => {
  const { hub, joined } = setUp()
  const endpoint = createHubEndpoint(hub, { path: '/s', channels: ['a', 'b'] })
  const identity = { subject: 'ann' }
  const admission = endpoint.admit(
    request(`${query}&channel=b&event=e`, {
      lastEventId: 'x.1',
      address: () => '192.0.2.1',
      identity,
      grantEndsAtMs: 7,
    }),
  )
  if (admission.kind !== 'stream') return expect.fail(`expected to be let in, got ${admission.kind}`)
  expect(joined).toEqual([])
  const sink = new FakeSink()
  admission.join(sink)
  expect(joined).toMatchObject([
    {
      path: '/s',
      channels: ['b'],
      events: ['e'],
      meta,
      lastEventId: 'x.1',
      address: '192.0.2.1',
      identity,
      grantEndsAtMs: 7,
      sink,
    },
  ])
})

describe('the address of a request', () => {
  test.each([
    [false, 0],
    [true, 1],
  ])('is asked for once, and only by who limits it: %j', (limits, times) => {
    const { hub } = setUp(limits)
    let asked = 0
    const address = (): string => {
      asked += 1
      return '192.0.2.1'
    }
    const admission = createHubEndpoint(hub, { path: '/s' }).admit(request('', { address }))
    ;(admission as StreamAdmission).join(new FakeSink())
    expect(asked).toBe(times)
  })

  test('is not asked for by a request that is refused before', () => {
    const { hub } = setUp()
    const address = (): string => expect.fail('nobody needs it')
    expect(createHubEndpoint(hub, { path: '/s' }).admit(request('', { method: 'POST', address }))).toMatchObject({
      response: { status: 405 },
    })
  })
})

test('says the status of the stream, and that of its head', () => {
  const { hub } = setUp()
  const endpoint = createHubEndpoint(hub, { path: '/s', status: 203 })
  expect(endpoint.admit(request())).toMatchObject({ kind: 'stream', status: 203 })
  expect(endpoint.admit(request('', { method: 'HEAD' }))).toEqual({ kind: 'head', status: 203 })
})

test('lets two in for one place, and the second that joins is told that the hub is busy', async () => {
  const hub = createHub({ maxReaders: 1, reconnectSpreadMs: 0 })
  const endpoint = createHubEndpoint(hub, { path: '/s' })
  const admissions = [endpoint.admit(request()), endpoint.admit(request())] as StreamAdmission[]
  const sinks = admissions.map((admission) => {
    const sink = new FakeSink()
    admission.join(sink)
    return sink
  })
  expect(sinks.map(({ blocks }) => blocks.map(({ event }) => event))).toEqual([['connected'], ['closing']])
  expect(sinks[1]!.blocks[0]!.data).toBe('{"reason":"busy","reconnect":true}')
  for (const sink of sinks) sink.leave()
  await hub.close()
})

test.each([-1, 1.5, Number.NaN, 8.64e15 + 1])('refuses %d as the end of a grant', (grantEndsAtMs) => {
  const endpoint = createHubEndpoint(setUp().hub, { path: '/s' })
  expect(() => endpoint.admit(request('', { grantEndsAtMs }))).toThrow(
    expect.objectContaining({ code: 'invalid_option', message: expect.stringContaining('grantEndsAtMs') }),
  )
})

describe('without a door', () => {
  test('a request is judged at once, whatever it asks', () => {
    const { hub } = setUp()
    const endpoint = createHubEndpoint(hub, { path: '/s', channels: 'any' })
    const some = fc.record({
      method: fc.constantFrom('GET', 'HEAD', 'POST', ''),
      query: fc.webQueryParameters().map((text) => new URLSearchParams(text)),
      accept: fc.option(fc.string(), { nil: undefined }),
      lastEventId: fc.option(fc.oneof(fc.constant('stop'), fc.string()), { nil: undefined }),
    })
    fc.assert(
      fc.property(some, (asked) => {
        expect(endpoint.admit(asked)).not.toHaveProperty('then')
      }),
    )
  })
})

describe('a door', () => {
  const readAll: Grant = { allow: ['read'] }
  const ann: Identity = { subject: 'ann', via: 'token', grants: [readAll] }

  /** Judges one request, at once or not. */
  async function admit(
    access: Access,
    asked: EndpointRequest = request(),
    options: Partial<StreamOptions> = {},
  ): Promise<Answered> {
    const { hub, joined } = setUp(false)
    const endpoint = createHubEndpoint({ ...hub, reconnectSpreadMs: 0 } as AnyHub, { path: '/s', access, ...options })
    const admission = await endpoint.admit(asked)
    if (admission.kind === 'stream') admission.join(new FakeSink())
    if (admission.kind !== 'answer') return { status: admission.status, joined: joined[0] }
    const { status, headers, body } = admission.response
    const { code, detail } = (body.startsWith('{') ? JSON.parse(body) : {}) as { code?: string; detail?: string }
    return { status, challenge: headers['WWW-Authenticate'], code, detail, headers, body, joined: joined[0] }
  }

  interface Answered {
    readonly status: number
    readonly challenge?: string | undefined
    readonly code?: string | undefined
    readonly detail?: string | undefined
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
    readonly joined: JoinRequest | undefined
  }

  const letIn = (who: Authenticated): Access => ({ authenticate: () => who })

  test('that answers at once has a request judged at once, and otherwise later', () => {
    const { hub } = setUp()
    const open = (access: Access): unknown => createHubEndpoint(hub, { path: '/s', access }).admit(request())
    expect(open(letIn(ann))).toMatchObject({ kind: 'stream' })
    expect(open({ ...letIn(ann), authorize: () => true })).toMatchObject({ kind: 'stream' })
    expect(open({ authenticate: () => Promise.resolve(ann) })).toBeInstanceOf(Promise)
    expect(open({ ...letIn(ann), authorize: () => Promise.resolve(true) })).toBeInstanceOf(Promise)
  })

  test('sees the request, and asks for the address once', async () => {
    let addresses = 0
    const seen: unknown[] = []
    const headers: Record<string, string> = { cookie: 'a=1; session=x', authorization: 'Bearer t' }
    const asked = request('channel=broadcast', {
      header: (name) => headers[name],
      secure: true,
      address: () => ((addresses += 1), '192.0.2.1'),
    })
    const { joined } = await admit(
      {
        authenticate: (one) => {
          seen.push(one.method, one.path, one.query.get('channel'), one.header('authorization'), one.cookie('session'))
          seen.push(one.secure, one.address, one.address)
          return { ...ann, expiresAtMs: 8e15 }
        },
      },
      asked,
    )
    expect(seen).toEqual(['GET', '/s', 'broadcast', 'Bearer t', 'x', true, '192.0.2.1', '192.0.2.1'])
    expect(addresses).toBe(1)
    expect(joined).toMatchObject({ address: '192.0.2.1', identity: { subject: 'ann' }, grantEndsAtMs: 8e15 })
  })

  test('is not asked about what no stream takes, nor about a client that is to stay away', async () => {
    const access: Access = { authenticate: () => expect.fail('nobody needs it') }
    expect((await admit(access, request('', { method: 'POST' }))).status).toBe(405)
    expect((await admit(access, request('', { accept: 'text/html' }))).status).toBe(406)
    expect((await admit(access, request('', { lastEventId: 'stop' }))).status).toBe(204)
  })

  test.each<[string, Authenticated, number, string | undefined, string]>([
    ['shows nothing', noCredential, 401, 'Bearer', 'unauthorized'],
    ['may read nothing, without a name', { via: 'anonymous', grants: [] }, 401, 'Bearer', 'unauthorized'],
    [
      'may only publish',
      { subject: 'ann', via: 'key', grants: [{ allow: ['publish', 'admin'] }] },
      403,
      'Bearer error="insufficient_scope"',
      'forbidden',
    ],
    [
      'brings a credential that has ended',
      { ...ann, expiresAtMs: Date.now() - 1 },
      401,
      'Bearer error="invalid_token"',
      'token_expired',
    ],
    [
      'brings a credential of another server',
      { status: 401, code: 'invalid_token', detail: 'no' },
      401,
      'Bearer error="invalid_token"',
      'invalid_token',
    ],
    ['contradicts itself', { status: 400, code: 'invalid_request', detail: 'two' }, 400, undefined, 'invalid_request'],
  ])('refuses who %s, before names are looked at', async (_, who, status, challenge, code) => {
    for (const asked of [
      request(),
      request('channel=no-such-channel'),
      request('chanel=x'),
      request('', { method: 'HEAD' }),
    ]) {
      const answered = await admit(letIn(who), asked)
      expect([answered.status, answered.challenge, answered.code, answered.joined]).toEqual([
        status,
        challenge,
        code,
        undefined,
      ])
    }
  })

  test('names what is wrong to who may read something', async () => {
    const some = letIn({ ...ann, grants: [{ allow: ['read'], channels: ['b'] }] })
    expect((await admit(some, request('channel=no-such-channel'))).status).toBe(400)
    const narrow = await admit(some, request('channel=a'), { channels: ['a', 'b'] })
    expect([narrow.status, narrow.challenge]).toEqual([403, 'Bearer error="insufficient_scope"'])
    expect(narrow.detail).toContain('"a" is not granted')
    expect((await admit(some, request('channel=b'), { channels: ['a', 'b'] })).joined?.channels).toEqual(['b'])
  })

  test('gives who asks for nothing what is granted', async () => {
    const some = letIn({ ...ann, grants: [{ allow: ['read'], channels: ['room:7', 'x:*'], events: ['n'] }] })
    const { joined } = await admit(some, request(), { channels: 'any' })
    expect([joined?.channels, joined?.events]).toEqual([['room:7'], ['n']])
  })

  test.each([true, false])('has the last word, and hears what is asked: %j', async (isAllowed) => {
    const acts: unknown[] = []
    const access: Access = {
      ...letIn(ann),
      authorize: (identity, act) => {
        acts.push(identity, act)
        return isAllowed
      },
    }
    const { status, code } = await admit(access, request('event=e'))
    expect(acts).toEqual([ann, { do: 'read', channels: ['broadcast'], events: ['e'] }])
    expect([status, code]).toEqual(isAllowed ? [200, undefined] : [403, 'forbidden'])
  })

  describe('that counts requests', () => {
    const often: AccessRefusal = {
      status: 429,
      code: 'unavailable',
      detail: 'too many connects',
      headers: { RateLimit: '"connect";r=0;t=7', 'retry-after': '7' },
    }

    test('sends a client away for a while, as EventSource understands it', async () => {
      const { status, headers, body } = await admit(letIn(often))
      expect(status).toBe(200)
      expect(headers).toMatchObject({
        RateLimit: '"connect";r=0;t=7',
        'Content-Type': 'text/event-stream; charset=utf-8',
      })
      expect(body).toBe('retry: 7000\nevent: closing\ndata: {"reason":"busy","reconnect":true}\n\n')
    })

    test('or refuses it by status', async () => {
      const { status, headers, code, detail } = await admit(letIn(often), request(), { refusal: 'status' })
      expect([status, code, detail]).toEqual([429, 'unavailable', 'too many connects'])
      expect(headers).toMatchObject({ RateLimit: '"connect";r=0;t=7', 'retry-after': '7' })
      expect(headers).not.toHaveProperty('Retry-After')
    })

    test('and tells a time of its own if the door told none', async () => {
      const { headers, body } = await admit(letIn({ ...often, headers: {} }), request(), { refusal: 'status' })
      expect(headers).toMatchObject({ 'Retry-After': '1' })
      expect(body).toContain('too many connects')
    })
  })

  test('that cannot judge now sends a client away for a while, or refuses it by status', async () => {
    const unable: AccessRefusal = { status: 503, code: 'unavailable', detail: 'ask again later' }
    const stream = await admit(letIn(unable))
    expect(stream.status).toBe(200)
    expect(stream.body).toContain('event: closing\ndata: {"reason":"busy","reconnect":true}\n\n')
    const { status, headers, code, detail } = await admit(letIn(unable), request(), { refusal: 'status' })
    expect([status, code, detail]).toEqual([503, 'unavailable', 'ask again later'])
    expect(headers).toMatchObject({ 'Retry-After': '1' })
  })

  test.each<[string, Access]>([
    [
      'throws',
      {
        authenticate: () => {
          throw new Error('on purpose')
        },
      },
    ],
    ['rejects', { authenticate: () => Promise.reject(new Error('on purpose')) }],
    ['has a last word that rejects', { ...letIn(ann), authorize: () => Promise.reject(new Error('on purpose')) }],
  ])('that %s lets nobody in', async (_, access) => {
    await expect(async () => await admit(access)).rejects.toThrow('on purpose')
  })

  test.each([undefined, 'yes', 1])('lets nobody in for a last word that is no yes: %j', async (word) => {
    const { status } = await admit({ ...letIn(ann), authorize: () => word as never })
    expect(status).toBe(403)
  })
})

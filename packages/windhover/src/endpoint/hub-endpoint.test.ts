import { describe, expect, test } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { createHub } from '../hub/create-hub.ts'
import type { AnyHub, JoinRequest } from '../hub/hub.ts'
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

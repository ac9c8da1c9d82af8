import { expect, test } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import type { AnyHub, JoinRequest } from '../hub/hub.ts'
import { createHubEndpoint } from './endpoint.ts'

test.each([
  ['', false],
  ['meta=0', false],
  ['meta=1', true],
])('hands what a request asks for over to the hub: %j', (query, meta) => {
  const joined: JoinRequest[] = []
  const hub: Partial<AnyHub> = {
    open: true,
    catalog: undefined,
    limitsAddresses: false,
    refusalFor: () => undefined,
    join: (request) => void joined.push(request),
  }
  const endpoint = createHubEndpoint(hub as AnyHub, { path: '/s', channels: ['a', 'b'] })
  const decision = endpoint.read({
    method: 'GET',
    query: new URLSearchParams(`${query}&channel=b&event=e`),
    accept: undefined,
    lastEventId: 'x.1',
  })
  if (decision.kind !== 'join') return expect.fail(`expected to be let in, got ${decision.kind}`)
  const sink = new FakeSink()
  endpoint.join(decision.query, { sink, address: '192.0.2.1' })
  expect(joined).toMatchObject([
    { path: '/s', channels: ['b'], events: ['e'], meta, lastEventId: 'x.1', address: '192.0.2.1', sink },
  ])
})

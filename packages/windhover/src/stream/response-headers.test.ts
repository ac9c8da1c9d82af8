import { expect, test } from 'vitest'

import { streamHeaders } from './response-headers.ts'

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
}

test('a stream has no hop-by-hop header unless it is asked for', () => {
  expect(streamHeaders()).toEqual(headers)
  expect(streamHeaders({})).toEqual(headers)
  expect(streamHeaders({ keepAlive: false })).toEqual(headers)
  expect(streamHeaders({ keepAlive: true })).toEqual({ ...headers, Connection: 'keep-alive' })
})

test('each answer has headers of its own to change', () => {
  streamHeaders()['Content-Type'] = 'text/plain'
  expect(streamHeaders()).toEqual(headers)
})

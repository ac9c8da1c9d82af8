import { expect, test } from 'vitest'

import { decodeRecord, encodeRecord } from './record.ts'

/** A record as version 1 wrote it. Every later build reads it. */
const fixture =
  '{"v":1,"first":7,"drafts":[["orders.é","paid",7],["c","e",0,{"id":"i","key":"k","retryMs":0,"meta":{"by":"me"},' +
  '"idempotency":{"key":"once","scope":"api:1","fingerprint":"0123456789abcdef0123456789abcdef"}}],["c","e",2]]}\n{"a":1}😀'

const idempotency = { key: 'once', scope: 'api:1', fingerprint: '0123456789abcdef0123456789abcdef' }
const drafts = [
  { channel: 'orders.é', event: 'paid', data: '{"a":1}' },
  { channel: 'c', event: 'e', data: '', id: 'i', key: 'k', retryMs: 0, meta: { by: 'me' }, idempotency },
  { channel: 'c', event: 'e', data: '😀' },
]

test('a record of version 1 is written as it always was', () => {
  expect(new TextDecoder().decode(encodeRecord(7, drafts))).toBe(fixture)
})

test('a record of version 1 is read', () => {
  const { first, messages } = decodeRecord(new TextEncoder().encode(fixture), 1_000)
  expect(first).toBe(7)
  expect(messages.map(({ message }) => message)).toEqual([
    { channel: 'orders.é', event: 'paid', data: '{"a":1}', offset: 7, timeMs: 1_000 },
    { channel: 'c', event: 'e', data: '', id: 'i', key: 'k', retryMs: 0, meta: { by: 'me' }, offset: 8, timeMs: 1_000 },
    { channel: 'c', event: 'e', data: '😀', offset: 9, timeMs: 1_000 },
  ])
  expect(messages.map((message) => message.idempotency)).toEqual([undefined, idempotency, undefined])
})

test('a record of a newer version is refused', () => {
  const newer = new TextEncoder().encode(fixture.replace('"v":1', '"v":2'))
  expect(() => decodeRecord(newer, 0)).toThrow('a record of version 2')
})

test('a record of nothing tells the next offset', () => {
  expect(decodeRecord(encodeRecord(9, []), 0)).toEqual({ first: 9, messages: [] })
})

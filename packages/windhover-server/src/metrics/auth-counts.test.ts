import type { AccessRefusal, Authenticated } from 'windhover'
import { expect, test } from 'vitest'

import { AuthCounts, type AuthResult } from './auth-counts.ts'

function refuse(status: AccessRefusal['status'], code: AccessRefusal['code']): AccessRefusal {
  return { status, code, detail: 'no' }
}

test.each<[AuthResult, Authenticated]>([
  ['ok', { via: 'token', grants: [] }],
  ['invalid', refuse(401, 'invalid_token')],
  ['expired', refuse(401, 'token_expired')],
  ['limited', refuse(429, 'unavailable')],
  ['unavailable', refuse(503, 'unavailable')],
  ['refused', refuse(400, 'invalid_request')],
  ['refused', refuse(401, 'unauthorized')],
  ['refused', refuse(403, 'forbidden')],
])('counts as %s', (result, who) => {
  const counts = new AuthCounts()
  counts.add('token', who)
  expect(counts.list().filter(({ count }) => count > 0)).toEqual([{ via: 'token', result, count: 1 }])
})

test('has each way with each result from the beginning', () => {
  expect(new AuthCounts().list()).toHaveLength(42)
})

import { expect, test } from 'vitest'

import { describeRevocation } from './describe-revocation.ts'

const times = { id: 'a', createdAt: '2030-01-01T00:00:00.000Z', until: '2030-02-01T00:00:00.000Z' }

test.each([
  [{ subject: 'ann' }, 'of ann'],
  [{ subject: 'ann', channel: 'news' }, 'of ann, in news'],
  [{ tokenId: 't1', address: '192.0.2.1' }, 'credential t1, from 192.0.2.1'],
  [{ issuedBefore: '2030-01-01T10:20:30.000Z' }, 'issued before 2030-01-01 10:20 UTC'],
])('%j is described', (about, text) => {
  expect(describeRevocation({ ...times, ...about })).toBe(text)
})

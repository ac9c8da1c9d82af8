import { expect, test } from 'vitest'

import { SharedIdentities } from './shared-identities.ts'

test('keeps one object for all who are the same, until the last of them is gone', () => {
  const identities = new SharedIdentities()
  const first = identities.find({ subject: 'ann', tokenId: 't' })
  identities.add(first)
  const second = identities.find({ subject: 'ann', tokenId: 't' })
  identities.add(second)
  expect(second).toBe(first)
  identities.remove(first)
  expect(identities.find({ subject: 'ann', tokenId: 't' })).toBe(first)
  identities.remove(second)
  expect(identities.size).toBe(0)
  expect(identities.find({ subject: 'ann', tokenId: 't' })).not.toBe(first)
})

test.each([
  [{ subject: 'ann' }, { subject: 'bob' }],
  [{ subject: 'ann' }, { subject: 'ann', tokenId: 't' }],
  [
    { subject: 'ann', tokenId: 't' },
    { subject: 'ann', tokenId: 'u' },
  ],
  [
    { subject: 'ann', issuedAtMs: 1 },
    { subject: 'ann', issuedAtMs: 2 },
  ],
  [{ subject: 'ann","t' }, { subject: 'ann', tokenId: 't' }],
])('keeps %j apart from %j', (one, other) => {
  const identities = new SharedIdentities()
  for (const identity of [one, other]) identities.add(identities.find(identity))
  expect(identities.size).toBe(2)
})

test('keeps nothing of a reader that nobody identified', () => {
  const identities = new SharedIdentities()
  identities.add(undefined)
  identities.remove(undefined)
  expect(identities.size).toBe(0)
})

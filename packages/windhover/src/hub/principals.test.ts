import { expect, test } from 'vitest'

import { Principals } from './principals.ts'

test('keeps one object for all who are the same, until the last of them is gone', () => {
  const principals = new Principals()
  const first = principals.find({ subject: 'ann', tokenId: 't' })
  principals.add(first)
  const second = principals.find({ subject: 'ann', tokenId: 't' })
  principals.add(second)
  expect(second).toBe(first)
  principals.remove(first)
  expect(principals.find({ subject: 'ann', tokenId: 't' })).toBe(first)
  principals.remove(second)
  expect(principals.size).toBe(0)
  expect(principals.find({ subject: 'ann', tokenId: 't' })).not.toBe(first)
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
  [
    { subject: 'ann', session: 'one' },
    { subject: 'ann', session: 'other' },
  ],
  [{ subject: 'ann","t' }, { subject: 'ann', tokenId: 't' }],
])('keeps %j apart from %j', (one, other) => {
  const principals = new Principals()
  for (const identity of [one, other]) principals.add(principals.find(identity))
  expect(principals.size).toBe(2)
})

test('keeps nothing of a reader that nobody identified', () => {
  const principals = new Principals()
  principals.add(undefined)
  principals.remove(undefined)
  expect(principals.size).toBe(0)
})

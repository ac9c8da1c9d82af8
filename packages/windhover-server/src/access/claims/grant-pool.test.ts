import type { Grant } from 'windhover'
import { grantedBy } from 'windhover/adapter'
import { expect, test } from 'vitest'

import { GrantPool } from './grant-pool.ts'

test('ten thousand lists that say the same are one, and work out what they allow once', () => {
  const pool = new GrantPool()
  const lists = Array.from({ length: 10_000 }, () => pool.intern([{ allow: ['read'], channels: ['room:*'] }]))
  expect(new Set(lists).size).toBe(1)
  expect(new Set(lists.map(grantedBy)).size).toBe(1)
})

test('lists that say something else are others', () => {
  const pool = new GrantPool()
  const lists: Grant[][] = [
    [],
    [{ allow: ['read'] }],
    [{ allow: ['publish'] }],
    [{ allow: ['read'], channels: ['a'] }],
    [{ allow: ['read'], channels: ['a', 'b'] }],
    [{ allow: ['read'], channels: ['a,b'] }],
    [{ allow: ['read'], events: ['a'] }],
  ]
  expect(new Set(lists.map((list) => pool.intern(list))).size).toBe(lists.length)
})

test('a list is frozen to its last name, and the given one is not', () => {
  const given: Grant[] = [{ allow: ['read'], channels: ['a'] }]
  const list = new GrantPool().intern(given)
  expect(list).toEqual(given)
  const parts: object[] = [list, list[0]!, list[0]!.allow, list[0]!.channels!]
  expect(parts.every((part) => Object.isFrozen(part))).toBe(true)
  expect(Object.isFrozen(given) || Object.isFrozen(given[0])).toBe(false)
})

test('a list that nobody used for long is forgotten', () => {
  const pool = new GrantPool()
  const first = pool.intern([{ allow: ['read'], channels: ['first'] }])
  for (let index = 0; index < 10_000; index += 1) pool.intern([{ allow: ['read'], channels: [`c${index}`] }])
  expect(pool.intern([{ allow: ['read'], channels: ['first'] }])).not.toBe(first)
})

import { expect, test } from 'vitest'

import { BoundedCache } from './bounded-cache.ts'

test('the entry that was used longest ago makes room', () => {
  const cache = new BoundedCache<number>(2)
  cache.set('a', 1)
  cache.set('b', 2)
  expect(cache.get('a')).toBe(1)
  cache.set('c', 3)
  expect([cache.get('a'), cache.get('b'), cache.get('c'), cache.size]).toEqual([1, undefined, 3, 2])
})

test('an entry that is set once more makes no room', () => {
  const cache = new BoundedCache<number>(2)
  cache.set('a', 1)
  cache.set('b', 2)
  cache.set('a', 3)
  expect([cache.get('a'), cache.get('b')]).toEqual([3, 2])
  cache.delete('a')
  expect([cache.get('a'), cache.size]).toEqual([undefined, 1])
  cache.clear()
  expect(cache.size).toBe(0)
})

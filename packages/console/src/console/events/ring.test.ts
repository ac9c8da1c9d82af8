import { describe, expect, it } from 'vitest'

import { createRing } from './ring.ts'

describe('createRing', () => {
  it('stays true to its order while it moves through many items', () => {
    const ring = createRing<number>()
    for (let item = 0; item < 10_000; item += 1) {
      ring.push(item)
      if (ring.length > 100) expect(ring.shift()).toBe(item - 100)
    }
    expect(ring.length).toBe(100)
    expect([ring.at(-1), ring.at(0), ring.at(99), ring.at(100)]).toEqual([undefined, 9900, 9999, undefined])
    expect(ring.toArray()).toEqual(Array.from({ length: 100 }, (_, index) => 9900 + index))
  })

  it('is empty when cleared', () => {
    const ring = createRing<string>()
    ring.push('a')
    ring.clear()
    expect([ring.length, ring.shift(), ring.at(0)]).toEqual([0, undefined, undefined])
  })
})

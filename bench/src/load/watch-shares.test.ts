import { describe, expect, it } from 'vitest'

import { leastShare } from './watch-shares.ts'

describe('the least share', () => {
  it.each([
    [[50, 50], 50],
    [[30, 70], 30],
    [[10, 0, 30], 0],
  ])('of %j is %d %', (parts, share) => {
    expect(leastShare(parts)).toBe(share)
  })

  it('of a server of one process is none', () => {
    expect(leastShare([])).toBeUndefined()
  })
})

import { describe, expect, test } from 'vitest'

import { readClaims } from './read-claims.ts'

describe('the claim windhover', () => {
  test.each([
    [[{ allow: ['read'], channels: ['room:*'] }], [{ allow: ['read'], channels: ['room:*'] }]],
    [[], []],
    [{}, []],
    [{ read: [] }, []],
    [{ admin: false }, []],
    [{ read: ['room:*', 'news'] }, [{ allow: ['read'], channels: ['room:*', 'news'] }]],
    [
      { read: ['a'], publish: ['b'], events: ['price'], admin: true },
      [
        { allow: ['read'], channels: ['a'], events: ['price'] },
        { allow: ['publish'], channels: ['b'], events: ['price'] },
        { allow: ['admin'] },
      ],
    ],
  ])('%j', (windhover, grants) => {
    expect(readClaims({ windhover })).toEqual(grants)
  })

  test.each([
    [null],
    ['read'],
    [7],
    [true],
    [[{ allow: ['write'] }]],
    [[{ allow: ['read'], channel: ['a'] }]],
    [{ read: 'room:*' }],
    [{ read: ['room*'] }],
    [{ read: [7] }],
    [{ read: null }],
    [{ publish: ['a', ''] }],
    [{ events: [] }],
    [{ events: ['a:**:b'] }],
    [{ admin: 'yes' }],
    [{ admin: 1 }],
    [{ write: ['a'] }],
  ])('%j is malformed', (windhover) => {
    expect(readClaims({ windhover })).toBeUndefined()
  })

  test('is not taken from what every object has', () => {
    expect(readClaims(Object.create({ windhover: { admin: true } }) as Record<string, unknown>)).toEqual([])
  })
})

describe('the claim scope', () => {
  test.each([
    ['read:orders:**', [{ allow: ['read'], channels: ['orders:**'] }]],
    [
      'openid read:a read:b:* publish:c offline_access',
      [
        { allow: ['read'], channels: ['a', 'b:*'] },
        { allow: ['publish'], channels: ['c'] },
      ],
    ],
    [
      'read:* publish:**',
      [
        { allow: ['read'], channels: ['*'] },
        { allow: ['publish'], channels: ['**'] },
      ],
    ],
    ['openid profile email', []],
    ['', []],
    ['read', []],
    ['read:', []],
    ['READ:a', []],
    ['admin admin:* write:a', []],
    ['read:a* read:b', [{ allow: ['read'], channels: ['b'] }]],
    ['read:**:a', []],
    [['read:a'], []],
    [null, []],
    [undefined, []],
  ])('%j', (scope, grants) => {
    expect(readClaims({ scope })).toEqual(grants)
  })

  test('is not looked at beside our own, good or malformed', () => {
    expect(readClaims({ windhover: {}, scope: 'read:a' })).toEqual([])
    expect(readClaims({ windhover: null, scope: 'read:a' })).toBeUndefined()
  })
})

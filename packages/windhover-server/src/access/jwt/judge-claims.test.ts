import { expired } from 'windhover/adapter'
import { describe, expect, test } from 'vitest'

import { invalidToken } from '../refusals.ts'
import { type ClaimRules, judgeClaims } from './judge-claims.ts'

const now = 1_000_000
const rules: ClaimRules = { maxTokenAgeMs: 0, clockToleranceMs: 10_000 }

function judge(claims: object, changed: Partial<ClaimRules> = {}): unknown {
  return judgeClaims(claims as Record<string, unknown>, { ...rules, ...changed }, now)
}

describe('claims', () => {
  test('that are good say whose they are, and how long', () => {
    expect(judge({ sub: 'a', jti: 'b', iat: 900, exp: 1060.5 })).toEqual({
      subject: 'a',
      tokenId: 'b',
      issuedAtMs: 900_000,
      expiresAtMs: 1_060_500,
    })
  })

  test.each([
    ['no exp', {}],
    ['exp that is a text', { exp: '2000' }],
    ['exp that is null', { exp: null }],
    ['exp beyond numbers', JSON.parse('{"exp":1e999}') as object],
    ['exp that overflows', { exp: 1e308 }],
    ['nbf to come', { exp: 2000, nbf: 1010.001 }],
    ['nbf that is a text', { exp: 2000, nbf: '1' }],
    ['iat that is a text', { exp: 2000, iat: '1' }],
    ['sub that is a number', { exp: 2000, sub: 1 }],
    ['sub that is null', { exp: 2000, sub: null }],
    ['jti that is a list', { exp: 2000, jti: [] }],
  ])('with %s are invalid', (_, claims) => {
    expect(judge(claims)).toBe(invalidToken)
  })

  test('are taken within the tolerance of clocks, and end with it', () => {
    expect(judge({ exp: 2000, nbf: 1010 })).toMatchObject({ expiresAtMs: 2_000_000 })
    expect(judge({ exp: 1000.001 })).toMatchObject({ expiresAtMs: 1_000_001 })
    expect(judge({ exp: 1000 })).toMatchObject({ expiresAtMs: 1_010_000 })
    expect(judge({ exp: 990.001 })).toMatchObject({ expiresAtMs: 1_000_001 })
    expect(judge({ exp: 990 })).toBe(expired)
    expect(judge({ exp: 1000 }, { clockToleranceMs: 0 })).toBe(expired)
  })

  test.each([
    [{ issuer: 'me' }, { iss: 'me' }, true],
    [{ issuer: 'me' }, {}, false],
    [{ issuer: 'me' }, { iss: 'you' }, false],
    [{ issuer: 'me' }, { iss: ['me'] }, false],
    [{}, { iss: 'anybody' }, true],
    [{ audience: ['a', 'b'] }, { aud: 'b' }, true],
    [{ audience: ['a', 'b'] }, { aud: ['c', 'a'] }, true],
    [{ audience: ['a', 'b'] }, { aud: 'c' }, false],
    [{ audience: ['a', 'b'] }, { aud: [] }, false],
    [{ audience: ['a', 'b'] }, {}, false],
    [{ audience: ['1'] }, { aud: [1] }, false],
    [{ audience: ['a'] }, { aud: { a: 1, 0: 'a', length: 1 } }, false],
    [{}, { aud: 'anything' }, true],
  ])('by %j, %j is taken: %j', (changed, claims, isTaken) => {
    const judged = judge({ exp: 2000, ...claims }, changed)
    if (isTaken) expect(judged).toMatchObject({ expiresAtMs: 2_000_000 })
    else expect(judged).toBe(invalidToken)
  })

  test('may be no older than the option says, and end then', () => {
    const aged = { maxTokenAgeMs: 60_000 }
    expect(judge({ exp: 2000 }, aged)).toBe(invalidToken)
    expect(judge({ exp: 2000, iat: 1010.001 }, aged)).toBe(invalidToken)
    expect(judge({ exp: 2000, iat: 1010 }, aged)).toMatchObject({ expiresAtMs: 1_070_000 })
    expect(judge({ exp: 2000, iat: 950 }, aged)).toMatchObject({ expiresAtMs: 1_010_000 })
    expect(judge({ exp: 1005, iat: 950 }, aged)).toMatchObject({ expiresAtMs: 1_005_000 })
    expect(judge({ exp: 2000, iat: 930 }, aged)).toBe(expired)
    expect(judge({ exp: 2000, iat: 930.001 }, aged)).toMatchObject({ expiresAtMs: 1_000_001 })
  })
})

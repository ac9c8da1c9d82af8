import { expect, test } from 'vitest'

import { keySetsPart } from './key-sets-part.ts'

const url = 'https://login.example.com/jwks'

test.each([
  ['fresh keys', [{ ageMs: 5, isStale: false }], { ok: true, ageMs: 5 }],
  [
    'several issuers, by the oldest keys',
    [5, 900_000, 7].map((ageMs) => ({ ageMs, isStale: false })),
    { ok: true, ageMs: 900_000 },
  ],
  [
    'stale keys, which go on to count',
    [
      { ageMs: 5, isStale: false },
      { ageMs: 700_000, isStale: true },
    ],
    { ok: true, ageMs: 700_000, detail: 'an issuer cannot be asked for its keys; the last ones that came count' },
  ],
  [
    'keys that never came',
    [{ ageMs: undefined, isStale: true }],
    { ok: false, detail: 'the keys of an issuer never came' },
  ],
])('tells of %s', (_what, sets, state) => {
  const { name, check } = keySetsPart(() => sets.map((set) => ({ url, ...set })))
  expect(name).toBe('jwks')
  expect(check()).toEqual(state)
})

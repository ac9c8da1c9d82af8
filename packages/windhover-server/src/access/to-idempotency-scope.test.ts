import { expect, test } from 'vitest'

import { toIdempotencyScope } from './to-idempotency-scope.ts'

const grants: [] = []

test('two who are not the same never have the same scope', () => {
  const scopes = [
    toIdempotencyScope({ via: 'anonymous', grants }),
    toIdempotencyScope({ via: 'key', tokenId: 'a', subject: 'program', grants }),
    toIdempotencyScope({ via: 'key', tokenId: 'b', subject: 'program', grants }),
    toIdempotencyScope({ via: 'token', tokenId: 'a', subject: 'a', grants }),
    toIdempotencyScope({ via: 'token', tokenId: 'a', subject: 'key:a', grants }),
  ]
  expect(new Set(scopes).size).toBe(scopes.length)
})

test('a subject keeps its scope with its next token, and by whatever way it comes', () => {
  const scope = toIdempotencyScope({ via: 'token', tokenId: '1', subject: 'ann', grants })
  expect(toIdempotencyScope({ via: 'cookie', tokenId: '2', subject: 'ann', grants })).toBe(scope)
})

import { describe, expect, test } from 'vitest'

import { type Access, type Authenticated, checkAccess, isRefused } from './access.ts'
import { renewsItself } from './renews-itself.ts'

describe('a door', () => {
  const authenticate = (): Authenticated => ({ grants: [] })

  test.each<Access>([{ authenticate }, { authenticate, authorize: () => true }])('is one: %o', (access) => {
    expect(checkAccess('stream /s', access)).toBe(access)
  })

  test.each<[unknown, string]>([
    [undefined, 'stream /s: access: expected an object with authenticate(request), got undefined'],
    [null, 'stream /s: access: expected an object'],
    [authenticate, 'stream /s: access: expected an object'],
    [{}, 'stream /s: access.authenticate must be a function, got undefined'],
    [{ authenticate: true }, 'stream /s: access.authenticate must be a function, got true'],
    [{ authenticate, authorize: 'yes' }, 'stream /s: access.authorize must be a function, got "yes"'],
    [{ authenticate, authorize: null }, 'stream /s: access.authorize must be a function, got null'],
  ])('is none: %o', (access, message) => {
    expect(() => checkAccess('stream /s', access as Access)).toThrow(
      expect.objectContaining({ code: 'invalid_option', message: expect.stringContaining(message) }),
    )
  })
})

test('a refusal is told from an identity', () => {
  expect(isRefused({ status: 401, code: 'unauthorized', detail: 'no' })).toBe(true)
  expect(isRefused({ subject: 'ann', grants: [] })).toBe(false)
})

describe('a client that comes back', () => {
  test.each([
    [{}, true],
    [{ via: 'cookie' }, true],
    [{ via: 'hook' }, true],
    [{ via: 'anonymous' }, true],
    [{ via: 'key' }, false],
    [{ via: 'token' }, false],
    [{ via: 'ticket' }, false],
    [{ via: 'token', renewsItself: true }, true],
    [{ via: 'cookie', renewsItself: false }, false],
  ] as const)('with %j brings a newer credential by itself: %j', (identity, renews) => {
    expect(renewsItself(identity)).toBe(renews)
  })
})

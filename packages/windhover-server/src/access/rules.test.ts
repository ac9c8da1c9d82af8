import { describe, expect, test } from 'vitest'

import { secret } from '../../test/support/sign-token.ts'
import { anonymousGrants, findExposure, hasRules, isOpen, needsDoor, type AccessSetup } from './rules.ts'

const rules: AccessSetup[] = [
  { access: { keysFile: 'keys.json' } },
  { access: { jwt: { secret } } },
  { access: { jwt: { publicKey: 'PEM' } } },
  { access: { jwt: { jwksUrl: 'https://issuer.example/jwks' } } },
  { access: { issuers: [{ secret }] } },
  { access: { authenticate: () => undefined } },
]

describe('there are rules', () => {
  test.each(rules)('if somebody can show a credential: %j', (setup) => {
    expect(hasRules(setup)).toBe(true)
    expect([isOpen(setup), needsDoor(setup), anonymousGrants(setup)]).toEqual([false, true, []])
    expect(findExposure('0.0.0.0', setup)).toBeUndefined()
  })

  test.each<AccessSetup>([
    {},
    { access: {} },
    { access: { jwt: {}, issuers: [], keysFile: undefined } },
    { access: { tokenInQuery: true, cookie: 'session', jwt: { issuer: 'somebody' } } },
    { access: { authorize: () => false } },
  ])('but not if nobody can: %j', (setup) => {
    expect([hasRules(setup), isOpen(setup)]).toEqual([false, true])
  })
})

describe('those who show nothing', () => {
  test('may read and publish if nothing says otherwise, and never administrate', () => {
    expect(anonymousGrants({})).toEqual([{ allow: ['read', 'publish'] }])
    for (const anonymous of ['none', 'read', 'publish', 'all'] as const) {
      expect(anonymousGrants({ anonymous }).flatMap(({ allow }) => allow)).not.toContain('admin')
    }
  })

  test('may what the setting says, with rules or without', () => {
    for (const setup of [{}, ...rules]) {
      expect(anonymousGrants({ ...setup, anonymous: 'none' })).toEqual([])
      expect(anonymousGrants({ ...setup, anonymous: 'read' })).toEqual([{ allow: ['read'] }])
      expect(anonymousGrants({ ...setup, anonymous: 'publish' })).toEqual([{ allow: ['publish'] }])
      expect(anonymousGrants({ ...setup, anonymous: 'all' })).toEqual([{ allow: ['read', 'publish'] }])
    }
  })
})

describe('a door', () => {
  test('is needed if somebody may be refused', () => {
    expect(needsDoor({})).toBe(false)
    expect(needsDoor({ anonymous: 'all' })).toBe(false)
    for (const anonymous of ['none', 'read', 'publish'] as const) expect(needsDoor({ anonymous })).toBe(true)
    for (const setup of rules) expect(needsDoor({ ...setup, anonymous: 'all' })).toBe(true)
  })

  test('is needed if somebody may be too fast', () => {
    const rate = { rate: 5 }
    expect(needsDoor({ limits: { publish: { perAddress: rate } } })).toBe(true)
    expect(needsDoor({ limits: { connect: { perSubject: rate } } })).toBe(true)
    expect(needsDoor({ limits: {} })).toBe(false)
    expect(needsDoor({ limits: { publish: {}, connect: {}, failedLogins: rate } })).toBe(false)
  })
})

describe('a server does not listen', () => {
  test.each(['0.0.0.0', '::', '192.0.2.7', 'hub.example.com', '10.0.0.1'])(
    'on %s if nothing says who may use it',
    (host) => {
      const exposure = findExposure(host, {})!
      expect(exposure).toContain(host)
      for (const way of ['WINDHOVER_TOKEN_SECRET', '--access-keys-file', '--anonymous read', '--host 127.0.0.1']) {
        expect(exposure).toContain(way)
      }
      for (const anonymous of ['read', 'publish', 'all'] as const) {
        expect(findExposure(host, { anonymous })).toBeUndefined()
      }
    },
  )

  test.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', 'localhost', '0.0.0.0'])(
    'on %s if nobody could read or publish',
    (host) => {
      expect(findExposure(host, { anonymous: 'none' })).toContain('nobody could read or publish')
    },
  )

  test.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', 'localhost'])('but on %s it does', (host) => {
    expect(findExposure(host, {})).toBeUndefined()
  })
})

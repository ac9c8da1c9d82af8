import { expired } from 'windhover/adapter'
import type { Authenticated, Identity } from 'windhover'
import { afterEach, describe, expect, test, vi } from 'vitest'

import {
  inSeconds,
  makeKeys,
  secret,
  signToken,
  signWithKey,
  toJwk,
  toPart,
  toPem,
} from '../../../test/support/sign-token.ts'
import type { JwtOptions } from '../../options/access-options.ts'
import { invalidToken } from '../refusals.ts'
import { createTokenVerifier } from './create-token-verifier.ts'

const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']
const windhover = { read: ['room:*'] }

function claimsOf(more: object = {}): object {
  return { sub: 'alice', jti: 'j1', iat: inSeconds(-1), exp: inSeconds(60), windhover, ...more }
}

function verify(token: string, ...issuers: JwtOptions[]): Authenticated | Promise<Authenticated> {
  return createTokenVerifier(issuers).verify(token)
}

afterEach(() => {
  vi.useRealTimers()
})

describe('a token of a secret', () => {
  test.each(['HS256', 'HS384', 'HS512'])('of %s is verified at once', (alg) => {
    const exp = inSeconds(60)
    expect(verify(signToken(claimsOf({ exp }), { header: { alg } }), { secret })).toEqual({
      subject: 'alice',
      via: 'token',
      tokenId: 'j1',
      issuedAtMs: expect.any(Number),
      expiresAtMs: exp * 1000,
      grants: [{ allow: ['read'], channels: ['room:*'] }],
    })
  })

  test.each<[string, string]>([
    ['of another secret', signToken(claimsOf(), { key: `${secret}x` })],
    ['of no algorithm', `${toPart({ alg: 'none' })}.${toPart(claimsOf())}.`],
    ['of no algorithm, with a signature', signToken(claimsOf(), { header: { alg: 'none' } })],
    ['of NONE', `${toPart({ alg: 'NONE' })}.${toPart(claimsOf())}.AA`],
    ['of hs256', signToken(claimsOf(), { header: { alg: 'hs256' } })],
    ['of HS256 whose header says HS512', signToken(claimsOf(), { header: '{"alg":"HS512"}' })],
    ['of a name that every object has', signToken(claimsOf(), { header: { alg: 'constructor' } })],
    ['without exp', signToken({ sub: 'alice', windhover })],
    ['with a claim that is malformed', signToken(claimsOf({ windhover: { read: 'room:*' } }))],
    ['with a claim that has an unknown field', signToken(claimsOf({ windhover: { write: ['a'] } }))],
    ['whose signature lacks a byte', signToken(claimsOf()).slice(0, -2)],
    ['whose claims were changed', signToken(claimsOf()).replace(/\..*\./, `.${toPart(claimsOf({ sub: 'bob' }))}.`)],
    ['of 4 KB', signToken(claimsOf({ pad: 'a'.repeat(4096) }))],
    ['of 1 MB', signToken(claimsOf({ pad: 'a'.repeat(1_048_576) }))],
    ['of 1 MB of dots', '.'.repeat(1_048_576)],
  ])('%s is refused, in the same words', (_, token) => {
    expect(verify(token, { secret })).toBe(invalidToken)
  })

  test('of an algorithm that the configuration leaves out is refused', () => {
    const token = signToken(claimsOf(), { header: { alg: 'HS256' } })
    expect(verify(token, { secret, algorithms: ['HS512'] })).toBe(invalidToken)
  })

  test('whose time is over is refused by that name, if it was good', () => {
    const exp = inSeconds(-11)
    expect(verify(signToken(claimsOf({ exp })), { secret })).toBe(expired)
    expect(verify(signToken(claimsOf({ exp }), { key: `${secret}x` }), { secret })).toBe(invalidToken)
  })

  test.each(['../../../../dev/null', '/etc/passwd', "x' UNION SELECT 'a", 'http://127.0.0.1/key', ''])(
    'with the kid %j is as one without',
    (kid) => {
      expect(verify(signToken(claimsOf(), { header: { kid } }), { secret })).toMatchObject({ subject: 'alice' })
      // The secret of an empty file.
      expect(verify(signToken(claimsOf(), { header: { kid }, key: '' }), { secret })).toBe(invalidToken)
    },
  )

  test.each(['jku', 'x5u', 'jwk', 'x5c'])('may say in %s where its keys are, to no effect', async (name) => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const token = signToken(claimsOf(), { header: { [name]: 'https://example.com/' }, key: 'attacker' })
    expect(await verify(token, { secret })).toBe(invalidToken)
    expect(fetched).not.toHaveBeenCalled()
  })
})

describe('a token of a public key', () => {
  test.each(algorithms)('of %s is verified', async (alg) => {
    const { privateKey, publicKey } = makeKeys(alg)
    const token = signWithKey(claimsOf(), { alg }, privateKey)
    for (const given of [toPem(publicKey), JSON.stringify(toJwk(publicKey))]) {
      // oxlint-disable-next-line no-await-in-loop -- two
      expect(await verify(token, { publicKey: given })).toMatchObject({ subject: 'alice', via: 'token' })
    }
    expect(await verify(token, { publicKey: toPem(makeKeys(alg).publicKey) })).toBe(invalidToken)
    const changed = token.replace(/\..*\./, `.${toPart(claimsOf({ sub: 'bob' }))}.`)
    expect(await verify(changed, { publicKey: toPem(publicKey) })).toBe(invalidToken)
  })

  test('is not verified by the text of the key as a secret', async () => {
    for (const alg of ['RS256', 'ES256', 'EdDSA']) {
      const { publicKey } = makeKeys(alg)
      const pem = toPem(publicKey)
      for (const key of [pem, pem.trim(), JSON.stringify(toJwk(publicKey))]) {
        for (const claimed of ['HS256', 'HS384', 'HS512', alg, 'none']) {
          const token = signToken(claimsOf(), { header: { alg: claimed }, key })
          // oxlint-disable-next-line no-await-in-loop -- one by one, so that a failure names its case
          expect(await verify(token, { publicKey: key }), claimed).toBe(invalidToken)
        }
      }
    }
  })

  test('is refused by a secret', async () => {
    const token = signWithKey(claimsOf(), { alg: 'ES256' }, makeKeys('ES256').privateKey)
    expect(await verify(token, { secret })).toBe(invalidToken)
  })

  test('of an ES256 signature of nothing but zeros is refused', async () => {
    const { publicKey } = makeKeys('ES256')
    const token = `${toPart({ alg: 'ES256' })}.${toPart(claimsOf())}.${Buffer.alloc(64).toString('base64url')}`
    expect(await verify(token, { publicKey: toPem(publicKey) })).toBe(invalidToken)
  })
})

describe('several issuers', () => {
  const own = { secret: `${secret}-a`, issuer: 'a' }
  const other = { secret: `${secret}-b`, issuer: 'b' }

  test('each verify their own tokens alone', () => {
    expect(verify(signToken(claimsOf({ iss: 'a' }), { key: own.secret }), own, other)).toMatchObject({ via: 'token' })
    expect(verify(signToken(claimsOf({ iss: 'b' }), { key: other.secret }), own, other)).toMatchObject({ via: 'token' })
    for (const iss of ['b', 'c', undefined, ['a'], 'A']) {
      expect(verify(signToken(claimsOf({ iss }), { key: own.secret }), own, other)).toBe(invalidToken)
    }
  })

  test('a single one takes its own name alone, if it has one', () => {
    expect(verify(signToken(claimsOf({ iss: 'b' }), { key: own.secret }), own)).toBe(invalidToken)
    expect(verify(signToken(claimsOf({ iss: 'b' })), { secret })).toMatchObject({ via: 'token' })
  })

  test.each(['hub', ['other', 'hub']])('a token must be for the audience %j', (audience) => {
    expect(verify(signToken(claimsOf({ aud: 'hub' })), { secret, audience })).toMatchObject({ via: 'token' })
    for (const aud of ['h', 'hubs', undefined]) {
      expect(verify(signToken(claimsOf({ aud })), { secret, audience })).toBe(invalidToken)
    }
  })

  test('none verify nothing', () => {
    expect(verify(signToken(claimsOf()))).toBe(invalidToken)
  })
})

describe('what is remembered', () => {
  test('a token gives one identity, and equal grants one list', () => {
    const verifier = createTokenVerifier([{ secret }])
    const token = signToken(claimsOf())
    const identity = verifier.verify(token) as Identity
    expect(verifier.verify(token)).toBe(identity)
    const bob = verifier.verify(signToken(claimsOf({ sub: 'bob' }))) as Identity
    expect(bob).not.toBe(identity)
    expect(bob.grants).toBe(identity.grants)
    expect(() => (identity.grants as unknown[]).push({ allow: ['admin'] })).toThrow(TypeError)
    expect(() => (identity.grants[0]!.channels as string[]).push('*')).toThrow(TypeError)
  })

  test('a token is remembered until it ends, then for the tolerance, and no longer', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000_000_000 })
    const verifier = createTokenVerifier([{ secret }])
    const token = signToken(claimsOf({ exp: inSeconds(60) }))
    const identity = verifier.verify(token)
    vi.setSystemTime(1_000_000_059_999)
    expect(verifier.verify(token)).toBe(identity)
    vi.setSystemTime(1_000_000_060_000)
    expect(verifier.verify(token)).toMatchObject({ expiresAtMs: 1_000_000_070_000 })
    vi.setSystemTime(1_000_000_070_000)
    expect(verifier.verify(token)).toBe(expired)
  })

  test('a token of a public key is verified once for a crowd, and then at once', async () => {
    const { privateKey, publicKey } = makeKeys('ES256')
    const verifier = createTokenVerifier([{ publicKey: toPem(publicKey) }])
    await verifier.prepare()
    const token = signWithKey(claimsOf(), { alg: 'ES256' }, privateKey)
    const [first, second] = [verifier.verify(token), verifier.verify(token)]
    expect(first).toBeInstanceOf(Promise)
    expect(second).toBe(first)
    const identity = await first
    expect(verifier.verify(token)).toBe(identity)
  })

  test('what was forgotten is verified again, and not what was on its way', async () => {
    const { privateKey, publicKey } = makeKeys('ES256')
    const verifier = createTokenVerifier([{ publicKey: toPem(publicKey) }])
    const token = signWithKey(claimsOf(), { alg: 'ES256' }, privateKey)
    const onItsWay = verifier.verify(token)
    verifier.forget()
    const again = verifier.verify(token)
    expect(again).not.toBe(onItsWay)
    const [before, after] = [await onItsWay, await again]
    expect(verifier.verify(token)).toBe(after)
    expect(verifier.verify(token)).not.toBe(before)
    verifier.forget()
    expect(verifier.verify(token)).toBeInstanceOf(Promise)
  })

  test('what was refused is not remembered', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000_000_000 })
    const verifier = createTokenVerifier([{ secret }])
    const token = signToken(claimsOf({ nbf: inSeconds(30) }))
    expect(verifier.verify(token)).toBe(invalidToken)
    vi.setSystemTime(1_000_000_030_000)
    expect(verifier.verify(token)).toMatchObject({ subject: 'alice' })
  })
})

describe('the option claims', () => {
  test('is in place of our own claims', () => {
    const claims: JwtOptions['claims'] = (given) => [{ allow: ['publish'], channels: [String(given['room'])] }]
    expect(verify(signToken(claimsOf({ room: 'x', windhover: 'malformed' })), { secret, claims })).toMatchObject({
      grants: [{ allow: ['publish'], channels: ['x'] }],
    })
  })

  test.each<[string, () => unknown, RegExp]>([
    [
      'throws',
      () => {
        throw new Error('a regex cannot be said')
      },
      /refused a token: a regex cannot be said$/,
    ],
    ['returns nothing', () => undefined, /returned what are no grants/],
    ['returns what is no grant', () => [{ allow: ['write'] }], /returned what are no grants/],
    ['returns a promise', () => Promise.resolve([]), /returned what are no grants/],
  ])('that %s refuses the token, and tells why', (_, claims, sentence) => {
    const faults: string[] = []
    const options = { secret, claims: claims as JwtOptions['claims'] & object }
    const verifier = createTokenVerifier([options], { onFault: (fault) => faults.push(fault) })
    expect(verifier.verify(signToken(claimsOf()))).toBe(invalidToken)
    expect(faults).toEqual([expect.stringMatching(sentence)])
  })

  test('may change what it returned: what was granted stays', () => {
    const grants: { allow: ('read' | 'admin')[] }[] = [{ allow: ['read'] }]
    const verifier = createTokenVerifier([{ secret, claims: () => grants }])
    const token = signToken(claimsOf())
    void verifier.verify(token)
    grants[0]!.allow.push('admin')
    expect(verifier.verify(token)).toMatchObject({ grants: [{ allow: ['read'] }] })
  })
})

describe('cacheHits', () => {
  test('counts tokens that nothing had to be verified of', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const keys = makeKeys('ES256')
    const verifier = createTokenVerifier([
      { secret, issuer: 'one' },
      { publicKey: toPem(keys.publicKey), issuer: 'other' },
    ])
    const token = signToken(claimsOf({ iss: 'one' }))
    const ofKey = signWithKey(claimsOf({ sub: 'bob', iss: 'other' }), { alg: 'ES256' }, keys.privateKey)
    expect(verifier.cacheHits).toBe(0)
    await verifier.verify(token)
    // A crowd with one token costs one verification, which is not one that was known.
    await Promise.all([verifier.verify(ofKey), verifier.verify(ofKey)])
    expect(verifier.cacheHits).toBe(0)
    await verifier.verify(token)
    await verifier.verify(ofKey)
    expect(verifier.cacheHits).toBe(2)
    await verifier.verify(`${token}x`)
    await verifier.verify(`${token}x`)
    expect(verifier.cacheHits).toBe(2)
    verifier.forget()
    await verifier.verify(token)
    expect(verifier.cacheHits).toBe(2)
    await verifier.verify(token)
    expect(verifier.cacheHits).toBe(3)
    vi.advanceTimersByTime(61_000)
    await verifier.verify(token)
    expect(verifier.cacheHits).toBe(3)
    verifier.close()
  })
})

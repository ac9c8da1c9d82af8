import { generateKeyPairSync } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { makeKeys, secret, toJwk, toPem } from '../../../test/support/sign-token.ts'
import type { JwtOptions } from '../../options/access-options.ts'
import { checkIssuers, checkJwtOptions } from './check-jwt-options.ts'

const rsa = makeKeys('RS256')
const ec = makeKeys('ES256')
const privatePem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const jwks = { jwksUrl: 'https://example.com/jwks.json', audience: ['https://hub.example.com'] }

describe('the options of an issuer', () => {
  test.each<[string, JwtOptions]>([
    ['a secret', { secret }],
    ['a secret of 32 bytes that are fewer characters', { secret: 'ä'.repeat(16) }],
    ['a secret and its algorithm', { secret, algorithms: ['HS512'] }],
    ['a PEM', { publicKey: toPem(rsa.publicKey), algorithms: ['PS256', 'RS512'] }],
    ['a PEM of PKCS #1', { publicKey: rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString() }],
    ['a JWK', { publicKey: JSON.stringify(toJwk(ec.publicKey, { alg: 'ES256', use: 'sig', kid: 'a' })) }],
    ['Ed25519', { publicKey: toPem(makeKeys('EdDSA').publicKey), algorithms: ['EdDSA', 'Ed25519'] }],
    ['a set of keys', jwks],
    ['a set of keys for one audience', { ...jwks, audience: 'https://hub.example.com' }],
    ['a set of keys on this machine', { ...jwks, jwksUrl: 'http://127.0.0.1:5000/jwks', audience: ['a', 'b'] }],
    ['a set of keys on IPv6 loopback', { ...jwks, jwksUrl: 'http://[::1]/jwks', maxTokenAgeMs: 0 }],
  ])('may be %s', (_, options) => {
    expect(checkJwtOptions(options, 'access.jwt')).toEqual([])
  })

  test.each<[JwtOptions, string | RegExp]>([
    [{}, 'access.jwt: has no keys; give one of secret, publicKey and jwksUrl'],
    [{ secret: 'a'.repeat(31) }, 'access.jwt.secret: has 31 bytes; expected 32 or more (openssl rand -base64 48)'],
    [{ secret: '' }, 'access.jwt.secret: has 0 bytes; expected 32 or more (openssl rand -base64 48)'],
    [
      { secret, publicKey: toPem(ec.publicKey) },
      'access.jwt: has secret and publicKey; give one of them, and an issuer for each',
    ],
    [{ secret, ...jwks }, 'access.jwt: has secret and jwksUrl; give one of them, and an issuer for each'],
    [{ ...jwks, jwksUrl: 'http://example.com/a' }, /^access\.jwt\.jwksUrl: expected https:, or http: on a loopback/],
    [{ ...jwks, jwksUrl: 'http://127.0.0.1.example.com/' }, /^access\.jwt\.jwksUrl: expected https:/],
    [{ ...jwks, jwksUrl: 'file:///etc/passwd' }, /^access\.jwt\.jwksUrl: expected https:/],
    [
      { ...jwks, jwksUrl: 'jwks.json' },
      'access.jwt.jwksUrl: is no address; expected one such as https://example.com/jwks.json',
    ],
    [
      { ...jwks, jwksUrl: 'https://me:MARKER@example.com/' },
      'access.jwt.jwksUrl: has a user or a password in it; keys that are public need none',
    ],
    [{ jwksUrl: jwks.jwksUrl }, /^access\.jwt\.audience: is needed with jwksUrl: its issuer signs/],
    [{ ...jwks, audience: [] }, /^access\.jwt\.audience: is needed/],
    [{ ...jwks, audience: '' }, /^access\.jwt\.audience: is needed/],
    [
      { secret, algorithms: ['RS256'] },
      /^access\.jwt\.algorithms: "RS256" does not fit the key; expected some of HS256, /,
    ],
    [{ secret, algorithms: ['none'] }, /^access\.jwt\.algorithms: "none" is not known; expected some of HS256, /],
    [{ secret, algorithms: [] }, 'access.jwt.algorithms: expected at least one of HS256, HS384, HS512'],
    [{ ...jwks, algorithms: ['HS256'] }, /^access\.jwt\.algorithms: "HS256" does not fit the key/],
    [
      { publicKey: toPem(ec.publicKey), algorithms: ['ES384'] },
      'access.jwt.algorithms: "ES384" does not fit the key; expected some of ES256',
    ],
    [
      { publicKey: toPem(rsa.publicKey), algorithms: ['HS256'] },
      /"HS256" does not fit the key; expected some of RS256/,
    ],
    [
      { secret, clockToleranceMs: -1 },
      'access.jwt.clockToleranceMs: expected a whole number of milliseconds, 0 or more',
    ],
    [{ secret, maxTokenAgeMs: NaN }, 'access.jwt.maxTokenAgeMs: expected a whole number of milliseconds, 0 or more'],
  ])('%# are refused by name', (options, sentence) => {
    const faults = checkJwtOptions(options, 'access.jwt')
    expect(faults).toEqual([typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)])
    expect(faults.join()).not.toContain('MARKER')
  })

  test.each<[string, string, RegExp]>([
    ['a private key', privatePem, /: is a private key; give the public one/],
    ['an encrypted private key', '-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA', /: is a private key/],
    [
      'a private JWK',
      JSON.stringify(rsa.privateKey.export({ format: 'jwk' })),
      /: is a private key; give the public one, without "d"/,
    ],
    ['a secret as a JWK', '{"kty":"oct","k":"AAAA"}', /: is a secret as a JWK; give it as "secret"/],
    ['a JWK for encryption', JSON.stringify(toJwk(rsa.publicKey, { use: 'enc' })), /: is a JWK for encryption/],
    [
      'a JWK of another algorithm',
      JSON.stringify(toJwk(rsa.publicKey, { alg: 'ES256' })),
      /: is a JWK whose "alg" does not fit/,
    ],
    ['a set', JSON.stringify({ keys: [toJwk(rsa.publicKey)] }), /: is a set of keys; give one of them, or "jwksUrl"/],
    ['half a JWK', '{"kty":"RSA"}', /: is no public key; expected PEM/],
    ['no JSON', '{', /: is no JSON; expected a JWK, or PEM/],
    ['anything', 'MARKER', /: is no public key; expected PEM/],
    ['half a PEM', '-----BEGIN PUBLIC KEY-----\nMARKER\n-----END PUBLIC KEY-----', /: is no public key/],
    [
      'a weak key',
      toPem(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey),
      /: is an RSA key of 1024 bits; expected 2048 or more/,
    ],
    ['a curve of another use', toPem(generateKeyPairSync('x25519').publicKey), /: is a key that signs no JWT/],
    [
      'a curve that JWT has no name for here',
      toPem(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey),
      /: is a key that signs no JWT/,
    ],
  ])('do not take %s as a public key, and show nothing of it', (_, publicKey, sentence) => {
    const faults = checkJwtOptions({ publicKey }, 'access.jwt')
    expect(faults).toEqual([expect.stringMatching(sentence)])
    expect(faults[0]).toMatch(/^access\.jwt\.publicKey: /)
    expect(faults[0]).not.toContain('MARKER')
    expect(faults[0]).not.toContain(privatePem.split('\n')[1])
  })
})

describe('several issuers', () => {
  test('each have a name of their own', () => {
    expect(
      checkIssuers([
        ['access.jwt', { secret, issuer: 'a' }],
        ['access.issuers[0]', { ...jwks, issuer: 'b' }],
      ]),
    ).toEqual([])
    expect(checkIssuers([['access.jwt', { secret }]])).toEqual([])
  })

  test('without one, or with one of another, are refused, beside the faults of each', () => {
    expect(
      checkIssuers([
        ['access.jwt', { secret: 'short', issuer: 'a' }],
        ['access.issuers[0]', { secret }],
        ['access.issuers[1]', { secret, issuer: 'a' }],
      ]),
    ).toEqual([
      'access.jwt.secret: has 5 bytes; expected 32 or more (openssl rand -base64 48)',
      'access.issuers[0].issuer: is needed, since there are several issuers; expected the "iss" of its tokens',
      'access.issuers[1].issuer: "a" is that of access.jwt too; each needs its own',
    ])
  })
})

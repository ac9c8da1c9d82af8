import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto'

import { algorithmsOf } from './algorithms.ts'

/** A public key, and the algorithms that fit it. */
export interface PublicKey {
  readonly key: KeyObject
  readonly algorithms: readonly string[]
}

/** The fewest bits of an RSA key (RFC 7518, section 3.3). */
const minRsaBits = 2_048

/**
 * Reads a public key: PEM (SPKI, PKCS #1 or X.509), or a JWK as JSON.
 *
 * @returns otherwise a sentence that says what is wrong. It has no part of the text, which may be a private key.
 */
export function readPublicKey(text: string): PublicKey | string {
  const jwk = text.trimStart().startsWith('{') ? parseJwk(text) : undefined
  if (typeof jwk === 'string') return jwk
  if (jwk === undefined && text.includes('PRIVATE KEY')) {
    return 'is a private key; give the public one (openssl pkey -pubout) and keep this one secret'
  }
  let key: KeyObject
  try {
    key = jwk === undefined ? createPublicKey(text) : createPublicKey({ key: jwk, format: 'jwk' })
  } catch {
    return 'is no public key; expected PEM (-----BEGIN PUBLIC KEY-----) or a JWK as JSON'
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? minRsaBits
  if (bits < minRsaBits) return `is an RSA key of ${bits} bits; expected ${minRsaBits} or more`
  const named: unknown = jwk?.['alg']
  const algorithms = algorithmsOf(key).filter((algorithm) => named === undefined || algorithm === named)
  if (algorithms.length > 0) return { key, algorithms }
  if (named !== undefined) return 'is a JWK whose "alg" does not fit its key'
  return 'is a key that signs no JWT; expected RSA, P-256, P-384, P-521 or Ed25519'
}

function parseJwk(text: string): JsonWebKey | string {
  let jwk: JsonWebKey
  try {
    jwk = JSON.parse(text) as JsonWebKey
  } catch {
    return 'is no JSON; expected a JWK, or PEM'
  }
  if (jwk.kty === 'oct' || 'k' in jwk) return 'is a secret as a JWK; give it as "secret"'
  if ('d' in jwk) return 'is a private key; give the public one, without "d", and keep this one secret'
  if ('keys' in jwk) return 'is a set of keys; give one of them, or "jwksUrl"'
  return jwk['use'] === 'enc' ? 'is a JWK for encryption ("use": "enc"); expected one for signatures' : jwk
}

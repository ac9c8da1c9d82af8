import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** A secret of 32 bytes, of tests. */
export const secret = 'only-tests-know-this-secret-of-32'

/** Seconds since 1970, from now. */
export function inSeconds(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds
}

/** Writes a part of a token. */
export function toPart(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
}

/** Signs claims with a secret, by HS256 unless the header says otherwise. A text as header or claims is signed as it stands. */
export function signToken(
  claims: object | string,
  { header = {}, key = secret }: { header?: object | string; key?: string | KeyObject } = {},
): string {
  const head = typeof header === 'string' ? header : { alg: 'HS256', ...header }
  const { alg = 'HS256' } = typeof head === 'string' ? {} : (head as { alg?: string })
  const signed = `${toPart(head)}.${toPart(claims)}`
  const hash = `sha${/(?:256|384|512)$/.exec(alg)?.[0] ?? '256'}`
  return `${signed}.${createHmac(hash, key).update(signed).digest('base64url')}`
}

/** Signs claims with a private key, as the `alg` of the header says. */
export function signWithKey(claims: object, header: { alg: string; kid?: string }, key: KeyObject): string {
  const { alg } = header
  const signed = `${toPart(header)}.${toPart(claims)}`
  const hash = alg.startsWith('Ed') ? null : `sha${alg.slice(2)}`
  const signature = sign(hash, Buffer.from(signed), {
    key,
    // The two numbers of an ECDSA signature stand side by side (RFC 7518, section 3.4).
    dsaEncoding: 'ieee-p1363',
    ...(alg.startsWith('PS') ? { padding: 6, saltLength: Number(alg.slice(2)) / 8 } : {}),
  })
  return `${signed}.${signature.toString('base64url')}`
}

/** A pair of keys that tests sign with. */
export interface TestKeys {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/** Makes a pair of keys for an algorithm. */
export function makeKeys(alg: string): TestKeys {
  if (alg.startsWith('Ed')) return generateKeyPairSync('ed25519')
  if (alg.startsWith('ES')) {
    const namedCurve = { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' }[alg]!
    return generateKeyPairSync('ec', { namedCurve })
  }
  return generateKeyPairSync('rsa', { modulusLength: 2048 })
}

/** Writes a public key as PEM. */
export function toPem(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString()
}

/** Writes a public key as a JWK, with more fields. */
export function toJwk(key: KeyObject, more: object = {}): object {
  return { ...key.export({ format: 'jwk' }), ...more }
}

import { createHmac, randomUUID } from 'node:crypto'

const hashes = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' } as const

/**
 * Signs claims as a JWT with a secret (RFC 7515, section 7.1), with a `jti` by which it can be revoked. For the command alone: no
 * server signs tokens.
 */
export function mintToken(claims: object, secret: string, algorithm: keyof typeof hashes): string {
  const header = encode({ alg: algorithm, typ: 'JWT' })
  const signed = `${header}.${encode({ ...claims, jti: randomUUID() })}`
  const signature = createHmac(hashes[algorithm], secret).update(signed).digest('base64url')
  return `${signed}.${signature}`
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

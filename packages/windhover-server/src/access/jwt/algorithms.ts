import type { KeyObject } from 'node:crypto'

/** The algorithms of a secret (RFC 7518, section 3.2), with the hash of each. */
export const secretAlgorithms: Readonly<Record<string, string>> = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' }

const rsaAlgorithms: readonly string[] = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512']

const curveAlgorithms: Readonly<Record<string, string>> = {
  prime256v1: 'ES256',
  secp384r1: 'ES384',
  secp521r1: 'ES512',
}

/** EdDSA with Ed25519 has two names (RFC 8037, section 3.1; RFC 9864, section 2.2). */
const edwardsAlgorithms: readonly string[] = ['EdDSA', 'Ed25519']

/** All algorithms of public keys. */
export const publicAlgorithms: readonly string[] = [
  ...rsaAlgorithms,
  ...Object.values(curveAlgorithms),
  ...edwardsAlgorithms,
]

/** Returns the algorithms that fit a public key; empty for a key that signs no JWT. */
export function algorithmsOf(key: KeyObject): readonly string[] {
  switch (key.asymmetricKeyType) {
    case 'rsa':
      return rsaAlgorithms
    case 'ec': {
      const algorithm = curveAlgorithms[key.asymmetricKeyDetails?.namedCurve ?? '']
      return algorithm === undefined ? [] : [algorithm]
    }
    case 'ed25519':
      return edwardsAlgorithms
    default:
      return []
  }
}

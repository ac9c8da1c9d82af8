import type { KeyObject } from 'node:crypto'

import type { CryptoKey } from 'jose'

import type { ParsedToken } from './parse-token.ts'
import type { Signatures } from './signatures.ts'

/** Verifies signatures of one public key by `jose`, which is loaded when it is needed. */
export function publicSignatures(key: KeyObject): Signatures {
  return {
    prepare: async () => {
      await import('jose/jws/compact/verify')
    },
    verify: (token) => verifyBy(token, key),
  }
}

/** Verifies the signature of a token by a key; whatever goes wrong, it is not verified. */
export async function verifyBy({ text, header }: ParsedToken, key: KeyObject | CryptoKey): Promise<boolean> {
  const { compactVerify } = await import('jose/jws/compact/verify')
  try {
    await compactVerify(text, key, { algorithms: [header.alg] })
    return true
  } catch {
    return false
  }
}

import type { AccessOptions } from '../options/access-options.ts'
import type { AccessParts } from './access-parts.ts'
import { listIssuers } from './list-issuers.ts'

/** Loads the parts that a setup needs, and no other, since a start with defaults needs none of them. */
export async function loadAccessParts(access: AccessOptions = {}): Promise<AccessParts> {
  const [keys, tokens] = await Promise.all([
    access.keysFile === undefined ? undefined : import('./key-parts.ts'),
    listIssuers(access).length === 0 ? undefined : import('./token-parts.ts'),
  ])
  return { ...noParts, ...keys?.keyParts, ...tokens?.tokenParts }
}

const noParts: AccessParts = { openKeys: refuse, checkIssuers: refuse, createTokenVerifier: refuse }

function refuse(): never {
  throw new Error('what is not configured was not loaded')
}

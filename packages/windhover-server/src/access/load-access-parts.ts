import type { AccessOptions } from '../options/access-options.ts'
import type { SourceTexts } from '../options/source-texts.ts'
import type { AccessParts } from './access-parts.ts'
import { listIssuers } from './list-issuers.ts'

/**
 * Loads the parts that a setup needs, and no other, since a start with defaults needs none of them.
 *
 * @param texts - the texts of files that are known. Default: none, they are read.
 */
export async function loadAccessParts(access: AccessOptions = {}, texts?: SourceTexts): Promise<AccessParts> {
  const [keys, tokens] = await Promise.all([
    access.keysFile === undefined ? undefined : import('./key-parts.ts'),
    listIssuers(access).length === 0 ? undefined : import('./token-parts.ts'),
  ])
  return { ...noParts, ...keys?.createKeyParts(texts), ...tokens?.tokenParts }
}

const noParts: AccessParts = { openKeys: refuse, checkIssuers: refuse, createTokenVerifier: refuse }

function refuse(): never {
  throw new Error('what is not configured was not loaded')
}

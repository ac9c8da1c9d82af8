import type { SourceTexts } from '../options/source-texts.ts'
import type { AccessParts } from './access-parts.ts'
import { KeyRing } from './keys/key-ring.ts'
import { readKeysFile } from './keys/read-keys-file.ts'

/**
 * Makes what a door with API keys needs.
 *
 * @param texts - the texts of files that are known. Default: none, they are read.
 */
export function createKeyParts(texts?: SourceTexts): Pick<AccessParts, 'openKeys'> {
  return { openKeys: (path, before) => new KeyRing(readKeysFile(path, texts), before) }
}

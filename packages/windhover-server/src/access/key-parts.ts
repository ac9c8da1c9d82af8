import type { AccessParts } from './access-parts.ts'
import { KeyRing } from './keys/key-ring.ts'
import { readKeysFile } from './keys/read-keys-file.ts'

/** What a door with API keys needs. */
export const keyParts: Pick<AccessParts, 'openKeys'> = {
  openKeys: (path, before) => new KeyRing(readKeysFile(path), before),
}

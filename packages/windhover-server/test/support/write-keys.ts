import { chmodSync } from 'node:fs'

import { createApiKey, hashKey } from '../../src/access/keys/api-key.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A file of API keys, and the text of each. */
export interface WrittenKeys<Name extends string> {
  readonly keysFile: string
  readonly texts: Readonly<Record<Name, string>>
}

/** Writes API keys into a file of their own. Each may do everything unless its fields say otherwise. */
export function writeKeys<Name extends string>(keys: Readonly<Record<Name, object>>): WrittenKeys<Name> {
  const texts = {} as Record<Name, string>
  const records = (Object.entries(keys) as [Name, object][]).map(([name, more]) => {
    const { id, text } = createApiKey(() => false)
    texts[name] = text
    const hash = `sha256:${hashKey(text).toString('hex')}`
    return { id, name, hash, allow: ['read', 'publish', 'admin'], createdAt: '2026-01-01T00:00:00.000Z', ...more }
  })
  const keysFile = `${temporaryFolder({ 'keys.json': JSON.stringify({ version: 1, keys: records }) })}/keys.json`
  chmodSync(keysFile, 0o600)
  return { keysFile, texts }
}

import { changeKeysFile } from '../../access/keys/change-keys-file.ts'
import type { KeyRecord } from '../../access/keys/key-record.ts'
import { findNearest } from '../../options/find-nearest.ts'
import { CommandFailure } from '../command-failure.ts'
import { type Terminal, writeLine } from '../terminal.ts'
import { findKeysFile, type KeysFileFlags, withKeysFile } from './keys-file-path.ts'

/** Runs `windhover keys revoke`. */
export async function revokeKey(key: string, flags: KeysFileFlags, terminal: Terminal): Promise<void> {
  const path = await findKeysFile(flags, terminal)
  const revoked = await withKeysFile(async () => {
    let found: KeyRecord | undefined
    await changeKeysFile(path, (keys) => {
      if (keys === undefined) throw new CommandFailure(`keys file ${path}: there is no such file`)
      const chosen = choose(key, keys)
      found = chosen
      return keys.filter((other) => other !== chosen)
    })
    return found!
  })
  await writeLine(terminal.stderr, `# removed ${revoked.id} (${revoked.name}) from ${path}`)
}

function choose(key: string, keys: readonly KeyRecord[]): KeyRecord {
  const byId = keys.find(({ id }) => id === key)
  if (byId !== undefined) return byId
  const named = keys.filter(({ name }) => name === key)
  const [first] = named
  if (first !== undefined && named.length === 1) return first
  if (first !== undefined) {
    const ids = named.map(({ id }) => id).join(', ')
    throw new CommandFailure(`${named.length} keys have the name ${JSON.stringify(key)}; name one by its id: ${ids}`)
  }
  const nearest = findNearest(
    key,
    keys.flatMap(({ id, name }) => [name, id]),
  )
  const hint = nearest === undefined ? '' : ` (did you mean ${nearest}?)`
  throw new CommandFailure(`no key has the id or name ${JSON.stringify(key)}${hint}`)
}

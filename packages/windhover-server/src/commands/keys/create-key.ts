import type { Act } from 'windhover'

import { createApiKey, hashKey } from '../../access/keys/api-key.ts'
import { changeKeysFile } from '../../access/keys/change-keys-file.ts'
import { findGrantFault, isKeyName, type KeyRecord } from '../../access/keys/key-record.ts'
import { UsageError } from '../../options/usage-error.ts'
import { parseExpiry } from '../parse-expiry.ts'
import { type Terminal, writeLine } from '../terminal.ts'
import { findKeysFile, type KeysFileFlags, withKeysFile } from './keys-file-path.ts'

/** The flags of `windhover keys create`. */
export interface CreateKeyFlags extends KeysFileFlags {
  readonly name: string
  readonly allow: readonly string[]
  readonly channels?: readonly string[]
  readonly events?: readonly string[]
  readonly expires?: string
}

/** Runs `windhover keys create`. */
export async function createKey(flags: CreateKeyFlags, terminal: Terminal): Promise<void> {
  const now = new Date()
  const rights = readRights(flags, now)
  const path = await findKeysFile(flags, terminal)
  const key = await withKeysFile(async () => {
    let created = ''
    await changeKeysFile(path, (keys = []) => {
      const { id, text } = createApiKey((taken) => keys.some((other) => other.id === taken))
      created = text
      const hash = `sha256:${hashKey(text).toString('hex')}`
      return [...keys, { id, hash, ...rights, createdAt: now.toISOString() }]
    })
    return created
  })
  await writeLine(terminal.stderr, `# ${describe(rights)}; in ${path}; the key is shown this once`)
  await writeLine(terminal.stdout, key)
}

type Rights = Pick<KeyRecord, 'name' | 'allow' | 'channels' | 'events' | 'expiresAt'>

function readRights({ name, allow, channels, events, expires }: CreateKeyFlags, now: Date): Rights {
  const faults: string[] = []
  if (!isKeyName(name)) faults.push('--name: expected 1 to 128 characters without control characters')
  // The faults begin with the name of the field, which is that of the flag.
  const fault = findGrantFault({ allow, channels, events })
  if (fault !== undefined) faults.push(`--${fault}`)
  const expiresAt = expires === undefined ? undefined : parseExpiry(expires, now)
  if (expires !== undefined && expiresAt === undefined) {
    faults.push(
      `--expires: expected a date to come, or after how long, such as 90d or 12h; got ${JSON.stringify(expires)}`,
    )
  }
  if (faults.length > 0) throw new UsageError(faults)
  return {
    name,
    allow: [...new Set(allow)] as Act[],
    ...(channels === undefined ? {} : { channels }),
    ...(events === undefined ? {} : { events }),
    ...(expiresAt === undefined ? {} : { expiresAt: expiresAt.toISOString() }),
  }
}

function describe({ name, allow, channels, events, expiresAt }: Rights): string {
  const where = channels === undefined ? 'every channel' : channels.join(', ')
  const what = events === undefined ? '' : `, events ${events.join(', ')}`
  return `${name} may ${allow.join(', ')} in ${where}${what}; ${expiresAt === undefined ? 'does not end' : `until ${expiresAt}`}`
}

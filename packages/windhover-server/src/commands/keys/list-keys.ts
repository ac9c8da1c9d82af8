import type { KeyRecord } from '../../access/keys/key-record.ts'
import { readKeysFile } from '../../access/keys/read-keys-file.ts'
import { formatTable } from '../format-table.ts'
import { type Terminal, writeLine } from '../terminal.ts'
import { findKeysFile, type KeysFileFlags, withKeysFile } from './keys-file-path.ts'

/** The flags of `windhover keys list`. */
export interface ListKeysFlags extends KeysFileFlags {
  readonly json?: boolean
}

/** Runs `windhover keys list`. */
export async function listKeys(flags: ListKeysFlags, terminal: Terminal): Promise<void> {
  const path = await findKeysFile(flags, terminal)
  const keys = await withKeysFile(() => readKeysFile(path))
  if (flags.json === true) {
    const known = keys.map(({ hash: _secret, ...others }) => others)
    await writeLine(terminal.stdout, JSON.stringify(known))
    return
  }
  const head = ['ID', 'NAME', 'ALLOW', 'CHANNELS', 'EVENTS', 'ENDS', 'CREATED']
  await writeLine(terminal.stdout, formatTable([head, ...keys.map(toRow)]))
}

function toRow({ id, name, allow, channels, events, expiresAt, createdAt }: KeyRecord): string[] {
  const hasEnded = expiresAt !== undefined && Date.parse(expiresAt) <= Date.now()
  return [
    id,
    name,
    allow.join(','),
    channels?.join(',') ?? 'every',
    events?.join(',') ?? 'all',
    expiresAt === undefined ? 'never' : `${expiresAt}${hasEnded ? ' (over)' : ''}`,
    createdAt,
  ]
}

import type { KeyRecord } from '../../access/keys/key-record.ts'
import { readKeysFile } from '../../access/keys/read-keys-file.ts'
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
  const rows = [['ID', 'NAME', 'ALLOW', 'CHANNELS', 'EVENTS', 'ENDS', 'CREATED'], ...keys.map(toRow)]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
  await writeLine(terminal.stdout, lines.join('\n'))
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

import type { KickRequest } from '../../admin/admin-schemas.ts'
import { UsageError } from '../../options/usage-error.ts'
import { type Terminal, writeLine } from '../terminal.ts'
import { adminOf, type ServerFlags } from './ask-admin.ts'

/** The flags of `windhover kick`. */
export type KickFlags = ServerFlags & KickRequest

/** Runs `windhover kick`. */
export async function kickReaders(flags: KickFlags, terminal: Terminal): Promise<void> {
  const { subject, clientId, channel, address, tokenId, reconnect } = flags
  const filter = { subject, clientId, channel, address, tokenId }
  if (Object.values(filter).every((value) => value === undefined)) {
    throw new UsageError(['kick: name whom: --subject, --client-id, --channel, --address or --token-id'])
  }
  const ask = adminOf(flags, terminal)
  const answer = await ask('kick', { method: 'POST', field: 'ok', body: JSON.stringify({ ...filter, reconnect }) })
  await writeLine(terminal.stdout, JSON.stringify(answer))
}

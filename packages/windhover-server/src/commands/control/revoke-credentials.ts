import type { RevocationRequest } from '../../admin/admin-schemas.ts'
import { UsageError } from '../../options/usage-error.ts'
import { formatTable } from '../format-table.ts'
import { parseDuration, parseMoment } from '../parse-expiry.ts'
import { type Terminal, writeLine } from '../terminal.ts'
import { adminOf, type ServerFlags } from './ask-admin.ts'

/** The flags of `windhover revoke`. */
export interface RevokeFlags extends ServerFlags, RevocationRequest {
  readonly for?: string
  readonly list?: boolean
  readonly end?: string
  readonly json?: boolean
}

interface Revocation {
  readonly id: string
  readonly subject?: string
  readonly tokenId?: string
  readonly address?: string
  readonly channel?: string
  readonly issuedBefore?: string
  readonly createdAt: string
  readonly until: string
}

/** Runs `windhover revoke`. */
export async function revokeCredentials(flags: RevokeFlags, terminal: Terminal): Promise<void> {
  if (flags.json === true && flags.list !== true) throw new UsageError(['--json: goes with --list'])
  if (flags.list === true) return await listRevocations(flags, terminal)
  if (flags.end !== undefined) return await endRevocation(flags.end, flags, terminal)
  const body = JSON.stringify(readFlags(flags, new Date()))
  const answer = await adminOf(flags, terminal)('revocations', { method: 'POST', field: 'id', body })
  await writeLine(terminal.stdout, JSON.stringify(answer))
}

async function listRevocations(flags: RevokeFlags, terminal: Terminal): Promise<void> {
  const answer = await adminOf(flags, terminal)('revocations', { field: 'revocations' })
  if (flags.json === true) return await writeLine(terminal.stdout, JSON.stringify(answer))
  const revocations = answer?.['revocations'] as readonly Revocation[]
  const rows = revocations.map((one) => [
    one.id,
    one.subject ?? 'any',
    one.tokenId ?? 'any',
    one.address ?? 'any',
    one.channel ?? 'any',
    one.issuedBefore ?? 'any time',
    one.until,
    one.createdAt,
  ])
  const head = ['ID', 'SUBJECT', 'TOKEN', 'ADDRESS', 'CHANNEL', 'ISSUED BEFORE', 'ENDS', 'CREATED']
  await writeLine(terminal.stdout, formatTable([head, ...rows]))
}

async function endRevocation(id: string, flags: RevokeFlags, terminal: Terminal): Promise<void> {
  // Anything else could be another path.
  if (!/^[\w-]+$/.test(id)) throw new UsageError([`--end: expected an id of revoke --list, got ${JSON.stringify(id)}`])
  await adminOf(flags, terminal)(`revocations/${id}`, { method: 'DELETE' })
  await writeLine(terminal.stderr, `# the revocation ${id} has ended`)
}

function readFlags(flags: RevokeFlags, now: Date): object {
  const { subject, tokenId, address, channel } = flags
  const given = { subject, tokenId, address, channel, issuedBefore: flags.issuedBefore }
  if (Object.values(given).every((value) => value === undefined)) {
    throw new UsageError([
      'revoke: name what: --subject, --token-id, --address, --channel or --issued-before; or --list, or --end <id>',
    ])
  }
  const faults: string[] = []
  const take = (name: string, text: string | undefined, read: (text: string) => Date | undefined, what: string) => {
    if (text === undefined) return undefined
    const moment = read(text)
    if (moment === undefined) faults.push(`${name}: expected ${what}, got ${JSON.stringify(text)}`)
    return moment?.toISOString()
  }
  const later = (moment: Date | undefined): Date | undefined =>
    moment !== undefined && moment > now ? moment : undefined
  const readPast = (text: string): Date | undefined => (text === 'now' ? now : parseMoment(text))
  const issuedBefore = take('--issued-before', flags.issuedBefore, readPast, 'a date, a moment of ISO 8601, or now')
  const until =
    take('--until', flags.until, (text) => later(parseMoment(text)), 'a date or a moment of ISO 8601 to come') ??
    take('--for', flags.for, (text) => later(parseDuration(text, now)), 'a duration such as 90d or 12h')
  if (faults.length > 0) throw new UsageError(faults)
  return { ...given, issuedBefore, until }
}

import { formatTable } from '../format-table.ts'
import { type Terminal, writeLine } from '../terminal.ts'
import { adminOf, type ServerFlags } from './ask-admin.ts'

/** The flags of `windhover stats`. */
export interface StatsFlags extends ServerFlags {
  readonly json?: boolean
}

interface Stats {
  readonly startedAt: string
  readonly uptimeMs: number
  readonly readers: number
  readonly channels: number
  readonly position: string | null
  readonly published: number
  readonly gaps: number
  readonly deliveries: number
  readonly memory: { readonly rssBytes: number; readonly heapUsedBytes: number }
}

/** Runs `windhover stats`. */
export async function printStats(flags: StatsFlags, terminal: Terminal): Promise<void> {
  const answer = await adminOf(flags, terminal)('stats', { field: 'memory' })
  if (flags.json === true) return await writeLine(terminal.stdout, JSON.stringify(answer))
  const { memory, ...stats } = answer as unknown as Stats
  const rows = [
    ['started', `${stats.startedAt}, ${Math.floor(stats.uptimeMs / 1000)} s ago`],
    ['readers', String(stats.readers)],
    ['channels', String(stats.channels)],
    ['position', stats.position ?? 'not known'],
    ['published', String(stats.published)],
    ['deliveries', String(stats.deliveries)],
    ['gaps', String(stats.gaps)],
    ['memory', `${toMegabytes(memory.rssBytes)}, heap ${toMegabytes(memory.heapUsedBytes)}`],
  ]
  await writeLine(terminal.stdout, formatTable(rows))
}

function toMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

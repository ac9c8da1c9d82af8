import { formatTable } from '../format-table.ts'
import { type Terminal, writeLine } from '../terminal.ts'
import { adminOf, type ServerFlags, toQuery } from './ask-admin.ts'
import { readLimit } from './read-limit.ts'

/** The flags of `windhover readers`. */
export interface ReadersFlags extends ServerFlags {
  readonly channel?: string
  readonly subject?: string
  readonly sort?: string
  readonly limit?: string
  readonly all?: boolean
  readonly json?: boolean
}

interface Reader {
  readonly clientId: string
  readonly stream: string
  readonly channels: readonly string[]
  readonly events: readonly string[] | null
  readonly subject: string | null
  readonly via: string | null
  readonly address: string | null
  readonly connectedAt: string
  readonly behind: number | null
  readonly pendingBytes: number
}

interface Page {
  readonly readers: readonly Reader[]
  readonly total: number
  readonly next: string | null
}

/** The most of one answer, so that all take few. */
const largestPage = '1000'

/** Runs `windhover readers`. */
export async function listReaders(flags: ReadersFlags, terminal: Terminal): Promise<void> {
  const { channel, subject, sort, all = false } = flags
  const limit = all ? largestPage : readLimit(flags.limit)
  const ask = adminOf(flags, terminal)
  const readers: Reader[] = []
  let [next, total]: [string | null, number] = [null, 0]
  do {
    const query = toQuery({ channel, subject, sort, limit, after: next ?? undefined })
    // oxlint-disable-next-line no-await-in-loop -- each page names the one after it
    const page = (await ask(`readers${query}`, { field: 'readers' })) as unknown as Page
    readers.push(...page.readers)
    ;({ next, total } = page)
  } while (all && next !== null)
  if (flags.json === true) return await writeLine(terminal.stdout, JSON.stringify({ readers, total, next }))
  await writeLine(terminal.stdout, formatTable([head, ...readers.map(toRow)]))
  const advice = sort === undefined ? '--all lists them' : '--limit lists more'
  if (readers.length < total) await writeLine(terminal.stderr, `# ${readers.length} of ${total}; ${advice}`)
}

const head = ['CLIENT', 'SUBJECT', 'VIA', 'ADDRESS', 'STREAM', 'CHANNELS', 'EVENTS', 'CONNECTED', 'BEHIND', 'PENDING']

function toRow({ clientId, subject, via, address, stream, channels, events, connectedAt, ...now }: Reader): string[] {
  const list = (names: readonly string[]): string => names.join(',')
  const what = events === null ? 'all' : list(events)
  const lag = [now.behind === null ? '-' : `${now.behind}`, `${now.pendingBytes} B`]
  return [clientId, subject ?? '-', via ?? '-', address ?? '-', stream, list(channels), what, connectedAt, ...lag]
}

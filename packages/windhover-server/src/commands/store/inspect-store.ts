import type { StoredMessage } from 'windhover/store'
import { readNewestMessages } from 'windhover/store/disk'

import { UsageError } from '../../options/usage-error.ts'
import { formatTable } from '../format-table.ts'
import { type Terminal, writeLine } from '../terminal.ts'
import { useDirectory } from './use-directory.ts'

/** The flags of `windhover store inspect`. */
export interface InspectStoreFlags {
  readonly last?: string
  readonly json?: boolean
}

/** The most messages that are printed, as all of them are held in memory. */
const maxMessages = 100_000

/** The longest data of a row, in characters; `--json` prints it whole. */
const maxShown = 60

/** Runs `windhover store inspect`. */
export async function inspectStore(url: string, flags: InspectStoreFlags, terminal: Terminal): Promise<void> {
  const count = readCount(flags.last)
  const messages = await useDirectory(url, terminal, (directory) => readNewestMessages(directory, count))
  if (flags.json === true) {
    for (const message of messages) {
      // oxlint-disable-next-line no-await-in-loop -- whoever reads them may be slower
      await writeLine(terminal.stdout, JSON.stringify(message))
    }
    return
  }
  const head = ['OFFSET', 'STORED', 'CHANNEL', 'EVENT', 'DATA']
  await writeLine(terminal.stdout, formatTable([head, ...messages.map(toRow)]))
}

function readCount(text = '10'): number {
  const count = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Infinity
  if (count <= maxMessages) return count
  throw new UsageError([`--last: expected a whole number from 1 to ${maxMessages}, got ${JSON.stringify(text)}`])
}

function toRow({ offset, timeMs, channel, event, data }: StoredMessage): string[] {
  const shown = data.length > maxShown ? `${data.slice(0, maxShown)}…` : data
  return [String(offset), new Date(timeMs).toISOString(), channel, event, shown]
}

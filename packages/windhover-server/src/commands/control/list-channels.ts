import { formatTable } from '../format-table.ts'
import { type Terminal, writeLine } from '../terminal.ts'
import { adminOf, type ServerFlags, toQuery } from './ask-admin.ts'
import { readLimit } from './read-limit.ts'

/** The flags of `windhover channels`. */
export interface ChannelsFlags extends ServerFlags {
  readonly limit?: string
  readonly json?: boolean
}

interface Channels {
  readonly channels: readonly { readonly name: string; readonly readers: number }[]
  readonly total: number
}

/** Runs `windhover channels`. */
export async function listChannels(flags: ChannelsFlags, terminal: Terminal): Promise<void> {
  const limit = readLimit(flags.limit)
  const answer = await adminOf(flags, terminal)(`channels${toQuery({ limit })}`, { field: 'channels' })
  if (flags.json === true) return await writeLine(terminal.stdout, JSON.stringify(answer))
  const { channels, total } = answer as unknown as Channels
  const rows = channels.map(({ name, readers }) => [name, String(readers)])
  await writeLine(terminal.stdout, formatTable([['CHANNEL', 'READERS'], ...rows]))
  const others = total - channels.length
  if (others > 0) await writeLine(terminal.stderr, `# ${others} more of ${total} have readers`)
}

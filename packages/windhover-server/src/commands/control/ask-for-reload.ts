import type { ReloadOutcome } from '../../reload/reload-outcome.ts'
import { type Terminal, writeLine } from '../terminal.ts'
import { adminOf, type ServerFlags } from './ask-admin.ts'

/** The flags of `windhover reload`. */
export interface ReloadFlags extends ServerFlags {
  readonly json?: boolean
}

/** Runs `windhover reload`. */
export async function askForReload(flags: ReloadFlags, terminal: Terminal): Promise<void> {
  const answer = await adminOf(flags, terminal)('reload', { method: 'POST', field: 'needsRestart' })
  if (flags.json === true) return await writeLine(terminal.stdout, JSON.stringify(answer))
  const { changed, needsRestart } = answer as unknown as ReloadOutcome
  for (const name of changed) await writeLine(terminal.stdout, `changed ${name}`)
  for (const name of needsRestart) await writeLine(terminal.stdout, `needs a restart ${name}`)
  if (changed.length + needsRestart.length === 0) await writeLine(terminal.stderr, '# nothing has changed')
}

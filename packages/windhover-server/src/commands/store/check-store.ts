import { CommandFailure } from '../command-failure.ts'
import { type Terminal, writeLine } from '../terminal.ts'
import { checkDirectory } from './check-directory.ts'
import { describeCheck } from './describe-check.ts'
import { useDirectory } from './use-directory.ts'

/** The flags of `windhover store check`. */
export interface CheckStoreFlags {
  readonly json?: boolean
}

/** Runs `windhover store check`. */
export async function checkStore(url: string, { json = false }: CheckStoreFlags, terminal: Terminal): Promise<void> {
  const check = await useDirectory(url, terminal, checkDirectory)
  await writeLine(terminal.stdout, json ? JSON.stringify(check) : describeCheck(check))
  const { faults } = check
  if (faults.length === 0) return
  throw new CommandFailure('the store has faults; windhover store repair keeps what is whole', json ? [] : faults)
}

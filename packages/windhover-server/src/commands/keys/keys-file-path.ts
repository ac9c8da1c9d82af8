import { resolve } from 'node:path'

import { WindhoverError } from 'windhover'

import { readVariable } from '../../options/read-environment.ts'
import { UsageError } from '../../options/usage-error.ts'
import { CommandFailure } from '../command-failure.ts'
import type { Terminal } from '../terminal.ts'

/** The flags that name the file of keys. */
export interface KeysFileFlags {
  readonly file?: string
  readonly config?: string
}

const variable = 'WINDHOVER_ACCESS_KEYS_FILE'

/**
 * Finds the file of keys: the flag, the variable, or what the config file says.
 *
 * @throws UsageError with the three ways to name one, if none does.
 */
export async function findKeysFile(flags: KeysFileFlags, terminal: Terminal): Promise<string> {
  const { environment, workingDirectory } = terminal
  const path = flags.file ?? readVariable(environment, variable) ?? (await readConfigured(flags, terminal))
  if (path !== undefined && path !== '') return resolve(workingDirectory, path)
  throw new UsageError([`keys: name the file: --file <path>, ${variable}, or access.keysFile of the config file`])
}

/** Does something with the file of keys; says what is wrong with it as what a user gave. */
export async function withKeysFile<Result>(act: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof WindhoverError)) throw error
    throw error.code === 'unavailable' ? new CommandFailure(error.message) : new UsageError([error.message])
  }
}

async function readConfigured({ config }: KeysFileFlags, terminal: Terminal): Promise<string | undefined> {
  // Loaded only if nothing nearer names a file.
  const { resolveConfig } = await import('../../options/resolve-config.ts')
  const { environment, workingDirectory } = terminal
  const sources = { environment, workingDirectory }
  const { options } = await resolveConfig(config === undefined ? sources : { ...sources, configPath: config })
  return options.access?.keysFile
}

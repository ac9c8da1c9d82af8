import { resolve } from 'node:path'

import { readVariable } from '../options/read-environment.ts'
import { readSecretText, UnsafeSecretFile } from '../options/read-secret-file.ts'
import { fileVariable } from '../options/setting-names.ts'
import { UsageError } from '../options/usage-error.ts'
import type { Terminal } from './terminal.ts'

/** A secret, and what it came from, for messages that must not show it. */
type FoundSecret = readonly [where: string, secret: string]

type Place = Pick<Terminal, 'environment' | 'workingDirectory'>

/**
 * Reads a secret from a variable, or from the file that `…_FILE` names; `undefined` if neither is set.
 *
 * @throws UsageError if both are set, since which of them counts would be a guess, and for a file that cannot be read.
 */
export function readSecretVariable(variable: string, place: Place): FoundSecret | undefined {
  const file = fileVariable(variable)
  const [secret, path] = [readVariable(place.environment, variable), readVariable(place.environment, file)]
  if (secret !== undefined && path !== undefined) {
    throw new UsageError([`${file}: ${variable} is set, too; leave one of them out`])
  }
  if (secret !== undefined) return [variable, secret]
  return path === undefined ? undefined : [file, readNamedSecret(path, file, place)]
}

/**
 * Reads the secret of a file.
 *
 * @param where - what named the file.
 * @throws UsageError for a file that cannot be read, or that others may read.
 */
export function readNamedSecret(
  path: string,
  where: string,
  { workingDirectory }: Pick<Place, 'workingDirectory'>,
): string {
  const full = resolve(workingDirectory, path)
  try {
    return readSecretText(full)
  } catch (error) {
    if (error instanceof UnsafeSecretFile) throw new UsageError([`${where}: ${full}: ${error.message}`])
    const { code = 'unknown error' } = error as NodeJS.ErrnoException
    throw new UsageError([`${where}: ${full} cannot be read (${code})`])
  }
}

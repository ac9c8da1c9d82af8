import { UsageError } from '../options/usage-error.ts'
import { readSecretVariable } from './secret-variable.ts'
import type { Terminal } from './terminal.ts'

/** The variable of the key or token that commands show to a server. */
export const credentialVariable = 'WINDHOVER_KEY'

/** What the flag of a credential says of itself. */
export const credentialHelp: string = `Key or token to show (${credentialVariable}, ${credentialVariable}_FILE, which no list of processes shows)`

/**
 * Reads the credential that a command shows to a server: its flag, the variable, or the file that a variable names.
 *
 * @param flag - the name of the flag, and its value.
 * @returns the headers that show it; none if there is no credential.
 * @throws UsageError for one that cannot stand in a header. It does not show it.
 */
export function readCredential(
  [name, value]: readonly [name: string, value: string | undefined],
  terminal: Pick<Terminal, 'environment' | 'workingDirectory'>,
): Readonly<Record<string, string>> {
  const found = value === undefined ? readSecretVariable(credentialVariable, terminal) : ([name, value] as const)
  if (found === undefined) return {}
  const [where, credential] = found
  // RFC 6750, section 2.1, and no more: `fetch` would show it in its error.
  if (!/^[\w.~+/-]+=*$/.test(credential)) {
    throw new UsageError([`${where}: expected a key or token, without spaces and line ends`])
  }
  return { authorization: `Bearer ${credential}` }
}

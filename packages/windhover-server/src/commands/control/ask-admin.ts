import { askServer, type Question } from '../ask-server.ts'
import { readCredential } from '../credential.ts'
import { addressOf, serverAddress } from '../server-address.ts'
import type { Terminal } from '../terminal.ts'

/** The flags that say which server is asked, and by whom. */
export interface ServerFlags {
  readonly url?: string
  readonly key?: string
}

/**
 * Makes the function that asks for an operation of admins, at the server and with the credential that the flags name.
 *
 * @throws UsageError for a flag or variable that cannot be used, before anything is sent.
 */
export function adminOf(
  flags: ServerFlags,
  terminal: Terminal,
): (path: string, question: Omit<Question, 'credential'>) => ReturnType<typeof askServer> {
  const server = serverAddress(flags.url, terminal.environment)
  const credential = readCredential(['--key', flags.key], terminal)
  return (path, question) => askServer(addressOf(server, `/api/admin/${path}`), { ...question, credential })
}

/** Writes a query of what is given, with its question mark; empty if nothing is. */
export function toQuery(parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}

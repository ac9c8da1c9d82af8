import { isLoopbackHost } from 'windhover/adapter'

import { type Environment, readVariable } from '../options/read-environment.ts'
import { serverAddress, serverNameOf } from './server-address.ts'

/**
 * Returns whether the credential of the environment is meant for an address. It is for the server that `--url` or `WINDHOVER_URL` names,
 * and for no other origin. If neither does, it is for servers of this machine.
 *
 * @param flag - the value of `--url`.
 * @throws UsageError as {@link serverAddress} does.
 */
export function isMeantServer(address: URL, flag: string | undefined, environment: Environment): boolean {
  const server = serverAddress(flag, environment)
  // The origin of a socket says nothing.
  if (serverNameOf(address) === serverNameOf(server)) return true
  const isNamed = flag !== undefined || readVariable(environment, 'WINDHOVER_URL') !== undefined
  // An address of version 6 stands in brackets in a URL.
  return !isNamed && isLoopbackHost(address.hostname.replace(/^\[(.*)\]$/, '$1'))
}

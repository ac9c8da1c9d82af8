import { isLoopbackHost } from 'windhover/adapter'

import { isSocketPath } from '../options/is-socket-path.ts'

/** Whether only programs on this machine reach what listens there: on a loopback address, or on a Unix socket. */
export function isOwnMachine(host: string): boolean {
  return isSocketPath(host) || isLoopbackHost(host)
}

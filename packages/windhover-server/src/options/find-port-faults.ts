import { isSocketPath } from './is-socket-path.ts'
import type { ServerOptions } from './server-options.ts'
import { settings } from './settings.ts'

/**
 * Finds whether two listeners of a server would have one port.
 *
 * @returns a sentence if so.
 */
export function findPortFaults({
  host = settings.host.default,
  port = settings.port.default,
  metricsPort,
}: Pick<ServerOptions, 'host' | 'port' | 'metricsPort'>): string[] {
  // With 0 each listener takes a free port, and a Unix socket has none.
  if (metricsPort !== port || port === 0 || isSocketPath(host)) return []
  return [`metricsPort: is ${port}, as port is, on the same host; give one of them another port`]
}

import { isSocketPath } from '../../options/is-socket-path.ts'
import type { ServerOptions } from '../../options/server-options.ts'
import { settings } from '../../options/settings.ts'
import { tlsFiles } from '../../options/tls-options.ts'
import { UsageError } from '../../options/usage-error.ts'
import { parseAddress } from '../server-address.ts'

/** Where a server is asked by programs of its own machine. A port of 0 is any free one. */
export interface Places {
  readonly server: URL
  /** That of `metricsPort`, which is always plain HTTP; `undefined` if there is none. */
  readonly metrics: URL | undefined
}

/**
 * Finds where a server with these options is asked on its own machine.
 *
 * @throws UsageError for a host that no address can be made of.
 */
export function placesOf(options: ServerOptions): Places {
  const { host = settings.host.default, port = settings.port.default, metricsPort, tls } = options
  const scheme = tlsFiles(tls) === undefined ? 'http' : 'https'
  return {
    server: isSocketPath(host) ? parseAddress(`unix:${host}`, 'host') : toUrl(scheme, host, port),
    metrics: metricsPort === undefined ? undefined : toUrl('http', metricsHostOf(host), metricsPort),
  }
}

/** Returns where `metricsPort` listens: on this machine beside a Unix socket, as scrapers speak to a port. */
export function metricsHostOf(host: string): string {
  return isSocketPath(host) ? settings.host.default : host
}

function toUrl(scheme: 'http' | 'https', host: string, port: number): URL {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  const text = `${scheme}://${name.includes(':') ? `[${name}]` : name}:${port}`
  if (!URL.canParse(text))
    throw new UsageError([`host: no address can be made of ${JSON.stringify(host)}; name one with --url`])
  return new URL(text)
}

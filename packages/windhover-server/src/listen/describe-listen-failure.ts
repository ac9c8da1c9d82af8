import { isSocketPath } from '../options/is-socket-path.ts'

/** Where a server was to listen, and what its user has set that by. */
export interface ListenPlace {
  readonly host: string
  readonly port: number
  /** What chooses another: `--host` for a command, `the option host` for a program. */
  readonly hostName: string
  readonly portName: string
  /** Where the values come from, as their user wrote it. Default: nowhere; they are defaults, or stand beside the call. */
  readonly origins?: { readonly host?: string; readonly port?: string }
}

/**
 * Says in one sentence why a server cannot listen, with what to do about it.
 *
 * @returns `undefined` for an error that has nothing to do with host and port.
 */
export function describeListenFailure(error: unknown, place: ListenPlace): string | undefined {
  const { code } = error as { code?: string }
  const { host, port, hostName, portName, origins = {} } = place
  if (isSocketPath(host)) return describeSocketFailure(code, `${host}${describeOrigin(origins.host)}`, hostName)
  const address = `${host.includes(':') ? `[${host}]` : host}:${port}`
  const named = `host ${host}${describeOrigin(origins.host)}`
  const hosts = `such as 127.0.0.1 (this machine alone) or 0.0.0.0 (every address)`
  switch (code) {
    case 'EADDRINUSE':
      return (
        `cannot listen on ${address}${describeOrigin(origins.port)}: another program uses this port; ` +
        `stop it, or choose another port with ${portName} (0 takes any free one)`
      )
    case 'EACCES':
      return (
        `cannot listen on ${address}${describeOrigin(origins.port)}: not permitted, which is usual for ports ` +
        `below 1024; choose another with ${portName}, or give this user the right to it`
      )
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
      return `cannot listen on ${address}: ${named} is not an address of this machine; choose one with ${hostName}, ${hosts}`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `cannot listen on ${address}: ${named} is not known to this machine; choose an address with ${hostName}, ${hosts}`
    default:
      return undefined
  }
}

function describeSocketFailure(code: string | undefined, path: string, hostName: string): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `cannot listen on ${path}: another program uses this socket; stop it, or choose another path with ${hostName}`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `cannot listen on ${path}: this user may not write there; choose another path with ${hostName}, or give it the right to`
    case 'ENOENT':
    case 'ENOTDIR':
      return `cannot listen on ${path}: there is no such folder; make it, or choose another path with ${hostName}`
    default:
      return undefined
  }
}

function describeOrigin(origin: string | undefined): string {
  return origin === undefined ? '' : ` (from ${origin})`
}

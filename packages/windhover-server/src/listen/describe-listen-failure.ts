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

function describeOrigin(origin: string | undefined): string {
  return origin === undefined ? '' : ` (from ${origin})`
}

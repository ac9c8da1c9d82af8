import type { ResolvedConfig } from '../config/resolve-config.ts'

/**
 * Says in one sentence why a server cannot listen, with what to do about it.
 *
 * @returns `undefined` for an error that has nothing to do with host and port.
 */
export function describeListenFailure(error: unknown, config: ResolvedConfig): string | undefined {
  const { code } = error as { code?: string }
  const { host = '', port = 0 } = config.options
  const address = `${host.includes(':') ? `[${host}]` : host}:${port}`
  const named = `host ${host}${describeOrigin(config.origins.host)}`
  switch (code) {
    case 'EADDRINUSE':
      return (
        `cannot listen on ${address}${describeOrigin(config.origins.port)}: another program uses this port; ` +
        `stop it, or choose another port with --port (0 takes any free one)`
      )
    case 'EACCES':
      return (
        `cannot listen on ${address}${describeOrigin(config.origins.port)}: not permitted, which is usual for ports ` +
        `below 1024; choose another with --port, or give this user the right to it`
      )
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
      return (
        `cannot listen on ${address}: ${named} is not an address of this machine; choose one with --host, such as ` +
        `127.0.0.1 (this machine alone) or 0.0.0.0 (every address)`
      )
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return (
        `cannot listen on ${address}: ${named} is not known to this machine; choose an address with --host, such as ` +
        `127.0.0.1 (this machine alone) or 0.0.0.0 (every address)`
      )
    default:
      return undefined
  }
}

/** The parts of the process that say what Node lets it do. */
export type NodePermission = Pick<NodeJS.Process, 'allowedNodeEnvironmentFlags'> & {
  readonly permission?: { has(scope: string): boolean }
}

/**
 * Says in one sentence why Node's permission model keeps the process from listening. To be asked first: Node throws where nobody can
 * catch it.
 *
 * @returns `undefined` where nothing does; before Node 25 the model has no say in it.
 */
export function describeForbiddenNetwork(node: NodePermission = process): string | undefined {
  const { permission, allowedNodeEnvironmentFlags } = node
  if (permission === undefined || !allowedNodeEnvironmentFlags.has('--allow-net') || permission.has('net'))
    return undefined
  return 'cannot listen: Node runs with --permission and without the right to it; add --allow-net'
}

function describeOrigin(origin: string | undefined): string {
  return origin === undefined ? '' : ` (from ${origin})`
}

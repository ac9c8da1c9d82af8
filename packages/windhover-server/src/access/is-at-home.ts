import type { Server, Socket } from 'node:net'
import type { FastifyRequest } from 'fastify'
import { isLoopbackHost } from 'windhover/adapter'

import { isForwarded } from './is-forwarded.ts'

/**
 * Whether a request comes from this machine, as far as can be known: a proxy on it would bring those of anybody. A Unix socket is made
 * for proxies, and what asks there for itself names this machine: proxies pass on the name that their client asked for.
 */
export function isAtHome({ raw }: Pick<FastifyRequest, 'raw'>): boolean {
  const { socket, headers } = raw
  if (isForwarded(headers)) return false
  if (socket.remoteAddress !== undefined) return isLoopbackHost(socket.remoteAddress)
  return isOfUnixSocket(socket) && isLoopbackHost(headers.host?.replace(/:\d+$/, '') ?? '')
}

/** A connection that is gone has no address, either; its server has. */
function isOfUnixSocket(socket: Socket): boolean {
  const { server } = socket as { readonly server?: Server | null }
  return typeof server?.address() === 'string'
}

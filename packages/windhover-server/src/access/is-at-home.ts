import type { FastifyRequest } from 'fastify'
import { isLoopbackHost } from 'windhover/adapter'

import { isForwarded } from './is-forwarded.ts'

/** Whether a request comes from this machine, as far as can be known: a proxy on it would bring those of anybody. */
export function isAtHome({ raw }: Pick<FastifyRequest, 'raw'>): boolean {
  return isLoopbackHost(raw.socket.remoteAddress ?? '') && !isForwarded(raw.headers)
}

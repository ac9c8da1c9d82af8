import type { FastifyRequest } from 'fastify'
import { findCountedAddress } from 'windhover/http/node'

/** Finds the address that the sender of a request is counted under; `undefined` if it is unknown. */
export function addressOf({ ip, raw }: FastifyRequest): string | undefined {
  return findCountedAddress(ip, raw.socket.remoteAddress, (name) => raw.headers[name])
}

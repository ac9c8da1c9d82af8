import type { TLSSocket } from 'node:tls'

import type { FastifyRequest } from 'fastify'
import type { AccessRequest } from 'windhover'
import { readCookie } from 'windhover/adapter'

import { addressOf } from './address-of.ts'

/** Shows a request of Fastify to those who find out who sent it. */
export function toAccessRequest(request: FastifyRequest): AccessRequest {
  const { raw, url } = request
  let query: URLSearchParams | undefined
  const header = (name: string): string | undefined => {
    const value = raw.headers[name]
    return Array.isArray(value) ? value.join(', ') : value
  }
  return {
    method: request.method,
    path: request.routeOptions.url ?? '',
    get query() {
      const mark = url.indexOf('?')
      return (query ??= new URLSearchParams(mark === -1 ? '' : url.slice(mark + 1)))
    },
    header,
    cookie: (name) => readCookie(header('cookie'), name),
    get address() {
      return addressOf(request)
    },
    secure: (raw.socket as Partial<TLSSocket>).encrypted === true,
  }
}

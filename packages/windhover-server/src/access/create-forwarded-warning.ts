import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyBaseLogger } from 'fastify'

import { findForwardingHeader } from './is-forwarded.ts'

/**
 * Creates what looks at the requests of a server without rules, and warns once, of the first that a proxy passed on. Whoever
 * reaches the proxy may do all that this server allows.
 */
export function createForwardedWarning(log: Pick<FastifyBaseLogger, 'warn'>): (headers: IncomingHttpHeaders) => void {
  let isTold = false
  return (headers) => {
    if (isTold) return
    const header = findForwardingHeader(headers)
    if (header === undefined) return
    isTold = true
    log.warn(
      { header },
      `a proxy passes requests on to this server (${header}), and everybody who reaches it may read and publish; ` +
        'set rules (access.keysFile, access.jwt), or start it with --anonymous to say what all may do',
    )
  }
}

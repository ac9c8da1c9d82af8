import type { FastifyBaseLogger, FastifyRequest } from 'fastify'
import type { Identity } from 'windhover'

import { identityOf } from '../access/guard-route.ts'

/**
 * Notes what an admin did, and who that was.
 *
 * @param by - who did it. Default: whom the guard of the route let in.
 */
export type Audit = (call: FastifyRequest, act: string, details: object, by?: Partial<Identity>) => void

/** Makes the function that writes what admins do to the log, whatever its level: it is no detail. */
export function createAudit(log: Pick<FastifyBaseLogger, 'warn'>): Audit {
  return (call, act, details, by = identityOf(call)) => {
    const { subject, via, tokenId } = by
    log.warn({ audit: act, by: { subject, via, tokenId, address: call.ip }, ...details }, `admin: ${act}`)
  }
}

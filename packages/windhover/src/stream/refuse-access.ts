import type { ErrorCode } from '../errors.ts'
import { type PlainResponse, refuseRequest } from './refuse.ts'
import type { AccessRefusal } from '../access/access.ts'

/** The errors of RFC 6750, section 3.1, by our codes. A client that showed nothing is told no error. */
const bearerErrors: Readonly<Partial<Record<ErrorCode, string>>> = {
  invalid_token: 'invalid_token',
  token_expired: 'invalid_token',
  forbidden: 'insufficient_scope',
}

/** Writes the answer to a client that is refused, with a challenge where another credential may help (RFC 6750, section 3). */
export function refuseAccess({ status, code, detail, headers = {} }: AccessRefusal): PlainResponse {
  const error = bearerErrors[code]
  const challenge =
    status === 401 || error === 'insufficient_scope'
      ? { 'WWW-Authenticate': error === undefined ? 'Bearer' : `Bearer error="${error}"` }
      : {}
  return refuseRequest(status, detail, { code, headers: { ...challenge, ...headers } })
}

/** The refusal of a client that showed no credential where one is needed. */
export const noCredential: AccessRefusal = {
  status: 401,
  code: 'unauthorized',
  detail: 'this needs a credential: Authorization: Bearer, a cookie, or ?ticket= of POST /api/tickets',
}

/** The refusal of a credential whose time is over. */
export const expired: AccessRefusal = {
  status: 401,
  code: 'token_expired',
  detail: 'the credential has ended; bring a newer one',
}

/** Refuses what is not granted. */
export function notGranted(detail: string): AccessRefusal {
  return { status: 403, code: 'forbidden', detail }
}

import type { ErrorCode } from '../errors.ts'
import { type PlainResponse, refuseForNow, refuseRequest } from './refuse.ts'
import type { RefusalReason } from '../refusal-reason.ts'
import type { Access, AccessRefusal, Identity } from '../access/access.ts'

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

/** How a stream refuses clients for now. */
export interface ForNow {
  readonly refusal: 'stream' | 'status'
  /** The milliseconds over which their returns are spread. */
  readonly spreadMs: number
  /** The status of the stream. */
  readonly status: number
}

/**
 * Writes the answer to a client that the door of a stream refuses. One that only came too often (429), or cannot be judged
 * now (503), is refused for now, as the stream says: at these statuses EventSource gives up.
 */
export function refuseReader(refused: AccessRefusal, { refusal, spreadMs, status }: ForNow): PlainResponse {
  const { headers = {}, detail, code } = refused
  const reason = findReasonForNow(refused)
  if (reason === undefined) return refuseAccess(refused)
  return refuseForNow(refusal, spreadMs, { reason, status, headers, detail, code })
}

/** Returns why a door refuses a client for now; `undefined` if it refuses it for good. */
export function findReasonForNow({ status }: AccessRefusal): RefusalReason | undefined {
  if (status === 429) return 'rate'
  return status === 503 ? 'store' : undefined
}

/** The refusal of a client that showed no credential where one is needed, by a door that names none. */
export const noCredential: AccessRefusal = {
  status: 401,
  code: 'unauthorized',
  detail: 'this needs a credential',
}

/** The refusal of a credential whose time is over. */
export const expired: AccessRefusal = {
  status: 401,
  code: 'token_expired',
  detail: 'the credential has ended; bring a newer one',
}

/** The refusal of an identity that may not do something: another credential may help the anonymous. */
export function refuseIdentity(access: Access, { via }: Identity, detail: string): AccessRefusal {
  return via === 'anonymous' ? (access.noCredential ?? noCredential) : notGranted(detail)
}

/** Refuses what is not granted. */
export function notGranted(detail: string): AccessRefusal {
  return { status: 403, code: 'forbidden', detail }
}

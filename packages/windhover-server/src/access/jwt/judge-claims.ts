import type { AccessRefusal } from 'windhover'
import { expired } from 'windhover/adapter'

import type { TokenClaims } from '../../options/access-options.ts'
import { invalidToken } from '../refusals.ts'

/** What the claims of a token must say, whoever signed it. */
export interface ClaimRules {
  /** Default: any. */
  readonly issuer?: string | undefined
  /** One of these. Default: any. */
  readonly audience?: readonly string[] | undefined
  /** 0: any. */
  readonly maxTokenAgeMs: number
  readonly clockToleranceMs: number
}

/** The registered claims of a token that is good. */
export interface JudgedClaims {
  readonly subject: string | undefined
  readonly tokenId: string | undefined
  readonly issuedAtMs: number | undefined
  /** Later than now. */
  readonly expiresAtMs: number
}

/**
 * Judges the registered claims of a token (RFC 7519, section 4.1). `exp` is required: a token that never ends cannot be
 * taken back by waiting.
 */
export function judgeClaims(claims: TokenClaims, rules: ClaimRules, nowMs: number): JudgedClaims | AccessRefusal {
  const { issuer, audience, maxTokenAgeMs, clockToleranceMs } = rules
  const { iss, aud, sub, jti } = claims
  if (issuer !== undefined && iss !== issuer) return invalidToken
  if (audience !== undefined && !isFor(aud, audience)) return invalidToken
  if (!isStringOrNone(sub) || !isStringOrNone(jti)) return invalidToken
  const [exp, nbf, iat] = [claims['exp'], claims['nbf'], claims['iat']].map(toMilliseconds)
  if (exp === undefined || exp === null || nbf === null || iat === null) return invalidToken
  if (nbf !== undefined && nbf > nowMs + clockToleranceMs) return invalidToken
  let endsAtMs = exp
  if (maxTokenAgeMs > 0) {
    // One from the future could be as old as it likes.
    if (iat === undefined || iat > nowMs + clockToleranceMs) return invalidToken
    endsAtMs = Math.min(exp, iat + maxTokenAgeMs)
  }
  if (endsAtMs + clockToleranceMs <= nowMs) return expired
  // Whoever looks later, such as a stream, knows no tolerance.
  const expiresAtMs = endsAtMs <= nowMs ? endsAtMs + clockToleranceMs : endsAtMs
  return { subject: sub, tokenId: jti, issuedAtMs: iat, expiresAtMs }
}

/** The last moment that there is, in milliseconds since 1970 (ECMAScript, section 21.4.1.1). */
const lastMs = 8.64e15

/**
 * Reads seconds since 1970, which may have a fraction (RFC 7519, section 2), as whole milliseconds; `null` for what is there, and no
 * number. What lies beyond all moments is the last one.
 */
function toMilliseconds(claim: unknown): number | null | undefined {
  if (claim === undefined) return undefined
  if (typeof claim !== 'number' || !Number.isFinite(claim * 1000)) return null
  return Math.max(-lastMs, Math.min(lastMs, Math.floor(claim * 1000)))
}

function isFor(aud: unknown, audience: readonly string[]): boolean {
  const named: readonly unknown[] = Array.isArray(aud) ? aud : [aud]
  return named.some((name) => typeof name === 'string' && audience.includes(name))
}

function isStringOrNone(claim: unknown): claim is string | undefined {
  return claim === undefined || typeof claim === 'string'
}

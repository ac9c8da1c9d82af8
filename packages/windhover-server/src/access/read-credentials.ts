import type { AccessRefusal, AccessRequest } from 'windhover'

import { isKeyLike } from './keys/api-key.ts'
import { contradictingCredentials, invalidToken } from './refusals.ts'

/** A credential of a request, and what can judge it. */
export interface Credential {
  readonly kind: 'key' | 'token' | 'ticket'
  readonly value: string
  /** Whether a browser added it by itself, so that other pages can send it too. */
  readonly isCookie: boolean
}

/** Which credentials are looked for. */
export interface CredentialPlaces {
  /** Cookies that may hold a token; the first that is there counts. */
  readonly cookieNames: readonly string[]
  /** Whether `?access_token=` is taken. */
  readonly tokenInQuery: boolean
  /** Whether `?ticket=` is taken. */
  readonly tickets: boolean
}

/** A token of RFC 6750, section 2.1, after the scheme, whose case does not matter (RFC 9110, section 11.1). */
const bearer = /^bearer +([A-Za-z0-9._~+/-]+=*)$/i

/**
 * Reads the credential of a request: `Authorization: Bearer`, `X-API-Key`, `?ticket=`, `?access_token=`, and without them
 * a cookie, which browsers add by themselves. Other schemes of `Authorization` are not ours. An empty Bearer is
 * none, as the other ways are when they are empty. The client of Scalar sends it before a token was entered, and must
 * not be counted as one that guesses.
 *
 * @returns `undefined` if there is none; a refusal for two that differ, and for a Bearer that is no token or several.
 */
export function readCredentials(
  request: AccessRequest,
  places: CredentialPlaces,
): Credential | AccessRefusal | undefined {
  const shown: Credential[] = []
  const authorization = request.header('authorization')?.trim()
  if (authorization !== undefined && /^bearer[\s,]/i.test(authorization)) {
    const value = bearer.exec(authorization)?.[1]
    if (value === undefined) return invalidToken
    shown.push(explicit(isKeyLike(value) ? 'key' : 'token', value))
  }
  const apiKey = request.header('x-api-key')?.trim()
  if (apiKey !== undefined && apiKey !== '') shown.push(explicit('key', apiKey))
  if (places.tickets) shown.push(...readQuery(request, 'ticket', 'ticket'))
  if (places.tokenInQuery) shown.push(...readQuery(request, 'access_token', 'token'))
  const [first] = shown
  if (first === undefined) return readTokenCookie(request, places.cookieNames)
  return shown.some(({ value }) => value !== first.value) ? contradictingCredentials : first
}

function explicit(kind: Credential['kind'], value: string): Credential {
  return { kind, value, isCookie: false }
}

function readQuery({ query }: AccessRequest, name: string, kind: 'ticket' | 'token'): Credential[] {
  return query
    .getAll(name)
    .filter((value) => value !== '')
    .map((value) => explicit(kind, value))
}

function readTokenCookie(request: AccessRequest, names: readonly string[]): Credential | undefined {
  for (const name of names) {
    const value = request.cookie(name)
    if (value !== undefined && value !== '') return { kind: 'token', value, isCookie: true }
  }
  return undefined
}

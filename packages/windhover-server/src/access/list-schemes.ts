import { isLoopbackHost } from 'windhover/adapter'
import type { SecurityScheme } from 'windhover/openapi'

import type { AccessOptions } from '../options/access-options.ts'
import { consoleCookieName } from './console-cookie.ts'
import { cookieNames } from './cookie-names.ts'
import { listIssuers } from './list-issuers.ts'

/**
 * Lists the ways to show who one is that options of access take, by the name that the documents call them. Tickets are always among
 * them, though streams alone take these.
 *
 * @param plainHost - the address that the server listens on in plain HTTP, if it does and that is known.
 */
export function listSchemes(access: AccessOptions, plainHost: string | undefined): Record<string, SecurityScheme> {
  const takesTokens = listIssuers(access).length > 0
  // Only one cookie can be told; on a loopback address, a page without TLS can set the last one alone.
  const cookie = takesTokens
    ? cookieNames(access.cookie, plainHost !== undefined && isLoopbackHost(plainHost)).at(-1)
    : undefined
  return {
    ...(access.keysFile === undefined ? {} : { apiKey }),
    ...(takesTokens ? { token } : {}),
    ...(cookie === undefined ? {} : { cookie: { ...cookieScheme, name: cookie } }),
    ...(takesTokens && access.tokenInQuery === true ? { accessToken } : {}),
    ticket,
  }
}

const apiKey: SecurityScheme = {
  type: 'http',
  scheme: 'bearer',
  description: 'A key of `windhover keys create`. The header `X-API-Key` takes it, too.',
}

const token: SecurityScheme = {
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description: 'A JWT of an issuer that the server knows.',
}

const cookieScheme = {
  type: 'apiKey',
  in: 'cookie',
  description: 'A JWT in a cookie, which browsers send by themselves.',
} as const

/** Describes the cookie of a login to the console, which takes the place of the credential that was shown for it. */
export function describeConsoleCookie(
  plainHost: string | undefined,
  { prefix }: { readonly prefix: string },
): SecurityScheme {
  return {
    type: 'apiKey',
    in: 'cookie',
    name: consoleCookieName({ prefix, isSecure: plainHost === undefined || !isLoopbackHost(plainHost) }),
    description: 'The cookie of a login to the console (`POST /api/admin/session`).',
  }
}

const accessToken: SecurityScheme = {
  type: 'apiKey',
  in: 'query',
  name: 'access_token',
  description: 'A JWT in the address, which ends up in logs and histories. Tickets do not (RFC 9700, section 4.3.2).',
}

const ticket: SecurityScheme = {
  type: 'apiKey',
  in: 'query',
  name: 'ticket',
  description: 'A ticket of `POST /api/tickets`, for EventSource, which can send no header.',
}

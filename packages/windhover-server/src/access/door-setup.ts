import type { FastifyBaseLogger } from 'fastify'
import type { AccessRequest, Identity } from 'windhover'
import { isLoopbackHost, isRefused, type OriginRules } from 'windhover/adapter'

import type { KeyRate } from '../limits/rate-limit.ts'
import { createRateLimits, type RateLimits } from '../limits/rate-limits.ts'
import type { ServerCounts } from '../metrics/server-counts.ts'
import type { AccessOptions, JwtOptions, LimitOptions } from '../options/access-options.ts'
import { settings } from '../options/settings.ts'
import { isSameExactly } from '../reload/is-same-value.ts'
import type { AccessParts } from './access-parts.ts'
import { askForCredential } from './ask-for-credential.ts'
import { isOfOwnPage, ownPageRules, readConsoleCookies } from './console-cookie.ts'
import { cookieNames } from './cookie-names.ts'
import {
  type AuthenticatorOptions,
  createAuthenticator,
  type FindSession,
  findShownVia,
} from './create-authenticator.ts'
import { type CredentialOrigin, noteOrigin } from './credential-origin.ts'
import type { DoorParts } from './door.ts'
import type { TokenVerifier } from './jwt/create-token-verifier.ts'
import type { KeyRing } from './keys/key-ring.ts'
import { listIssuers } from './list-issuers.ts'
import { type AccessSetup, anonymousGrants, hasRules } from './rules.ts'
import type { Sessions } from './sessions.ts'
import type { Tickets } from './tickets.ts'

/** What decides who is let in: options. */
export interface DoorOptions extends AccessSetup {
  readonly limits?: LimitOptions | undefined
  /** The origins of its own pages that a proxy serves under another host. */
  readonly allowedOrigins?: readonly string[] | undefined
  /** Whether the app is the ready server's own. */
  readonly isOwnApp: boolean
  /** The address that the server listens on in plain HTTP, if it does and that is known. */
  readonly plainHost?: string | undefined
  /** The path that tickets are made at. */
  readonly ticketsPath: string
  /** The wait that clients are told, in milliseconds. */
  readonly retryMs?: number | undefined
}

/** What stays the same while a door stands. */
export interface DoorGround extends Pick<DoorParts, 'revocations' | 'preparation'> {
  readonly tickets: Tickets
  /** Default: nobody can log in to a console. */
  readonly sessions: Sessions | undefined
  readonly log: Pick<FastifyBaseLogger, 'warn'>
  /** Finds the rate that a key has of its own, as the keys are at that time. */
  readonly keyRate: KeyRate
  /** Counts who comes. */
  readonly counts: Pick<ServerCounts, 'auth' | 'rateLimited'>
}

/** What a door judges by: options with what was made of them. */
export interface DoorSetup {
  readonly options: DoorOptions
  readonly issuers: readonly JwtOptions[]
  readonly keys: KeyRing | undefined
  readonly tokens: TokenVerifier | undefined
  readonly limits: RateLimits
  /** Where those come from who show nothing. */
  readonly anonymous: CredentialOrigin
  /** @param limits - stays one object while the limits change. */
  readonly toParts: (limits: RateLimits) => DoorParts
}

/**
 * Sets up what a door judges by. What is as it was before goes on: keys, issuers with what was fetched of them, and what rates have
 * counted.
 *
 * @param parts - what the options need.
 * @throws WindhoverError `invalid_option` for a keys file that cannot be used.
 */
export function setUpDoor(options: DoorOptions, parts: AccessParts, ground: DoorGround, before?: DoorSetup): DoorSetup {
  const { access = {}, plainHost, isOwnApp } = options
  const { log, counts, tickets, sessions, revocations, preparation, keyRate } = ground
  const ownPages = ownPageRules(options.allowedOrigins)
  const issuers = listIssuers(access).map(([, one]) => one)
  const tokens = isSameExactly(issuers, before?.issuers) ? before?.tokens : createTokens(issuers, parts, log)
  const keys = access.keysFile === undefined ? undefined : parts.openKeys(access.keysFile, before?.keys)
  const limits = createRateLimits(options.limits, {
    // Otherwise each publish would be judged, and its answer have headers of no limit.
    keyRate: keys?.hasRates === true ? keyRate : undefined,
    onLimited: (name) => counts.rateLimited.add(name),
    before: before?.limits,
  })
  const anonymous = { name: 'anonymous' }
  const authentication: AuthenticatorOptions = {
    keys,
    tokens,
    tickets,
    session: sessions && ((request) => findSession(request, sessions, ownPages)),
    hook: access.authenticate,
    cookieNames: cookieNames(access.cookie, plainHost !== undefined && isLoopbackHost(plainHost)),
    tokenInQuery: access.tokenInQuery ?? settings['access.tokenInQuery'].default,
    anonymous: noteOrigin(Object.freeze<Identity>({ via: 'anonymous', grants: anonymousGrants(options) }), anonymous),
  }
  const toParts = (hotLimits: RateLimits): DoorParts => ({
    authenticate: createAuthenticator(authentication),
    onIdentified: (request, who) =>
      counts.auth.add(isRefused(who) ? findShownVia(request, authentication) : (who.via ?? 'hook'), who),
    authorize: access.authorize,
    revocations,
    sessions,
    ownPages,
    preparation,
    limits: hotLimits,
    noCredential: {
      route: askForCredential(options, { plainHost }),
      stream: askForCredential(options, { plainHost, ticketsPath: options.ticketsPath }),
    },
    isOpenToAdmins: isOwnApp && !hasRules(options),
  })
  return { options, issuers, keys, tokens, limits, anonymous, toParts }
}

/** Without such a cookie, which is nearly always, it costs a look at one header. */
function findSession(request: AccessRequest, sessions: Sessions, ownPages: OriginRules): ReturnType<FindSession> {
  const secrets = readConsoleCookies(request.header('cookie'))
  return secrets.length === 0 || !isOfOwnPage(request, ownPages) ? undefined : sessions.find(secrets)
}

function createTokens(
  issuers: readonly JwtOptions[],
  parts: AccessParts,
  log: Pick<FastifyBaseLogger, 'warn'>,
): TokenVerifier | undefined {
  if (issuers.length === 0) return undefined
  return parts.createTokenVerifier(issuers, { onFault: (sentence) => log.warn(sentence) })
}

/** Warns of a setup that shows tokens to others. */
export function warnOfTokensInUrls({ tokenInQuery }: AccessOptions, log: Pick<FastifyBaseLogger, 'warn'>): void {
  if (tokenInQuery !== true) return
  log.warn(
    'tokenInQuery: tokens in URLs end up in the logs of proxies and in histories; tickets do not (RFC 9700, section 4.3.2)',
  )
}

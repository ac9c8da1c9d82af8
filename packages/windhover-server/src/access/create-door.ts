import type { FastifyBaseLogger } from 'fastify'
import type { Hub, Identity } from 'windhover'
import { defaults, isLoopbackHost, isRefused } from 'windhover/adapter'
import type { State } from 'windhover/store'

import { createRateLimits, type RateLimits } from '../limits/rate-limits.ts'
import type { ServerCounts } from '../metrics/server-counts.ts'
import type { AccessOptions, LimitOptions } from '../options/access-options.ts'
import { settings } from '../options/settings.ts'
import type { StatePreparation } from '../store/state-preparation.ts'
import type { AccessParts } from './access-parts.ts'
import { askForCredential } from './ask-for-credential.ts'
import { cookieNames } from './cookie-names.ts'
import { type AuthenticatorOptions, createAuthenticator, findShownVia } from './create-authenticator.ts'
import { Door } from './door.ts'
import { listIssuers } from './list-issuers.ts'
import type { TokenVerifier } from './jwt/create-token-verifier.ts'
import { Kicks } from './kicks.ts'
import { Revocations } from './revocations.ts'
import { type AccessSetup, anonymousGrants, hasRules } from './rules.ts'
import { Tickets } from './tickets.ts'

/** What a door is made with. */
export interface DoorOptions extends AccessSetup {
  readonly limits?: LimitOptions | undefined
  /** The address that the server listens on. Default: it is not known, as in an app of somebody else. */
  readonly host?: string | undefined
  /** The path that tickets are made at. */
  readonly ticketsPath: string
  /** The wait that clients are told, in milliseconds. */
  readonly retryMs?: number | undefined
}

/** Where a door stands. */
export interface DoorPlace {
  readonly hub: Hub
  readonly state: State
  /** Whether other nodes have the same state. */
  readonly isShared: boolean
  /** Prepares what follows the state. */
  readonly preparation: StatePreparation
  readonly log: FastifyBaseLogger
  /** What the setup needs. */
  readonly parts: AccessParts
  /** Counts who comes. */
  readonly counts: Pick<ServerCounts, 'auth' | 'rateLimited'>
}

/** A door, and what opens and shuts it. */
export interface DoorSystem {
  readonly door: Door
  readonly limits: RateLimits
  readonly tickets: Tickets
  readonly revocations: Revocations
  readonly kicks: Kicks
  /** The keys that come from elsewhere, for `/readyz`; `undefined` if there are none. */
  readonly tokens: TokenVerifier | undefined
  /** Ends what follows the state, and what fetches keys. The state stays open. */
  close(): void
}

/**
 * Creates the door of a server.
 *
 * @throws WindhoverError `invalid_option` for a keys file that cannot be used.
 */
export function createDoor(options: DoorOptions, place: DoorPlace): DoorSystem {
  const { hub, state, isShared, preparation, log, parts, counts } = place
  const { access = {}, host } = options
  const { ticketTtlMs = settings['access.ticketTtlMs'].default, tokenInQuery = false } = access
  const onError = (error: unknown): void => log.error({ err: error }, 'what became of a ticket could not be kept')
  const tickets = new Tickets({
    state,
    isShared,
    ttlMs: ticketTtlMs,
    resumeMs: findResumeMs(options, hub),
    onTaken: (lease) => void hub.kick({ lease }),
    onError,
  })
  const revocations = new Revocations({
    state,
    onRevoked: ({ subject, tokenId, address, channel, issuedBeforeMs }) =>
      void hub.kick({ subject, tokenId, address, channel, issuedBeforeMs }),
    onRestored: (count) => log.warn({ count }, 'revocations that were lost where nodes share them were put back'),
  })
  const kicks = new Kicks({ state, kick: (filter, how) => hub.kick(filter, how) })
  for (const part of [revocations, tickets, kicks]) preparation.add(part)
  const tokens = createTokens(access, log, parts)
  const keys = access.keysFile === undefined ? undefined : parts.openKeys(access.keysFile)
  const limits = createRateLimits(options.limits, {
    // Otherwise each publish would be judged, and its answer have headers of no limit.
    keyRate: keys?.hasRates === true ? (id) => keys.rateOf(id) : undefined,
    onLimited: (name) => counts.rateLimited.add(name),
  })
  const authentication: AuthenticatorOptions = {
    keys,
    tokens,
    tickets,
    hook: access.authenticate,
    cookieNames: cookieNames(access.cookie, host !== undefined && isLoopbackHost(host)),
    tokenInQuery,
    anonymous: Object.freeze<Identity>({ via: 'anonymous', grants: anonymousGrants(options) }),
  }
  const door = new Door({
    authenticate: createAuthenticator(authentication),
    onIdentified: (request, who) =>
      counts.auth.add(isRefused(who) ? findShownVia(request, authentication) : (who.via ?? 'hook'), who),
    authorize: access.authorize,
    revocations,
    preparation,
    limits,
    noCredential: {
      route: askForCredential(options, { host }),
      stream: askForCredential(options, { host, ticketsPath: options.ticketsPath }),
    },
    isOpenToAdmins: host !== undefined && !hasRules(options),
  })
  if (tokenInQuery) {
    log.warn(
      'tokenInQuery: tokens in URLs end up in the logs of proxies and in histories; tickets do not (RFC 9700, section 4.3.2)',
    )
  }
  return {
    door,
    limits,
    tickets,
    revocations,
    kicks,
    tokens,
    close() {
      tokens?.close()
      for (const part of [revocations, tickets, kicks]) part.close()
    },
  }
}

/** How long a revocation holds that names no end, in milliseconds: as long as a token may live, which is 30 days if nothing says less. */
export function findRevocationMs({ access = {} }: AccessSetup): number {
  const ages = listIssuers(access).map(([, { maxTokenAgeMs = 0 }]) => maxTokenAgeMs)
  return ages.length > 0 && ages.every((age) => age > 0) ? Math.max(...ages) : 30 * 86_400_000
}

function createTokens(access: AccessOptions, log: FastifyBaseLogger, parts: AccessParts): TokenVerifier | undefined {
  const issuers = listIssuers(access).map(([, options]) => options)
  if (issuers.length === 0) return undefined
  return parts.createTokenVerifier(issuers, { onFault: (sentence) => log.warn(sentence) })
}

/** Twice the time after which a client comes back at the latest, and a minute. */
function findResumeMs({ access = {}, retryMs = defaults.retryMs }: DoorOptions, hub: Hub): number {
  const given = access.ticketResumeMs ?? settings['access.ticketResumeMs'].default
  return given > 0 ? given : 2 * (retryMs + hub.reconnectSpreadMs) + 60_000
}

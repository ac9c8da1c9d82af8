import type { AccessRefusal, AccessRequest, Authenticated, Identity } from 'windhover'
import { after, isRefused } from 'windhover/adapter'

import type { AccessOptions } from '../options/access-options.ts'
import { checkHookOutcome } from './check-hook-outcome.ts'
import { noteOrigin, originOf } from './credential-origin.ts'
import type { TokenVerifier } from './jwt/create-token-verifier.ts'
import type { KeyRing } from './keys/key-ring.ts'
import { type Credential, type CredentialPlaces, readCredentials } from './read-credentials.ts'
import type { ShownVia } from '../metrics/auth-counts.ts'
import { contradictingCredentials, invalidToken } from './refusals.ts'

/** What can tell who asks. */
export interface AuthenticatorOptions extends Pick<CredentialPlaces, 'cookieNames' | 'tokenInQuery'> {
  /** Default: no key is taken. */
  readonly keys?: KeyRing | undefined
  /** Default: no token is taken, and no cookie is looked at. */
  readonly tokens?: TokenVerifier | undefined
  /** Default: no ticket is taken. */
  readonly tickets?: Tickets | undefined
  /** Finds whose login to the console a request shows; `undefined` if none. Default: there are none. */
  readonly session?: FindSession | undefined
  /** Asked first; `undefined` leaves it to the rest. Default: none. */
  readonly hook?: AccessOptions['authenticate']
  /** Who shows nothing. */
  readonly anonymous: Identity
}

/** Opens the tickets that pages without headers and cookies show. */
export interface Tickets {
  open(ticket: string, request: AccessRequest): Authenticated | Promise<Authenticated>
}

/** Finds whose login to the console the cookies of a request show. */
export type FindSession = (
  request: AccessRequest,
) => Identity | AccessRefusal | undefined | Promise<Identity | AccessRefusal | undefined>

/** Finds out who sends a request; a promise only if one of its parts needs one. */
export type Authenticate = (request: AccessRequest) => Authenticated | Promise<Authenticated>

/**
 * Finds the way by which a request shows who sends it, whether that is right or not. What shows nothing that is known was judged by the
 * hook, if there is one.
 */
export function findShownVia(request: AccessRequest, options: AuthenticatorOptions): ShownVia {
  const credential = readCredentials(request, placesOf(options))
  if (credential === undefined) return options.hook === undefined ? 'anonymous' : 'hook'
  if ('status' in credential) return credential === contradictingCredentials ? 'several' : 'token'
  return credential.isCookie ? 'cookie' : credential.kind
}

function placesOf({ tokens, tickets, cookieNames, tokenInQuery }: AuthenticatorOptions): CredentialPlaces {
  return { cookieNames: tokens === undefined ? [] : cookieNames, tokenInQuery, tickets: tickets !== undefined }
}

/**
 * Creates the function that finds out who sends a request: by the hook, and otherwise by the credential that it shows. A login to the console
 * counts before both if nothing is shown but cookies.
 */
export function createAuthenticator(options: AuthenticatorOptions): Authenticate {
  const { keys, tokens, tickets, session, hook, anonymous } = options
  const places = placesOf(options)

  function judge(request: AccessRequest): Authenticated | Promise<Authenticated> {
    const credential = readCredentials(request, places)
    if (credential === undefined) return anonymous
    if ('status' in credential) return credential
    return judgeCredential(credential, request)
  }

  function judgeCredential(
    { kind, value, isCookie }: Credential,
    request: AccessRequest,
  ): Authenticated | Promise<Authenticated> {
    switch (kind) {
      case 'key':
        return keys?.find(value) ?? invalidToken
      case 'ticket':
        return tickets?.open(value, request) ?? invalidToken
      case 'token': {
        const outcome = tokens?.verify(value) ?? invalidToken
        return isCookie ? after(outcome, viaCookie) : outcome
      }
    }
  }

  const judgeFirst: Authenticate =
    hook === undefined
      ? judge
      : (request) =>
          after(hook(request), (outcome) => (outcome === undefined ? judge(request) : checkHookOutcome(outcome)))
  if (session === undefined) return judgeFirst
  const explicit = { ...places, cookieNames: [] }
  return (request) =>
    after(session(request), (who) =>
      who === undefined || readCredentials(request, explicit) !== undefined ? judgeFirst(request) : who,
    )
}

/** The identities that were shown by a cookie, by those that their tokens have: one object for each token. */
const byCookie = new WeakMap<Identity, Identity>()

function viaCookie(outcome: Authenticated): Authenticated {
  if (isRefused(outcome)) return outcome
  let identity = byCookie.get(outcome)
  if (identity === undefined) {
    identity = noteOrigin(Object.freeze<Identity>({ ...outcome, via: 'cookie' }), originOf(outcome))
    byCookie.set(outcome, identity)
  }
  return identity
}

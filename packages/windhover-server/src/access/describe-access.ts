import { type AccessRefusal, type Act, createProblem, type SecurityRequirement } from 'windhover'
import { expired, type StreamDescription } from 'windhover/adapter'
import {
  describeProblem,
  type ResponseDescription,
  type RouteDescription,
  type SecurityScheme,
} from 'windhover/openapi'

import type { RateLimits } from '../limits/rate-limits.ts'
import { askForCredential } from './ask-for-credential.ts'
import { type AccessSetup, anonymousGrants, hasRules } from './rules.ts'
import { describeConsoleCookie, listSchemes } from './list-schemes.ts'
import { contradictingCredentials } from './refusals.ts'

/** What decides how the documents tell of access. */
export interface DescribedSetup extends AccessSetup {
  /** The limits of the door. Default: there is no door. */
  readonly limits?: RateLimits | undefined
  /** What the operations of the document want that say nothing themselves; with a hook, the ways that it takes. */
  readonly security?: readonly SecurityRequirement[] | undefined
  /** The address that the server listens on. Default: it is not known. */
  readonly plainHost?: string | undefined
  /** Where the console stands that people log in to. Default: there is none. */
  readonly login?: { readonly prefix: string } | undefined
}

/** Tells the documents who may use an operation, and what the others are answered. */
export interface AccessDescription {
  /** The ways to show who one is, by name. None for a server without rules. */
  readonly schemes: Readonly<Record<string, SecurityScheme>>
  /**
   * Describes a stream behind the door of the server. One with a `security` of its own keeps it.
   *
   * @param stream - has no door of its own.
   * @param act - what the stream needs. Default: `read`.
   */
  readonly describeStream: (stream: StreamDescription, act?: Act) => StreamDescription
  /**
   * Describes a route behind the door.
   *
   * @param act - what the route needs.
   * @param limited - the limit that judges it. Default: it has none.
   */
  readonly describeRoute: (route: RouteDescription, act: Act, limited?: 'publish' | 'ticket') => RouteDescription
}

/**
 * Makes what the documents tell of access out of the options. An operation lists exactly the credentials that these options take, and
 * `{}` if it is for everybody. A hook takes what the option `security` says.
 */
export function describeAccess(setup: DescribedSetup): AccessDescription {
  const { limits, security = [], access = {} } = setup
  const unauthorized = describeUnauthorized(askForCredential(setup, { plainHost: setup.plainHost }))
  const hasHook = access.authenticate !== undefined
  const { ticket, ...own } = listSchemes(access, setup.plainHost)
  const login = setup.login === undefined ? {} : { console: describeConsoleCookie(setup.plainHost, setup.login) }
  const ways = [...Object.keys(own).map((name) => ({ [name]: [] })), ...(hasHook ? security : [])]
  // What a hook takes that nobody has described cannot be told, and a list without it would be wrong.
  const isTold = hasRules(setup) && ways.length > 0
  return {
    schemes: isTold ? { ...own, ticket: ticket!, ...login } : {},
    describeStream: (stream, act = 'read') => ({
      ...stream,
      ...(stream.security === undefined ? requirement(act, ...(act === 'read' ? [{ ticket: [] }] : [])) : {}),
      extensions: { ...grant(act), ...stream.extensions },
    }),
    describeRoute: (route, act, limited) => {
      const isLimited = limited !== undefined && limits?.[limited] !== undefined
      return {
        ...route,
        ...requirement(act),
        extensions: { ...grant(act), ...route.extensions },
        responses: {
          400: contradicting,
          ...(isLimited ? withRates(route.responses) : route.responses),
          401: unauthorized,
          403:
            act === 'publish' ? notGranted('publishing') : notGranted(act === 'admin' ? 'administration' : 'reading'),
          // Too many wrong credentials are refused so, whatever else is limited.
          429: tooMany,
        },
      }
    },
  }

  function requirement(act: Act, ...more: SecurityRequirement[]): { readonly security?: SecurityRequirement[] } {
    if (!isTold) return {}
    const isForAll = anonymousGrants(setup).some(({ allow }) => allow.includes(act))
    const logins = act === 'admin' ? Object.keys(login).map((name) => ({ [name]: [] })) : []
    return { security: [...ways, ...logins, ...more, ...(isForAll ? [{}] : [])] }
  }
}

function grant(act: Act): { readonly 'x-windhover-grant': { readonly allow: readonly Act[] } } {
  return { 'x-windhover-grant': { allow: [act] } }
}

const challenge: NonNullable<ResponseDescription['headers']> = {
  'WWW-Authenticate': {
    description: 'How to show a credential, and what is wrong with the one that came (RFC 6750, section 3).',
    schema: { type: 'string' },
  },
}

const rates: NonNullable<ResponseDescription['headers']> = {
  'RateLimit-Policy': { description: 'The rates that hold for the caller.', schema: { type: 'string' } },
  RateLimit: { description: 'What is left of them, and for how long.', schema: { type: 'string' } },
}

function describeUnauthorized({ detail, code }: AccessRefusal): ResponseDescription {
  return withHeaders(
    describeProblem(
      'There is no credential, or it is wrong or has ended.',
      createProblem(401, detail, { code }),
      createProblem(401, expired.detail, { code: expired.code }),
    ),
    challenge,
  )
}

/** Of a route that knows no other wrong request. */
const contradicting = describeProblem(
  'The request shows two different credentials.',
  createProblem(400, contradictingCredentials.detail, { code: contradictingCredentials.code }),
)

function notGranted(what: string): ResponseDescription {
  return withHeaders(
    describeProblem(
      'The credential does not allow it, or a page of an origin that is not allowed asks.',
      createProblem(403, `${what} is not granted`, { code: 'forbidden' }),
      createProblem(403, 'Origin: https://other.example is not allowed here'),
    ),
    challenge,
  )
}

const tooMany = withHeaders(
  describeProblem(
    'The caller was too fast, or showed too many wrong credentials. Nothing was done.',
    createProblem(429, 'too many requests', { code: 'unavailable' }),
  ),
  {
    ...rates,
    'Retry-After': { description: 'Seconds after which to try again.', schema: { type: 'integer', minimum: 0 } },
  },
)

/** Every success tells what is left. */
function withRates(responses: RouteDescription['responses']): RouteDescription['responses'] {
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      status.startsWith('2') ? withHeaders(response, rates) : response,
    ]),
  )
}

function withHeaders(
  response: ResponseDescription,
  headers: NonNullable<ResponseDescription['headers']>,
): ResponseDescription {
  return { ...response, headers: { ...response.headers, ...headers } }
}

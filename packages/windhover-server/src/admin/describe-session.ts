import { createProblem } from 'windhover'
import { describeProblem, type ResponseDescription, type RouteDescription } from 'windhover/openapi'

import { invalidToken } from '../access/refusals.ts'
import type { RoutePlace } from '../routes/route-place.ts'
import { answer, bodyProblems, describeBody } from './describe-parts.ts'
import { nothingToShow, sessionPath } from './register-session.ts'
import { consoleSession, loginRequest } from './session-schemas.ts'

const challenge = {
  'WWW-Authenticate': {
    description: 'What is wrong with the credential (RFC 6750, section 3).',
    schema: { type: 'string' },
  },
} as const

const rates = {
  'RateLimit-Policy': { description: 'The rate that holds for tries.', schema: { type: 'string' } },
  RateLimit: { description: 'What is left of it, and for how long.', schema: { type: 'string' } },
  'Retry-After': { description: 'Seconds after which to try again.', schema: { type: 'integer', minimum: 0 } },
} as const

function ended(description: string): ResponseDescription {
  const schema = { type: 'string' } as const
  return { description, headers: { 'Set-Cookie': { description: 'The cookie of the login.', schema } } }
}

/** Describes who is logged in, for admins alone, under a prefix or none. */
export function describeSession({ prefix, otherResponse }: RoutePlace): RouteDescription {
  return {
    ...shared,
    method: 'get',
    path: prefix + sessionPath,
    operationId: 'getSession',
    summary: 'Find out who is logged in',
    description: 'Tells who asks, for the console to know whether somebody has to log in.',
    responses: {
      200: answer('Who it is.', consoleSession, {
        subject: 'ann',
        via: 'key',
        expiresAt: '2026-01-01T08:00:00.000Z',
        isOpen: false,
      }),
      default: otherResponse,
    },
  }
}

/** Describes the login and its end, which are for everybody, under a prefix or none. */
export function describeLogin({ prefix, otherResponse }: RoutePlace): RouteDescription[] {
  return [
    {
      ...shared,
      method: 'post',
      path: prefix + sessionPath,
      operationId: 'logIn',
      summary: 'Log in to the console',
      description:
        'Takes a credential that allows administration, and gives a cookie that stands for it for 8 hours at most. It is over at once when the ' +
        'credential is. Another login of the same browser ends the one before.',
      requestBody: describeBody('What to log in with.', loginRequest, { credential: `wh_3fK9x0aQz_${'4'.repeat(43)}` }),
      responses: {
        204: ended('The login has begun.'),
        ...bodyProblems('credential: expected a string'),
        401: withHeaders(
          describeProblem(
            'The credential is wrong or has ended.',
            createProblem(401, invalidToken.detail, invalidToken),
          ),
          challenge,
        ),
        403: withHeaders(
          describeProblem(
            'The credential does not allow administration, or a page of an origin that is not allowed asks.',
            createProblem(403, 'administration is not granted', { code: 'forbidden' }),
          ),
          challenge,
        ),
        409: describeProblem('Nobody has to log in.', createProblem(409, nothingToShow)),
        429: withHeaders(
          describeProblem(
            'There were more than 5 wrong tries in a minute from this address.',
            createProblem(429, 'logins: more than 5 in 60 s; try again in 12 s', { code: 'unavailable' }),
          ),
          rates,
        ),
        default: otherResponse,
      },
    },
    {
      ...shared,
      method: 'delete',
      path: prefix + sessionPath,
      operationId: 'logOut',
      summary: 'Log out of the console',
      description: 'Ends the login of the cookie, if there is one, with its streams, on all nodes.',
      responses: { 204: ended('There is none any more.'), default: otherResponse },
    },
  ]
}

const shared = { tags: ['Administration'], documents: ['admin'] } as const

function withHeaders(
  response: ResponseDescription,
  headers: NonNullable<ResponseDescription['headers']>,
): ResponseDescription {
  return { ...response, headers: { ...response.headers, ...headers } }
}

import { expired, noCredential } from '../../src/adapter.ts'
import type { Access, AccessRequest, Authenticated } from '../../src/index.ts'

/** Whose each token is, by its text. */
export const identities = {
  right: { subject: 'ann', via: 'token', grants: [{ allow: ['read'] }], expiresAtMs: 8e15 },
  expired,
  narrow: { subject: 'bob', via: 'token', grants: [{ allow: ['read'], channels: ['elsewhere'], events: ['other'] }] },
  publisher: { subject: 'ci', via: 'key', grants: [{ allow: ['publish'] }] },
  wrong: { status: 401, code: 'invalid_token', detail: 'the token is none of this server' },
} as const satisfies Readonly<Record<string, Authenticated>>

/** Reads the token of a request: of its header, or of the cookie `session`. */
export function readToken(request: AccessRequest): string | undefined {
  return request.header('authorization')?.slice('Bearer '.length) ?? request.cookie('session')
}

/** Finds out who sent a request, by its token. */
export function authenticate(request: AccessRequest): Authenticated {
  const token = readToken(request)
  return token === undefined ? noCredential : identities[token as keyof typeof identities]
}

/** Doors that know those tokens, and when they answer. */
export const doors: readonly (readonly [string, Access])[] = [
  ['at once', { authenticate }],
  [
    'later',
    {
      authenticate: async (request) => {
        await new Promise((resolve) => setImmediate(resolve))
        return authenticate(request)
      },
      authorize: async () => true,
    },
  ],
]

/** What a client sends with a token that it has. */
export function bearer(token: string): { readonly headers: Readonly<Record<string, string>> } {
  return { headers: { Authorization: `Bearer ${token}` } }
}

import type { FastifyInstance } from 'fastify'

import type { DoorSystem } from '../access/create-door.ts'
import type { RouteGuard } from '../access/guard-route.ts'
import { listIssuers } from '../access/list-issuers.ts'
import { type AccessSetup, anonymousGrants } from '../access/rules.ts'
import { checkQuery } from '../routes/check-query.ts'
import { adminPaths } from './admin-paths.ts'

/** Adds the operation that tells who may come in. */
export function registerAccess(
  app: FastifyInstance,
  { keys, tokens, revocations }: Pick<DoorSystem, 'keys' | 'revocations' | 'tokens'>,
  setup: () => AccessSetup,
  onRequest: RouteGuard,
): void {
  app.get(adminPaths.access, { onRequest, preValidation: checkQuery({}) }, () => {
    const now = setup()
    const sets = new Map(tokens.keySets().map((set) => [set.url, set]))
    return {
      anonymous: anonymousGrants(now).flatMap(({ allow }) => allow),
      keys: keys().map(({ id, name, allow, channels, events, createdAt, expiresAt }) => ({
        id,
        name,
        allow,
        channels: channels ?? null,
        events: events ?? null,
        createdAt,
        expiresAt: expiresAt ?? null,
      })),
      issuers: listIssuers(now.access ?? {}).map(([where, { secret, jwksUrl, issuer, audience = [] }]) => {
        const set = jwksUrl === undefined ? undefined : sets.get(jwksUrl)
        return {
          where,
          issuer: issuer ?? null,
          audience: typeof audience === 'string' ? [audience] : audience,
          keys: jwksUrl === undefined ? (secret === undefined ? 'public key' : 'secret') : 'JWK Set',
          ageMs: set?.ageMs ?? null,
          isStale: set?.isStale ?? false,
        }
      }),
      revocations: revocations.size,
    }
  })
}

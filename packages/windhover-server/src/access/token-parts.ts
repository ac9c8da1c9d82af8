import type { AccessParts } from './access-parts.ts'
import { checkIssuers } from './jwt/check-jwt-options.ts'
import { createTokenVerifier } from './jwt/create-token-verifier.ts'

/** What a door with tokens needs. */
export const tokenParts: Omit<AccessParts, 'openKeys'> = { checkIssuers, createTokenVerifier }

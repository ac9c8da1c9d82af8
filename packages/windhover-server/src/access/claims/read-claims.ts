import type { Grant } from 'windhover'

import type { TokenClaims } from '../../options/access-options.ts'
import { readOwnClaim } from './read-own-claim.ts'
import { readScope } from './read-scope.ts'

/**
 * Reads what the claims of a token allow, if no option says otherwise: the claim `windhover`, and without it the claim
 * `scope`. A token with neither allows nothing.
 *
 * @returns `undefined` for a token that is to be refused.
 */
export function readClaims(claims: TokenClaims): readonly Grant[] | undefined {
  return Object.hasOwn(claims, 'windhover') ? readOwnClaim(claims['windhover']) : readScope(claims['scope'])
}

import type { JwtOptions } from '../options/access-options.ts'
import type { NamedIssuer } from './jwt/check-jwt-options.ts'
import type { TokenVerifier, TokenVerifierOptions } from './jwt/create-token-verifier.ts'
import type { KeyRing } from './keys/key-ring.ts'

/** The parts of a door that only some setups need: API keys, and the tokens of issuers. */
export interface AccessParts {
  /** Reads the keys of a file. @throws WindhoverError `invalid_option` for a file that cannot be used. */
  readonly openKeys: (path: string) => KeyRing
  /** Finds the faults of issuers, a sentence for each. Called only if there are issuers. */
  readonly checkIssuers: (issuers: readonly NamedIssuer[]) => string[]
  /** Creates the verifier of their tokens. */
  readonly createTokenVerifier: (issuers: readonly JwtOptions[], options: TokenVerifierOptions) => TokenVerifier
}

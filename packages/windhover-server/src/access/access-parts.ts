import type { AccessOptions, JwtOptions } from '../options/access-options.ts'
import type { NamedIssuer } from './jwt/check-jwt-options.ts'
import type { TokenVerifier, TokenVerifierOptions } from './jwt/create-token-verifier.ts'
import type { KeyRing } from './keys/key-ring.ts'

/** The parts of a door that only some setups need: API keys, and the tokens of issuers. */
export interface AccessParts {
  /**
   * Reads the keys of a file. Those of `before` go on where they have not changed.
   *
   * @throws WindhoverError `invalid_option` for a file that cannot be used.
   */
  readonly openKeys: (path: string, before?: KeyRing) => KeyRing
  /** Finds the faults of issuers, a sentence for each. Called only if there are issuers. */
  readonly checkIssuers: (issuers: readonly NamedIssuer[]) => string[]
  /** Creates the verifier of their tokens. */
  readonly createTokenVerifier: (issuers: readonly JwtOptions[], options: TokenVerifierOptions) => TokenVerifier
}

/** Loads what options of access need. */
export type LoadAccessParts = (access?: AccessOptions) => Promise<AccessParts>

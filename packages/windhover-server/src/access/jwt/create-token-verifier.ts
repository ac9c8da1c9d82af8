import { hash } from 'node:crypto'

import type { AccessRefusal, Authenticated, Identity } from 'windhover'
import { after, isRefused } from 'windhover/adapter'

import type { JwtOptions } from '../../options/access-options.ts'
import { BoundedCache } from '../bounded-cache.ts'
import { type CredentialOrigin, noteOrigin } from '../credential-origin.ts'
import { GrantPool } from '../claims/grant-pool.ts'
import { invalidToken } from '../refusals.ts'
import { maxTokenLength, type ParsedToken, parseToken } from './parse-token.ts'
import type { KeySetState } from './signatures.ts'
import { TokenIssuer } from './token-issuer.ts'

/** How many tokens are remembered as verified. */
const maxTokens = 10_000

/** Verifies JWTs. */
export interface TokenVerifier {
  /**
   * Finds out whose a token is: at once for HS256 to HS512 and for a token that was seen before, which gives the same object
   * each time.
   */
  verify(token: string): Authenticated | Promise<Authenticated>
  /** Loads and fetches what verifying needs. @throws WindhoverError `unavailable`, with the address and the reason. */
  prepare(): Promise<void>
  /** Forgets the tokens that were verified, as after a revocation: each is verified again. */
  forget(): void
  /** The state of the keys that come from elsewhere. */
  keySets(): readonly KeySetState[]
  /** How many tokens were known from before, so that nothing had to be verified. */
  readonly cacheHits: number
  /** Where the identities of each issuer come from, in the order of the issuers. */
  readonly origins: readonly CredentialOrigin[]
  /** Ends what is being fetched. */
  close(): void
}

/** What a verifier tells. */
export interface TokenVerifierOptions {
  /** Called with a sentence when an issuer cannot be asked for its keys, or the option `claims` fails. It has no token in it. */
  readonly onFault?: (sentence: string) => void
}

/** Creates the verifier of all issuers, of options that `checkIssuers` found no fault in. */
export function createTokenVerifier(issuers: readonly JwtOptions[], options: TokenVerifierOptions = {}): TokenVerifier {
  return new Verifier(issuers, options)
}

class Verifier implements TokenVerifier {
  readonly #issuers: readonly TokenIssuer[]
  readonly #verified = new BoundedCache<Identity>(maxTokens)
  /** Tokens that are being verified, so that a crowd with one token costs one verification. */
  readonly #pending = new Map<string, Promise<Authenticated>>()
  readonly #grants = new GrantPool()
  #cacheHits = 0
  /** Counts the times that all was forgotten: what was begun before is not remembered. */
  #generation = 0

  constructor(issuers: readonly JwtOptions[], { onFault = () => {} }: TokenVerifierOptions) {
    const told = { onFault, onChange: () => this.forget() }
    this.#issuers = issuers.map((options) => new TokenIssuer(options, told))
  }

  verify(token: string): Authenticated | Promise<Authenticated> {
    if (token.length > maxTokenLength) return invalidToken
    for (const { signatures } of this.#issuers) signatures.onToken?.()
    // Whoever reads this process's memory finds no token.
    const key = hash('sha256', token, 'base64')
    const known = this.#verified.get(key)
    if (known?.expiresAtMs !== undefined) {
      if (known.expiresAtMs > Date.now()) {
        this.#cacheHits += 1
        return known
      }
      this.#verified.delete(key)
    }
    return this.#pending.get(key) ?? this.#verifyNew(token, key)
  }

  get cacheHits(): number {
    return this.#cacheHits
  }

  async prepare(): Promise<void> {
    await Promise.all(this.#issuers.map(async ({ signatures }) => signatures.prepare?.()))
  }

  forget(): void {
    this.#generation += 1
    this.#verified.clear()
    this.#pending.clear()
  }

  keySets(): readonly KeySetState[] {
    return this.#issuers.flatMap(({ signatures }) => signatures.state?.() ?? [])
  }

  get origins(): readonly CredentialOrigin[] {
    return this.#issuers.map(({ origin }) => origin)
  }

  close(): void {
    for (const { signatures } of this.#issuers) signatures.close?.()
  }

  #verifyNew(token: string, key: string): Authenticated | Promise<Authenticated> {
    const parsed = parseToken(token)
    const issuer = parsed && this.#issuerOf(parsed)
    if (parsed === undefined || issuer?.takes(parsed) !== true) return invalidToken
    const generation = this.#generation
    const outcome = after(issuer.signatures.verify(parsed), (isVerified): Authenticated => {
      const found = isVerified ? this.#identify(parsed, issuer) : invalidToken
      if (!isRefused(found) && generation === this.#generation) this.#verified.set(key, found)
      return found
    })
    if (outcome instanceof Promise) this.#share(key, outcome)
    return outcome
  }

  #share(key: string, outcome: Promise<Authenticated>): void {
    this.#pending.set(key, outcome)
    const end = (): void => {
      if (this.#pending.get(key) === outcome) this.#pending.delete(key)
    }
    outcome.then(end, end)
  }

  /** Finds the one issuer whose keys are tried. The token chooses among names that it can only be signed for. */
  #issuerOf({ claims }: ParsedToken): TokenIssuer | undefined {
    const [only] = this.#issuers
    if (this.#issuers.length === 1) return only
    return this.#issuers.find(({ name }) => name !== undefined && name === claims['iss'])
  }

  #identify(token: ParsedToken, issuer: TokenIssuer): Identity | AccessRefusal {
    const judged = issuer.judge(token, Date.now())
    if ('status' in judged) return judged
    const { subject, tokenId, issuedAtMs, expiresAtMs } = judged
    const grants = this.#grants.intern(judged.grants)
    const identity: Identity = { via: 'token', subject, tokenId, issuedAtMs, expiresAtMs, grants }
    return noteOrigin(Object.freeze(identity), issuer.origin)
  }
}

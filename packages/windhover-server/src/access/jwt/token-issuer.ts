import type { AccessRefusal, Grant } from 'windhover'
import { areGrants } from 'windhover/adapter'

import type { JwtOptions } from '../../options/access-options.ts'
import { readClaims } from '../claims/read-claims.ts'
import type { CredentialOrigin } from '../credential-origin.ts'
import { invalidToken } from '../refusals.ts'
import { publicAlgorithms, secretAlgorithms } from './algorithms.ts'
import { type ClaimRules, type JudgedClaims, judgeClaims } from './judge-claims.ts'
import type { ParsedToken } from './parse-token.ts'
import { publicSignatures } from './public-signatures.ts'
import { readPublicKey } from './read-public-key.ts'
import { RemoteSignatures, type RemoteSignaturesOptions } from './remote-signatures.ts'
import { secretSignatures } from './secret-signatures.ts'
import type { Signatures } from './signatures.ts'

const defaultToleranceMs = 10_000

/** What is known of a token whose signature was verified. */
export interface JudgedToken extends JudgedClaims {
  readonly grants: readonly Grant[]
}

/** An issuer of tokens, with its keys and rules, of options that {@link checkJwtOptions} found no fault in. */
export class TokenIssuer {
  /** The `iss` of its tokens; `undefined` for any. */
  readonly name: string | undefined
  readonly signatures: Signatures
  /** Where its identities come from. */
  readonly origin: CredentialOrigin
  readonly #algorithms: ReadonlySet<string>
  readonly #rules: ClaimRules
  readonly #readClaims: JwtOptions['claims']
  readonly #onFault: (sentence: string) => void

  constructor(options: JwtOptions, remote: RemoteSignaturesOptions) {
    const { issuer, audience, maxTokenAgeMs = 0, clockToleranceMs = defaultToleranceMs } = options
    const { signatures, algorithms } = readKeys(options, remote)
    this.name = issuer
    this.origin = { name: `issuer:${issuer ?? ''}` }
    this.signatures = signatures
    this.#algorithms = new Set(options.algorithms ?? algorithms)
    const names = typeof audience === 'string' ? [audience] : audience
    this.#rules = { issuer, audience: names, maxTokenAgeMs, clockToleranceMs }
    this.#readClaims = options.claims
    this.#onFault = remote.onFault
  }

  /** Returns whether a token has an algorithm of the configuration. Its own word for it counts for nothing more. */
  takes({ header }: ParsedToken): boolean {
    return this.#algorithms.has(header.alg)
  }

  /** Judges the claims of a token whose signature was verified. */
  judge({ claims }: ParsedToken, nowMs: number): JudgedToken | AccessRefusal {
    const judged = judgeClaims(claims, this.#rules, nowMs)
    if ('status' in judged) return judged
    const grants = this.#readGrants(claims)
    return grants === undefined ? invalidToken : { ...judged, grants }
  }

  #readGrants(claims: ParsedToken['claims']): readonly Grant[] | undefined {
    if (this.#readClaims === undefined) return readClaims(claims)
    try {
      const grants: unknown = this.#readClaims(claims)
      if (areGrants(grants)) return grants
      this.#onFault('the option "claims" returned what are no grants; the token was refused')
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      this.#onFault(`the option "claims" refused a token: ${reason}`)
    }
    return undefined
  }
}

function readKeys(
  { secret, publicKey, jwksUrl }: JwtOptions,
  remote: RemoteSignaturesOptions,
): { readonly signatures: Signatures; readonly algorithms: readonly string[] } {
  if (secret !== undefined) {
    return { signatures: secretSignatures(secret), algorithms: Object.keys(secretAlgorithms) }
  }
  if (publicKey !== undefined) {
    const key = readPublicKey(publicKey)
    if (typeof key === 'string') throw new Error(`publicKey: ${key}`)
    return { signatures: publicSignatures(key.key), algorithms: key.algorithms }
  }
  if (jwksUrl === undefined) throw new Error('an issuer has no keys')
  return { signatures: new RemoteSignatures(new URL(jwksUrl), remote), algorithms: publicAlgorithms }
}

import type { ParsedToken } from './parse-token.ts'

/** The keys of an issuer: of one kind, a secret or public keys. */
export interface Signatures {
  /** Returns whether the signature of a token is of these keys. The caller has checked its algorithm. */
  verify(token: ParsedToken): boolean | Promise<boolean>
  /** Gets ready to verify, before the first token. Rejects with a sentence for its user if it cannot. */
  prepare?(): Promise<void>
  /** Called before each token, whoever signed it. */
  onToken?(): void
  /** The state of keys that come from elsewhere. */
  state?(): KeySetState
  close?(): void
}

/** Keys that come from elsewhere, for probes. */
export interface KeySetState {
  readonly url: string
  /** Since the keys came, in milliseconds; `undefined` if they never did. */
  readonly ageMs: number | undefined
  /** Whether the issuer could not be asked when the keys should have been renewed. The last ones count meanwhile. */
  readonly isStale: boolean
}

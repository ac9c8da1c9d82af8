import type { KeySetState } from './jwt/signatures.ts'
import type { TokenVerifier } from './jwt/create-token-verifier.ts'

/** The verifier of tokens of a server, whose issuers can change while it runs. */
export class HotTokens {
  #now: TokenVerifier | undefined
  /** How many tokens those before had known. */
  #cacheHits = 0

  constructor(now: TokenVerifier | undefined) {
    this.#now = now
  }

  /** Takes another verifier, or none, from now on. */
  replace(next: TokenVerifier | undefined): void {
    const before = this.#now
    if (before === next) return
    this.#cacheHits += before?.cacheHits ?? 0
    this.#now = next
    before?.close()
  }

  /** Loads and fetches what verifying needs. @throws WindhoverError `unavailable`, with the address and the reason. */
  async prepare(): Promise<void> {
    await this.#now?.prepare()
  }

  /** The state of the keys that come from elsewhere. */
  keySets(): readonly KeySetState[] {
    return this.#now?.keySets() ?? []
  }

  /** How many tokens were known from before, so that nothing had to be verified. */
  get cacheHits(): number {
    return this.#cacheHits + (this.#now?.cacheHits ?? 0)
  }

  /** Ends what is being fetched. */
  close(): void {
    this.#now?.close()
  }
}

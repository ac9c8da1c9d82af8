import type { CryptoKey } from 'jose'
import { WindhoverError } from 'windhover'

import { fetchKeySet } from './fetch-key-set.ts'
import type { ParsedToken } from './parse-token.ts'
import { verifyBy } from './public-signatures.ts'
import type { KeySetState, Signatures } from './signatures.ts'

/** After how long keys are fetched again, in milliseconds. */
const maxAgeMs = 600_000
/** How long the issuer is left alone after it was asked, whatever unknown keys tokens name, in milliseconds. */
const cooldownMs = 30_000
const defaultTimeoutMs = 5_000

type FindKey = (header: ParsedToken['header']) => Promise<CryptoKey>

/** What is told of keys from elsewhere. */
export interface RemoteSignaturesOptions {
  /** Called when other keys take the place of those before: what was verified by them has to be verified again. */
  readonly onChange: () => void
  /** Called with a sentence each time that the issuer cannot be asked. */
  readonly onFault: (sentence: string) => void
  /** How long the issuer may take to send its keys, in milliseconds. Default: 5,000. */
  readonly timeoutMs?: number
}

/**
 * The keys that an issuer publishes as a JWK Set. Its signatures are verified by `jose`. Keys are fetched again when they are
 * old, while the last ones go on to count, and when a token names one that is not among them. Timers are not needed: whoever shows
 * a token makes it look.
 */
export class RemoteSignatures implements Signatures {
  readonly #url: URL
  readonly #options: RemoteSignaturesOptions
  readonly #closing = new AbortController()
  #text: string | undefined
  #findKey: FindKey | undefined
  #fetchedAtMs: number | undefined
  #askedAtMs = -Infinity
  #hasFailed = false
  #pending: Promise<string | undefined> | undefined

  constructor(url: URL, options: RemoteSignaturesOptions) {
    this.#url = url
    this.#options = options
  }

  /** @throws WindhoverError `unavailable`, with the address and the reason, if the keys cannot be had. */
  async prepare(): Promise<void> {
    const fault = await this.#refresh()
    if (fault !== undefined) throw new WindhoverError('unavailable', fault)
  }

  onToken(): void {
    const age = Date.now() - (this.#fetchedAtMs ?? -Infinity)
    if (age >= maxAgeMs && this.#mayAsk()) void this.#refresh()
  }

  async verify(token: ParsedToken): Promise<boolean> {
    const key = (await this.#find(token.header)) ?? (await this.#findAfterRefresh(token.header))
    return key !== undefined && verifyBy(token, key)
  }

  state(): KeySetState {
    const ageMs = this.#fetchedAtMs === undefined ? undefined : Date.now() - this.#fetchedAtMs
    return { url: this.#url.href, ageMs, isStale: ageMs === undefined || (this.#hasFailed && ageMs >= maxAgeMs) }
  }

  close(): void {
    this.#closing.abort(new Error('closed'))
  }

  #mayAsk(): boolean {
    return Date.now() - this.#askedAtMs >= cooldownMs && !this.#closing.signal.aborted
  }

  async #findAfterRefresh(header: ParsedToken['header']): Promise<CryptoKey | undefined> {
    // Somebody else may have begun to ask, with the key that is looked for in the answer.
    if (this.#pending === undefined && !this.#mayAsk()) return undefined
    await this.#refresh()
    return this.#find(header)
  }

  /** Finds the one key that a header means; `undefined` if there is none, or if it means several. */
  async #find(header: ParsedToken['header']): Promise<CryptoKey | undefined> {
    try {
      return await this.#findKey?.(header)
    } catch {
      return undefined
    }
  }

  /** Fetches the keys, once for all who ask meanwhile. Resolves with a sentence if that fails. */
  #refresh(): Promise<string | undefined> {
    this.#pending ??= this.#fetch()
      .then(
        () => {
          this.#hasFailed = false
          return undefined
        },
        (error: unknown) => {
          this.#hasFailed = true
          const sentence = `keys of ${this.#url.href}: ${describeFault(error)}`
          if (!this.#closing.signal.aborted) this.#options.onFault(sentence)
          return sentence
        },
      )
      .finally(() => {
        this.#pending = undefined
      })
    return this.#pending
  }

  async #fetch(): Promise<void> {
    this.#askedAtMs = Date.now()
    const timeout = AbortSignal.timeout(this.#options.timeoutMs ?? defaultTimeoutMs)
    const text = await fetchKeySet(this.#url, AbortSignal.any([timeout, this.#closing.signal]))
    const keys = parseKeySet(text)
    const { createLocalJWKSet } = await import('jose/jwks/local')
    const findKey = createLocalJWKSet(keys as Parameters<typeof createLocalJWKSet>[0])
    this.#fetchedAtMs = Date.now()
    if (text === this.#text) return
    const isFirst = this.#text === undefined
    this.#text = text
    this.#findKey = findKey as FindKey
    if (!isFirst) this.#options.onChange()
  }
}

function parseKeySet(text: string): object {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error('sends no JSON')
  }
  if (typeof value !== 'object' || value === null || !('keys' in value) || !Array.isArray(value.keys)) {
    throw new Error('sends no JWK Set: expected { "keys": […] }')
  }
  // An empty set would lock everybody out, and is rather a fault of the issuer.
  if (value.keys.length === 0) throw new Error('sends a JWK Set without keys')
  return value
}

function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return 'cannot be fetched'
  if (error.name === 'TimeoutError') return 'did not come in time'
  // `fetch` hides the reason behind "fetch failed".
  const cause: unknown = error.cause
  if (typeof cause === 'object' && cause !== null && 'code' in cause) return `cannot be fetched (${String(cause.code)})`
  return error.message
}

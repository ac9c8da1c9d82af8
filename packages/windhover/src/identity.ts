/**
 * The reader's identity, as far as it is known: plain values, which outlive the request that brought them. A
 * reader that nobody identified has none.
 */
export interface Identity {
  /** The person or program it is about, such as the `sub` of a JWT or the name of a key. */
  readonly subject: string
  /** The credential behind it, such as the `jti` of a JWT. Default: unknown. */
  readonly tokenId?: string | undefined
  /** When that credential was issued, in milliseconds since 1970. Default: unknown. */
  readonly issuedAtMs?: number | undefined
}

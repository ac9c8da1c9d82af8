/**
 * Who reads, as far as is known: plain values, which outlive the request that brought them. A reader whom nobody identified has none.
 */
export interface Identity {
  /** Whom it is about, such as the `sub` of a JWT or the name of a key. */
  readonly subject: string
  /** The credential that said so, such as the `jti` of a JWT. Default: unknown. */
  readonly tokenId?: string | undefined
  /** When that credential was issued, in milliseconds since 1970. Default: unknown. */
  readonly issuedAtMs?: number | undefined
}

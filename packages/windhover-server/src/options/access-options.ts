import type { AccessRequest, AskedAct, Authenticated, Grant, Identity } from 'windhover'

/** The claims of a verified JWT (RFC 7519, section 4). */
export type TokenClaims = Readonly<Record<string, unknown>>

/** An issuer of JWTs, and the keys that verify its tokens: exactly one of `secret`, `publicKey` and `jwksUrl`. */
export interface JwtOptions {
  /** The secret of HS256, HS384 and HS512, 32 bytes or more. Default: none. */
  secret?: string | undefined
  /** A public key of RS, PS, ES or EdDSA: PEM (SPKI or X.509), or a JWK as JSON. Default: none. */
  publicKey?: string | undefined
  /** Where the issuer publishes its keys as a JWK Set: `https:`, or `http:` on a loopback address. Needs `audience`. Default: none. */
  jwksUrl?: string | undefined
  /** The `iss` that its tokens must have. Needed where there are several issuers. Default: any. */
  issuer?: string | undefined
  /** The `aud` that its tokens must have, one of these. Default: any. */
  audience?: string | string[] | undefined
  /** The algorithms that are taken. Default: HS256, HS384 and HS512 for a secret; otherwise those that fit the type of the key. */
  algorithms?: string[] | undefined
  /** The longest time since `iat`, which its tokens must then have, in milliseconds. Default: 0, any. */
  maxTokenAgeMs?: number | undefined
  /** The difference of clocks that is allowed for, in milliseconds. Default: 10,000. */
  clockToleranceMs?: number | undefined
  /**
   * What the claims of a token allow. If it throws, or returns what are no grants, the token is refused. Default: the claim
   * `windhover`, and without it the claim `scope`.
   */
  claims?: (claims: TokenClaims) => readonly Grant[]
}

/** A rate of requests: a bucket of `burst` tokens, into which `rate` flow in each `perMs`. */
export interface RateOptions {
  /** How many are allowed in `perMs`, 1 or more. */
  rate: number
  /** Milliseconds. Default: 1,000. */
  perMs?: number
  /** How many may come at once, 1 or more. Default: `rate`. */
  burst?: number
}

/** What each caller may do how often. Without a rate there is no limit. */
export interface LimitOptions {
  /** Publishes. A key of the keys file that has a `rate` of its own has that in place of `perKey`. Default: no limit. */
  publish?: { perKey?: RateOptions; perSubject?: RateOptions; perAddress?: RateOptions }
  /** Connections to streams. Default: no limit. */
  connect?: { perSubject?: RateOptions; perAddress?: RateOptions }
  /** Tickets. Default: no limit. */
  tickets?: { perSubject?: RateOptions; perAddress?: RateOptions }
  /** Credentials that were refused: by key or subject, and by address where that is not loopback. Default: 20 in a minute. */
  failedLogins?: RateOptions
}

/** Who may read and publish. Whoever sets one of `keysFile`, `jwt`, `issuers` and `authenticate` has rules. */
export interface AccessOptions {
  /** The file of API keys that `windhover keys` writes. Default: none. */
  keysFile?: string | undefined
  /** The issuer of the tokens that are taken. Default: none. */
  jwt?: JwtOptions
  /** Further issuers of tokens; each then needs an `issuer`. Default: none. */
  issuers?: JwtOptions[]
  /** The cookie that holds a JWT; `none` for none. Default: `__Host-windhover`, and `windhover` too on a loopback address without TLS. */
  cookie?: string | undefined
  /** Whether `?access_token=` is taken, which puts tokens into the logs of proxies (RFC 9700, section 4.3.2). Default: false. */
  tokenInQuery?: boolean
  /** Within how many milliseconds a ticket must be opened. Default: 30,000. */
  ticketTtlMs?: number
  /** How long after its stream ended a ticket resumes it, in milliseconds. Default: 0, which is twice the time after which clients come back, and a minute. */
  ticketResumeMs?: number
  /** Whether documents, pages and `/healthz` need a credential too: `private`. Default: `public`. */
  documents?: 'public' | 'private'
  /** Finds out who asks, before keys and tokens are looked at; `undefined` leaves it to these. Default: none. */
  authenticate?: (request: AccessRequest) => Authenticated | undefined | Promise<Authenticated | undefined>
  /** Has the last word on what grants allow, as `Access.authorize` of the library. Default: what the grants say. */
  authorize?: (identity: Identity, act: AskedAct) => boolean | Promise<boolean>
}

/** What those who show nothing may do. */
export type Anonymous = 'none' | 'read' | 'publish' | 'all'

/** The way by which a client showed who it is. */
export type Via = 'key' | 'token' | 'cookie' | 'ticket' | 'hook' | 'anonymous'

/** The part of an identity that a reader keeps: plain values, which outlive the request that brought them. */
export interface Principal {
  /** The person or program it is about. Default: anonymous. */
  readonly subject?: string | undefined
  /** The way by which the client showed it. */
  readonly via: Via
  /** The credential behind it, such as the `jti` of a JWT. Default: unknown. */
  readonly tokenId?: string | undefined
  /** When that credential was issued, in milliseconds since 1970. Default: unknown. */
  readonly issuedAtMs?: number | undefined
  /** The login that it belongs to. Default: none. */
  readonly session?: string | undefined
  /** Whether a newer credential comes by itself when the client connects again. */
  readonly renewsItself: boolean
}

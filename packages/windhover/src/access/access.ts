import { describeGiven } from '../describe-given.ts'
import { type ErrorCode, WindhoverError } from '../errors.ts'
import type { Via } from '../principal.ts'
import type { Grant } from './grant.ts'

/**
 * The right to one stream at a time. At most one reader of a hub has a lease, and at most one client of a stream per
 * request. If another joins with the same id, the older one is ended with the reason `kicked`, and is told not to come
 * back.
 */
export interface Lease {
  readonly id: string
  /** Called once when a reader has joined with the lease. A client that is refused, or leaves before, never has it. */
  readonly onStart?: (() => void) | undefined
  /**
   * Called once when the reader that had the lease is gone for good, unless another has taken the lease over. What
   * either of them throws is told to those who are told of errors.
   */
  readonly onEnd?: (() => void) | undefined
}

/** The identity of a client, whatever it may do. */
export interface KnownIdentity {
  /** The person or program it is about, such as the `sub` of a JWT or the name of a key. Default: anonymous. */
  readonly subject?: string | undefined
  /** The way by which the client showed it. Default: `hook`. */
  readonly via?: Via | undefined
  /** The credential itself, such as the `jti` of a JWT. Default: unknown. */
  readonly tokenId?: string | undefined
  /** When the credential was issued, in milliseconds since 1970. Default: unknown. */
  readonly issuedAtMs?: number | undefined
  /**
   * Whether the client can bring a newer credential when it connects again by itself, as it can with a cookie. Its stream
   * then ends with `reconnect: true`. Default: true for a cookie, a hook and the anonymous, and false otherwise.
   */
  readonly renewsItself?: boolean | undefined
  /** The login that it belongs to, by any name, so that all streams of one login can be ended together. Default: none. */
  readonly session?: string | undefined
  /** The right to one stream at a time. Default: any number of streams. */
  readonly lease?: Lease | undefined
  /** Anything of yours, for `authorize` and streams per request; it never leaves the server. */
  readonly info?: unknown
}

/** The identity of a client, and what it may do. */
export interface Identity extends KnownIdentity {
  /** What it may do. The list must not change afterwards, since what it allows is worked out once. */
  readonly grants: readonly Grant[]
  /** When the credential ends, in milliseconds since 1970; its streams end with it. Default: never. */
  readonly expiresAtMs?: number | undefined
}

/** The refusal of a client, whose identity or credential is not good enough. */
export interface AccessRefusal {
  /**
   * 401 if another credential may help; 403 if none will; 400 for credentials that contradict each other. 429 if the
   * client came too often, and 503 if the door cannot judge now: a stream then refuses it for now, as its option
   * `refusal` says.
   */
  readonly status: 400 | 401 | 403 | 429 | 503
  /** A stable name for programs. */
  readonly code: ErrorCode
  /** What is wrong, as a sentence for the client; it should not help to guess. */
  readonly detail: string
  /**
   * Headers of the answer, by name. With 429 and 503, `Retry-After` in seconds is the least time that a client waits. Default:
   * `WWW-Authenticate` by status and code (RFC 6750, section 3).
   */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** The outcome of {@link Access.authenticate}. */
export type Authenticated = Identity | AccessRefusal

/** A request whose sender is to be found out, from any runtime. */
export interface AccessRequest {
  /** As in the request line. */
  readonly method: string
  /** The path of the stream or operation as it is declared, such as `/rooms/{room}`. */
  readonly path: string
  readonly query: URLSearchParams
  /** Reads a header by its name in lower case; several of one name are joined by commas. */
  header(name: string): string | undefined
  /** Reads a cookie by its name; the first of several (RFC 6265, section 5.4, puts the more specific first). */
  cookie(name: string): string | undefined
  /** The client's IP address; `undefined` if it is unknown. */
  readonly address: string | undefined
  /** Whether the request came by TLS, as far as this process can see. */
  readonly secure: boolean
}

/** An act that somebody wants to do. */
export interface AskedAct {
  readonly do: 'read' | 'publish'
  /** The channels, at least one; empty for a stream per request, which has none. */
  readonly channels: readonly string[]
  /** The events, at least one; `undefined` for all. */
  readonly events?: readonly string[] | undefined
}

/** The door of a hub: who asks, and what they may do. */
export interface Access {
  /**
   * Finds out who asks. Called once for each request, before anything that it names is looked at. Should return at once
   * where it can, since a promise costs each connection a turn of the event loop.
   */
  authenticate(request: AccessRequest): Authenticated | Promise<Authenticated>
  /**
   * Has the last word on an act that the grants allow. Called once for each stream that starts and each publish, never
   * for a message. Default: what the grants say.
   */
  authorize?(identity: Identity, act: AskedAct): boolean | Promise<boolean>
  /**
   * The refusal of the anonymous where they may not do something and a credential could help. Its detail should name the
   * credentials that the door takes. Default: 401 with a sentence that names none.
   */
  readonly noCredential?: AccessRefusal | undefined
}

/** Returns whether an outcome is a refusal. */
export function isRefused(outcome: Authenticated): outcome is AccessRefusal {
  return 'status' in outcome
}

/**
 * Checks an option that is to be a door.
 *
 * @throws WindhoverError `invalid_option`, by name, for what is none.
 */
export function checkAccess(where: string, access: Access): Access {
  const given: unknown = access
  if (typeof given !== 'object' || given === null) {
    throw new WindhoverError(
      'invalid_option',
      `${where}: access: expected an object with authenticate(request), got ${describeGiven(given)}`,
    )
  }
  for (const name of ['authenticate', 'authorize'] as const) {
    if (typeof access[name] === 'function' || (name === 'authorize' && access[name] === undefined)) continue
    throw new WindhoverError(
      'invalid_option',
      `${where}: access.${name} must be a function, got ${describeGiven(access[name])}`,
    )
  }
  return access
}

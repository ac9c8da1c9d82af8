/**
 * What a page of another origin may read of the headers, beside those that every page may (Fetch,
 * section 4.10).
 */
const exposed = 'Retry-After, RateLimit, RateLimit-Policy, Windhover-Position, Idempotent-Replayed'

/** How long a browser may keep the answer to a preflight, in seconds. */
const preflightMaxAge = '600'

/** What a page asks to be allowed, before it sends a request that no form could send. */
export interface Preflight {
  /** The `Access-Control-Request-Method` header. */
  readonly method: string
  /** The `Access-Control-Request-Headers` header. */
  readonly headers: string | undefined
}

/**
 * Returns the headers that let a page of this origin read an answer. With its name, never `*`, since
 * credentials may be sent.
 */
export function corsHeaders(origin: string): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': exposed,
  }
}

/**
 * Returns the headers that answer a preflight. Whatever method and headers an allowed origin asks for are
 * allowed: the server itself refuses what it does not take, in words that the page can read.
 */
export function preflightHeaders(origin: string, { method, headers }: Preflight): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    ...(token.test(method) ? { 'Access-Control-Allow-Methods': method } : {}),
    ...(headers !== undefined && tokens.test(headers) ? { 'Access-Control-Allow-Headers': headers } : {}),
    'Access-Control-Max-Age': preflightMaxAge,
  }
}

/** RFC 9110, section 5.6.2. */
const token = /^[\w!#$%&'*+.^`|~-]+$/
const tokens = /^[\w!#$%&'*+.^`|~-]+(?:[ \t]*,[ \t]*[\w!#$%&'*+.^`|~-]+)*$/

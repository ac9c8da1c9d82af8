import { corsHeaders, preflightHeaders } from './cors-headers.ts'
import type { OriginRules } from './origin-rules.ts'
import { isSameAuthority, parseAuthority } from './parse-authority.ts'
import { parseOrigin } from './parse-origin.ts'
import { type PlainResponse, refuseRequest } from './refuse.ts'

/** The part of a request that tells who is asked and who asks, on any runtime. */
export interface OriginRequest {
  readonly method: string
  /**
   * The authority of an absolute-form target, `:authority` of HTTP/2, or the `Host` header, in this
   * order (RFC 9112, section 3.2.2; RFC 9113, section 8.3.1). `undefined` if there is none, as HTTP/1.0 permits.
   */
  readonly host: string | undefined
  /** Reads a header by its name in lower case. */
  readonly header: (name: OriginHeader) => string | undefined
  /**
   * Whether it is for a page or a document, which a link of any site may open. A function is asked
   * only if it matters. Default: false.
   */
  readonly isPage?: boolean | (() => boolean)
}

/** The headers that {@link judgeOrigin} looks at. */
export type OriginHeader =
  | 'access-control-request-headers'
  | 'access-control-request-method'
  | 'origin'
  | 'sec-fetch-dest'
  | 'sec-fetch-mode'
  | 'sec-fetch-site'

/** The outcome of {@link judgeOrigin}. */
export interface OriginJudgement {
  /**
   * The headers of the answer, whether that is a stream, a refusal or {@link response}. `Vary` is added to
   * one that is there.
   */
  readonly headers: Readonly<Record<string, string>>
  /**
   * The answer to a request that goes no further: 421 for the host, 403 for the origin, 204 to a
   * preflight.
   */
  readonly response?: PlainResponse
  /**
   * The name that was refused, if it is one. If it is a name of the server, `allowedHosts` lacks it.
   */
  readonly refusedHost?: string
}

/**
 * Judges who is asked and who asks, before anything else of a request is looked at, and finds the
 * headers for its answer. Pure, and never throws.
 */
export function judgeOrigin(request: OriginRequest, rules: OriginRules): OriginJudgement {
  const { method, host, header } = request
  const text = header('origin')
  const origin = text === undefined ? undefined : parseOrigin(text)
  const canRead = origin !== undefined && rules.corsOrigins.has(origin)
  const isListed = canRead || (origin !== undefined && rules.allowedOrigins.has(origin))
  const asked = canRead && method === 'OPTIONS' ? header('access-control-request-method') : undefined
  const shared = pickHeaders(isListed, rules)
  const headers = canRead ? { ...shared, ...corsHeaders(origin.text) } : shared

  const authority = host === undefined ? undefined : parseAuthority(host)
  if (rules.hosts !== undefined && host !== undefined && !(authority && rules.hosts.has(authority.name))) {
    return { headers, ...refuseHost(host, authority?.name) }
  }
  if (asked !== undefined) {
    const preflight = preflightHeaders(origin!.text, {
      method: asked,
      headers: header('access-control-request-headers'),
    })
    return { headers: { ...shared, ...preflight, ...preflightVary }, response: noContent }
  }
  const isOwn = origin !== undefined && authority !== undefined && isSameAuthority(origin.authority, authority)
  if (!rules.guardsOrigins || isListed || isOwn || isFromHere(request, text)) return { headers }
  return { headers, response: refuseOrigin(text) }
}

/**
 * Returns whether nothing says that a page of another site asks, or it only leads to a page of ours.
 * `Sec-Fetch-Site` is the browser's word, which no page can forge; `null` is the origin of whatever
 * page wants it.
 */
function isFromHere({ method, header, isPage = false }: OriginRequest, origin: string | undefined): boolean {
  if (origin === 'null') return false
  const site = header('sec-fetch-site')
  if (site === 'same-origin') return true
  if (origin === undefined && site !== 'cross-site') return true
  const isNavigation = header('sec-fetch-mode') === 'navigate' && header('sec-fetch-dest') === 'document'
  return method === 'GET' && isNavigation && (typeof isPage === 'function' ? isPage() : isPage)
}

/**
 * For what no page of another origin is to load, not even without reading it (Fetch, section 3.7).
 */
const sameOriginHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const crossOriginHeaders = { ...sameOriginHeaders, 'Cross-Origin-Resource-Policy': 'cross-origin' }

const vary = { Vary: 'Origin' }
const sameOriginVarying = { ...sameOriginHeaders, ...vary }
const crossOriginVarying = { ...crossOriginHeaders, ...vary }

/** Caches have to know as soon as any origin is answered otherwise than the others. */
function pickHeaders(
  isListed: boolean,
  { allowedOrigins, corsOrigins }: OriginRules,
): Readonly<Record<string, string>> {
  if (allowedOrigins.isEmpty && corsOrigins.isEmpty) return isListed ? crossOriginHeaders : sameOriginHeaders
  return isListed ? crossOriginVarying : sameOriginVarying
}

const preflightVary = { Vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers' }

const noContent: PlainResponse = { status: 204, headers: {}, body: '' }

function refuseHost(host: string, name: string | undefined): Pick<OriginJudgement, 'response' | 'refusedHost'> {
  const response = refuseRequest(421, `Host: ${describeHost(host, name)}`, { code: 'host_not_allowed' })
  return name === undefined ? { response } : { response, refusedHost: name }
}

function describeHost(host: string, name: string | undefined): string {
  if (name === undefined) return `${quote(host)} is no host`
  return `${quote(name)} is no name of this server; if it is one, add it to allowedHosts (--allowed-hosts ${name})`
}

function refuseOrigin(text: string | undefined): PlainResponse {
  const origin = text === undefined ? undefined : parseOrigin(text)?.text
  const detail =
    text === undefined
      ? 'Sec-Fetch-Site: a page of another site may not ask for this'
      : origin === undefined
        ? `Origin: ${quote(text)} is not allowed here`
        : `Origin: pages of ${origin} are not allowed here; if they should be, add it to corsOrigins (--cors-origins ${origin})`
  return refuseRequest(403, detail, { code: 'origin_not_allowed' })
}

/** Names a value of a header in a sentence, of which it must not make a page. */
function quote(text: string): string {
  return JSON.stringify(text.length > 128 ? `${text.slice(0, 128)}…` : text)
}

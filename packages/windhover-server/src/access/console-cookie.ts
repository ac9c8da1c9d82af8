import type { AccessRequest } from 'windhover'
import { defineOriginRules, judgeOrigin, type OriginRules } from 'windhover/adapter'

/** The name of the cookie that a login to the console gives. */
const plainName = 'windhover-console'

/** The name that only a secure page of this very host can set, for all its paths (RFC 6265bis, section 4.1.3.2). */
const hostName = `__Host-${plainName}`

/** Its value as it is handed out: 32 random bytes. */
const form = /^[\w-]{43}$/

/** How many are looked at: those of servers below other paths of the same host come along. */
const maxLooked = 4

/** Where a cookie is for. */
export interface CookiePlace {
  /** The path that the server stands under; empty for the root. */
  readonly prefix: string
  /** Whether the page came by TLS, as far as is known. */
  readonly isSecure: boolean
}

/**
 * Lists the values that cookies of the console have in a request, each once, and those with the name first that no other host can set.
 * There may be several: those of another path, and those that another host of the same site has set.
 */
export function readConsoleCookies(header: string | undefined): readonly string[] {
  if (header === undefined || !header.includes(plainName)) return none
  const found = new Set<string>()
  for (const name of [hostName, plainName]) {
    for (const pair of header.split(';')) {
      const at = pair.indexOf('=')
      const value = pair.slice(at + 1).trim()
      if (at !== -1 && pair.slice(0, at).trim() === name && form.test(value)) found.add(value)
    }
  }
  return found.size === 0 ? none : [...found].slice(0, maxLooked)
}

const none: readonly string[] = []

/**
 * Writes the header `Set-Cookie` of a login.
 *
 * @param maxAgeMs - how long it lasts; a second at least.
 */
export function writeConsoleCookie(value: string, maxAgeMs: number, place: CookiePlace): string {
  return write(value, Math.max(1, Math.floor(maxAgeMs / 1_000)), place)
}

/** Writes the header `Set-Cookie` that ends it. */
export function clearConsoleCookie(place: CookiePlace): string {
  return write('', 0, place)
}

/** Returns the name of the cookie. The strict one is for the root alone. */
export function consoleCookieName({ prefix, isSecure }: CookiePlace): string {
  return isSecure && prefix === '' ? hostName : plainName
}

function write(value: string, maxAgeSeconds: number, place: CookiePlace): string {
  const { prefix, isSecure } = place
  const name = consoleCookieName(place)
  const secure = isSecure ? '; Secure' : ''
  return `${name}=${value}; Path=${prefix || '/'}; Max-Age=${maxAgeSeconds}${secure}; HttpOnly; SameSite=Strict`
}

/** Makes the rules of the pages whose cookies count: the server's own, also those that a proxy serves under another host. */
export function ownPageRules(allowedOrigins: readonly string[] = []): OriginRules {
  return defineOriginRules({ allowedOrigins })
}

/**
 * Whether a request comes from a page of the server, as far as its browser says, or from no page. Browsers add cookies to requests of
 * other ports and hosts of the same site, too, and an app of somebody else may have no guard of origins.
 */
export function isOfOwnPage({ method, header }: Pick<AccessRequest, 'method' | 'header'>, rules: OriginRules): boolean {
  const site = header('sec-fetch-site')
  if (site === 'same-origin' || site === 'none') return true
  if (header('origin') === undefined) return site === undefined
  const host = header('host') ?? header(':authority')
  return judgeOrigin({ method, host, header }, rules).response === undefined
}

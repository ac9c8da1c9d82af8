import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'
import { isAddress, isBelow } from './host-list.ts'
import { isLoopbackName, parseAuthority } from './parse-authority.ts'
import { type Origin, parseOrigin } from './parse-origin.ts'

/** Every origin below a name: `https://*.example.com`. */
interface OriginPattern {
  readonly port: string
  /** `.example.com` */
  readonly ending: string
}

/** A list of origins: exact ones, and `https://*.example.com` for every name below one. */
export class OriginList {
  readonly #texts = new Set<string>()
  readonly #patterns: OriginPattern[] = []

  /**
   * @param origins - scheme, host and port. Case, a default port and one final slash do not matter.
   * @param option - names them in errors.
   * @throws WindhoverError `invalid_option` for what is none, with what would be right.
   */
  constructor(origins: readonly string[], option: string) {
    for (const origin of origins) {
      const text = typeof origin === 'string' ? origin.trim().replace(/(?<=[^/])\/$/, '') : ''
      const [, below] = /^https:\/\/\*\.(.*)$/is.exec(text) ?? []
      const parsed = parseOrigin(below === undefined ? text : `https://${below}`)
      if (parsed === undefined || !isOfPage(parsed)) {
        throw new WindhoverError('invalid_option', `${option}: ${describe(text, origin)}`)
      }
      const { name, port } = parsed.authority
      if (below !== undefined && isAddress(name)) {
        throw new WindhoverError(
          'invalid_option',
          `${option}: "${text}" has no sites below it; write the address alone`,
        )
      }
      if (below === undefined) this.#texts.add(parsed.text)
      else if (name.includes('.')) this.#patterns.push({ port, ending: `.${name}` })
      else {
        throw new WindhoverError(
          'invalid_option',
          `${option}: "${text}" has too many sites below it; write at least two parts, as in "https://*.example.com"`,
        )
      }
    }
  }

  get isEmpty(): boolean {
    return this.#texts.size === 0 && this.#patterns.length === 0
  }

  /**
   * Returns whether an origin is in the list. A pattern is for https alone: over http anybody on the way
   * can make up a name.
   */
  has({ scheme, authority, text }: Origin): boolean {
    if (this.#texts.has(text)) return true
    return (
      scheme === 'https' &&
      this.#patterns.some(({ port, ending }) => port === authority.port && isBelow(authority.name, ending))
    )
  }
}

/**
 * Extensions and apps have schemes of their own (`chrome-extension:`, `capacitor:`); these have
 * pages in no browser.
 */
function isOfPage({ scheme }: Origin): boolean {
  return !['ws', 'wss', 'ftp', 'file'].includes(scheme)
}

function describe(text: string, origin: unknown): string {
  if (text === '*') return '"*" would let every web page read and publish; list the origins'
  if (text === 'null') return '"null" is what any page can have as its origin; serve the page from an origin of its own'
  const [before = '', scheme = ''] = /^(?:([a-z][a-z\d+.-]*):)?\/\//i.exec(text) ?? []
  const [, host = '*'] = hostInside.exec(text.slice(before.length)) ?? []
  const near = host.includes('*') ? undefined : parseOrigin(`${pickScheme(scheme, host)}://${host}`)?.text
  const only = text.includes('*') ? '; a "*" is allowed in "https://*.example.com" alone' : ', without a path'
  return `${describeGiven(origin)} is not an origin; write "${near ?? 'https://app.example.com'}"${only}`
}

/** Host and port of what looks like the rest of a URL. */
const hostInside = /^(?:[^/?#]*@)?((?:\[[^\]]*\]|[^/?#:]+)(?::\d+)?)/

/** Pages of this machine are mostly without TLS. */
function pickScheme(scheme: string, host: string): 'http' | 'https' {
  const name = parseAuthority(host)?.name ?? ''
  return scheme.toLowerCase() === 'http' || (scheme === '' && isLoopbackName(name)) ? 'http' : 'https'
}

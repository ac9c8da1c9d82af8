import { type Authority, parseAuthority } from './parse-authority.ts'

/** Where a page comes from (RFC 6454). */
export interface Origin {
  /** In lower case, without the colon. */
  readonly scheme: string
  /** Its port is empty if it is the default of the scheme. */
  readonly authority: Authority
  /** As browsers write it: `https://app.example:8443`. */
  readonly text: string
}

const form = /^(?<scheme>[a-z][a-z\d+.-]{0,31}):\/\/(?<rest>.+)$/i

const defaultPorts: Readonly<Record<string, string>> = { http: '80', https: '443' }

/**
 * Parses the value of an `Origin` header.
 *
 * @returns `undefined` for `null`, which any page can have, and for what is no origin.
 */
export function parseOrigin(text: string): Origin | undefined {
  const groups = form.exec(text)?.groups
  if (groups === undefined) return undefined
  const scheme = groups['scheme']!.toLowerCase()
  const parsed = parseAuthority(groups['rest']!)
  if (parsed === undefined) return undefined
  const { name } = parsed
  const port = parsed.port === defaultPorts[scheme] ? '' : parsed.port
  return { scheme, authority: { name, port }, text: `${scheme}://${name}${port === '' ? '' : `:${port}`}` }
}

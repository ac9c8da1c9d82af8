/**
 * Reads a cookie from a `Cookie` header: the first of that name, as it stands there, since a value is not encoded in any
 * one way (RFC 6265, section 4.2.2). Quotes around a value are part of its spelling and are taken off.
 */
export function readCookie(header: string | undefined, name: string): string | undefined {
  if (header === undefined || !header.includes(name)) return undefined
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=')
    if (at === -1 || pair.slice(0, at).trim() !== name) continue
    const value = pair.slice(at + 1).trim()
    return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value
  }
  return undefined
}

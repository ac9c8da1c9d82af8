import { weightPattern } from './accepts.ts'

/**
 * Returns whether an `Accept-Encoding` header asks for gzip (RFC 9110, section 12.5.3). It names it with a weight above 0,
 * and does not like plain text better. `*` does not name it, since programs that say so often take nothing but plain text.
 * In doubt the text stays plain, which everybody can read: a malformed weight refuses.
 */
export function acceptsGzip(acceptEncoding: string): boolean {
  let gzip = 0
  let identity = 0
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [name, ...parameters] = part.split(';').map((text) => text.trim())
    const weight = readWeight(parameters)
    if (name === 'gzip' || name === 'x-gzip') gzip = Math.max(gzip, weight)
    else if (name === 'identity') identity = weight
  }
  return gzip > 0 && gzip >= identity
}

function readWeight(parameters: readonly string[]): number {
  const [parameter] = parameters
  if (parameter === undefined) return 1
  const [, text = ''] = /^q\s*=\s*(.*)$/.exec(parameter) ?? []
  return weightPattern.test(text) ? Number(text) : 0
}

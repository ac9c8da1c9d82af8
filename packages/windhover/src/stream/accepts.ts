/** A weight as RFC 9110, section 12.4.2, spells it. */
export const weightPattern: RegExp = /^(?:0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)$/

/**
 * Returns whether an `Accept` header takes a media type: the most specific range that matches decides, and a
 * weight of 0 refuses (RFC 9110, section 12.5.1). A missing or empty header takes everything. In doubt the
 * type is taken: a malformed weight counts as none, parameters of a range are ignored, and the kinder of two
 * equal ranges counts.
 *
 * @param type - in lower case, without parameters.
 */
export function acceptsType(accept: string | undefined, type: string): boolean {
  if (accept === type) return true
  const ranges = (accept ?? '')
    .split(',')
    .map(parseRange)
    .filter(({ name }) => name !== '')
  if (ranges.length === 0) return true
  for (const candidate of [type, `${type.split('/')[0]}/*`, '*/*']) {
    const weights = ranges.filter(({ name }) => name === candidate).map(({ weight }) => weight)
    if (weights.length > 0) return Math.max(...weights) > 0
  }
  return false
}

function parseRange(text: string): { name: string; weight: number } {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const stated = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
  return { name, weight: stated !== undefined && weightPattern.test(stated) ? Number(stated) : 1 }
}

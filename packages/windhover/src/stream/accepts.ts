/**
 * Whether an `Accept` header takes a media type: the most specific range that matches decides, and a weight of 0 refuses
 * (RFC 9110, section 12.5.1). A missing or empty header takes everything.
 */
export function acceptsType(accept: string | undefined, type: string): boolean {
  if (accept === undefined || accept.trim() === '') return true
  const ranges = accept.split(',').map(parseRange)
  for (const candidate of [type, `${type.split('/')[0]}/*`, '*/*']) {
    const range = ranges.find(({ name }) => name === candidate)
    if (range !== undefined) return range.weight > 0
  }
  return false
}

function parseRange(text: string): { name: string; weight: number } {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  return { name, weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 }
}

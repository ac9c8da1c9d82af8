import type { PolicyState, RateJudgement } from './rate-limit.ts'

/**
 * Writes the headers that tell a client of its limits: `RateLimit-Policy` and `RateLimit`
 * (draft-ietf-httpapi-ratelimit-headers-11), and after a refusal `Retry-After` too. Its time must not be before the end
 * of a window `t` (section 6), so `RateLimit` then tells only of what refused. What is never allowed has no `Retry-After`.
 */
export function toRateHeaders({ allowed, policies, retryAfterSeconds }: RateJudgement): Record<string, string> {
  if (policies.length === 0) return {}
  const told = allowed ? policies : policies.filter((policy) => !policy.allowed)
  return {
    'RateLimit-Policy': policies.map(writePolicy).join(', '),
    RateLimit: told.map(writeLimit).join(', '),
    ...(allowed || retryAfterSeconds === Infinity ? {} : { 'Retry-After': String(retryAfterSeconds) }),
  }
}

/** The window is in whole seconds (section 3.1.3), so that a rate of less than one is told by the second. */
function writePolicy({ name, rate: { rate, perMs, burst } }: PolicyState): string {
  const seconds = Math.ceil(perMs / 1_000)
  const quota = Math.floor((rate * seconds * 1_000) / perMs)
  // Parameters of one's own have a prefix (section 3.1).
  return `${writeName(name)};q=${quota};w=${seconds}${burst === quota ? '' : `;windhover-burst=${burst}`}`
}

function writeLimit({ name, remaining, resetSeconds }: PolicyState): string {
  return `${writeName(name)};r=${remaining};t=${resetSeconds}`
}

/** A string of RFC 9651, section 4.1.6. The names are our own: letters and hyphens. */
function writeName(name: string): string {
  return `"${name}"`
}

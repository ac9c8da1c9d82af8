import type { Grant } from 'windhover'

import { mercureChannel, mercurePart } from './mercure-channel.ts'

const detailType = 'https://mercure.rocks/authorization-detail'

const acts = new Map<unknown, 'read' | 'publish'>([
  ['subscribe', 'read'],
  ['publish', 'publish'],
])

/**
 * Reads what a token of Mercure 1.0 allows: the entries of `authorization_details` (RFC 9396) with Mercure's type
 * (its documentation, "Authorization details"). A matcher is an exact topic, `*`, or an absolute URL pattern. The names of a
 * pattern must be whole parts of a path, and a `*` its last part: `https://example.com/users/:id/*`.
 *
 * @throws Error for an entry that is malformed, or cannot be said here: Mercure, too, refuses the whole token then.
 */
export function mercureClaims(claims: Readonly<Record<string, unknown>>): Grant[] {
  const details = claims['authorization_details']
  if (details === undefined) return []
  if (!Array.isArray(details)) throw new Error('authorization_details is no list')
  return details.filter((detail) => isObject(detail) && detail['type'] === detailType).map(readDetail)
}

function readDetail({ actions, topics }: Readonly<Record<string, unknown>>): Grant {
  if (!Array.isArray(actions) || actions.length === 0) throw new Error('an entry of Mercure has no actions')
  if (!Array.isArray(topics) || topics.length === 0) throw new Error('an entry of Mercure has no topics')
  const allow = actions.map((action) => {
    const act = acts.get(action)
    if (act === undefined) throw new Error('an entry of Mercure has an unknown action')
    return act
  })
  return { allow, channels: topics.map(readMatcher) }
}

function readMatcher(matcher: unknown): string {
  const { match, match_type: type = 'exact' } = isObject(matcher) ? matcher : {}
  if (typeof match !== 'string') throw new Error('a topic of Mercure has no "match"')
  if (type === 'exact') return match === '*' ? '*' : mercureChannel(match)
  if (type === 'urlpattern') return readUrlPattern(match)
  throw new Error('a topic of Mercure has an unknown "match_type"')
}

function readUrlPattern(pattern: string): string {
  // Otherwise it would be relative to the address of a hub.
  if (!/^https?:\/\/[^/]/.test(pattern)) throw new Error(`the URL pattern ${pattern} is not absolute`)
  const parts = pattern.split('/')
  const channel = parts.map((part, index) => {
    if (index > 2 && index === parts.length - 1 && part === '*') return '**'
    if (index > 2 && /^:[A-Za-z_$][\w$]*$/.test(part)) return '*'
    // A name inside a part, a group, an expression, a modifier, a query.
    if (/:[A-Za-z_$]|[{}()*?+#\\]/.test(part))
      throw new Error(`the URL pattern ${pattern} is more than parts of a path`)
    return mercurePart(part)
  })
  return channel.join(':')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

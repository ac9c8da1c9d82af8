import type { Grant } from 'windhover'

import { mercureChannel, mercurePart } from './mercure-channel.ts'

/**
 * Reads what a token of Mercure 0.x allows: the claim `mercure`, or `https://mercure.rocks/` (draft-dunglas-mercure-07, sections
 * 6 and 4). A selector is a topic, `*`, or a URI template (RFC 6570) whose variables are whole parts of a path, such as
 * `https://example.com/books/{id}`. A variable stands for any part, where Mercure wants unreserved characters.
 *
 * @throws Error for a selector that cannot be said here: the whole token is then refused.
 */
export function mercure0Claims(claims: Readonly<Record<string, unknown>>): Grant[] {
  const claim = claims['https://mercure.rocks/'] ?? claims['mercure']
  if (claim === undefined) return []
  if (typeof claim !== 'object' || claim === null) throw new Error('the claim mercure is no object')
  const { subscribe, publish } = claim as Readonly<Record<string, unknown>>
  return [...readSelectors(subscribe, 'read'), ...readSelectors(publish, 'publish')]
}

function readSelectors(selectors: unknown, act: 'read' | 'publish'): Grant[] {
  if (selectors === undefined || selectors === null) return []
  if (!Array.isArray(selectors)) throw new Error('the selectors of the claim mercure are no list')
  const channels = selectors.map(toPattern)
  return channels.length === 0 ? [] : [{ allow: [act], channels }]
}

function toPattern(selector: unknown): string {
  if (typeof selector !== 'string') throw new Error('a selector of the claim mercure is no text')
  if (selector === '*') return '*'
  if (!/[{}]/.test(selector)) return mercureChannel(selector)
  const parts = selector.split('/').map((part) => {
    if (/^\{\w+\}$/.test(part)) return '*'
    if (/[{}]/.test(part)) throw new Error(`the selector ${selector} has more than variables that are whole parts`)
    return mercurePart(part)
  })
  return parts.join(':')
}

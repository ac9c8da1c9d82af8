import type { Via } from '../principal.ts'
import type { KnownIdentity } from './access.ts'

/** The ways of those who show themselves as well as ever when they come back. */
const renewing: readonly Via[] = ['cookie', 'hook', 'anonymous']

/** Returns whether a client brings a newer credential when it connects again by itself. */
export function renewsItself({ renewsItself: told, via = 'hook' }: KnownIdentity): boolean {
  return told ?? renewing.includes(via)
}

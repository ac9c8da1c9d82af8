import type { Grant } from 'windhover'
import { findPatternFault } from 'windhover/adapter'

const acts = ['read', 'publish'] as const

/**
 * Reads the claim `scope` (RFC 8693, section 4.2): words such as `read:orders:**` and `publish:orders:**`. Words of others
 * are passed over, and so is a pattern that is none. There is no word for `admin`, since others use it for their own.
 */
export function readScope(claim: unknown): readonly Grant[] {
  if (typeof claim !== 'string') return []
  const words = claim.split(' ')
  return acts.flatMap((act) => {
    const start = `${act}:`
    const channels = words
      .filter((word) => word.startsWith(start))
      .map((word) => word.slice(start.length))
      .filter((pattern) => findPatternFault(pattern) === undefined)
    return channels.length === 0 ? [] : [{ allow: [act], channels }]
  })
}

import type { Grant } from 'windhover'
import { areGrants, findPatternFault } from 'windhover/adapter'

const fields: readonly string[] = ['read', 'publish', 'events', 'admin']

/**
 * Reads the claim `windhover`: a list of grants, or `{read, publish, events, admin}`.
 *
 * @returns `undefined` for a claim that is malformed, whose token is then refused: what it meant to allow is unknown.
 */
export function readOwnClaim(claim: unknown): readonly Grant[] | undefined {
  if (Array.isArray(claim)) return areGrants(claim) ? claim : undefined
  if (typeof claim !== 'object' || claim === null) return undefined
  // A field that is not understood could be meant to allow less.
  if (Object.keys(claim).some((name) => !fields.includes(name))) return undefined
  const { read = [], publish = [], events, admin = false } = claim as Readonly<Record<string, unknown>>
  if (!arePatterns(read) || !arePatterns(publish) || typeof admin !== 'boolean') return undefined
  // No event at all cannot be said by a list; an empty one is rather a mistake.
  if (events !== undefined && (!arePatterns(events) || events.length === 0)) return undefined
  const grants: Grant[] = []
  if (read.length > 0) grants.push({ allow: ['read'], channels: read, events })
  if (publish.length > 0) grants.push({ allow: ['publish'], channels: publish, events })
  if (admin) grants.push({ allow: ['admin'] })
  return grants
}

function arePatterns(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.every((pattern) => findPatternFault(pattern) === undefined)
}

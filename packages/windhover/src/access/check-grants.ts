import { describeGiven } from '../describe-given.ts'
import { type Act, acts, type Grant } from './grant.ts'
import { findPatternFault } from './name-patterns.ts'

const grantNames: readonly string[] = ['allow', 'channels', 'events']

/**
 * Finds the first fault of a list of grants from outside, such as a token or a file; `undefined` for a good list, which
 * then is a `readonly Grant[]`.
 *
 * @param where - how the list is called in the sentence, such as `grants`.
 */
export function findGrantsFault(grants: unknown, where: string): string | undefined {
  if (!Array.isArray(grants)) return `${where}: expected a list of grants, got ${describeGiven(grants)}`
  for (const [index, grant] of grants.entries()) {
    const fault = findGrantFault(grant, `${where}[${index}]`)
    if (fault !== undefined) return fault
  }
  return undefined
}

/** Returns whether a list of grants has no fault. */
export function areGrants(grants: unknown): grants is readonly Grant[] {
  return findGrantsFault(grants, 'grants') === undefined
}

function findGrantFault(grant: unknown, where: string): string | undefined {
  if (typeof grant !== 'object' || grant === null || Array.isArray(grant)) {
    return `${where}: expected a grant, such as { "allow": ["read"], "channels": ["room:*"] }, got ${describeGiven(grant)}`
  }
  const unknown = Object.keys(grant).find((name) => !grantNames.includes(name))
  // A grant that says more than is understood could be meant to allow less than what is.
  if (unknown !== undefined) return `${where}.${unknown} is not known (there are ${grantNames.join(', ')})`
  const { allow, channels, events } = grant as Record<string, unknown>
  return (
    findListFault(allow, `${where}.allow`, findActFault) ??
    (channels === undefined ? undefined : findListFault(channels, `${where}.channels`, findPatternFault)) ??
    (events === undefined ? undefined : findListFault(events, `${where}.events`, findPatternFault))
  )
}

function findListFault(
  list: unknown,
  where: string,
  findFault: (item: unknown) => string | undefined,
): string | undefined {
  if (!Array.isArray(list)) return `${where}: expected a list, got ${describeGiven(list)}`
  if (list.length === 0) return `${where}: expected at least one`
  for (const [index, item] of list.entries()) {
    const fault = findFault(item)
    if (fault !== undefined) return `${where}[${index}]: ${describeGiven(item)} ${fault}`
  }
  return undefined
}

function findActFault(act: unknown): string | undefined {
  return acts.includes(act as Act) ? undefined : `must be one of ${acts.join(', ')}`
}

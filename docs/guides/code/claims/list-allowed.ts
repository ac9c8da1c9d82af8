import { expect } from 'vitest'
import type { Act, Grant } from 'windhover'
import { findGrantsFault, grantedBy } from 'windhover/adapter'

/** Lists which of these acts, such as `read news`, the grants allow, for tests. */
export function listAllowed(
  grants: readonly Grant[],
  asked: readonly string[],
  toChannel = (name: string) => name,
): string[] {
  expect(findGrantsFault(grants, 'grants')).toBeUndefined()
  const granted = grantedBy(grants)
  return asked.filter((words) => {
    const [act, name] = words.split(' ') as [Act, string]
    return granted.allowsChannel(act, toChannel(name))
  })
}

import type { Issue } from 'windhover'

/** Writes one reason as a line: where, and what: `status: expected a string`. */
export function describeIssue({ path, message }: Issue): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`
}

import type { StandardSchemaV1 } from '@standard-schema/spec'

import { type Issue, WindhoverError } from '../errors.ts'

/**
 * Validates data against a schema and answers what the schema made of it (defaults filled in, values converted).
 *
 * @param where - names the value in the error, as in `data of event "progress"`.
 * @throws WindhoverError `invalid_data`, with an issue for each place that does not match.
 */
export async function validateData(schema: StandardSchemaV1, data: unknown, where: string): Promise<unknown> {
  let result = schema['~standard'].validate(data)
  if (result instanceof Promise) result = await result
  if (result.issues === undefined) return result.value
  const issues = result.issues.map(toIssue)
  throw new WindhoverError('invalid_data', `${where} does not match its schema: ${describeIssues(issues)}`, { issues })
}

/** Writes issues as one sentence: `status: expected string; ts: not a date-time`. */
export function describeIssues(issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)).join('; ')
}

function toIssue(issue: StandardSchemaV1.Issue): Issue {
  const path = (issue.path ?? []).map((step) => {
    const key = typeof step === 'object' ? step.key : step
    return typeof key === 'number' ? key : String(key)
  })
  return { path, message: issue.message }
}

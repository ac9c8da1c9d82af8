import type { StandardSchemaV1 } from '@standard-schema/spec'

import { type Issue, WindhoverError } from '../errors.ts'

/** A long list of wrong items must not become an answer many times its size. */
const maxIssues = 100

/** The same for long keys, each of which stands in the path of every item in it. */
const maxIssueCharacters = 16_384

/**
 * Validates data against a schema, asynchronous ones too, and answers what the schema made of it (defaults
 * filled in, values converted).
 *
 * @param where - names the value in the error, as in `data of event "progress"`.
 * @throws WindhoverError `invalid_data`, with an issue for each place that does not match. These are the
 *   first 100, of 16,384 characters in all, and one at least; if there are more, one at the root has their number. An exception of the schema itself is
 *   passed on, since it is no fault of the data.
 */
export async function validateData(schema: StandardSchemaV1, data: unknown, where: string): Promise<unknown> {
  return readResult(await schema['~standard'].validate(data), where)
}

/**
 * As {@link validateData}, but where the schema answers at once, so does this. What is published in one turn
 * then keeps its order, whether it is validated or not.
 *
 * @param use - gets what the schema made of the data.
 */
export function validateAtOnce<T>(
  schema: StandardSchemaV1,
  data: unknown,
  where: string,
  use: (value: unknown) => T,
): T | Promise<T> {
  const result = schema['~standard'].validate(data)
  // A promise of another realm is no instance of this one's class.
  if ('then' in result) return Promise.resolve(result).then((settled) => use(readResult(settled, where)))
  return use(readResult(result, where))
}

function readResult(result: StandardSchemaV1.Result<unknown>, where: string): unknown {
  if (result.issues === undefined) return result.value
  let characters = 0
  const found = result.issues.slice(0, maxIssues).map(toIssue)
  const issues = found.filter((issue, index) => (characters += sizeOf(issue)) <= maxIssueCharacters || index === 0)
  if (result.issues.length > issues.length) {
    issues.push({ path: [], message: `and ${result.issues.length - issues.length} more` })
  }
  throw new WindhoverError('invalid_data', `${where} does not match its schema: ${describeIssues(issues)}`, { issues })
}

/**
 * Writes issues as one sentence, with the path of each that has one:
 * `status: is required; levels.2: must be number`.
 */
export function describeIssues(issues: readonly Issue[]): string {
  return issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)).join('; ')
}

function sizeOf({ path, message }: Issue): number {
  return path.reduce<number>((sum, step) => sum + String(step).length, message.length)
}

function toIssue(issue: StandardSchemaV1.Issue): Issue {
  // Not by map, which would make another of a library's own kind of list.
  const path = Array.from(issue.path ?? [], (step) => {
    const key = typeof step === 'object' ? step.key : step
    return typeof key === 'number' ? key : String(key)
  })
  return { path, message: issue.message }
}

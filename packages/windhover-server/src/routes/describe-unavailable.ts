import { createProblem } from 'windhover'
import { describeProblem, type ResponseDescription } from 'windhover/openapi'

/**
 * Tells the documents of an operation that cannot be done now, and of when to try again.
 *
 * @param description - when that is.
 * @param detail - the detail of the example.
 */
export function describeUnavailable(description: string, detail: string): ResponseDescription {
  return {
    ...describeProblem(description, createProblem(503, detail, { code: 'unavailable' })),
    headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 0 } } },
  }
}

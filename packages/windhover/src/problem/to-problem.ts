import { type ErrorCode, WindhoverError } from '../errors.ts'
import { createProblem, type Problem } from './problem.ts'

/** The status of each code whose fault is not in the body of the request. All others are 422. */
const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  closed: 503,
  forbidden: 403,
  host_not_allowed: 421,
  invalid_request: 400,
  invalid_schema: 500,
  invalid_token: 401,
  missing_package: 500,
  origin_not_allowed: 403,
  token_expired: 401,
  too_large: 413,
  unauthorized: 401,
  unavailable: 503,
}

/**
 * Makes the problem document for an error that was thrown while a request was answered, with the status to
 * send. A `WindhoverError` becomes 422 with its issues, 400, 413 or 503, by its code. Anything else is a bug,
 * and so 500, with no details.
 */
export function toProblem(error: unknown): Problem {
  if (error instanceof WindhoverError) {
    const { code, message, issues } = error
    const status = toStatus(code)
    if (status !== 500) return createProblem(status, message, { code, issues })
  }
  return createProblem(500, 'something went wrong on the server; its log says what')
}

/** Returns the status of an answer with an error of this code. */
export function toStatus(code: ErrorCode): number {
  return statuses[code] ?? 422
}

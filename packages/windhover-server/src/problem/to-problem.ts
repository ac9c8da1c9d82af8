import type { FastifyError } from 'fastify'
import { createProblem, type ErrorCode, type Problem, WindhoverError } from 'windhover'

/** What Fastify's own errors are told as. */
const sentences: Readonly<Record<string, string>> = {
  FST_ERR_BAD_URL: 'the path is not percent-encoded UTF-8',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'the body is empty; send JSON',
  FST_ERR_CTP_INVALID_JSON_BODY: 'the body is not JSON',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Content-Type: expected application/json',
}

/** Turns whatever was thrown into the problem document that the client gets. Only a bug becomes a 500, and it says nothing of its inside. */
export function toProblem(error: unknown, maxBodyBytes: number): Problem {
  if (error instanceof WindhoverError) return fromWindhoverError(error)
  const { statusCode = 500, code = '', message } = error as Partial<FastifyError> & Error
  if (statusCode === 413) return createProblem(413, `the body is larger than maxBodyBytes (${maxBodyBytes} bytes)`)
  if (statusCode >= 400 && statusCode < 500) return createProblem(statusCode, sentences[code] ?? message)
  return bug()
}

/** The status of each code whose fault is not in what was sent; the others are 422. */
const statuses: Readonly<Record<string, number>> = {
  closed: 503,
  invalid_request: 400,
  invalid_schema: 500,
  missing_package: 500,
  too_large: 413,
  unavailable: 503,
}

/** The status that an error of this code is answered with. */
export function toStatus(code: ErrorCode): number {
  return statuses[code] ?? 422
}

function fromWindhoverError({ code, message, issues }: WindhoverError): Problem {
  const status = toStatus(code)
  return status === 500 ? bug() : createProblem(status, message, { code, issues })
}

function bug(): Problem {
  return createProblem(500, 'something went wrong on the server; its log says what')
}

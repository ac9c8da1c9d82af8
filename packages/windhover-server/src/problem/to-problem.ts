import type { FastifyError } from 'fastify'
import { createProblem, type Problem, toProblem as toLibraryProblem } from 'windhover'

/** What Fastify's own errors are told as. */
const sentences: Readonly<Record<string, string>> = {
  FST_ERR_BAD_URL: 'the path is not percent-encoded UTF-8',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'the body is empty; send JSON',
  FST_ERR_CTP_INVALID_JSON_BODY: 'the body is not JSON',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Content-Type: expected application/json',
}

/** Turns whatever was thrown into the problem document that the client gets. Only a bug becomes a 500, and it says nothing of its inside. */
export function toProblem(error: unknown, maxBodyBytes: number): Problem {
  const { statusCode = 500, code = '', message } = error as Partial<FastifyError> & Error
  if (statusCode === 413) return createProblem(413, `the body is larger than maxBodyBytes (${maxBodyBytes} bytes)`)
  if (statusCode >= 400 && statusCode < 500) return createProblem(statusCode, sentences[code] ?? message)
  return toLibraryProblem(error)
}

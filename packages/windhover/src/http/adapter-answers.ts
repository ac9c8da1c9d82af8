import type { AnswerAdmission } from '../endpoint/admission.ts'
import { refuseRequest } from '../stream/refuse.ts'

/** The answer to a request whose path is not that of the endpoint. */
export function decideNotFound(): AnswerAdmission {
  return { kind: 'answer', response: refuseRequest(404, 'there is no stream at this path') }
}

/** The answer to a request whose query cannot be read. */
export function decideUnreadableQuery(): AnswerAdmission {
  const response = refuseRequest(400, 'the query is not percent-encoded UTF-8', { code: 'invalid_request' })
  return { kind: 'answer', response }
}

/** The answer to a request that the endpoint could not judge. A bug, with nothing of its inside. */
export function decideFailed(): AnswerAdmission {
  return { kind: 'answer', response: refuseRequest(500, 'something went wrong on the server; its log says what') }
}

/**
 * The answer to a request line that names a version which this connection does not speak (RFC 9110, section
 * 15.6.6). The connection ends with it, since nothing says how the client would frame what it sends next.
 */
export function decideUnspokenVersion(version: string): AnswerAdmission {
  const response = refuseRequest(505, `HTTP/${version} is not spoken on this connection; use HTTP/1.1`, {
    code: 'invalid_request',
    headers: { Connection: 'close' },
  })
  return { kind: 'answer', response }
}

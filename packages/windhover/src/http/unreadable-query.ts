import type { StreamDecision } from '../stream/read-request.ts'
import { refuseRequest } from '../stream/refuse.ts'

/** The answer to a request whose query cannot be read. */
export function decideUnreadableQuery(): Extract<StreamDecision, { kind: 'answer' }> {
  const response = refuseRequest(400, 'the query is not percent-encoded UTF-8', { code: 'invalid_request' })
  return { kind: 'answer', response }
}

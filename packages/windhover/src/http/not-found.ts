import type { StreamDecision } from '../stream/read-request.ts'
import { refuseRequest } from '../stream/refuse.ts'

/** The answer to a request whose path is not that of the endpoint. */
export function decideNotFound(): Extract<StreamDecision, { kind: 'answer' }> {
  return { kind: 'answer', response: refuseRequest(404, 'there is no stream at this path') }
}

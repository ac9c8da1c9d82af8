import { type IncomingMessage, ServerResponse } from 'node:http'
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2'
import { createProblem, problemType } from 'windhover'

/** Takes Node's event `checkExpectation`: refuses (417) what Node would refuse without a body (RFC 9110, section 10.1.1). */
export function refuseExpectation(
  request: IncomingMessage | Http2ServerRequest,
  response: ServerResponse | Http2ServerResponse,
): void {
  const problem = createProblem(417, `Expect: only 100-continue can be expected, not ${request.headers.expect}`)
  response.statusCode = 417
  response.setHeader('Content-Type', problemType)
  // HTTP/2 has no such header (RFC 9113, section 8.2.2).
  if (response instanceof ServerResponse) response.setHeader('Connection', 'close')
  response.end(JSON.stringify(problem))
}

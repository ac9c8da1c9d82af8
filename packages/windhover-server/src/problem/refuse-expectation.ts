import type { IncomingMessage, ServerResponse } from 'node:http'
import { createProblem, problemType } from 'windhover'

/** Takes Node's event `checkExpectation`: refuses (417) what Node would refuse without a body (RFC 9110, section 10.1.1). */
export function refuseExpectation(request: IncomingMessage, response: ServerResponse): void {
  const problem = createProblem(417, `Expect: only 100-continue can be expected, not ${request.headers.expect}`)
  response.writeHead(417, { 'Content-Type': problemType, Connection: 'close' })
  response.end(JSON.stringify(problem))
}

import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2'
import { createProblem, problemType } from 'windhover'

/** Takes the event `connect` of Node's HTTP/2: refuses (405) a tunnel (RFC 9113, section 8.5), which Node would refuse without a body. */
export function refuseConnect(_request: Http2ServerRequest, response: Http2ServerResponse): void {
  const problem = createProblem(405, 'CONNECT: this server is no proxy; ask it for one of its own paths')
  // No method is allowed for the authority of another (RFC 9110, section 15.5.6).
  response.writeHead(405, { 'content-type': problemType, allow: '' })
  response.end(JSON.stringify(problem))
}

import { type IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Http2ServerRequest } from 'node:http2'
import type { FastifyInstance } from 'fastify'
import { createProblem } from 'windhover'

import { sendProblem } from './send-problem.ts'

/**
 * Refuses with problem documents, in an app that owns its server, what no route should see: a version that the server does not
 * speak (505), and a missing `Host` (400).
 *
 * @param look - called with the headers of the others. One hook for both: each costs every request.
 */
export function registerGuards(app: FastifyInstance, look?: (headers: IncomingHttpHeaders) => void): void {
  app.addHook('onRequest', (request, reply, done) => {
    const raw = request.raw as IncomingMessage | Http2ServerRequest
    // The object decides, and not what a request line of HTTP/1 says of its version.
    if (!(raw instanceof IncomingMessage)) {
      const fault = findAuthorityFault(raw)
      if (fault !== undefined) return void sendProblem(reply, createProblem(400, fault))
      look?.(raw.headers)
      done()
    } else if (!spokenVersions.includes(raw.httpVersion)) {
      const detail = `HTTP/${raw.httpVersion} is not spoken here; use HTTP/1.1`
      void sendProblem(reply.header('Connection', 'close'), createProblem(505, detail))
    } else if (hasOneHost(raw)) {
      look?.(raw.headers)
      done()
    } else void sendProblem(reply, createProblem(400, 'Host: expected exactly one such header'))
  })
}

/** Node's parser of HTTP/1 also takes 0.9 and 2.0, which nothing behind it means (RFC 9110, section 15.6.6). */
const spokenVersions: readonly string[] = ['1.0', '1.1']

/** RFC 9112, section 3.2. Node would answer without a body, and takes two. Names and values alternate in the list. */
function hasOneHost({ httpVersion, rawHeaders }: IncomingMessage): boolean {
  let count = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]!
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1
  }
  // HTTP/1.0 has none, or one; of two, a proxy before us may have taken the other.
  return count === 1 || (count === 0 && httpVersion === '1.0')
}

/** RFC 9113, section 8.3.1. Whoever looks at one of them would be told something else than whoever looks at the other. */
function findAuthorityFault({ headers }: Http2ServerRequest): string | undefined {
  const { ':authority': authority, host } = headers
  if (authority === undefined && host === undefined) return 'Host: expected :authority, or one such header'
  const isSame = authority === undefined || host === undefined || authority.toLowerCase() === host.toLowerCase()
  return isSame ? undefined : 'Host: it differs from :authority; leave it out'
}

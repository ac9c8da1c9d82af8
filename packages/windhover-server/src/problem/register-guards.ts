import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { createProblem } from 'windhover'

import { sendProblem } from './send-problem.ts'

/** Refuses with a problem document, in an app that owns its server, what no route should see: a missing `Host` (400). */
export function registerGuards(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (hasOneHost(request.raw)) done()
    else void sendProblem(reply, createProblem(400, 'Host: expected exactly one such header'))
  })
}

/** RFC 9112, section 3.2. Node would answer without a body, and takes two. Names and values alternate in the list. */
function hasOneHost({ httpVersion, rawHeaders }: IncomingMessage): boolean {
  if (httpVersion === '1.0') return true
  let count = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]!
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1
  }
  return count === 1
}

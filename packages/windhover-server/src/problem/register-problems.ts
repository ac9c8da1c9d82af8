import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { createProblem, type Problem, problemType } from 'windhover'

import { AllowedMethods } from './allowed-methods.ts'
import { sendProblem } from './send-problem.ts'
import { toProblem } from './to-problem.ts'

/**
 * Makes every error of the app a problem document: what handlers throw, unknown paths (404), wrong methods (405 with `Allow`), a
 * missing `Host` (400) and what the client expects in vain (417). All but the first are answered before any body is read.
 */
export function registerProblems(app: FastifyInstance, maxBodyBytes: number): void {
  const allowed = new AllowedMethods()
  app.addHook('onRoute', ({ url, method }) => allowed.add(url, [method].flat()))
  app.addHook('onRequest', (request, reply, done) => {
    if (!hasOneHost(request.raw)) {
      void sendProblem(reply, createProblem(400, 'Host: expected exactly one such header'))
    } else if (request.is404) {
      const { allow, problem } = describeMiss(request.method, request.url)
      if (allow !== undefined) void reply.header('Allow', allow)
      void sendProblem(reply, problem)
    } else done()
  })
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error, maxBodyBytes)
    if (problem.status === 500) request.log.error({ err: error }, 'request failed')
    return sendProblem(reply, problem)
  })
  // Only for what a route itself does not find, such as a file.
  app.setNotFoundHandler((request, reply) =>
    sendProblem(reply, createProblem(404, `there is nothing at ${pathOf(request.url)}`)),
  )
  app.server.on('checkExpectation', refuseExpectation)

  function describeMiss(method: string, url: string): { allow?: string; problem: Problem } {
    const path = pathOf(url)
    const methods = allowed.find(path)
    if (methods === undefined) return { problem: createProblem(404, `there is nothing at ${path}`) }
    const allow = methods.join(', ')
    return { allow, problem: createProblem(405, `method ${method} is not allowed here; use ${allow}`) }
  }
}

function pathOf(url: string): string {
  return url.split('?')[0]!
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

/** What Node answers without a body (RFC 9110, section 10.1.1). */
function refuseExpectation(request: IncomingMessage, response: ServerResponse): void {
  const problem = createProblem(417, `Expect: only 100-continue can be expected, not ${request.headers.expect}`)
  response.writeHead(417, { 'Content-Type': problemType, Connection: 'close' })
  response.end(JSON.stringify(problem))
}

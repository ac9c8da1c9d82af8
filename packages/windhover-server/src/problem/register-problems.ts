import type { FastifyInstance, FastifyReply } from 'fastify'
import { createProblem, type Problem, problemType } from 'windhover'

import { toProblem } from './to-problem.ts'

/** Makes every error of the app a problem document: what handlers throw, unknown paths (404) and wrong methods (405 with `Allow`). */
export function registerProblems(app: FastifyInstance, maxBodyBytes: number): void {
  const methods = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? new Set()
    for (const name of [method].flat()) known.add(name)
    methods.set(url, known)
  })
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error, maxBodyBytes)
    if (problem.status === 500) request.log.error({ err: error }, 'request failed')
    return send(reply, problem)
  })
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]!
    const allowed = methods.get(path)
    if (allowed === undefined) return send(reply, createProblem(404, `there is nothing at ${path}`))
    const allow = [...allowed].join(', ')
    return send(
      reply.header('Allow', allow),
      createProblem(405, `method ${request.method} is not allowed here; use ${allow}`),
    )
  })
}

/** Sent as bytes: to a string Fastify would add a charset, which JSON types do not have (RFC 8259, section 11). */
function send(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.status === 503) void reply.header('Retry-After', '2')
  return reply
    .code(problem.status)
    .type(problemType)
    .send(Buffer.from(JSON.stringify(problem)))
}

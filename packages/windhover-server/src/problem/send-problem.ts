import { ServerResponse } from 'node:http'
import type { FastifyReply } from 'fastify'
import { type Problem, problemType } from 'windhover'

/**
 * Sends a problem document, which no cache may keep: 404 and 405 it else could (RFC 9110, section 15.1). As bytes: to a string
 * Fastify would add a charset, which JSON types do not have (RFC 8259, section 11).
 */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  // Fastify adds it to what it refuses; HTTP/2 has none (RFC 9113, section 8.2.2), and Node warns of it.
  if (!(reply.raw instanceof ServerResponse)) void reply.removeHeader('connection')
  if (problem.status === 503) void reply.header('Retry-After', '2')
  return reply
    .code(problem.status)
    .type(problemType)
    .header('Cache-Control', 'no-store')
    .send(Buffer.from(JSON.stringify(problem)))
}

import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createProblem, type Hub, type StreamDefinition, WindhoverError } from 'windhover'
import { createHandler } from 'windhover/http/node'

import { sendProblem } from '../problem/send-problem.ts'

/**
 * Adds the streams, after all other routes.
 *
 * @throws WindhoverError `invalid_option` for a path that is taken, by another route or another stream, or that is a pattern of paths.
 */
export function registerStreams(app: FastifyInstance, hub: Hub, streams: readonly StreamDefinition[]): void {
  for (const stream of streams) {
    checkPath(app, stream.path)
    let current: FastifyRequest | undefined
    // Fastify knows which proxies to believe. The handler asks while it runs, and it runs at once.
    const handle = createHandler(hub, stream, { readAddress: () => current?.ip })
    app.route({
      method: ['GET', 'HEAD'],
      url: stream.path,
      exposeHeadRoute: false,
      // Nothing is logged by request, and a child of the log for each costs more than the rest of Fastify.
      childLoggerFactory: (log) => log,
      onRequest: (request, reply) => {
        if (!isReadable(request.url)) {
          void sendProblem(reply, createProblem(400, 'the query is not percent-encoded UTF-8'))
          return
        }
        reply.hijack()
        current = request
        handle(request.raw, reply.raw)
        current = undefined
      },
      handler: (_request, reply) => reply,
    })
  }
}

function checkPath(app: FastifyInstance, path: string): void {
  const where = `stream ${path}: `
  if (/[:*]/.test(path)) throw new WindhoverError('invalid_option', `${where}path must not contain ":" or "*"`)
  if (!app.hasRoute({ method: 'GET', url: path })) return
  throw new WindhoverError('invalid_option', `${where}something else is served at this path; choose another`)
}

/** Bytes that are not UTF-8 would be read as U+FFFD, which is a name of its own (URL Standard, section 5.1). */
function isReadable(url: string): boolean {
  const start = url.indexOf('?')
  if (start === -1) return true
  try {
    decodeURIComponent(url.slice(start))
    return true
  } catch {
    return false
  }
}

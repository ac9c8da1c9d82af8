import type { FastifyInstance } from 'fastify'
import type { Hub, StreamDefinition } from 'windhover'
import { createHandler } from 'windhover/http/node'

/** Adds the streams. */
export function registerStreams(app: FastifyInstance, hub: Hub, streams: readonly StreamDefinition[]): void {
  for (const stream of streams) {
    const handle = createHandler(hub, stream)
    app.route({
      method: ['GET', 'HEAD'],
      url: stream.path,
      exposeHeadRoute: false,
      onRequest: (request, reply) => {
        reply.hijack()
        handle(request.raw, reply.raw)
      },
      handler: (_request, reply) => reply,
    })
  }
}

import type { Server } from 'node:http'
import type { Http2Server } from 'node:http2'

import fastify, { type FastifyInstance } from 'fastify'

import { createHandler } from '../../../src/http/fastify.ts'
import type { OriginOptions, StreamEndpoint } from '../../../src/adapter.ts'
import { type Adapter, middlewareHeader, prefix, type Served, toRoutePath } from '../adapter.ts'
import { createSignal, gone } from './gone.ts'
import { listen } from './listen.ts'

async function serve(http: 1 | 2, stream: StreamEndpoint, options: OriginOptions = {}): Promise<Served> {
  const late = createSignal()
  const left = createSignal()
  const app = (http === 1
    ? fastify({ trustProxy: true })
    : fastify({ trustProxy: true, http2: true })) as unknown as FastifyInstance
  app.addHook('preHandler', async (request, reply) => {
    reply.header(middlewareHeader.name, middlewareHeader.value).header('Vary', middlewareHeader.name)
    if (request.headers['x-watched'] !== undefined) void gone(request.raw).then(left.resolve)
    if (request.headers['x-late'] !== undefined) await gone(request.raw)
  })
  const handle = createHandler(stream, options)
  const addRoute = (scope: FastifyInstance): void => {
    scope.route({
      method: ['GET', 'HEAD', 'POST', 'OPTIONS'],
      url: toRoutePath(stream.path),
      exposeHeadRoute: false,
      handler: (request, reply) => {
        handle(request, reply)
        if (request.headers['x-late'] !== undefined) late.resolve()
      },
    })
  }
  app.register(async (scope) => addRoute(scope), { prefix })
  addRoute(app)
  await app.ready()
  const listening = await listen(app.server as Server | Http2Server)
  return { ...listening, handledLate: late.promise, watchedLeft: left.promise }
}

export const fastifyAdapter: Adapter = {
  name: 'fastify',
  http: 1,
  serve: (stream, options) => serve(1, stream, options),
}
export const fastifyHttp2: Adapter = {
  name: 'fastify over HTTP/2',
  http: 2,
  serve: (stream, options) => serve(2, stream, options),
}

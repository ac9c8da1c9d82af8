import { createServer, type RequestListener } from 'node:http'
import { createServer as createHttp2Server, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2'

import { getRequestListener } from '@hono/node-server'
import express from 'express'
import fastify, { type FastifyInstance } from 'fastify'
import { Hono } from 'hono'

import { createHandler as createExpressHandler } from '../../src/http/express.ts'
import { createHandler as createFastifyHandler } from '../../src/http/fastify.ts'
import { createHandler as createFetchHandler } from '../../src/http/fetch.ts'
import { createHandler as createHonoHandler } from '../../src/http/hono.ts'
import { createHandler as createNodeHandler } from '../../src/http/node.ts'
import { type Hub, positionHeader } from '../../src/index.ts'
import { listen, type Listening } from './adapters/listen.ts'

/** Reads the state of an application, which takes a while. */
export type ReadState = () => Promise<readonly number[]>

/** One way to serve a state at `/state` with the position before it, and at `/events` the stream that goes on from there. */
export interface StateServer {
  readonly name: string
  readonly http: 1 | 2
  serve(hub: Hub, read: ReadState): Promise<Listening>
}

type AnyRequest = Parameters<RequestListener>[0] | Http2ServerRequest
type AnyResponse = Parameters<RequestListener>[1] | Http2ServerResponse

const stream = { path: '/events' }
const json = { 'Content-Type': 'application/json' }

function listenTo(http: 1 | 2, answer: (request: AnyRequest, response: AnyResponse) => unknown): Promise<Listening> {
  return listen(
    http === 1
      ? createServer((request, response) => void answer(request, response))
      : createHttp2Server((request, response) => void answer(request, response)),
  )
}

function serveNode(http: 1 | 2, hub: Hub, read: ReadState): Promise<Listening> {
  const handle = createNodeHandler(hub, stream)
  return listenTo(http, async (request, response) => {
    if (request.url !== '/state') return handle(request, response)
    const header = positionHeader(hub)
    ;(response as Http2ServerResponse).writeHead(200, { ...json, ...header }).end(JSON.stringify(await read()))
  })
}

function serveFetch(http: 1 | 2, hub: Hub, read: ReadState): Promise<Listening> {
  const handle = createFetchHandler(hub, stream)
  const answer = async (request: Request): Promise<Response> => {
    if (new URL(request.url).pathname !== '/state') return handle(request)
    const headers = positionHeader(hub)
    return Response.json(await read(), { headers })
  }
  return listenTo(http, getRequestListener(answer) as never)
}

function serveHono(http: 1 | 2, hub: Hub, read: ReadState): Promise<Listening> {
  const app = new Hono()
  app.get('/state', async (context) => {
    const header = positionHeader(hub)
    return context.json(await read(), 200, header)
  })
  app.all('/events', createHonoHandler(hub, stream))
  return listenTo(http, getRequestListener(app.fetch) as never)
}

function serveExpress(hub: Hub, read: ReadState): Promise<Listening> {
  const app = express()
  app.get('/state', async (_request, response) => {
    response.set(positionHeader(hub)).json(await read())
  })
  app.all('/events', createExpressHandler(hub, stream))
  return listen(createServer(app))
}

async function serveFastify(http: 1 | 2, hub: Hub, read: ReadState): Promise<Listening> {
  const app = (http === 1 ? fastify() : fastify({ http2: true })) as unknown as FastifyInstance
  app.get('/state', async (_request, reply) => reply.headers(positionHeader(hub)).send(await read()))
  app.get('/events', createFastifyHandler(hub, stream))
  await app.ready()
  return listen(app.server)
}

/** Every framework that has an adapter, over every version of HTTP that it has. */
export const stateServers: readonly StateServer[] = [
  { name: 'node:http', http: 1, serve: (hub, read) => serveNode(1, hub, read) },
  { name: 'node:http2', http: 2, serve: (hub, read) => serveNode(2, hub, read) },
  { name: 'fetch', http: 1, serve: (hub, read) => serveFetch(1, hub, read) },
  { name: 'fetch over HTTP/2', http: 2, serve: (hub, read) => serveFetch(2, hub, read) },
  { name: 'hono', http: 1, serve: (hub, read) => serveHono(1, hub, read) },
  { name: 'hono over HTTP/2', http: 2, serve: (hub, read) => serveHono(2, hub, read) },
  { name: 'express', http: 1, serve: serveExpress },
  { name: 'fastify', http: 1, serve: (hub, read) => serveFastify(1, hub, read) },
  { name: 'fastify over HTTP/2', http: 2, serve: (hub, read) => serveFastify(2, hub, read) },
]

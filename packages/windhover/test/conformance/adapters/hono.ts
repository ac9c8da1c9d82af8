import { createServer } from 'node:http'
import { createServer as createHttp2Server } from 'node:http2'

import { getRequestListener } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'

import { createHandler } from '../../../src/http/hono.ts'
import type { OriginOptions, StreamEndpoint } from '../../../src/adapter.ts'
import { type Adapter, middlewareHeader, prefix, type Served, toRoutePath } from '../adapter.ts'
import { aborted, createSignal } from './gone.ts'
import { listen } from './listen.ts'

async function serve(http: 1 | 2, stream: StreamEndpoint, options: OriginOptions = {}): Promise<Served> {
  const late = createSignal()
  const left = createSignal()
  const app = new Hono()
  app.use(async (context, next) => {
    context.header(middlewareHeader.name, middlewareHeader.value)
    context.header('Vary', middlewareHeader.name)
    if (context.req.header('x-watched') !== undefined) void aborted(context.req.raw).then(left.resolve)
    const isLate = context.req.header('x-late') !== undefined
    if (isLate) await aborted(context.req.raw)
    await next()
    if (isLate) late.resolve()
  })
  const routes = new Hono().all(
    toRoutePath(stream.path),
    createHandler(stream, {
      ...options,
      readAddress: (context: Context) => context.req.header('x-forwarded-for') ?? getConnInfo(context).remote.address,
    }),
  )
  app.route(prefix, routes)
  app.route('/', routes)
  const listener = getRequestListener(app.fetch)
  const listening = await listen(
    http === 1
      ? createServer((request, response) => void listener(request, response))
      : createHttp2Server((request, response) => void listener(request, response)),
  )
  return { ...listening, handledLate: late.promise, watchedLeft: left.promise }
}

export const hono: Adapter = { name: 'hono', http: 1, serve: (stream, options) => serve(1, stream, options) }
export const honoHttp2: Adapter = {
  name: 'hono over HTTP/2',
  http: 2,
  serve: (stream, options) => serve(2, stream, options),
}

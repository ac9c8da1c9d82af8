import { createServer } from 'node:http'

import compression from 'compression'
import express, { Router } from 'express'

import { createHandler } from '../../../src/http/express.ts'
import type { OriginOptions, StreamEndpoint } from '../../../src/adapter.ts'
import { type Adapter, middlewareHeader, prefix, type Served, toRoutePath } from '../adapter.ts'
import { createSignal, gone } from './gone.ts'
import { listen } from './listen.ts'

async function serve(isCompressed: boolean, stream: StreamEndpoint, options: OriginOptions = {}): Promise<Served> {
  const late = createSignal()
  const left = createSignal()
  const app = express()
  app.set('trust proxy', true)
  if (isCompressed) app.use(compression({ threshold: 0 }))
  app.use((request, response, next) => {
    response.set(middlewareHeader.name, middlewareHeader.value).vary(middlewareHeader.name)
    if (request.get('x-watched') !== undefined) void gone(request).then(left.resolve)
    if (request.get('x-late') === undefined) return next()
    void gone(request).then(() => {
      next()
      late.resolve()
    })
  })
  const router = Router().all(toRoutePath(stream.path), createHandler(stream, options))
  app.use(prefix, router)
  app.use(router)
  return { ...(await listen(createServer(app))), handledLate: late.promise, watchedLeft: left.promise }
}

export const expressAdapter: Adapter = {
  name: 'express',
  http: 1,
  serve: (stream, options) => serve(false, stream, options),
}
export const expressCompressed: Adapter = {
  name: 'express behind compression',
  http: 1,
  serve: (stream, options) => serve(true, stream, options),
}

import { createServer } from 'node:http'

import Router from '@koa/router'
import Koa from 'koa'

import { createHandler } from '../../../src/http/koa.ts'
import type { OriginOptions, StreamEndpoint } from '../../../src/adapter.ts'
import { type Adapter, middlewareHeader, prefix, type Served, toRoutePath } from '../adapter.ts'
import { createSignal, gone } from './gone.ts'
import { listen } from './listen.ts'

async function serve(stream: StreamEndpoint, options: OriginOptions = {}): Promise<Served> {
  const late = createSignal()
  const left = createSignal()
  const app = new Koa({ proxy: true })
  // It reports each connection that a client resets.
  app.silent = true
  app.use(async (context, next) => {
    context.set(middlewareHeader.name, middlewareHeader.value)
    context.vary(middlewareHeader.name)
    if (context.get('x-watched') !== '') void gone(context.req).then(left.resolve)
    if (context.get('x-late') === '') return next()
    await gone(context.req)
    await next()
    late.resolve()
  })
  const handle = createHandler(stream, options)
  const router = new Router()
  for (const place of [prefix, '']) router.all(place + toRoutePath(stream.path), handle)
  app.use(router.routes())
  const answer = app.callback()
  const listening = await listen(createServer((request, response) => void answer(request, response)))
  return { ...listening, handledLate: late.promise, watchedLeft: left.promise }
}

export const koa: Adapter = { name: 'koa', http: 1, serve }

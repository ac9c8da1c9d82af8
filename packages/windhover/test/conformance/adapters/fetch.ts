import { createServer } from 'node:http'
import { createServer as createHttp2Server } from 'node:http2'

import { getRequestListener, type HttpBindings, type Http2Bindings } from '@hono/node-server'

import { createHandler } from '../../../src/http/fetch.ts'
import type { OriginOptions, StreamEndpoint } from '../../../src/adapter.ts'
import { type Adapter, middlewareHeader, prefix, type Served } from '../adapter.ts'
import { aborted, createSignal } from './gone.ts'
import { listen } from './listen.ts'

async function serve(http: 1 | 2, stream: StreamEndpoint, options: OriginOptions = {}): Promise<Served> {
  const late = createSignal()
  const left = createSignal()
  const handle = createHandler<HttpBindings | Http2Bindings>(stream, {
    ...options,
    readAddress: ({ headers }, bindings) => headers.get('x-forwarded-for') ?? bindings?.incoming.socket.remoteAddress,
  })
  const answer = async (request: Request, bindings: HttpBindings | Http2Bindings): Promise<Response> => {
    if (request.headers.has('x-watched')) void aborted(request).then(left.resolve)
    const isLate = request.headers.has('x-late')
    if (isLate) await aborted(request)
    const response = await handle(
      new URL(request.url).pathname.startsWith(prefix) ? unmount(request) : request,
      bindings,
    )
    if (isLate) late.resolve()
    response.headers.set(middlewareHeader.name, middlewareHeader.value)
    response.headers.append('Vary', middlewareHeader.name)
    return response
  }
  const listener = getRequestListener(answer)
  const listening = await listen(
    http === 1
      ? createServer((request, response) => void listener(request, response))
      : createHttp2Server((request, response) => void listener(request, response)),
  )
  return { ...listening, handledLate: late.promise, watchedLeft: left.promise }
}

/** A request as one behind a router sees it that takes the prefix away. */
function unmount(request: Request): Request {
  return new Request(request.url.replace(prefix, ''), request)
}

export const fetch: Adapter = { name: 'fetch', http: 1, serve: (stream, options) => serve(1, stream, options) }
export const fetchHttp2: Adapter = {
  name: 'fetch over HTTP/2',
  http: 2,
  serve: (stream, options) => serve(2, stream, options),
}

import { createServer } from 'node:http'
import { createServer as createHttp2Server } from 'node:http2'

import { createHandler, type NodeRequest, type NodeResponse } from '../../../src/http/node.ts'
import type { OriginOptions, StreamEndpoint } from '../../../src/adapter.ts'
import { type Adapter, middlewareHeader, prefix, type Served } from '../adapter.ts'
import { createSignal, gone } from './gone.ts'
import { listen } from './listen.ts'

async function serve(http: 1 | 2, stream: StreamEndpoint, options: OriginOptions = {}): Promise<Served> {
  const late = createSignal()
  const left = createSignal()
  const handle = createHandler(stream, {
    ...options,
    readAddress: ({ headers, socket }) => headers['x-forwarded-for']?.toString() ?? socket.remoteAddress,
  })
  const answer = async (request: NodeRequest, response: NodeResponse): Promise<void> => {
    response.setHeader(middlewareHeader.name, middlewareHeader.value)
    response.setHeader('Vary', middlewareHeader.name)
    if (request.url?.startsWith(prefix)) request.url = request.url.slice(prefix.length)
    if (request.headers['x-watched'] !== undefined) void gone(request).then(left.resolve)
    if (request.headers['x-late'] === undefined) return handle(request, response)
    await gone(request)
    handle(request, response)
    late.resolve()
  }
  const listening = await listen(
    http === 1
      ? createServer((request, response) => void answer(request, response))
      : createHttp2Server((request, response) => void answer(request, response)),
  )
  return { ...listening, handledLate: late.promise, watchedLeft: left.promise }
}

export const node: Adapter = { name: 'node:http', http: 1, serve: (stream, options) => serve(1, stream, options) }
export const nodeHttp2: Adapter = { name: 'node:http2', http: 2, serve: (stream, options) => serve(2, stream, options) }

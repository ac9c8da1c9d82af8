import type { Adapter } from './adapter.ts'
import { expressAdapter, expressCompressed } from './adapters/express.ts'
import { fastifyAdapter, fastifyHttp2 } from './adapters/fastify.ts'
import { fetch, fetchHttp2 } from './adapters/fetch.ts'
import { hono, honoHttp2 } from './adapters/hono.ts'
import { koa } from './adapters/koa.ts'
import { node, nodeHttp2 } from './adapters/node.ts'

/** Every way to serve a stream, over every version of HTTP that it has. */
export const adapters: readonly Adapter[] = [
  node,
  nodeHttp2,
  fetch,
  fetchHttp2,
  expressAdapter,
  expressCompressed,
  fastifyAdapter,
  fastifyHttp2,
  hono,
  honoHttp2,
  koa,
]

import { EventEmitter, on } from 'node:events'
import { createServer } from 'node:http'

import { initTRPC } from '@trpc/server'
import { createHTTPHandler } from '@trpc/server/adapters/standalone'

import { announce } from './announce.ts'
import { answerPublish } from './answer-publish.ts'

const emitter = new EventEmitter().setMaxListeners(0)
const { procedure, router } = initTRPC.create()

const serveStream = createHTTPHandler({
  basePath: '/sse/',
  router: router({
    broadcast: procedure.subscription(async function* ({ signal }) {
      for await (const [data] of on(emitter, 'message', { signal: signal! })) yield data
    }),
  }),
})

announce(
  createServer((request, response) => {
    if (request.method === 'POST') {
      answerPublish(request, response, ({ data }) => emitter.emit('message', data))
      return
    }
    serveStream(request, response)
  }),
)

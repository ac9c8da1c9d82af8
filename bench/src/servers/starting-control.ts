import { fileURLToPath } from 'node:url'

import fastifyStatic from '@fastify/static'
import fastify from 'fastify'

/** Control: the least that a Fastify app with the same log and the same plugin as ours does before its first stream. It has no documents and no pages. */
const app = fastify({ logger: true })

app.register(fastifyStatic, { root: fileURLToPath(new URL('.', import.meta.url)), prefix: '/static/' })
app.get('/sse/broadcast', (_request, reply) => {
  reply.hijack()
  reply.raw.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' })
  reply.raw.write(': ok\n\n')
})
const address = await app.listen({ port: 0, host: '127.0.0.1', backlog: 4096 })
console.log(`listening ${new URL(address).port}`)

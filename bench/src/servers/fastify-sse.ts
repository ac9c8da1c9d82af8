import sse from '@fastify/sse'
import fastify, { type FastifyReply } from 'fastify'

import type { Publication } from './answer-publish.ts'

const app = fastify()
const replies = new Set<FastifyReply>()

await app.register(sse.default)
app.get('/sse/broadcast', { sse: true }, async (_request, reply) => {
  reply.sse.keepAlive()
  replies.add(reply)
  reply.sse.onClose(() => replies.delete(reply))
  // Its head leaves with the first event only.
  await reply.sse.send({ event: 'connected', data: {} })
})
app.post('/api/broadcast', async ({ body }) => {
  const { event, data } = body as Publication
  await Promise.all([...replies].map((reply) => reply.sse.send({ event, data })))
  return { ok: true }
})
const address = await app.listen({ port: 0, host: '127.0.0.1', backlog: 4096 })
console.log(`listening ${new URL(address).port}`)

// Typed events in a Fastify app. Watch with `curl -N http://127.0.0.1:3000/rooms/tea/events`, publish with
// `curl http://127.0.0.1:3000/rooms/tea/messages -H 'Content-Type: application/json' -d '{"text":"hello"}'`.
import fastify from 'fastify'
import { createHub, createProblem, defineEvents, problemType, toProblem } from 'windhover'
import { createHandler } from 'windhover/http/fastify'
import { z } from 'zod'

const catalog = defineEvents({
  message: { schema: z.object({ text: z.string().min(1) }), description: 'What somebody said.' },
})
const hub = createHub({ catalog, maxReadersPerAddress: 100 })

// Behind a proxy on this machine, the limit for each address counts the addresses that it names.
const app = fastify({ trustProxy: 'loopback' })
app.route({
  method: ['GET', 'HEAD'],
  url: '/rooms/:room/events',
  // Fastify would answer HEAD for a route of GET by itself.
  exposeHeadRoute: false,
  handler: createHandler(hub, { path: '/rooms/{room}/events', channels: ['room:{room}'] }),
})
app.post<{ Params: { room: string }; Body: { text: string } }>('/rooms/:room/messages', ({ params, body }) =>
  // Whatever came: the hub takes only what matches the schema.
  hub.publish('message', body, { channel: `room:${params.room}` }),
)
app.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
  const { statusCode = 500, message } = error
  const problem = statusCode < 500 ? createProblem(statusCode, message) : toProblem(error)
  return reply.code(problem.status).type(problemType).send(problem)
})

// Ends every stream with `closing`, so that clients come back elsewhere; then the server has nothing to wait for.
app.addHook('preClose', () => hub.close())
process.once('SIGTERM', () => void app.close())

const address = await app.listen({ port: Number(process.env['PORT'] ?? 3000), host: '127.0.0.1' })
console.log(`${address}/rooms/tea/events`)

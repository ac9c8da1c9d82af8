// A page without tools: plain JavaScript, and an import map that leads to the client. `node server.js`, then open the address it prints.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import Fastify from 'fastify'
import { createHub, problemType, toProblem } from 'windhover'
import { createHandler } from 'windhover/http/fastify'
import { events } from './events.js'

const app = Fastify()
const hub = createHub({ catalog: events })

app.all('/events', createHandler(hub, { path: '/events', initial: { last: 20 } }))

// Where `client.publish` posts to.
app.post('/api/broadcast', async (request, reply) => {
  try {
    const { event, data } = request.body ?? {}
    const { id } = await hub.publish(event, data)
    return { id, connected: hub.connectedCount() }
  } catch (error) {
    const problem = toProblem(error)
    return reply.code(problem.status).type(problemType).send(problem)
  }
})

await app.register(fastifyStatic, { root: join(import.meta.dirname, 'public') })
// The client as it is installed: its modules import each other by relative paths.
const library = fileURLToPath(new URL('..', import.meta.resolve('windhover/client')))
await app.register(fastifyStatic, { root: library, prefix: '/windhover/', decorateReply: false })

// Ends every stream with `closing`, so that pages come back to the next process.
process.once('SIGTERM', () => void hub.close().then(() => app.close()))
console.log(await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT'] ?? 3000) }))

// The page that Vite built, its stream, and where it publishes to. `npm run build`, then `npm start`, and open the address it prints.
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import Fastify from 'fastify'
import { createHub, problemType, toProblem } from 'windhover'
import { createHandler } from 'windhover/http/fastify'

import { events } from './events.ts'

const app = Fastify()
const hub = createHub({ catalog: events })

app.all('/events', createHandler(hub, { path: '/events', initial: { last: 20 } }))

// Where `client.publish` posts to.
app.post('/api/broadcast', async (request, reply) => {
  try {
    // Whatever came: the hub takes only what matches the schema.
    const { event, data } = (request.body ?? {}) as { event: 'note'; data: { text: string } }
    const { id } = await hub.publish(event, data)
    return { id, connected: hub.connectedCount() }
  } catch (error) {
    const problem = toProblem(error)
    return reply.code(problem.status).type(problemType).send(problem)
  }
})

await app.register(fastifyStatic, { root: fileURLToPath(new URL('../page', import.meta.url)) })

// Ends every stream with `closing`, so that pages come back to the next process.
process.once('SIGTERM', () => void hub.close().then(() => app.close()))
console.log(await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT'] ?? 3000) }))

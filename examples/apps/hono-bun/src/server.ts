// A page and its stream in Hono on Bun. `bun start`, then open the address it prints.
import { Hono } from 'hono'
import { createHub, createProblem, problemType, toProblem } from 'windhover'
import { createHandler } from 'windhover/http/hono'

// The page is that of the app `vanilla`; Bun bundles what it imports.
import page from '../../vanilla/public/index.html'
import { events } from './events.ts'

const hub = createHub({ catalog: events })
const app = new Hono()

app.all('/events', createHandler(hub, { path: '/events', initial: { last: 20 } }))

// Where `client.publish` posts to.
app.post('/api/broadcast', async ({ req }) => {
  try {
    // Whatever came: the hub takes only what matches the schema.
    const { event, data } = ((await req.json()) ?? {}) as { event: 'note'; data: { text: string } }
    const { id } = await hub.publish(event, data)
    return Response.json({ id, connected: hub.connectedCount() })
  } catch (error) {
    const problem = error instanceof SyntaxError ? createProblem(400, 'the body is not JSON') : toProblem(error)
    return Response.json(problem, { status: problem.status, headers: { 'Content-Type': problemType } })
  }
})

const server = Bun.serve({
  hostname: '127.0.0.1',
  port: process.env['PORT'] ?? 3000,
  routes: { '/': page },
  // Hono hands the server on to the adapter, which tells it that a stream may be silent.
  fetch: app.fetch,
})

// Ends every stream with `closing`, so that pages come back to the next process.
process.once('SIGTERM', () => void hub.close().then(() => server.stop()))
console.log(String(server.url))

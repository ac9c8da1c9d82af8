// Typed events in a Hono app. Watch with `curl -N http://127.0.0.1:3000/rooms/tea/events`, publish with
// `curl http://127.0.0.1:3000/rooms/tea/messages -d '{"text":"hello"}'`.
import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { HTTPException } from 'hono/http-exception'
import { createHub, createProblem, defineEvents, problemType, toProblem } from 'windhover'
import { createHandler } from 'windhover/http/hono'
import { z } from 'zod'

const catalog = defineEvents({
  message: { schema: z.object({ text: z.string().min(1) }), description: 'What somebody said.' },
})
const hub = createHub({ catalog, maxReadersPerAddress: 100 })

const app = new Hono()
app.use(cors())
app.all(
  '/rooms/:room/events',
  createHandler(
    hub,
    { path: '/rooms/{room}/events', channels: ['room:{room}'] },
    { readAddress: (context: Context) => getConnInfo(context).remote.address },
  ),
)
app.post('/rooms/:room/messages', bodyLimit({ maxSize: 65_536 }), async (context) => {
  // Whatever came: the hub takes only what matches the schema.
  const data = await context.req.json<{ text: string }>()
  const { id } = await hub.publish('message', data, { channel: `room:${context.req.param('room')}` })
  return context.json({ id })
})
app.onError((error) => {
  const isNoJson = error instanceof SyntaxError
  const status = error instanceof HTTPException ? error.status : isNoJson ? 400 : undefined
  const problem = status === undefined ? toProblem(error) : createProblem(status, error.message)
  return new Response(JSON.stringify(problem), { status: problem.status, headers: { 'Content-Type': problemType } })
})

const port = Number(process.env['PORT'] ?? 3000)
const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (address) => {
  console.log(`http://127.0.0.1:${address.port}/rooms/tea/events`)
})

// Ends every stream with `closing`, so that clients come back elsewhere; then the server has nothing to wait for.
process.once('SIGTERM', () => void hub.close().then(() => server.close()))

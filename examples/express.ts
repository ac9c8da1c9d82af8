// Typed events in an Express app. Watch with `curl -N http://127.0.0.1:3000/rooms/tea/events`, publish with
// `curl http://127.0.0.1:3000/rooms/tea/messages -H 'Content-Type: application/json' -d '{"text":"hello"}'`.
import type { AddressInfo } from 'node:net'
import express, { type NextFunction, type Request, type Response, Router } from 'express'
import { createHub, createProblem, defineEvents, problemType, toProblem } from 'windhover'
import { createHandler } from 'windhover/http/express'
import { z } from 'zod'

const catalog = defineEvents({
  message: { schema: z.object({ text: z.string().min(1) }), description: 'What somebody said.' },
})
const hub = createHub({ catalog, maxReadersPerAddress: 100 })

const rooms = Router()
rooms.all('/:room/events', createHandler(hub, { path: '/rooms/{room}/events', channels: ['room:{room}'] }))
rooms.post('/:room/messages', express.json(), async (request, response) => {
  // Whatever came: the hub takes only what matches the schema.
  const data = request.body as { text: string }
  response.json(await hub.publish('message', data, { channel: `room:${request.params.room}` }))
})

const app = express()
// Behind a proxy on this machine, the limit for each address counts the addresses that it names.
app.set('trust proxy', 'loopback')
app.use('/rooms', rooms)
// Express says of its own errors whether the client may read them.
type ShownError = { readonly expose?: boolean; readonly status: number; readonly message: string }
app.use((error: ShownError, _request: Request, response: Response, _next: NextFunction) => {
  const problem = error.expose === true ? createProblem(error.status, error.message) : toProblem(error)
  response.status(problem.status).type(problemType).json(problem)
})

const server = app.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/rooms/tea/events`)
})

// Ends every stream with `closing`, so that clients come back elsewhere; then the server has nothing to wait for.
process.once('SIGTERM', () => void hub.close().then(() => server.close()))

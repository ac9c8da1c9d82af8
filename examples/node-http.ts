// Typed events over node:http. Watch with `curl -N http://127.0.0.1:3000/events`, publish with
// `curl http://127.0.0.1:3000/messages -d '{"text":"hello"}'`.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { createHub, createProblem, defineEvents, problemType, WindhoverError } from 'windhover'
import { createHandler } from 'windhover/http/node'
import { z } from 'zod'

const catalog = defineEvents({
  message: { schema: z.object({ text: z.string().min(1) }), description: 'What somebody said.' },
})
const hub = createHub({ catalog, open: false })
const streamMessages = createHandler(hub, { path: '/events' })

async function publish(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    // Whatever came: the hub takes only what matches the schema.
    const { id } = await hub.publish('message', (await json(request)) as { text: string })
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ id }))
  } catch (error) {
    const status = error instanceof WindhoverError && error.code === 'invalid_data' ? 422 : 400
    const problem = createProblem(status, error instanceof Error ? error.message : 'the body is not JSON')
    response.writeHead(status, { 'Content-Type': problemType }).end(JSON.stringify(problem))
  }
}

const server = createServer((request, response) => {
  const path = request.url?.split('?')[0]
  if (path === '/events') streamMessages(request, response)
  else if (path === '/messages' && request.method === 'POST') void publish(request, response)
  else response.writeHead(404).end()
})
server.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/events`)
})

// Ends every stream with `closing`, so that clients come back elsewhere; then the server has nothing to wait for.
process.once('SIGTERM', () => void hub.close().then(() => server.close()))

// Typed events over node:http. Watch with `curl -N http://127.0.0.1:3000/events`, publish with
// `curl http://127.0.0.1:3000/messages -d '{"text":"hello"}'`.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { createHub, createProblem, defineEvents, type Problem, problemType, toProblem } from 'windhover'
import { createHandler } from 'windhover/http/node'
import { z } from 'zod'

const catalog = defineEvents({
  message: { schema: z.object({ text: z.string().min(1) }), description: 'What somebody said.' },
})
const hub = createHub({ catalog })
const streamMessages = createHandler(hub, { path: '/events' })

async function publish(request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Nobody can send more than the length that he names.
  if (!(Number(request.headers['content-length']) <= 65_536)) {
    return refuse(response, createProblem(413, 'Content-Length: expected at most 65,536'))
  }
  try {
    // Whatever came: the hub takes only what matches the schema.
    const { id } = await hub.publish('message', (await json(request)) as { text: string })
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ id }))
  } catch (error) {
    refuse(response, error instanceof SyntaxError ? createProblem(400, 'the body is not JSON') : toProblem(error))
  }
}

function refuse(response: ServerResponse, problem: Problem): void {
  response.writeHead(problem.status, { 'Content-Type': problemType }).end(JSON.stringify(problem))
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

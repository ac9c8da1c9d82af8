// Typed events from a function that takes a `Request` and gives a `Response`, as Bun, Deno and Next want it; here it runs on Node. Watch with
// `curl -N http://127.0.0.1:3000/events`, publish with `curl http://127.0.0.1:3000/messages -d '{"text":"hello"}'`.
import { serve } from '@hono/node-server'
import { createHub, createProblem, defineEvents, type Problem, problemType, toProblem } from 'windhover'
import { createHandler } from 'windhover/http/fetch'
import { z } from 'zod'

const catalog = defineEvents({
  message: { schema: z.object({ text: z.string().min(1) }), description: 'What somebody said.' },
})
const hub = createHub({ catalog })
const streamMessages = createHandler(hub, { path: '/events' })

async function publish(request: Request): Promise<Response> {
  // Nobody can send more than the length that he names.
  if (!(Number(request.headers.get('content-length') ?? Infinity) <= 65_536)) {
    return refuse(createProblem(413, 'Content-Length: expected at most 65,536'))
  }
  try {
    // Whatever came: the hub takes only what matches the schema.
    const { id } = await hub.publish('message', (await request.json()) as { text: string })
    return Response.json({ id })
  } catch (error) {
    return refuse(error instanceof SyntaxError ? createProblem(400, 'the body is not JSON') : toProblem(error))
  }
}

function refuse(problem: Problem): Response {
  return Response.json(problem, { status: problem.status, headers: { 'Content-Type': problemType } })
}

function answer(request: Request): Response | Promise<Response> {
  const { pathname } = new URL(request.url)
  if (pathname === '/events') return streamMessages(request)
  if (pathname === '/messages' && request.method === 'POST') return publish(request)
  return new Response(null, { status: 404 })
}

const port = Number(process.env['PORT'] ?? 3000)
const server = serve({ fetch: answer, port, hostname: '127.0.0.1' }, (address) => {
  console.log(`http://127.0.0.1:${address.port}/events`)
})

// Ends every stream with `closing`, so that clients come back elsewhere; then the server has nothing to wait for.
process.once('SIGTERM', () => void hub.close().then(() => server.close()))

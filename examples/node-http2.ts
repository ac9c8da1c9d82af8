// Typed events over node:http2: one connection carries any number of streams. With TLS_KEY and TLS_CERT (paths of PEM files), which
// browsers insist on, it serves HTTP/1.1 at the same port too. Without them, watch with
// `curl -N --http2-prior-knowledge http://127.0.0.1:3000/events`, publish with the same and `/messages -d '{"text":"hello"}'`.
import { readFileSync } from 'node:fs'
import { createSecureServer, createServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2'
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

async function publish(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
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

function refuse(response: Http2ServerResponse, problem: Problem): void {
  response.writeHead(problem.status, { 'Content-Type': problemType }).end(JSON.stringify(problem))
}

function answer(request: Http2ServerRequest, response: Http2ServerResponse): void {
  const path = request.url.split('?')[0]
  if (path === '/events') streamMessages(request, response)
  else if (path === '/messages' && request.method === 'POST') void publish(request, response)
  else response.writeHead(404).end()
}

const { TLS_KEY, TLS_CERT, PORT = '3000' } = process.env
const server =
  TLS_KEY === undefined || TLS_CERT === undefined
    ? createServer(answer)
    : createSecureServer({ key: readFileSync(TLS_KEY), cert: readFileSync(TLS_CERT), allowHTTP1: true }, answer)
server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`${TLS_KEY ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}/events`)
})

// Ends every stream with `closing`, so that clients come back elsewhere; then the server waits only for its connections.
process.once('SIGTERM', () => void hub.close().then(() => server.close()))

// A stream that is made for each request. Try `curl -N 'http://127.0.0.1:3000/sse?count=3&intervalMs=500'`; a client that comes
// back with `Last-Event-ID: 2` goes on with the third tick.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { createRequestStream, defineEvents } from 'windhover'
import { createHandler } from 'windhover/http/node'
import { z } from 'zod'

const events = defineEvents({
  tick: {
    schema: z.object({ n: z.int(), of: z.int(), at: z.iso.datetime() }).meta({ title: 'Tick' }),
    summary: 'One tick of the clock',
    examples: [{ n: 1, of: 30, at: '2026-01-01T12:00:00.000Z' }],
  },
})

export const ticks = createRequestStream({
  path: '/sse',
  summary: 'Ticks for one request',
  events,
  query: z.object({
    count: z.coerce.number().int().min(1).max(1000).default(30).meta({ description: 'How many ticks.' }),
    intervalMs: z.coerce.number().int().min(0).max(60_000).default(1000).meta({ description: 'From one to the next.' }),
  }),
  async *run({ query: { count, intervalMs }, lastEventId, signal }) {
    const seen = Number.parseInt(lastEventId ?? '', 10) || 0
    for (let n = seen + 1; n <= count; n += 1) {
      if (n > 1) await wait(intervalMs, undefined, { signal })
      yield { event: 'tick', data: { n, of: count, at: new Date().toISOString() }, id: String(n) }
    }
  },
})

const handle = createHandler(ticks)
export const server = createServer((request, response) => {
  if (request.url?.split('?')[0] === ticks.path) handle(request, response)
  else response.writeHead(404).end()
})
server.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(`http://127.0.0.1:${port}${ticks.path}`)
})

// Ends every stream with `closing`, so that clients come back elsewhere; then the server has nothing to wait for.
process.once('SIGTERM', () => void ticks.close().then(() => server.close()))

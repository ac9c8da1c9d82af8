import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'

import type { Publication } from './answer-publish.ts'

const app = new Hono()
const streams = new Set<SSEStreamingApi>()

app.get('/sse/broadcast', (context) =>
  streamSSE(context, async (stream) => {
    streams.add(stream)
    await stream.writeSSE({ event: 'connected', data: '{}' })
    await new Promise<void>((resolve) => stream.onAbort(resolve))
    streams.delete(stream)
  }),
)
app.post('/api/broadcast', async (context) => {
  const { event, data } = await context.req.json<Publication>()
  const text = JSON.stringify(data)
  await Promise.all([...streams].map((stream) => stream.writeSSE({ event, data: text })))
  return context.json({ ok: true })
})
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(`listening ${port}`))

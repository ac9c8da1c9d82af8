import { EventStream, H3, serve } from 'h3'

import type { Publication } from './answer-publish.ts'

const app = new H3()
const streams = new Set<EventStream>()

app.get('/sse/broadcast', (event) => {
  const stream = new EventStream(event)
  streams.add(stream)
  stream.onClosed(() => streams.delete(stream))
  void stream.push({ event: 'connected', data: '{}' })
  return stream
})
app.post('/api/broadcast', async ({ req }) => {
  const { event, data } = (await req.json()) as Publication
  const text = JSON.stringify(data)
  await Promise.all([...streams].map((stream) => stream.push({ event, data: text })))
  return { ok: true }
})
const server = serve(app, { port: 0, hostname: '127.0.0.1', silent: true })
await server.ready()
console.log(`listening ${new URL(server.url!).port}`)

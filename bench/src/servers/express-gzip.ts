import { createServer } from 'node:http'

import compression from 'compression'
import express, { type Response } from 'express'

import { announce } from './announce.ts'
import type { Publication } from './answer-publish.ts'

const app = express()
const responses = new Set<Response>()

app.use(compression())
app.get('/sse/broadcast', (_request, response) => {
  responses.add(response)
  response.on('close', () => responses.delete(response))
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' })
  send(response, ': ok\n\n')
})
app.post('/api/broadcast', express.json(), ({ body }, answer) => {
  const { event, data } = body as Publication
  const frame = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
  for (const response of responses) send(response, frame)
  answer.json({ ok: true })
})
announce(createServer(app))

function send(response: Response, text: string): void {
  response.write(text)
  response.flush()
}

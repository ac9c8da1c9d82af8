import { createServer } from 'node:http'

import { announce } from './announce.ts'

/** Control: a bare server that answers each stream with a head and one comment, and keeps it open. */
announce(
  createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' })
    response.write(': ok\n\n')
  }),
)

import { readFileSync } from 'node:fs'
import { createSecureServer, type Http2ServerResponse } from 'node:http2'

import { announce } from './announce.ts'
import { answerPublish } from './answer-publish.ts'

/** Control: the least that a server of `node:http2` does which writes each message to each stream by itself, with the bytes made once. */
const [cert, key] = process.argv.slice(2) as [string, string]
const streams = new Set<Http2ServerResponse['stream']>()
const settings = { maxConcurrentStreams: 256 }

announce(
  createSecureServer(
    { cert: readFileSync(cert), key: readFileSync(key), allowHTTP1: true, settings },
    (request, response) => {
      if (request.method === 'POST') {
        answerPublish(request as never, response as never, ({ event, data }) => {
          const frame = Buffer.from(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
          for (const stream of streams) stream.write(frame)
        })
        return
      }
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
      const { stream } = response
      stream.write(': ok\n\n')
      streams.add(stream)
      stream.on('close', () => streams.delete(stream))
    },
  ),
)

import { createServer, type ServerResponse } from 'node:http'
import { constants, createGzip } from 'node:zlib'

import { createChannel, createSession } from 'better-sse'

import { announce } from './announce.ts'
import { answerPublish } from './answer-publish.ts'

const channel = createChannel()

announce(
  createServer((request, response) => {
    if (request.method === 'POST') {
      answerPublish(request, response, ({ event, data }) => channel.broadcast(data, event))
      return
    }
    if (/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) compress(response)
    void createSession(request, response).then((session) => channel.register(session))
  }),
)

/**
 * Sends what is written through a gzip of this response, of which each write leaves at once. The middleware `compression` leaves the
 * streams of better-sse alone, as they say `no-transform`.
 */
function compress(response: ServerResponse): void {
  const write = response.write.bind(response)
  const gzip = createGzip({ flush: constants.Z_SYNC_FLUSH }).on('data', (bytes: Buffer) => write(bytes))
  response.on('close', () => gzip.destroy())
  response.setHeader('Content-Encoding', 'gzip')
  response.write = (text: string | Uint8Array) => gzip.write(text)
}

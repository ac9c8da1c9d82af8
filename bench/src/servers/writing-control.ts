import { createServer } from 'node:http'
import type { Socket } from 'node:net'

import { announce } from './announce.ts'
import { answerPublish } from './answer-publish.ts'

/** Control: the least that a Node server does which writes each message to each client by itself, with the bytes made once. */
const sockets = new Set<Socket>()

announce(
  createServer((request, response) => {
    if (request.method === 'POST') {
      answerPublish(request, response, ({ event, data }) => {
        const text = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
        const frame = Buffer.from(`${text.length.toString(16)}\r\n${text}\r\n`)
        for (const socket of sockets) socket.write(frame)
      })
      return
    }
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' })
    response.write(': ok\n\n')
    const { socket } = request
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  }),
)

import { createServer } from 'node:http'

import { Server } from 'socket.io'

import { announce } from './announce.ts'
import { answerPublish } from './answer-publish.ts'

/** socket.io over WebSocket, in one process. */
const server = createServer((request, response) =>
  answerPublish(request, response, ({ event, data }) => io.emit(event, data)),
)
const io = new Server(server, {
  transports: ['websocket'],
  // The load answers no pings.
  pingInterval: 3_600_000,
})
announce(server)

import { createServer } from 'node:net'

import { announce } from './announce.ts'

/** Control: sockets that are held and nothing else. It answers just enough to be spoken to as the others are. */
const streamHead = 'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n: ok\n\n'
const published = 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'

announce(
  createServer((socket) => {
    socket.on('data', (bytes) => socket.write(bytes[0] === 0x50 ? published : streamHead))
    socket.on('error', () => socket.destroy())
  }),
)

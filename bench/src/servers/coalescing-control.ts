import type { Socket } from 'node:net'

import { announce } from './announce.ts'
import { answerPublish } from './answer-publish.ts'
import { serveControl } from './serve-control.ts'

/**
 * Control: joins what was published since its last round into one buffer, and writes that one to every client. It keeps no history,
 * no positions and no order of arrival among clients; what it reaches is what the load process can take.
 */
const sockets = new Set<Socket>()
const sliceMs = 5
let published: Buffer[] = []
let isRunning = false

announce(
  serveControl((request, response) => {
    if (request.method === 'POST') {
      answerPublish(request, response, ({ event, data }) => {
        const text = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
        published.push(Buffer.from(`${text.length.toString(16)}\r\n${text}\r\n`))
        if (isRunning) return
        isRunning = true
        setImmediate(startRound)
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

function startRound(): void {
  const joined = Buffer.concat(published)
  published = []
  runSlice(joined, sockets.values())
}

/** Writes for a few milliseconds, then lets publishers in, whose messages wait for the next round. */
function runSlice(joined: Buffer, rest: Iterator<Socket>): void {
  const until = performance.now() + sliceMs
  for (let index = 0; ; index += 1) {
    const { value: socket, done } = rest.next()
    if (done) break
    socket.write(joined)
    if (index % 16 === 15 && performance.now() >= until) {
      setImmediate(runSlice, joined, rest)
      return
    }
  }
  isRunning = published.length > 0
  if (isRunning) setImmediate(startRound)
}

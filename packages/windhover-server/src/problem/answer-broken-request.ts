import type { Socket } from 'node:net'
import { createProblem, problemType } from 'windhover'

/**
 * Answers what Node could not read as a request (400), what took too long (408) and headers that are too large (431) with a problem
 * document too, and ends the connection.
 */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  // After the first byte of a response another status line would be taken for its body.
  if (error.code === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) {
    socket.destroy()
    return
  }
  const { status, title, body } = describe(error)
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\nContent-Type: ${problemType}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
      `Connection: close\r\n\r\n${body}`,
  )
}

function describe({ code }: NodeJS.ErrnoException): { status: number; title: string; body: string } {
  const problem =
    code === 'HPE_HEADER_OVERFLOW'
      ? createProblem(431, 'the request line and headers are too large')
      : code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? createProblem(408, 'the request took too long to arrive')
        : createProblem(400, 'this is not an HTTP request')
  return { status: problem.status, title: problem.title, body: JSON.stringify(problem) }
}

import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { createProblem, type Problem } from 'windhover'

import type { ConnectionEndings } from '../listen/connection-endings.ts'
import { writeRawProblem } from './write-raw-problem.ts'

/**
 * Takes Node's event `clientError`. Answers with a problem document what Node itself would answer without one: what it could not read
 * as a request (400), what took too long to arrive (408) and headers that are too large (431). Each ends the connection.
 */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket, endings: ConnectionEndings): void {
  // More of what was answered already; its connection will not be there for long.
  if (endings.has(socket)) return
  if (error.code === 'ECONNRESET' || !socket.writable || !isFree(socket)) socket.destroy()
  else endings.end(socket, writeRawProblem(describe(error)))
}

/**
 * Whether an answer can be written: not into another one, whose body it would be taken for, nor before one that an earlier request
 * still waits for, whose answer it would be taken for. Node's own handler looks at the same field, which has no public name.
 */
function isFree(socket: Socket & { readonly _httpMessage?: ServerResponse | null }): boolean {
  const response = socket._httpMessage
  return !response || (!response.headersSent && !response.req.complete)
}

function describe({ code }: NodeJS.ErrnoException): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') return createProblem(431, 'the request line and headers are too large')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return createProblem(408, 'the request took too long to arrive')
  return createProblem(400, 'this is not an HTTP request')
}

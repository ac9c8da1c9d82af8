import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { createProblem, type Problem } from 'windhover'

import type { ConnectionEndings } from '../listen/connection-endings.ts'
import type { SummedLog } from '../telemetry/summed-log.ts'
import { writeRawProblem } from './write-raw-problem.ts'

/** An error of Node's parser, with what it could not read. */
type BrokenRequest = NodeJS.ErrnoException & { readonly rawPacket?: Uint8Array }

/**
 * Takes Node's event `clientError`. Answers with a problem document what Node itself would answer without one. That is
 * what it could not read as a request (400), what took too long to arrive (408) and headers that are too large (431).
 * Each ends the connection.
 */
export function answerBrokenRequest(
  error: BrokenRequest,
  socket: Socket,
  { endings, log }: { readonly endings: ConnectionEndings; readonly log: SummedLog },
): void {
  // More of what was answered already; its connection will not be there for long.
  if (endings.has(socket)) return
  if (isHandshake(error)) log.warn('a client speaks TLS, and this port is plain HTTP: use http://', {})
  if (error.code === 'ECONNRESET' || !socket.writable || !isFree(socket)) socket.destroy()
  else endings.end(socket, writeRawProblem(describe(error)))
}

/**
 * Whether an answer can be written. It cannot be written into another one, as it would be taken for its body. Nor can
 * it be written before one that an earlier request still waits for, as it would be taken for the answer to that
 * request. Node's own handler looks at the same field, which has no public name.
 */
function isFree(socket: Socket & { readonly _httpMessage?: ServerResponse | null }): boolean {
  const response = socket._httpMessage
  return !response || (!response.headersSent && !response.req.complete)
}

function describe(error: BrokenRequest): Problem {
  const { code } = error
  if (code === 'HPE_HEADER_OVERFLOW') return createProblem(431, 'the request line and headers are too large')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return createProblem(408, 'the request took too long to arrive')
  if (isHandshake(error)) return createProblem(400, 'this is TLS, and the server speaks plain HTTP here; use http://')
  return createProblem(400, 'this is not an HTTP request')
}

/** Whether it begins as TLS does: a handshake (0x16) of version 3 (RFC 8446, section 5.1). */
function isHandshake({ rawPacket }: BrokenRequest): boolean {
  return rawPacket?.[0] === 0x16 && rawPacket[1] === 0x03
}

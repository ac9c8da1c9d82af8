import { type IncomingMessage, ServerResponse } from 'node:http'

import type { Sink } from '../connection/sink.ts'
import { defaults } from '../defaults.ts'
import type { Admission, HeadAdmission, StreamAdmission } from '../endpoint/admission.ts'
import type { StreamEndpoint } from '../endpoint/endpoint.ts'
import type { OriginJudgement } from '../stream/judge-origin.ts'
import { mergeHeaders } from '../stream/merge-headers.ts'
import { streamHeaders } from '../stream/response-headers.ts'
import { endOnFurtherBytes } from './further-bytes.ts'
import { Http2Sink } from './http2-sink.ts'
import { isHttp2 } from './is-http2.ts'
import type { NodeRequest, NodeResponse } from './node-exchange.ts'
import { ResponseSink } from './response-sink.ts'
import { findSharedConnection } from './shared-connection.ts'
import { SocketSink } from './socket-sink.ts'
import { startStream } from './start-stream.ts'

/** Sets the headers that belong to whatever is answered, beside those that were set before. */
export function setJudgedHeaders(response: NodeResponse, judgement: OriginJudgement | undefined): void {
  if (judgement === undefined || response.headersSent) return
  const merged = mergeHeaders(judgement.headers, (name) => response.getHeader(name))
  for (const [name, value] of Object.entries(merged)) response.setHeader(name, value)
}

/** Sends what became of a request, in the same turn. Headers that were set on the response before are kept. */
export function sendNodeResponse(
  endpoint: StreamEndpoint,
  admission: Admission,
  request: NodeRequest,
  response: NodeResponse,
): void {
  if (admission.kind === 'answer') {
    const { status, headers, body } = admission.response
    writeHead(response, status, headers)
    response.end(body)
  } else if (admission.kind === 'head') {
    sendHead(request, response, admission)
    response.end()
  } else if (isHttp2(response)) {
    const { session } = response.stream
    // Its connection ended while something else looked at the request.
    if (session === undefined) return
    request.socket.setKeepAlive(true, tcpKeepAliveMs)
    // Otherwise a body would be kept for as long as the stream lasts.
    if (!response.stream.endAfterHeaders) response.stream.resume()
    sendHead(request, response, admission)
    const maxBytes = endpoint.maxBytesPerConnection ?? defaults.maxBytesPerConnection
    const sink = new Http2Sink(response, findSharedConnection(session), maxBytes)
    startStream(endpoint, admission, sink)
  } else {
    const { socket } = request
    // Corked, so that the first event leaves with the head.
    socket.cork()
    const sink = openSink(request as IncomingMessage, response, admission)
    startStream(endpoint, admission, sink)
    socket.uncork()
  }
}

/** Sends the head, and finds the best way for what follows on this connection of HTTP/1. */
function openSink(request: IncomingMessage, response: ServerResponse, admission: StreamAdmission): Sink {
  const { socket } = request
  socket.setNoDelay(true)
  socket.setKeepAlive(true, tcpKeepAliveMs)
  socket.setTimeout(0)
  sendHead(request, response, admission)
  response.flushHeaders()
  const isDirect = canWriteDirectly(response)
  endOnFurtherBytes(request, response, isDirect)
  return isDirect ? new SocketSink(socket) : new ResponseSink(response, socket)
}

/**
 * After this silence the system asks the peer whether it is still there; 9 unanswered questions 75 seconds
 * apart end the connection.
 */
const tcpKeepAliveMs = 60_000

/** Returns whether the body is sent in chunks, and no middleware wants to see what is written. */
function canWriteDirectly(response: ServerResponse): boolean {
  return (
    response.chunkedEncoding &&
    response.headersSent &&
    // Behind a request that is still to be answered, a response has no connection yet.
    response.socket !== null &&
    methods.every((name) => response[name] === ServerResponse.prototype[name])
  )
}

/** What middleware replaces on a response that it wants to change. */
const methods = ['writeHead', 'write', 'end'] as const

function sendHead(
  request: NodeRequest,
  response: NodeResponse,
  { status, headers }: StreamAdmission | HeadAdmission,
): void {
  const added = headers && mergeHeaders(headers, (name) => response.getHeader(name))
  writeHead(response, status, { ...streamHeaders({ keepAlive: request.httpVersion === '1.1' }), ...added })
}

/** The two write a head alike, which TypeScript cannot tell from their overloads. */
function writeHead(response: NodeResponse, status: number, headers: Readonly<Record<string, string>>): void {
  ;(response as ServerResponse).writeHead(status, headers)
}

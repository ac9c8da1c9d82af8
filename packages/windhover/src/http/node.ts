import { type IncomingMessage, ServerResponse } from 'node:http'

import type { Sink } from '../fanout/sink.ts'
import type { AnyHub } from '../hub/hub.ts'
import { defineStream, type StreamDefinition, type StreamOptions } from '../stream/define-stream.ts'
import { readStreamRequest } from '../stream/read-request.ts'
import { type PlainResponse, refuseForNow } from '../stream/refuse.ts'
import { streamHeaders } from '../stream/response-headers.ts'
import { carriesStream, endOnFurtherBytes } from './further-bytes.ts'
import { ResponseSink } from './response-sink.ts'
import { SocketSink } from './socket-sink.ts'

/** Serves a stream to one request of `node:http`. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => void

/** What the adapter is told beside the stream itself. */
export interface NodeHandlerOptions {
  /** Where a request comes from, for the limit of readers per address. Default: the connection's address; behind a proxy, that is the proxy's. */
  readonly readAddress?: (request: IncomingMessage) => string | undefined
}

/**
 * Creates the handler of a stream for `node:http`. It answers every request that it is given, whatever its path. Headers that were
 * set on the response before are kept.
 *
 * Once the head is out, the connection is the stream's alone: where nothing waits for the response to close, Node's objects for
 * the request are let go, and `finish` is emitted then. Such connections are not known to `server.closeAllConnections()` any
 * more; close the hub, and then the server.
 *
 * @param stream - its options, or what `defineStream` made of them.
 * @throws WindhoverError as `defineStream` does.
 */
export function createHandler(
  hub: AnyHub,
  stream: StreamOptions | StreamDefinition,
  { readAddress = readRemoteAddress }: NodeHandlerOptions = {},
): NodeHandler {
  const definition =
    'open' in stream
      ? stream
      : defineStream(stream, { open: hub.open, ...(hub.catalog === undefined ? {} : { catalog: hub.catalog }) })
  return (request, response) => {
    const { socket } = request
    // Who left while something else still looked at the request would never be seen to leave.
    if (socket.destroyed) return
    if (carriesStream(socket)) {
      socket.destroy()
      return
    }
    const decision = readStreamRequest(definition, {
      method: request.method ?? 'GET',
      query: readQuery(request.url),
      accept: request.headers.accept,
      lastEventId: readHeader(request, 'last-event-id'),
    })
    if (decision.kind === 'answer') return answer(response, decision.response)
    const address = hub.limitsAddresses ? readAddress(request) : undefined
    if (!hub.hasRoomFor(address)) return answer(response, refuseForNow(definition.refusal, hub.reconnectSpreadMs))
    if (decision.kind === 'head') {
      response.writeHead(200, streamHeaders({ keepAlive: request.httpVersion === '1.1' }))
      response.end()
      return
    }
    const { channels, events, lastEventId } = decision.query
    const { path, keepAliveMs, slowPolicy } = definition
    const sink = openSink(request, response)
    hub.join({ stream: path, channels, events, lastEventId, keepAliveMs, slowPolicy, address, sink })
    socket.uncork()
  }
}

/** Sends the head, and finds the best way for what follows. The connection is corked, so that the first event leaves with the head. */
function openSink(request: IncomingMessage, response: ServerResponse): Sink {
  const { socket } = request
  socket.setNoDelay(true)
  socket.setKeepAlive(true, tcpKeepAliveMs)
  socket.setTimeout(0)
  socket.cork()
  response.writeHead(200, streamHeaders({ keepAlive: request.httpVersion === '1.1' }))
  response.flushHeaders()
  const isDirect = canWriteDirectly(response)
  endOnFurtherBytes(request, response, isDirect)
  return isDirect ? new SocketSink(socket) : new ResponseSink(response)
}

/** After this silence the system asks the peer whether it is still there; 9 unanswered questions 75 seconds apart end the connection. */
const tcpKeepAliveMs = 60_000

/** Whether the body is sent in chunks, and no middleware wants to see what is written. */
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

const noQuery = new URLSearchParams()

function readQuery(url = ''): URLSearchParams {
  const start = url.indexOf('?')
  return start === -1 ? noQuery : new URLSearchParams(url.slice(start + 1))
}

function readRemoteAddress(request: IncomingMessage): string | undefined {
  return request.socket.remoteAddress
}

function readHeader(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

function answer(response: ServerResponse, { status, headers, body }: PlainResponse): void {
  response.writeHead(status, headers)
  response.end(body)
}

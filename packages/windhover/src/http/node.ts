import { type IncomingMessage, ServerResponse } from 'node:http'
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2'

import type { Sink } from '../fanout/sink.ts'
import type { AnyHub } from '../hub/hub.ts'
import type { StreamDefinition, StreamOptions } from '../stream/define-stream.ts'
import type { StreamEndpoint } from '../stream/endpoint.ts'
import type { PlainResponse } from '../stream/refuse.ts'
import { streamHeaders } from '../stream/response-headers.ts'
import { carriesStream, endOnFurtherBytes } from './further-bytes.ts'
import { type HandlerArguments, readHandlerArguments } from './handler-arguments.ts'
import { Http2Sink } from './http2-sink.ts'
import { ResponseSink } from './response-sink.ts'
import { SocketSink } from './socket-sink.ts'

/** A request as `node:http` hands it over, or `node:http2` through its compatibility API. */
export type NodeRequest = IncomingMessage | Http2ServerRequest

/** The response that belongs to a {@link NodeRequest}. */
export type NodeResponse = ServerResponse | Http2ServerResponse

/** Serves a stream to one request of `node:http` or `node:http2`. */
export type NodeHandler = (request: NodeRequest, response: NodeResponse) => void

/** What the adapter is told beside the stream itself. */
export interface NodeHandlerOptions {
  /** Where a request comes from, for the limit of readers per address. Default: the connection's address; behind a proxy, that is the proxy's. */
  readonly readAddress?: (request: NodeRequest) => string | undefined
}

/**
 * Creates the handler of a stream for `node:http` and `node:http2`. It answers every request that it is given, whatever its path,
 * unless the client is gone. Headers that were set on the response before are kept.
 *
 * On HTTP/2 streams share their connection with whatever else it carries. On HTTP/1, once the head is out, the connection is the stream's alone: where nothing waits for the response to close, Node's objects for
 * the request are let go, and `finish` is emitted then. Such connections are not known to `server.closeAllConnections()` any
 * more; close the hub, and then the server.
 *
 * @param stream - its options, or what `defineStream` made of them.
 * @throws WindhoverError as `defineStream` does.
 */
export function createHandler(
  hub: AnyHub,
  stream: StreamOptions | StreamDefinition,
  options?: NodeHandlerOptions,
): NodeHandler
/** Creates the handler of a stream that needs no hub. */
export function createHandler(stream: StreamEndpoint, options?: NodeHandlerOptions): NodeHandler
export function createHandler(...args: HandlerArguments<NodeHandlerOptions>): NodeHandler {
  const { endpoint, options } = readHandlerArguments(args)
  const readAddress = options?.readAddress ?? readRemoteAddress
  return (request, response) => {
    const { socket } = request
    // Who left while something else still looked at the request would never be seen to leave.
    if (socket.destroyed) return
    const isShared = request.httpVersionMajor === 2
    if (!isShared && carriesStream(socket)) {
      socket.destroy()
      return
    }
    const address = endpoint.limitsAddresses ? readAddress(request) : undefined
    const decision = endpoint.read({
      method: request.method ?? 'GET',
      query: readQuery(request.url),
      accept: request.headers.accept,
      lastEventId: readHeader(request, 'last-event-id'),
      address,
    })
    if (decision.kind === 'answer') return answer(response, decision.response)
    if (decision.kind === 'head') {
      sendHead(request, response, endpoint.status)
      response.end()
    } else if (isShared) {
      socket.setKeepAlive(true, tcpKeepAliveMs)
      sendHead(request, response, endpoint.status)
      endpoint.join(decision.query, { sink: new Http2Sink(response as Http2ServerResponse), address })
    } else {
      // Corked, so that the first event leaves with the head.
      socket.cork()
      const sink = openSink(request as IncomingMessage, response as ServerResponse, endpoint.status)
      endpoint.join(decision.query, { sink, address })
      socket.uncork()
    }
  }
}

/** Sends the head, and finds the best way for what follows on this connection of HTTP/1. */
function openSink(request: IncomingMessage, response: ServerResponse, status: number): Sink {
  const { socket } = request
  socket.setNoDelay(true)
  socket.setKeepAlive(true, tcpKeepAliveMs)
  socket.setTimeout(0)
  sendHead(request, response, status)
  response.flushHeaders()
  const isDirect = canWriteDirectly(response)
  endOnFurtherBytes(request, response, isDirect)
  return isDirect ? new SocketSink(socket) : new ResponseSink(response, socket)
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

function readRemoteAddress(request: NodeRequest): string | undefined {
  return request.socket.remoteAddress
}

function readHeader(request: NodeRequest, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

function sendHead(request: NodeRequest, response: NodeResponse, status: number): void {
  writeHead(response, status, streamHeaders({ keepAlive: request.httpVersion === '1.1' }))
}

function answer(response: NodeResponse, { status, headers, body }: PlainResponse): void {
  writeHead(response, status, headers)
  response.end(body)
}

/** The two write a head alike, which TypeScript cannot tell from their overloads. */
function writeHead(response: NodeResponse, status: number, headers: Readonly<Record<string, string>>): void {
  ;(response as ServerResponse).writeHead(status, headers)
}

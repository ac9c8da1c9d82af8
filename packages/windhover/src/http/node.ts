import type { AnyHub } from '../hub/hub.ts'
import type { StreamDefinition, StreamOptions } from '../stream/define-stream.ts'
import type { StreamEndpoint } from '../endpoint/endpoint.ts'
import type { OriginOptions } from '../stream/origin-rules.ts'
import { findCountedAddress } from './find-counted-address.ts'
import { type HandlerArguments, readHandlerArguments } from './handler-arguments.ts'
import { serveNodeRequest } from './node-request.ts'
import type { NodeRequest } from './node-exchange.ts'
import { sendNodeResponse, setJudgedHeaders } from './node-response.ts'
import type { NodeResponse } from './node-exchange.ts'
import { readOriginRequest } from './read-origin-request.ts'
import { createPathReader } from './read-path.ts'

export { closeOnSignal, type CloseOnSignalOptions } from './close-on-signal.ts'
export { readOriginRequest } from './read-origin-request.ts'
export { findCountedAddress } from './find-counted-address.ts'
export type { NodeRequest } from './node-exchange.ts'
export type { NodeResponse } from './node-exchange.ts'

/** Serves a stream to one request of `node:http` or `node:http2`. */
export type NodeHandler = (request: NodeRequest, response: NodeResponse) => void

/** Options of the adapter beside the stream itself. */
export interface NodeHandlerOptions extends OriginOptions {
  /**
   * Where a request comes from, for the limit of readers per address and for the door. Default: the connection's address;
   * behind a proxy, that is the proxy's.
   */
  readonly readAddress?: (request: NodeRequest) => string | undefined
}

/**
 * Creates the handler of a stream for `node:http` and `node:http2`. It answers every request that it gets, on
 * any path, unless the client is gone. Only a path with parameters (`/rooms/{room}`) has to match; otherwise
 * the answer is 404. Headers that were set on the response before are kept.
 *
 * On HTTP/2 streams share their connection with whatever else it carries. On HTTP/1 the connection is the
 * stream's alone once the head is out. If nothing waits for the response to close, Node's objects for the
 * request are let go, and `finish` is emitted then. `server.closeAllConnections()` no longer knows such
 * connections: close the hub, and then the server.
 *
 * @param stream - its options, or what `defineStream` made of them.
 * @throws WindhoverError `invalid_option` for options that are not allowed, and as `defineStream` does.
 */
export function createHandler(
  hub: AnyHub,
  stream: StreamOptions | StreamDefinition,
  options?: NodeHandlerOptions,
): NodeHandler
/** Creates the handler of a stream that needs no hub. */
export function createHandler(stream: StreamEndpoint, options?: NodeHandlerOptions): NodeHandler
export function createHandler(...args: HandlerArguments<NodeHandlerOptions>): NodeHandler {
  const { endpoint, options, judge } = readHandlerArguments(args, ['readAddress'])
  const readPath = createPathReader(endpoint.path)
  const readAddress = options?.readAddress ?? readRemoteAddress
  return (request, response) => {
    const judgement = judge?.(readOriginRequest(request))
    setJudgedHeaders(response, judgement)
    const findings = { address: () => readAddress(request), params: readPath(request.url), judgement }
    serveNodeRequest(endpoint, request, response, findings, (admission) => {
      if (admission !== undefined) sendNodeResponse(endpoint, admission, request, response)
    })
  }
}

function readRemoteAddress(request: NodeRequest): string | undefined {
  const { remoteAddress } = request.socket
  return findCountedAddress(remoteAddress, remoteAddress, (name) => request.headers[name])
}

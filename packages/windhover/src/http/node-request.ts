import type { StreamEndpoint } from '../endpoint/endpoint.ts'
import type { StreamDecision } from '../stream/read-request.ts'
import { decideNotFound, decideUnreadableQuery, decideUnspokenVersion } from './adapter-answers.ts'
import { carriesStream } from './further-bytes.ts'
import { findUnspokenVersion, isHttp2 } from './is-http2.ts'
import type { NodeResponse, NodeRequest } from './node-exchange.ts'
import { readQuery } from './read-query.ts'
import type { RequestFindings } from './request-findings.ts'
import { findSharedConnection } from './shared-connection.ts'

/** Lets an endpoint decide on a request of Node; `undefined` if nobody is there any more who could be answered. */
export function readNodeRequest(
  endpoint: StreamEndpoint,
  request: NodeRequest,
  response: NodeResponse,
  { address, params, judgement }: RequestFindings,
): StreamDecision<unknown> | undefined {
  const { socket } = request
  // Who left while something else still looked at the request would never be seen to leave.
  if (socket.destroyed) return undefined
  if (!isHttp2(response) && carriesStream(socket)) {
    socket.destroy()
    return undefined
  }
  if (judgement?.response !== undefined) return { kind: 'answer', response: judgement.response }
  const unspoken = findUnspokenVersion(request, response)
  if (unspoken !== undefined) return decideUnspokenVersion(unspoken)
  if (params === undefined) return decideNotFound()
  const query = readQuery(request.url)
  if (query === undefined) return decideUnreadableQuery()
  return endpoint.read({
    method: request.method ?? 'GET',
    query,
    params,
    accept: request.headers.accept,
    lastEventId: readHeader(request, 'last-event-id'),
    address,
    streams: countStreams(response),
    header: (name) => readHeader(request, name),
  })
}

/** How many streams the connection carries, which only HTTP/2 lets it; a session that is gone carries none. */
function countStreams(response: NodeResponse): number {
  const session = isHttp2(response) ? response.stream.session : undefined
  return session === undefined ? 0 : findSharedConnection(session).streams
}

function readHeader(request: NodeRequest, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

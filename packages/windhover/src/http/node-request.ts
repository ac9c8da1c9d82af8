import type { Admission } from '../endpoint/admission.ts'
import type { StreamEndpoint } from '../endpoint/endpoint.ts'
import { decideNotFound, decideUnreadableQuery, decideUnspokenVersion } from './adapter-answers.ts'
import { carriesStream } from './further-bytes.ts'
import { findUnspokenVersion, isHttp2 } from './is-http2.ts'
import { isLater, judgeRequest } from './judge-request.ts'
import type { NodeRequest, NodeResponse } from './node-exchange.ts'
import { readQuery } from './read-query.ts'
import type { RequestFindings } from './request-findings.ts'
import { findSharedConnection, holdPlace } from './shared-connection.ts'
import { tellFailure } from './tell-failure.ts'

/** Sends the outcome of a request of Node; nothing if nobody is left to answer. */
type Send = (admission: Admission | undefined) => void

/**
 * Serves one request of Node: lets the endpoint judge it, and sends the outcome in the same turn, unless the
 * endpoint has to wait. After a wait the request is looked at once more: the client may have left, and others
 * may have used the connection or the response.
 *
 * @param send - what it throws is thrown in the same turn; in a later one, it costs the connection.
 */
export function serveNodeRequest(
  endpoint: StreamEndpoint,
  request: NodeRequest,
  response: NodeResponse,
  findings: RequestFindings,
  send: Send,
): void {
  if (!isThere(request, response)) return send(undefined)
  const admission = judgeNodeRequest(endpoint, request, response, findings)
  if (!isLater(admission)) return send(admission)
  const giveBack = isHttp2(response) ? holdPlace(response.stream) : undefined
  const sendLate = (settled: Admission): void => {
    giveBack?.()
    // Answered by something else, its connection may carry another request, whose stream is not to be harmed.
    const isAnswered = response.headersSent || response.writableEnded
    send(!isAnswered && isThere(request, response) ? settled : undefined)
  }
  admission.then(sendLate).catch((error: unknown) => {
    tellFailure(endpoint, 'answer a request', error)
    request.socket.destroy()
  })
}

/**
 * Whether there is somebody who can be answered. Ends a connection of HTTP/1 that already has all that it may
 * carry.
 */
function isThere({ socket }: NodeRequest, response: NodeResponse): boolean {
  // A client that left while something else still looked at the request would never be seen to leave.
  if (socket.destroyed) return false
  if (isHttp2(response) || !carriesStream(socket)) return true
  socket.destroy()
  return false
}

function judgeNodeRequest(
  endpoint: StreamEndpoint,
  request: NodeRequest,
  response: NodeResponse,
  { address, params, judgement }: RequestFindings,
): Admission | Promise<Admission> {
  if (judgement?.response !== undefined) return { kind: 'answer', response: judgement.response }
  const unspoken = findUnspokenVersion(request, response)
  if (unspoken !== undefined) return decideUnspokenVersion(unspoken)
  if (params === undefined) return decideNotFound()
  const query = readQuery(request.url)
  if (query === undefined) return decideUnreadableQuery()
  return judgeRequest(endpoint, {
    method: request.method ?? 'GET',
    query,
    params,
    accept: request.headers.accept,
    lastEventId: readHeader(request, 'last-event-id'),
    address,
    // A client of HTTP/1.0 may ask for it and not know where it ends.
    acceptEncoding:
      request.httpVersionMinor === 0 && request.httpVersionMajor === 1
        ? undefined
        : (readHeader(request, 'accept-encoding') ?? ''),
    streams: countStreams(response),
    header: (name) => readHeader(request, name),
    secure: (request.socket as { encrypted?: boolean }).encrypted === true,
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

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import type { EventDeclarations } from '../catalog/define-events.ts'
import type { Hub } from '../hub/hub.ts'
import { defineStream, type StreamDefinition, type StreamOptions } from '../stream/define-stream.ts'
import { readStreamRequest } from '../stream/read-request.ts'
import { type PlainResponse, refuseForNow } from '../stream/refuse.ts'
import { streamHeaders } from '../stream/response-headers.ts'
import { NodeSink } from './node-sink.ts'

/** Serves a stream to one request of `node:http`. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Creates the handler of a stream for `node:http`. It answers every request that it is given, whatever its path. Headers that were
 * set on the response before are kept.
 *
 * @param stream - its options, or what `defineStream` made of them.
 * @throws WindhoverError as `defineStream` does.
 */
export function createHandler<Events extends EventDeclarations, Open extends boolean>(
  hub: Hub<Events, Open>,
  stream: StreamOptions | StreamDefinition,
): NodeHandler {
  const definition =
    'open' in stream
      ? stream
      : defineStream(stream, { open: hub.open, ...(hub.catalog === undefined ? {} : { catalog: hub.catalog }) })
  return (request, response) => {
    // A second request on a connection whose stream goes on: its answer could never be sent.
    if (streaming.has(request.socket)) {
      request.socket.destroy()
      return
    }
    const decision = readStreamRequest(definition, {
      method: request.method ?? 'GET',
      query: new URLSearchParams(request.url?.split('?')[1] ?? ''),
      accept: request.headers.accept,
      lastEventId: readHeader(request, 'last-event-id'),
    })
    if (decision.kind === 'answer') return answer(response, decision.response)
    if (!hub.isOpen) return answer(response, refuseForNow(definition.refusal, hub.reconnectSpreadMs))
    const headers = streamHeaders({ keepAlive: request.httpVersion === '1.1' })
    response.writeHead(200, headers)
    if (decision.kind === 'head') {
      response.end()
      return
    }
    const { channels, events, lastEventId } = decision.query
    endOnFurtherBytes(request, response)
    request.socket.setNoDelay(true)
    request.socket.setTimeout(0)
    hub.join({
      stream: definition.path,
      channels,
      events,
      lastEventId,
      keepAliveMs: definition.keepAliveMs,
      sink: new NodeSink(response),
    })
  }
}

/** Connections that carry a stream just now. */
const streaming = new WeakSet<Socket>()

/**
 * Ends the connection when the client sends anything behind its request: another request could not be answered before the stream
 * ends, and would only pile up (HTTP/1.1 answers in order: RFC 9112, section 9.3.2).
 */
function endOnFurtherBytes(request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request
  streaming.add(socket)
  const destroy = (): void => {
    socket.destroy()
  }
  const watch = (): void => {
    socket.on('data', destroy)
  }
  if (request.complete) watch()
  else request.once('end', watch).resume()
  response.once('close', () => {
    streaming.delete(socket)
    socket.off('data', destroy)
    request.off('end', watch)
  })
}

function readHeader(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

function answer(response: ServerResponse, { status, headers, body }: PlainResponse): void {
  response.writeHead(status, headers)
  response.end(body)
}

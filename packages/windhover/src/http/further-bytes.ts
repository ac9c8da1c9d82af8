import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import { type ParsedSocket, releaseConnection } from './release-connection.ts'

const hasStream = Symbol('windhover.hasStream')

/** Whether a connection carries a stream, or did: it takes no second request. */
export function carriesStream(socket: Socket): boolean {
  return hasStream in socket
}

/** A connection on which a stream began. */
interface Begun {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly mayRelease: boolean
}

/** Looked at together, in a turn of their own: Node's parser is not on the stack then, and has read what came with the request. */
let queue: Begun[] = []

/**
 * From soon on, ends a connection when the client sends anything behind the request that its stream began with: another request could
 * not be answered before the stream ends, and would only pile up (HTTP/1.1 answers in order: RFC 9112, section 9.3.2).
 *
 * @param mayRelease - says that nobody but the stream writes to the connection any more, so that Node may let go of it.
 */
export function endOnFurtherBytes(request: IncomingMessage, response: ServerResponse, mayRelease: boolean): void {
  Object.assign(request.socket, { [hasStream]: true })
  queue.push({ request, response, mayRelease })
  if (queue.length === 1) setImmediate(watchQueue)
}

function watchQueue(): void {
  const due = queue
  queue = []
  for (const begun of due) watch(begun)
}

function watch({ request, response, mayRelease }: Begun): void {
  const socket = request.socket as ParsedSocket
  if (socket.destroyed) return
  if (!request.complete) {
    // A body that has yet to come.
    request.once('end', () => endOnFurtherBytes(request, response, mayRelease)).resume()
    return
  }
  const { parser } = socket
  const isCurrent = parser && socket._httpMessage === response
  // Another request came behind this one, whole or in part.
  if (isCurrent && (parser.incoming !== request || parser.finish() instanceof Error)) {
    socket.destroy()
    return
  }
  // Listening for bytes also takes the connection back from Node's parser, which would otherwise go on reading.
  socket.on('data', destroy)
  if (isCurrent && mayRelease) releaseConnection(socket, request, response)
}

function destroy(this: Socket): void {
  this.destroy()
}

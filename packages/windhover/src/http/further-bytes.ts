import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

const hasStream = Symbol('windhover.hasStream')

/** Whether a connection carries a stream, or did: it takes no second request. */
export function carriesStream(socket: Socket): boolean {
  return hasStream in socket
}

/**
 * Ends a connection when the client sends anything behind its request: another request could not be answered before the stream
 * ends, and would only pile up (HTTP/1.1 answers in order: RFC 9112, section 9.3.2). Listening for bytes also takes the
 * connection back from Node's parser, which would otherwise go on reading.
 */
export function endOnFurtherBytes(request: IncomingMessage): void {
  Object.assign(request.socket, { [hasStream]: true })
  if (request.complete) request.socket.on('data', destroy)
  else request.once('end', watch).resume()
}

function watch(this: IncomingMessage): void {
  this.socket.on('data', destroy)
}

function destroy(this: Socket): void {
  this.destroy()
}

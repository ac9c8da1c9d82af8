import { IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import { reportEndedByHost } from './ended-by-host.ts'
import { type ParsedSocket, readParserState } from './parser-state.ts'
import { releaseConnection, unreleasable } from './release-connection.ts'
import { reportUnreleased } from './release-report.ts'

const hasStream = Symbol('windhover.hasStream')

/** Returns whether a connection carries a stream, or did: it takes no second request. */
export function carriesStream(socket: Socket): boolean {
  return hasStream in socket
}

/** A connection on which a stream began. */
interface Begun {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly mayRelease: boolean
}

/**
 * Looked at together, in a turn of their own: Node's parser is not on the stack then, and has read what came
 * with the request.
 */
let queue: Begun[] = []

/**
 * Ends a connection, from the next turn on, when the client sends anything after the request that its stream
 * began with. Another request could not be answered before the stream ends, and would only pile up (HTTP/1.1
 * answers in order: RFC 9112, section 9.3.2). On Bun and Deno only a whole request is seen. Half a request
 * ends nothing, and their parsers bound it.
 *
 * @param mayRelease - whether nobody but the stream writes to the connection any more, so that Node may let
 *   go of it.
 */
export function endOnFurtherBytes(request: IncomingMessage, response: ServerResponse, mayRelease: boolean): void {
  Reflect.set(request.socket, hasStream, true)
  queue.push({ request, response, mayRelease })
  if (queue.length === 1) setImmediate(watchQueue)
}

function watchQueue(): void {
  const due = queue
  queue = []
  for (const begun of due) {
    try {
      watch(begun)
    } catch (error) {
      // Nobody could catch it in this turn, and it would end the process.
      reportUnreleased('a connection could not be watched', error)
    }
  }
}

function watch({ request, response, mayRelease }: Begun): void {
  const socket = request.socket as ParsedSocket
  if (socket.destroyed) return
  // A stream that writes to the connection itself never ends the response.
  if (mayRelease && response.writableEnded) {
    reportEndedByHost(response)
    socket.destroy()
    return
  }
  if (request.complete === false) {
    // A body that has yet to come.
    request.once('end', () => endOnFurtherBytes(request, response, mayRelease)).resume()
    return
  }
  const state = readParserState(request, response)
  if (state === 'further') {
    socket.destroy()
    return
  }
  if (unreleasable !== undefined) {
    reportUnreleased(unreleasable)
    watchServer(socket)
  }
  // Listening for bytes also takes the connection back from Node's parser, which would otherwise go on reading.
  socket.on('data', destroy)
  if (state === 'whole' && mayRelease) releaseConnection(socket, request, response)
}

function destroy(this: Socket): void {
  this.destroy()
}

const watchedServers = new WeakSet<object>()

/**
 * Looks at each request of a server whose connections may not show the bytes of one: Bun's and Deno's show
 * the request alone.
 */
function watchServer({ server }: ParsedSocket): void {
  if (typeof server?.prependListener !== 'function' || watchedServers.has(server)) return
  watchedServers.add(server)
  server.prependListener('request', endSecond)
}

function endSecond(request: unknown): void {
  // A server of HTTP/2 that takes HTTP/1 too has requests of both.
  if (request instanceof IncomingMessage && carriesStream(request.socket)) request.socket.destroy()
}

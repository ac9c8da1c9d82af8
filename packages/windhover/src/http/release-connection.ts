import type { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

import { findFreeParser } from './free-parser.ts'
import type { ParsedSocket } from './parser-state.ts'
import { reportUnreleased } from './release-report.ts'

/**
 * What Node keeps for each request beside the connection is four times the connection itself: the parser, the
 * request, the response and their listeners. A stream's connection never carries another request, so none of
 * them is needed once the head is out.
 *
 * Node has no documented way to say so. This does what Node itself does when a connection is upgraded, and
 * only if it finds everything as it knows it. Otherwise the connection stays as it is, and costs more memory.
 */
const freeParser = findFreeParser(process)

/** Why no connection of this runtime can be released; `undefined` on a Node that is known. */
export const unreleasable: string | undefined = typeof freeParser === 'string' ? freeParser : undefined

/** Node's own listeners on a connection, by event and name. */
const socketListeners = [
  ['data', 'bound socketOnData'],
  ['end', 'bound socketOnEnd'],
  ['close', 'bound socketOnClose'],
  ['close', 'onServerResponseClose'],
  ['drain', 'bound socketOnDrain'],
  ['error', 'socketOnError'],
  ['timeout', 'socketOnTimeout'],
] as const

/**
 * Node's own listener on a response, which would end a connection that is not kept alive. Since 26.12 it has
 * the second name.
 */
const responseListeners = [['finish', 'bound resOnFinish', 'onResponseFinish']] as const

/** The methods of a plain connection. Node has others on connections that its parser reads, and they would keep it. */
const replacedMethods = ['on', 'addListener', 'prependListener', 'setEncoding'] as const
const plainMethods = Object.fromEntries(replacedMethods.map((name) => [name, Socket.prototype[name]]))

/**
 * Releases a connection from Node's HTTP server, if that is safe. Its request must be complete and its head
 * written. Nobody but the stream may write to it any more, and Node's parser must not be on the stack. Never
 * throws. A connection on which this fails halfway still serves its stream: whatever the stream needs is
 * attached before anything of Node's is taken off.
 */
export function releaseConnection(socket: ParsedSocket, request: IncomingMessage, response: ServerResponse): void {
  if (typeof freeParser === 'string') return
  try {
    const { parser } = socket
    if (!parser || isWatched(request, response) || isTakenForIdle(socket)) return
    const found = findNodeListeners(socket, response)
    if (found === undefined) return reportUnreleased('the listeners on a connection are not those of Node')
    socket.on('end', destroy)
    for (const [emitter, event, listener] of found) emitter.removeListener(event, listener)
    emitFinish(response)
    response.detachSocket(socket)
    response.destroy()
    freeParser(parser, request, socket)
    Object.assign(socket, plainMethods)
    socket.resume()
  } catch (error) {
    reportUnreleased('a connection is not as Node makes it', error)
  }
}

let hasFinishFailed = false

/**
 * Tells those who wait for it (access logs) that a response is out of Node's hands. A fault of theirs is
 * reported once a process.
 */
function emitFinish(response: ServerResponse): void {
  try {
    response.emit('finish')
  } catch (error) {
    if (!hasFinishFailed) console.error('windhover: a listener of the event "finish" has thrown:', error)
    hasFinishFailed = true
  }
}

/** Returns whether somebody waits for the end of this request or response, and so must be told of it by Node. */
function isWatched(request: IncomingMessage, response: ServerResponse): boolean {
  return (
    response.listenerCount('close') > 0 ||
    request.listenerCount('close') > 0 ||
    request.listenerCount('aborted') > 0 ||
    request.listenerCount('error') > 0
  )
}

/**
 * Returns whether `http-graceful-shutdown` would take a released connection for idle, since it listens to `finish`. It
 * marks each connection so. At a signal it destroys those that are idle before `closing` could be written. Nitro, and so
 * Nuxt, has it inside, where nobody can close the hub before.
 */
function isTakenForIdle(socket: Socket): boolean {
  return '_isIdle' in socket
}

type Listener = (...args: unknown[]) => void
type Attached = readonly [emitter: EventEmitter, event: string, listener: Listener]

/** Node's own listeners on a connection and its response; `undefined` unless each is there once. */
function findNodeListeners(socket: Socket, response: ServerResponse): Attached[] | undefined {
  const found: Attached[] = []
  for (const [event, ...names] of socketListeners) if (!find(socket, event, names, found)) return undefined
  for (const [event, ...names] of responseListeners) if (!find(response, event, names, found)) return undefined
  return found
}

function find(emitter: EventEmitter, event: string, names: readonly string[], found: Attached[]): boolean {
  let count = 0
  for (const listener of emitter.rawListeners(event) as Listener[]) {
    if (!names.includes(listener.name)) continue
    found.push([emitter, event, listener])
    count += 1
  }
  return count === 1
}

/** A client that sends no more is gone. */
function destroy(this: Socket): void {
  this.destroy()
}

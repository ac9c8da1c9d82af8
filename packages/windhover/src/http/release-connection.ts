import type { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

/**
 * What Node keeps for each request beside the connection is four times the connection itself: the parser, the request, the
 * response and their listeners. A stream's connection never carries another request, so none of them is needed once the head is out.
 *
 * Node has no documented way to say so. This does what Node itself does when a connection is upgraded, and only where it finds
 * everything as it knows it; elsewhere the connection stays as it is, and costs more memory. Tried with Node 20, 22, 24 and 26.
 */
const triedVersions: readonly number[] = [20, 22, 24, 26]

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

/** Node's own listener on a response, which would end a connection that is not kept alive. */
const responseListeners = [['finish', 'bound resOnFinish']] as const

/** The methods of a plain connection. Node has others on connections that its parser reads, and they would keep it. */
const replacedMethods = ['on', 'addListener', 'prependListener', 'setEncoding'] as const
const plainMethods = Object.fromEntries(replacedMethods.map((name) => [name, Socket.prototype[name]]))

/** What reads a connection's requests. */
interface Parser {
  readonly incoming: IncomingMessage | null
  /** Answers an error when the parser is in the middle of a request. */
  finish(): unknown
}

/** A connection of Node's HTTP server, with the fields that have no public name. */
export interface ParsedSocket extends Socket {
  readonly parser?: Parser | null
  readonly _httpMessage?: ServerResponse | null
}

type FreeParser = (parser: Parser, request: IncomingMessage, socket: Socket) => void

const freeParser = findFreeParser()

/**
 * Releases a connection from Node's HTTP server, if that can be done safely: its request must be complete and its head written, nobody
 * but the stream may write to it any more, and Node's parser must not be on the stack.
 */
export function releaseConnection(socket: ParsedSocket, request: IncomingMessage, response: ServerResponse): void {
  const { parser } = socket
  if (!parser || freeParser === undefined || isWatched(request, response)) return
  const found = findNodeListeners(socket, response)
  if (found === undefined) return
  for (const [emitter, event, listener] of found) emitter.removeListener(event, listener)
  // Tells those who wait for it (access logs) that this response is out of Node's hands.
  response.emit('finish')
  response.detachSocket(socket)
  response.destroy()
  freeParser(parser, request, socket)
  Object.assign(socket, plainMethods)
  socket.on('end', destroy)
  socket.resume()
}

/** Whether somebody waits for the end of this request or response, and so must be told of it by Node. */
function isWatched(request: IncomingMessage, response: ServerResponse): boolean {
  return (
    response.listenerCount('close') > 0 ||
    request.listenerCount('close') > 0 ||
    request.listenerCount('aborted') > 0 ||
    request.listenerCount('error') > 0
  )
}

type Listener = (...args: unknown[]) => void
type Attached = readonly [emitter: EventEmitter, event: string, listener: Listener]

/** Node's own listeners on a connection and its response; `undefined` unless each is there once. */
function findNodeListeners(socket: Socket, response: ServerResponse): Attached[] | undefined {
  const found: Attached[] = []
  for (const [event, name] of socketListeners) if (!find(socket, event, name, found)) return undefined
  for (const [event, name] of responseListeners) if (!find(response, event, name, found)) return undefined
  return found
}

function find(emitter: EventEmitter, event: string, name: string, found: Attached[]): boolean {
  let count = 0
  for (const listener of emitter.rawListeners(event) as Listener[]) {
    if (listener.name !== name) continue
    found.push([emitter, event, listener])
    count += 1
  }
  return count === 1
}

/** A client that sends no more is gone. */
function destroy(this: Socket): void {
  this.destroy()
}

function findFreeParser(): FreeParser | undefined {
  const major = Number(process.versions.node.split('.')[0])
  if (!triedVersions.includes(major) || 'bun' in process.versions || 'deno' in process.versions) return undefined
  const common = process.getBuiltinModule?.('_http_common') as { freeParser?: FreeParser } | undefined
  return typeof common?.freeParser === 'function' ? common.freeParser : undefined
}

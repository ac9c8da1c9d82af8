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
const socketListeners: Readonly<Record<string, readonly string[]>> = {
  data: ['bound socketOnData'],
  end: ['bound socketOnEnd'],
  close: ['bound socketOnClose', 'onServerResponseClose'],
  drain: ['bound socketOnDrain'],
  error: ['socketOnError'],
  timeout: ['socketOnTimeout'],
}

/** Node's own listeners on a response. This one would end a connection that is not kept alive. */
const responseListeners: Readonly<Record<string, readonly string[]>> = { finish: ['bound resOnFinish'] }

/** Node's own methods, which it replaces on connections that its parser reads. */
const replacedMethods = ['on', 'addListener', 'prependListener', 'setEncoding'] as const

interface Parser {
  readonly incoming: IncomingMessage | null
  /** Answers an error when the parser is in the middle of a request. */
  finish(): unknown
}

interface ParsedSocket extends Socket {
  readonly parser?: Parser | null
  _httpMessage?: ServerResponse | null
}

type FreeParser = (parser: Parser, request: IncomingMessage, socket: Socket) => void

const freeParser = findFreeParser()

/** A connection on which a stream began. */
interface Begun {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly mayRelease: boolean
}

/** Looked at together, in a turn of their own: the parser must not be freed while it is on the stack. */
let queue: Begun[] = []

/**
 * Looks soon at a connection on which a stream began: ends it when bytes came behind the request, and else releases it from Node's
 * HTTP server, if that can be done safely.
 *
 * @param mayRelease - says that nobody but the stream writes to the connection any more.
 */
export function settleSoon(request: IncomingMessage, response: ServerResponse, mayRelease: boolean): void {
  queue.push({ request, response, mayRelease })
  if (queue.length === 1) setImmediate(settleQueue)
}

function settleQueue(): void {
  const due = queue
  queue = []
  for (const begun of due) settle(begun)
}

function settle({ request, response, mayRelease }: Begun): void {
  const socket = request.socket as ParsedSocket
  const { parser } = socket
  if (socket.destroyed || !parser || socket._httpMessage !== response) return
  if (!request.complete) {
    // A body that has yet to come: it still needs the parser.
    request.once('end', () => settleSoon(request, response, mayRelease))
    return
  }
  // Another request came behind this one, whole or in part.
  if (parser.incoming !== request || parser.finish() instanceof Error) socket.destroy()
  else if (mayRelease && !isWatched(request, response)) release(socket, parser, request, response)
}

function release(socket: ParsedSocket, parser: Parser, request: IncomingMessage, response: ServerResponse): void {
  const found = findNodeListeners(socket, response)
  if (freeParser === undefined || found === undefined) return
  for (const [emitter, event, listener] of found) emitter.removeListener(event, listener)
  // Tells those who wait for it (access logs) that this response is out of Node's hands.
  response.emit('finish')
  response.detachSocket(socket)
  response.destroy()
  freeParser(parser, request, socket)
  for (const method of replacedMethods) Object.assign(socket, { [method]: Socket.prototype[method] })
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
  for (const [emitter, expected] of [
    [socket, socketListeners],
    [response, responseListeners],
  ] as const) {
    for (const [event, names] of Object.entries(expected)) {
      const listeners = emitter.rawListeners(event) as Listener[]
      for (const name of names) {
        const ofName = listeners.filter((listener) => listener.name === name)
        if (ofName.length !== 1) return undefined
        found.push([emitter, event, ofName[0]!])
      }
    }
  }
  return found
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

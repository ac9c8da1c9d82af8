import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** The objects of one request, as Node has them once its stream began. They are fakes, since Node itself trusts its own. */
export interface OddConnection {
  readonly socket: Socket
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/** Every field that is read of a connection, its parser, request and response, by where it is. */
export const readFields = {
  socket:
    'parser _httpMessage server destroyed destroy on removeListener rawListeners resume addListener prependListener setEncoding',
  parser: 'incoming finish',
  request: 'complete once resume listenerCount',
  response: 'rawListeners listenerCount emit detachSocket destroy',
} as const

/** A field that is replaced, and what stands there instead. */
export interface Oddity {
  readonly owner: keyof typeof readFields
  readonly field: string
  /** What stands there; {@link throwingGetter} for a getter that throws. */
  readonly value: unknown
}

/** Stands for a getter that throws. */
export const throwingGetter: unique symbol = Symbol('a getter that throws')

/** Makes the objects of a request on which everything is as on Node, apart from these fields. */
export function makeConnection(oddities: readonly Oddity[] = []): OddConnection {
  const socket = new FakeSocket()
  const request = new FakeRequest()
  const response = new FakeResponse()
  const parser = { incoming: request, finish: () => undefined }
  Object.assign(request, { socket })
  Object.assign(socket, { parser, _httpMessage: response })
  for (const [event, name] of nodeListeners) addNamed(socket, event, name)
  addNamed(response, 'finish', 'bound resOnFinish')
  const owners = { socket, parser, request, response }
  for (const { owner, field, value } of oddities) {
    const property = value === throwingGetter ? { get: throwOdd } : { value, writable: true }
    Object.defineProperty(owners[owner], field, { ...property, configurable: true })
  }
  return { socket, request, response } as unknown as OddConnection
}

class FakeSocket extends EventEmitter {
  destroyed = false
  readonly server: EventEmitter = new EventEmitter()
  destroy(): void {
    this.destroyed = true
  }
  resume(): void {}
}

class FakeRequest extends EventEmitter {
  readonly complete = true
  resume(): void {}
}

class FakeResponse extends EventEmitter {
  detachSocket(): void {}
  destroy(): void {}
}

/** Throws what no test expects to see again. */
export function throwOdd(): never {
  throw new Error('this runtime is odd')
}

const nodeListeners = [
  ['data', 'bound socketOnData'],
  ['end', 'bound socketOnEnd'],
  ['close', 'bound socketOnClose'],
  ['close', 'onServerResponseClose'],
  ['drain', 'bound socketOnDrain'],
  ['error', 'socketOnError'],
  ['timeout', 'socketOnTimeout'],
] as const

function addNamed(emitter: EventEmitter, event: string, name: string): void {
  emitter.on(
    event,
    Object.defineProperty(() => {}, 'name', { value: name }),
  )
}

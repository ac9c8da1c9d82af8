import { once } from 'node:events'
import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp1 } from 'node:http'
import { connect, constants, type ClientHttp2Session, type ClientHttp2Stream } from 'node:http2'
import type { Readable } from 'node:stream'

import { type Block, parseBlock } from '../support/block.ts'

/** What a client asks for. */
export interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer whose body is still coming. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Resolves with the next block of a stream. */
  next(): Promise<Block>
  /** Resolves with all of the body that was not yet read block by block. Rejects if it did not end cleanly. */
  text(): Promise<string>
  /** Takes nothing more until {@link resume}. */
  pause(): void
  resume(): void
  /** Drops the connection, or the stream of a connection that is shared. */
  readonly leave: () => void
}

/** A request that is on its way. */
export interface Exchange {
  /** Resolves once the head is there. */
  readonly answer: Promise<Answer>
  /** Drops the connection, or the stream of a connection that is shared. */
  readonly leave: () => void
}

/** A client of one server. */
export interface Client {
  /** Resolves once the head is there. */
  open(path: string, asked?: Asked): Promise<Answer>
  /** Sends a request, without waiting for anything. */
  send(path: string, asked?: Asked): Exchange
  /** Sends a request and leaves once it is on the way. */
  openAndLeave(path: string, asked?: Asked): Promise<void>
  close(): void
}

/** Creates a client that speaks HTTP/1.1, each request on a connection of its own, or HTTP/2, all on one. */
export function createClient(origin: string, http: 1 | 2): Client {
  return http === 1 ? createHttp1Client(origin) : createHttp2Client(connect(origin))
}

function createHttp1Client(origin: string): Client {
  const send: Client['send'] = (path, { method = 'GET', headers = {} } = {}) => {
    const request = requestHttp1(origin + path, { method, headers, agent: false }).end()
    const leave = (): void => void request.destroy()
    const head = once(request, 'response') as Promise<[IncomingMessage]>
    const answer = head.then(([response]) => {
      request.on('error', () => {})
      return readAnswer(response, response.statusCode!, response.headers, leave)
    })
    // Who leaves waits for no answer.
    answer.catch(() => {})
    return { answer, leave }
  }
  return {
    open: (path, asked) => send(path, asked).answer,
    send,
    openAndLeave: async (path, { method = 'GET', headers = {} } = {}) => {
      const request = requestHttp1(origin + path, { method, headers, agent: false }).end()
      request.on('error', () => {})
      await once(request, 'finish')
      request.destroy()
    },
    close: () => {},
  }
}

function createHttp2Client(session: ClientHttp2Session): Client {
  session.on('error', () => {})
  const request = (path: string, { method = 'GET', headers = {} }: Asked = {}): ClientHttp2Stream =>
    session.request({ ':path': path, ':method': method, ...headers })
  const send: Client['send'] = (path, asked) => {
    const stream = request(path, asked)
    const leave = (): void => stream.close(constants.NGHTTP2_CANCEL)
    const head = once(stream, 'response') as Promise<[IncomingHttpHeaders & { ':status': number }]>
    const answer = head.then(([headers]) => {
      stream.on('error', () => {})
      return readAnswer(stream, headers[':status'], headers, leave)
    })
    answer.catch(() => {})
    return { answer, leave }
  }
  return {
    open: (path, asked) => send(path, asked).answer,
    send,
    openAndLeave: async (path, asked) => {
      const stream = request(path, asked)
      stream.on('error', () => {})
      // Behind its answer, the request is on the way.
      await new Promise((resolve) => session.ping(resolve))
      stream.close(constants.NGHTTP2_CANCEL)
    },
    close: () => session.destroy(),
  }
}

function readAnswer(body: Readable, status: number, headers: IncomingHttpHeaders, leave: () => void): Answer {
  let rest = ''
  let isEnded = false
  let failure: Error | undefined
  let check = (): void => {}
  body.setEncoding('utf8')
  body.on('data', (text: string) => {
    rest += text
    check()
  })
  body.on('end', () => {
    isEnded = true
    check()
  })
  body.on('error', (error) => (failure = error))
  body.on('close', () => {
    if (!isEnded) failure ??= new Error('the body was cut off')
    check()
  })
  /** Resolves once this gives something. */
  const until = <Value>(find: () => Value | undefined): Promise<Value> =>
    new Promise((resolve, reject) => {
      check = () => {
        const found = find()
        if (found === undefined && failure === undefined) return
        check = () => {}
        if (found === undefined) reject(failure!)
        else resolve(found)
      }
      check()
    })
  return {
    status,
    headers,
    next: () =>
      until(() => {
        const end = rest.indexOf('\n\n')
        if (end === -1) return undefined
        const block = parseBlock(rest.slice(0, end))
        rest = rest.slice(end + 2)
        return block
      }),
    text: () => until(() => (isEnded ? rest : undefined)),
    pause: () => void body.pause(),
    resume: () => void body.resume(),
    leave,
  }
}

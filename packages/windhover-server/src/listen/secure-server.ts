import type { RequestListener } from 'node:http'
import { createServer as createHttp2Server, type ServerHttp2Session } from 'node:http2'
import { createServer as createHttpsServer, type Server, type ServerOptions } from 'node:https'
import type { TLSSocket } from 'node:tls'

import { refuseConnect } from '../problem/refuse-connect.ts'
import { refuseExpectation } from '../problem/refuse-expectation.ts'
import type { SummedLog } from '../telemetry/summed-log.ts'
import type { Http2Sessions } from './http2-sessions.ts'

/** What a server of TLS is made with. */
export interface SecureServerOptions {
  /** Those of HTTP/1 and of TLS. */
  readonly https: ServerOptions
  readonly sessions: Http2Sessions
  readonly log: SummedLog
}

/** The time in which a TLS handshake must be done, in milliseconds, unless requests have less: a few round trips. */
const longestHandshakeMs = 10_000

/** More than 256 streams at once are of no use to a browser. */
const maxConcurrentStreams = 256

/** How many bytes of one request a client may send before the server has read some. */
const initialWindowSize = 1_048_576

/**
 * Creates a server that speaks HTTP/1.1 and HTTP/2 on one port, as its client chooses in the handshake (ALPN, RFC 7301). A client
 * that does not choose gets HTTP/1.1. It is the HTTPS server of Node, whose HTTP/1.1 is that of a plain server, with all its limits
 * and methods: that of `http2.createSecureServer` has only some. Connections of HTTP/2 are handed to one that listens nowhere.
 */
export function createSecureServer(handler: RequestListener, { https, sessions, log }: SecureServerOptions): Server {
  const settings = { maxConcurrentStreams, initialWindowSize }
  const http2 = createHttp2Server({ settings }, handler as never)
  let arriving: TLSSocket
  http2.on('session', (session: ServerHttp2Session) => sessions.guard(session, arriving))
  http2.on('request', (request, response) => sessions.watch(request, response))
  http2.on('checkExpectation', (request, response) => {
    sessions.watchRefusal(request, response)
    refuseExpectation(request, response)
  })
  http2.on('connect', (request, response) => {
    sessions.watchRefusal(request, response)
    refuseConnect(request, response)
  })
  // A session that its client breaks; it is closed by then.
  http2.on('sessionError', () => {})
  const handshakeTimeout = Math.min(longestHandshakeMs, https.headersTimeout ?? longestHandshakeMs)
  const options = { ...https, handshakeTimeout, ALPNProtocols: ['h2', 'http/1.1'] }
  const server = createHttpsServer(options, handler)
  const [serveHttp1] = server.listeners('secureConnection')
  server.removeAllListeners('secureConnection')
  server.on('secureConnection', (socket: TLSSocket) => {
    if (socket.alpnProtocol !== 'h2') return void Reflect.apply(serveHttp1!, server, [socket])
    arriving = socket
    // It makes the session in this turn.
    http2.emit('connection', socket)
  })
  server.removeAllListeners('tlsClientError')
  server.on('tlsClientError', (error: NodeJS.ErrnoException, socket: TLSSocket) => {
    if (error.code === 'ERR_SSL_HTTP_REQUEST')
      log.warn('a client speaks plain HTTP, and this port is TLS: use https://', {})
    socket.destroy()
  })
  return server
}

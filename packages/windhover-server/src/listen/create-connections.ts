import { createServer, type RequestListener, type Server, type ServerOptions as HttpServerOptions } from 'node:http'
import type { FastifyBaseLogger } from 'fastify'

import { settings } from '../options/settings.ts'
import type { SourceTexts } from '../options/source-texts.ts'
import { type TlsOptions, tlsFiles } from '../options/tls-options.ts'
import { answerBrokenRequest } from '../problem/answer-broken-request.ts'
import { refuseExpectation } from '../problem/refuse-expectation.ts'
import type { HotPart } from '../reload/hot-part.ts'
import { readOpenFilesLimit } from '../telemetry/open-files.ts'
import type { SummedLog } from '../telemetry/summed-log.ts'
import { Certificate } from './certificate.ts'
import { findConnectionBound } from './connection-bound.ts'
import { ConnectionEndings } from './connection-endings.ts'
import { ConnectionGate } from './connection-gate.ts'
import { Http2Sessions } from './http2-sessions.ts'
import { logServerErrors } from './log-server-errors.ts'
import { createSecureServer } from './secure-server.ts'
import { StallWatch } from './stall-watch.ts'

/** The settings of a server that are about its connections. */
export interface ConnectionOptions {
  readonly maxConnections: number
  readonly requestTimeoutMs: number
  readonly stallTimeoutMs: number
  /** Default: plain HTTP. */
  readonly tls?: TlsOptions | undefined
  /** Returns the texts of files that are known at that time. Default: they are read. */
  readonly texts?: (() => SourceTexts | undefined) | undefined
}

/** Where connections log: as it is, and summed up what clients cause. */
export interface ConnectionLogs {
  readonly log: Pick<FastifyBaseLogger, 'info' | 'warn'>
  readonly summed: SummedLog
}

/** The connections of a server: how many there may be, and that each of them ends. */
export interface Connections {
  /** Makes an HTTP server whose connections are among these. Fastify asks for one for each address of `localhost`. */
  readonly createServer: (handler: RequestListener) => Server
  /** How many were refused, since there were as many as may be. */
  readonly refused: () => number
  /** Take another `maxConnections` and another certificate while the servers run. */
  readonly hotParts: readonly HotPart[]
  /** Whether the servers speak TLS. */
  readonly isSecure: boolean
  /** Ends connections that are only waited for. To be called before the servers close. */
  readonly close: () => void
}

/** @throws WindhoverError `invalid_option` for files of TLS that cannot be used. */
export function createConnections(options: ConnectionOptions, { log, summed }: ConnectionLogs): Connections {
  const { requestTimeoutMs, stallTimeoutMs, tls = {} } = options
  let bound = findConnectionBound(options.maxConnections, readOpenFilesLimit())
  const endings = new ConnectionEndings()
  const stalls = new StallWatch(stallTimeoutMs)
  let refused = 0
  const onRefused = (): void => {
    refused += 1
    summed.warn('connection refused: there are as many as may be', { maxConnections: bound.served })
  }
  const gate = new ConnectionGate({ bound, endings, onRefused })
  const http = toHttpOptions(requestTimeoutMs)
  const files = tlsFiles(tls)
  const certificate =
    files === undefined ? undefined : new Certificate(files, tls.requestCert ?? false, log, options.texts)
  const sessions = new Http2Sessions({
    endings,
    log: summed,
    requestTimeoutMs,
    stallTimeoutMs,
    headersTimeoutMs: http.headersTimeout,
    idleTimeoutMs: () => gate.idleTimeoutMs,
  })
  return {
    createServer(handler) {
      const server = makeServer(handler)
      gate.guard(server, certificate !== undefined)
      server.on('request', ({ socket }) => stalls.watch(socket))
      server.on('checkExpectation', (request, response) => {
        stalls.watch(request.socket)
        refuseExpectation(request, response)
      })
      server.on('clientError', (error, socket) => answerBrokenRequest(error, socket as never, { endings, log: summed }))
      logServerErrors(server, summed)
      return server
    },
    refused: () => refused,
    hotParts: [
      {
        prepare({ maxConnections = settings.maxConnections.default }) {
          const next = findConnectionBound(maxConnections, readOpenFilesLimit())
          return () => gate.setBound((bound = next))
        },
      },
      ...(certificate === undefined ? [] : [certificate]),
    ],
    isSecure: certificate !== undefined,
    close() {
      endings.destroyAll()
      gate.close()
      sessions.close()
    },
  }

  function makeServer(handler: RequestListener): Server {
    if (certificate === undefined) return createServer(http, handler)
    const server = createSecureServer(handler, { https: { ...http, ...certificate.context }, sessions, log: summed })
    certificate.keep(server)
    return server
  }
}

/** How long Node waits for requests, and how often it looks; a missing `Host` is left to `registerGuards`, which says so in a body. */
function toHttpOptions(requestTimeoutMs: number): HttpServerOptions & { readonly headersTimeout: number } {
  const longestMs = requestTimeoutMs === 0 ? Infinity : requestTimeoutMs
  return {
    requireHostHeader: false,
    requestTimeout: requestTimeoutMs,
    headersTimeout: Math.min(60_000, longestMs),
    connectionsCheckingInterval: Math.min(30_000, longestMs),
  }
}

import { createServer, type RequestListener, type Server, type ServerOptions as HttpServerOptions } from 'node:http'

import { settings } from '../options/settings.ts'
import { answerBrokenRequest } from '../problem/answer-broken-request.ts'
import { refuseExpectation } from '../problem/refuse-expectation.ts'
import { readOpenFilesLimit } from '../telemetry/open-files.ts'
import type { HotPart } from '../reload/hot-part.ts'
import type { SummedLog } from '../telemetry/summed-log.ts'
import { findConnectionBound } from './connection-bound.ts'
import { ConnectionEndings } from './connection-endings.ts'
import { ConnectionGate } from './connection-gate.ts'
import { logServerErrors } from './log-server-errors.ts'
import { StallWatch } from './stall-watch.ts'

/** The settings of a server that are about its connections. */
export interface ConnectionOptions {
  readonly maxConnections: number
  readonly requestTimeoutMs: number
  readonly stallTimeoutMs: number
}

/** The connections of a server: how many there may be, and that each of them ends. */
export interface Connections {
  /** Makes an HTTP server whose connections are among these. Fastify asks for one for each address of `localhost`. */
  readonly createServer: (handler: RequestListener) => Server
  /** How many were refused, since there were as many as may be. */
  readonly refused: () => number
  /** Takes another `maxConnections` while the servers run. */
  readonly hotPart: HotPart
  /** Destroys connections that are only waited for. To be called before the servers close. */
  readonly close: () => void
}

export function createConnections(options: ConnectionOptions, log: SummedLog): Connections {
  let bound = findConnectionBound(options.maxConnections, readOpenFilesLimit())
  const endings = new ConnectionEndings()
  const stalls = new StallWatch(options.stallTimeoutMs)
  let refused = 0
  const onRefused = (): void => {
    refused += 1
    log.warn('connection refused: there are as many as may be', { maxConnections: bound.served })
  }
  const gate = new ConnectionGate({ bound, endings, onRefused })
  return {
    createServer(handler) {
      const server = createServer(toHttpOptions(options.requestTimeoutMs), handler)
      gate.guard(server)
      server.on('request', ({ socket }) => stalls.watch(socket))
      server.on('checkExpectation', (request, response) => {
        stalls.watch(request.socket)
        refuseExpectation(request, response)
      })
      server.on('clientError', (error, socket) => answerBrokenRequest(error, socket as never, { endings, log }))
      logServerErrors(server, log)
      return server
    },
    refused: () => refused,
    hotPart: {
      prepare({ maxConnections = settings.maxConnections.default }) {
        const next = findConnectionBound(maxConnections, readOpenFilesLimit())
        return () => gate.setBound((bound = next))
      },
    },
    close: () => endings.destroyAll(),
  }
}

/** How long Node waits for requests, and how often it looks; a missing `Host` is left to `registerGuards`, which says so in a body. */
function toHttpOptions(requestTimeoutMs: number): HttpServerOptions {
  const longestMs = requestTimeoutMs === 0 ? Infinity : requestTimeoutMs
  return {
    requireHostHeader: false,
    requestTimeout: requestTimeoutMs,
    headersTimeout: Math.min(60_000, longestMs),
    connectionsCheckingInterval: Math.min(30_000, longestMs),
  }
}

import { createServer, type RequestListener, type Server, type ServerOptions as HttpServerOptions } from 'node:http'
import type { FastifyBaseLogger } from 'fastify'

import { answerBrokenRequest } from '../problem/answer-broken-request.ts'
import { refuseExpectation } from '../problem/refuse-expectation.ts'
import { readOpenFilesLimit } from '../telemetry/open-files.ts'
import { findConnectionBound } from './connection-bound.ts'
import { ConnectionEndings } from './connection-endings.ts'
import { ConnectionGate } from './connection-gate.ts'
import { logServerErrors } from './log-server-errors.ts'
import { StallWatch } from './stall-watch.ts'
import { SummedLine } from './summed-line.ts'

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
  /** Destroys connections that are only waited for. To be called before the servers close. */
  readonly close: () => void
}

export function createConnections(options: ConnectionOptions, log: FastifyBaseLogger): Connections {
  const bound = findConnectionBound(options.maxConnections, readOpenFilesLimit())
  const endings = new ConnectionEndings()
  const stalls = new StallWatch(options.stallTimeoutMs)
  const refused = new SummedLine((count) =>
    log.warn({ refused: count, served: bound.served }, describeRefused(count, bound.served)),
  )
  const gate = new ConnectionGate({ bound, endings, onRefused: () => refused.add() })
  return {
    createServer(handler) {
      const server = createServer(toHttpOptions(options.requestTimeoutMs), handler)
      gate.guard(server)
      server.on('request', ({ socket }) => stalls.watch(socket))
      server.on('checkExpectation', (request, response) => {
        stalls.watch(request.socket)
        refuseExpectation(request, response)
      })
      server.on('clientError', (error, socket) => answerBrokenRequest(error, socket as never, endings))
      logServerErrors(server, log)
      return server
    },
    close() {
      endings.destroyAll()
      refused.flush()
    },
  }
}

function describeRefused(count: number, served: number): string {
  const subject = count === 1 ? '1 connection was' : `${count} connections were`
  return `${subject} refused: there are ${served}, as many as maxConnections and the limit of open files allow`
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

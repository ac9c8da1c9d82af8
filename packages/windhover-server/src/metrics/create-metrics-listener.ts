import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { defineOriginRules } from 'windhover/adapter'

import type { Broadcast } from '../broadcast/broadcast.ts'
import { healthPaths } from '../health/register-health.ts'
import { createConnections } from '../listen/create-connections.ts'
import { explainListenFailure } from '../listen/explain-listen-failure.ts'
import { isSocketPath } from '../options/is-socket-path.ts'
import type { ServerOptions } from '../options/server-options.ts'
import { settings } from '../options/settings.ts'
import { createHostWarning } from '../origin/create-host-warning.ts'
import { createOriginGuard } from '../origin/create-origin-guard.ts'
import { registerOriginGuard } from '../origin/register-origin-guard.ts'
import { registerGuards } from '../problem/register-guards.ts'
import { registerProblems } from '../problem/register-problems.ts'
import { createFastifyLogger, listeningLine } from '../telemetry/fastify-logger.ts'
import type { SummedLog } from '../telemetry/summed-log.ts'
import { metricsPath } from './register-metrics.ts'

/** How many connections it takes: far more than there are scrapers and probes. */
const maxConnections = 100

/** A listener for operators alone, beside that of the server. */
export interface MetricsListener {
  /**
   * Begins to listen.
   *
   * @returns the address, as `http://127.0.0.1:9464`.
   * @throws Error with Node's `code`, such as EADDRINUSE, whose message says what to do.
   */
  listen(): Promise<string>
  close(): Promise<void>
}

/** What a listener serves, and where it logs. */
export interface MetricsListenerPlace {
  readonly log: FastifyBaseLogger
  readonly summed: SummedLog
  readonly broadcast: Pick<Broadcast, 'operations'>
}

/**
 * Creates the listener of `metricsPort`, on the same address as the server, or on this machine beside a Unix socket. It speaks plain HTTP,
 * as scrapers do, and serves `/metrics`, `/healthz` and `/readyz` to whoever
 * reaches it, and nothing else. On a loopback address it is reached by names of this machine alone.
 */
export function createMetricsListener(options: ServerOptions, place: MetricsListenerPlace): MetricsListener {
  const { log, summed, broadcast } = place
  const {
    metricsPort: port = 0,
    maxBodyBytes = settings.maxBodyBytes.default,
    requestTimeoutMs = settings.requestTimeoutMs.default,
    stallTimeoutMs = settings.stallTimeoutMs.default,
  } = options
  const { host: serverHost = settings.host.default } = options
  // Scrapers speak to a port.
  const host = isSocketPath(serverHost) ? settings.host.default : serverHost
  const connections = createConnections({ maxConnections, requestTimeoutMs, stallTimeoutMs }, { log, summed })
  const app = Fastify({
    // As it was given, as with the app of the server.
    loggerInstance: createFastifyLogger(options.logger ?? log),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    serverFactory: (handler) => connections.createServer(handler),
    clientErrorHandler: () => {},
  }) as unknown as FastifyInstance
  const probedPaths = Object.values(healthPaths)
  const rules = defineOriginRules({}, { listenHost: host })
  const guardOrigin = createOriginGuard(() => rules, createHostWarning(log), true)
  registerGuards(app)
  registerOriginGuard(app, { guardOrigin, dataPaths: [metricsPath], probedPaths, addsPreflights: false })
  const listServed = (): ReturnType<Parameters<typeof registerProblems>[1]['listServed']> => ({
    prefix: '',
    paths: [metricsPath, ...probedPaths],
    events: [],
    open: false,
  })
  registerProblems(app, { maxBodyBytes, isHosted: false, log: summed, listServed })
  broadcast.operations.mountApart(app)
  app.addHook('preClose', async () => connections.close())
  return {
    async listen() {
      // Otherwise the first scrape would load it, and all else would have to wait.
      await broadcast.operations.metrics.prepare()
      const url = await app
        .listen({ host, port, listenTextResolver: () => listeningLine })
        .catch((error: unknown) => Promise.reject(explainListenFailure(error, host, port, 'metricsPort')))
      log.info({ metrics: `${url}${metricsPath}` }, `metrics are at ${url}${metricsPath}`)
      return url
    },
    close: () => app.close(),
  }
}

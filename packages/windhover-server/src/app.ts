import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { createForwardedWarning } from './access/create-forwarded-warning.ts'
import { type AccessSetup, hasRules } from './access/rules.ts'
import { createConnections } from './listen/create-connections.ts'
import { registerGuards } from './problem/register-guards.ts'
import { sendProblem } from './problem/send-problem.ts'
import { toProblem } from './problem/to-problem.ts'
import { createHostWarning } from './origin/create-host-warning.ts'
import { createOriginGuard } from './origin/create-origin-guard.ts'
import { toOriginForm } from './origin/to-origin-form.ts'
import { toFastifyTrust, toOriginRules } from './broadcast/translate-options.ts'
import type { ServerOptions } from './options/server-options.ts'
import { exposeWindhover } from './broadcast/expose-windhover.ts'
import { createFastifyLogger } from './telemetry/fastify-logger.ts'
import type { Commit, HotPart } from './reload/hot-part.ts'
import { hotLevel } from './telemetry/hot-level.ts'
import { SummedLog } from './telemetry/summed-log.ts'
import type { Broadcast, BroadcastPlace } from './broadcast/broadcast.ts'
import { createBroadcast } from './broadcast/create-broadcast.ts'
import type { SourceTexts } from './options/source-texts.ts'
import { settings } from './options/settings.ts'
import { createMetricsListener, type MetricsListener } from './metrics/create-metrics-listener.ts'
import { lazyCompilers } from './own-routes/lazy-compilers.ts'

/** The ready server's own app, with a broadcast at its root. */
export interface App extends Broadcast {
  readonly fastify: FastifyInstance
  /** The listener for operators alone; `undefined` if none is wanted. It closes with the app. */
  readonly metricsListener: MetricsListener | undefined
}

/** What an app is given. */
export interface AppPlace extends Pick<
  BroadcastPlace,
  'readPlainSchema' | 'accessParts' | 'loadAccessParts' | 'reload' | 'node'
> {
  /** Whether the level of the log is that of the options. */
  readonly isOwnLog: boolean
  /** Returns the texts of files of TLS that are known at that time. Default: they are read. */
  readonly texts?: (() => SourceTexts | undefined) | undefined
}

/** Makes the app of the ready server, whose root is what the plugin brings into the apps of others. */
export function createApp(options: ServerOptions, log: FastifyBaseLogger, given: AppPlace): App {
  const {
    maxBodyBytes = settings.maxBodyBytes.default,
    requestTimeoutMs = settings.requestTimeoutMs.default,
    stallTimeoutMs = settings.stallTimeoutMs.default,
    maxConnections = settings.maxConnections.default,
    drainDelayMs = settings.drainDelayMs.default,
  } = options
  const summed = new SummedLog(log)
  const connections = createConnections(
    { maxConnections, requestTimeoutMs, stallTimeoutMs, tls: options.tls, texts: given.texts },
    { log, summed },
  )
  let origins = toOriginRules(options)
  const guardOrigin = createOriginGuard(() => origins, createHostWarning(log), true)
  const broadcast = createBroadcast(options, {
    log,
    summed,
    ...given,
    guardOrigin,
    isOwnApp: true,
    plainHost: connections.isSecure ? undefined : (options.host ?? settings.host.default),
    drainDelayMs,
    refusedConnections: connections.refused,
  })
  const fastify = Fastify({
    // As it was given: what Fastify changes in a log of pino is for children of pino to inherit.
    loggerInstance: createFastifyLogger(options.logger ?? log),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: maxBodyBytes,
    forceCloseConnections: true,
    return503OnClosing: false,
    // What a start waits for has bounds of its own; a large store on a busy disk may take longer than the 10 s that Fastify gives.
    pluginTimeout: 0,
    serverFactory: (handler) => connections.createServer(handler),
    // Every server of `createConnections` answers on its own; Fastify would answer once more, for the first of them.
    clientErrorHandler: () => {},
    frameworkErrors(error, request, reply) {
      if (guardOrigin(request, reply, () => true)) void sendProblem(reply, toProblem(error, maxBodyBytes))
    },
    rewriteUrl: ({ url = '/' }) => toOriginForm(url),
    // Node bounds the request line, and a path that is too long is simply not known.
    routerOptions: { maxParamLength: 16 * 1024 },
    trustProxy: toFastifyTrust(options.trustProxy),
    schemaController: lazyCompilers,
  }) as unknown as FastifyInstance
  let setup: AccessSetup = options
  const warnOfForwarded = createForwardedWarning(log)
  registerGuards(fastify, (headers) => {
    if (!hasRules(setup)) warnOfForwarded(headers)
  })
  broadcast.mount(fastify)
  broadcast.watch(fastify)
  fastify.addHook('preClose', async () => connections.close())
  exposeWindhover(fastify, broadcast)
  const metricsListener =
    options.metricsPort === undefined ? undefined : createMetricsListener(options, { log, summed, broadcast })
  if (metricsListener !== undefined) fastify.addHook('onClose', () => metricsListener.close())
  const hotParts: readonly HotPart[] = [
    ...(given.isOwnLog ? [hotLevel([log, fastify.log])] : []),
    { prepare: (next) => takeOrigins(toOriginRules(next), next) },
    ...connections.hotParts,
    ...broadcast.hotParts,
  ]
  return { ...broadcast, hotParts, fastify, metricsListener }

  function takeOrigins(rules: typeof origins, access: AccessSetup): Commit {
    return () => {
      origins = rules
      setup = access
    }
  }
}

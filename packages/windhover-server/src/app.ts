import type { ServerOptions as HttpServerOptions } from 'node:http'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { createHub, createHubEndpoint, defineEvents, type Hub } from 'windhover'
import type { RouteDescription } from 'windhover/openapi'

import type { BroadcastOptions } from './broadcast-options.ts'
import { createDocuments, type Documents } from './documents/create-documents.ts'
import { operationProgressEvent } from './events/operation-progress-event.ts'
import { watchRoutes } from './own-routes/watch-routes.ts'
import { registerPages } from './pages/register-pages.ts'
import { answerBrokenRequest } from './problem/answer-broken-request.ts'
import { registerGuards } from './problem/register-guards.ts'
import { registerProblems } from './problem/register-problems.ts'
import { sendProblem } from './problem/send-problem.ts'
import { toProblem } from './problem/to-problem.ts'
import { describeConnected, registerConnected } from './routes/connected.ts'
import { describePublish } from './routes/describe-publish.ts'
import { registerDocuments } from './routes/documents.ts'
import { registerJsonParser } from './routes/parse-json.ts'
import { describeOther } from './routes/route-place.ts'
import { registerPublish } from './routes/publish.ts'
import { registerStreams } from './routes/streams.ts'
import { defineStreams } from './define-streams.ts'
import { placeRequestStream } from './place-request-stream.ts'
import { toFastifyTrust, toHubOptions } from './translate-options.ts'
import type { ServerOptions } from './server.ts'
import { exposeWindhover } from './expose-windhover.ts'
import { createFastifyLogger } from './telemetry/fastify-logger.ts'
import { createLogObserver } from './telemetry/log-observer.ts'
import { logUnreleased } from './telemetry/log-unreleased.ts'

/** Streams, publishing, counts, documents and pages, ready to be served by any Fastify app. */
export interface Broadcast {
  readonly hub: Hub
  /** The path that everything stands under; empty for the root. */
  readonly prefix: string
  readonly documents: Documents
  /**
   * Adds all routes, their errors and their body parser to an app, or to the encapsulated part of one, whose prefix is {@link prefix},
   * and ends the streams before it closes.
   */
  readonly mount: (app: FastifyInstance) => void
  /** Takes the routes that an app gets from now on with schemas into the documents. */
  readonly watch: (app: FastifyInstance) => void
  /** Refuses new readers and publishes, and ends all streams: those of the hub over `drainMs`. Once, however often it is called. */
  readonly endStreams: () => Promise<void>
}

/** Where a broadcast stands. */
export interface BroadcastPlace {
  readonly log: FastifyBaseLogger
  /** The path that everything stands under. Default: none. */
  readonly prefix?: string
  /** Whether the app is the ready server's own rather than a host's, which has a log of requests of its own. Default: false. */
  readonly isOwnApp?: boolean
}

/** Wires what is served, whoever serves it. This is the only place that knows all the parts, with {@link createApp}. */
export function createBroadcast(options: BroadcastOptions, place: BroadcastPlace): Broadcast {
  const { log, prefix = '', isOwnApp = false } = place
  // Any hub of `createHub` publishes; which names and data is for it to check.
  const hub = (options.hub as Hub | undefined) ?? createOwnHub(options, log)
  const catalog = hub.catalog ?? defineEvents({})
  const { channels = 'any', maxBodyBytes = 256 * 1024, publishTimeoutMs = 5_000, drainMs = 1_000 } = options
  const { open, limitsAddresses } = hub
  const streams = defineStreams({ catalog, open, limitsAddresses, prefix }, options)
  const { requestStreams = [] } = options
  const placed = requestStreams.map((stream) => placeRequestStream(prefix, stream, log))
  const otherResponse = describeOther(isOwnApp)
  const routes = [...describePublish(catalog, { prefix, otherResponse }), describeConnected({ prefix, otherResponse })]
  let listOwnRoutes = (): RouteDescription[] => []
  const documents = createDocuments(
    options,
    () => ({
      streams: [...streams, ...placed.map(({ description }) => description)],
      otherResponse,
      routes: [...routes, ...listOwnRoutes()],
    }),
    prefix,
  )
  return { hub, prefix, documents, mount, watch, endStreams }

  function mount(app: FastifyInstance): void {
    registerProblems(app, { maxBodyBytes, isHosted: !isOwnApp })
    registerJsonParser(app)
    registerPublish(app, { hub, catalog, channels, publishTimeoutMs, maxBodyBytes })
    registerConnected(app, hub)
    registerDocuments(app, documents)
    registerPages(app, documents.names)
    const endpoints = [
      ...streams.map((stream) => createHubEndpoint(hub, stream)),
      ...placed.map(({ endpoint }) => endpoint),
    ]
    registerStreams(app, endpoints, { logsRequests: !isOwnApp })
    app.addHook('preClose', endStreams)
    app.addHook('onClose', logUnreleased(log))
  }

  async function endStreams(): Promise<void> {
    await Promise.all([hub.close({ drainMs }), ...requestStreams.map((stream) => stream.close())])
  }

  function watch(app: FastifyInstance): void {
    listOwnRoutes = watchRoutes(app, { isOwnApp, maxBodyBytes })
  }
}

function createOwnHub(options: BroadcastOptions, log: FastifyBaseLogger): Hub {
  return createHub({
    catalog: defineEvents(options.events ?? { progress: operationProgressEvent }),
    open: (options.open ?? true) as boolean,
    observer: createLogObserver(log),
    ...toHubOptions(options),
  })
}

/** The ready server's own app, with a broadcast at its root. */
export interface App extends Broadcast {
  readonly fastify: FastifyInstance
}

/** Makes the app of the ready server, whose root is what the plugin brings into the apps of others. */
export function createApp(options: ServerOptions, log: FastifyBaseLogger): App {
  const { maxBodyBytes = 256 * 1024, requestTimeoutMs = 60_000 } = options
  const broadcast = createBroadcast(options, { log, isOwnApp: true })
  const fastify = Fastify({
    loggerInstance: createFastifyLogger(log),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: maxBodyBytes,
    forceCloseConnections: true,
    return503OnClosing: false,
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, _request, reply) => void sendProblem(reply, toProblem(error, maxBodyBytes)),
    // Node bounds the request line, and a path that is too long is simply not known.
    routerOptions: { maxParamLength: 16 * 1024 },
    requestTimeout: requestTimeoutMs,
    trustProxy: toFastifyTrust(options.trustProxy),
    http: httpOptions(requestTimeoutMs),
  }) as unknown as FastifyInstance
  registerGuards(fastify)
  broadcast.mount(fastify)
  broadcast.watch(fastify)
  exposeWindhover(fastify, broadcast)
  return { ...broadcast, fastify }
}

/** How long Node waits for requests, and how often it looks; a missing `Host` is left to `registerGuards`, which says so in a body. */
function httpOptions(requestTimeoutMs: number): HttpServerOptions {
  const longestMs = requestTimeoutMs === 0 ? Infinity : requestTimeoutMs
  return {
    requireHostHeader: false,
    headersTimeout: Math.min(60_000, longestMs),
    connectionsCheckingInterval: Math.min(30_000, longestMs),
  }
}

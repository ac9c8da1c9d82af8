import type { ServerOptions as HttpServerOptions } from 'node:http'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { createHub, defineEvents, type Hub } from 'windhover'
import { type ApiInfo, buildOpenApiDocument, type OpenApiDocument, type OpenApiVersion } from 'windhover/openapi'

import { operationProgressEvent } from './events/operation-progress-event.ts'
import { registerPages } from './pages/register-pages.ts'
import { answerBrokenRequest } from './problem/answer-broken-request.ts'
import { registerProblems } from './problem/register-problems.ts'
import { sendProblem } from './problem/send-problem.ts'
import { toProblem } from './problem/to-problem.ts'
import { registerConnected } from './routes/connected.ts'
import { registerDocuments } from './routes/documents.ts'
import { registerJsonParser } from './routes/parse-json.ts'
import { registerPublish } from './routes/publish.ts'
import { registerStreams } from './routes/streams.ts'
import { defineStreams } from './define-streams.ts'
import { toFastifyTrust, toHubOptions } from './translate-options.ts'
import type { ServerOptions } from './server.ts'
import { createFastifyLogger } from './telemetry/fastify-logger.ts'
import { createLogObserver } from './telemetry/log-observer.ts'

/** The parts of a server, wired. */
export interface App {
  readonly fastify: FastifyInstance
  readonly hub: Hub
  readonly openApiDocument: (version: OpenApiVersion) => OpenApiDocument
}

const defaultInfo: ApiInfo = {
  title: 'Windhover broadcast',
  version: '1.0.0',
  summary: 'Broadcast events to every connected browser.',
  description: 'Publish an event with the API, and every reader of a stream gets it over Server-Sent Events.',
}

/** Wires the parts of a server. This is the only place that knows all of them. */
export function createApp(options: ServerOptions, log: FastifyBaseLogger): App {
  const catalog = defineEvents(options.events ?? { progress: operationProgressEvent })
  const { open = true, channels = 'any' } = options
  const { maxBodyBytes = 256 * 1024, requestTimeoutMs = 60_000, publishTimeoutMs = 5_000 } = options
  const hub: Hub = createHub({
    catalog,
    open: open as boolean,
    observer: createLogObserver(log),
    ...toHubOptions(options),
  })
  const streams = defineStreams(catalog, options)

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
  registerProblems(fastify, maxBodyBytes)
  registerJsonParser(fastify)
  const routes = [
    ...registerPublish(fastify, { hub, catalog, channels, publishTimeoutMs }),
    registerConnected(fastify, hub),
  ]
  const openApiDocument = (version: OpenApiVersion): OpenApiDocument =>
    buildOpenApiDocument(
      {
        info: { ...defaultInfo, ...options.info },
        ...(options.servers === undefined ? {} : { servers: options.servers }),
        ...(options.externalDocs === undefined ? {} : { externalDocs: options.externalDocs }),
        tags: options.tags ?? [
          { name: 'Streams', description: 'Endless responses of text/event-stream.' },
          { name: 'Broadcast', description: 'Publishing, and who is there to receive it.' },
        ],
        streams,
        routes,
      },
      version,
    )
  registerDocuments(fastify, openApiDocument)
  registerPages(fastify, ['default'])
  registerStreams(fastify, hub, streams)
  return { fastify, hub, openApiDocument }
}

/** How long Node waits for requests, and how often it looks; a missing `Host` is left to `registerProblems`, which says so in a body. */
function httpOptions(requestTimeoutMs: number): HttpServerOptions {
  const longestMs = requestTimeoutMs === 0 ? Infinity : requestTimeoutMs
  return {
    requireHostHeader: false,
    headersTimeout: Math.min(60_000, longestMs),
    connectionsCheckingInterval: Math.min(30_000, longestMs),
  }
}

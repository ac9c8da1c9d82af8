import type { ServerOptions as HttpServerOptions } from 'node:http'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { createHub, defineEvents, defineStream, type Hub, type Observer, type StreamDefinition } from 'windhover'
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
import type { ServerOptions } from './server.ts'
import { createFastifyLogger } from './telemetry/fastify-logger.ts'

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
  const { open = true, channels = 'any', refusal = 'stream', history = {} } = options
  const { maxBodyBytes = 256 * 1024, requestTimeoutMs = 60_000 } = options
  const { maxAgeMs, ...bounds } = history
  const hub: Hub = createHub({
    catalog,
    open: open as boolean,
    observer: logObserver(log),
    // What was taken as a body is not refused as data, unless numbers grow: 1e20 has 21 digits as JSON.
    maxMessageBytes: Math.max(maxBodyBytes, 1024 * 1024),
    // 0 sets no bound here, since a file or a variable cannot say Infinity.
    history: maxAgeMs === undefined || maxAgeMs === 0 ? bounds : { ...bounds, maxAgeMs },
    ...(options.keepAliveMs === undefined ? {} : { keepAliveMs: options.keepAliveMs }),
    ...(options.retryMs === undefined ? {} : { retryMs: options.retryMs }),
  })
  const context = { catalog, open }
  const streams: StreamDefinition[] = [
    defineStream({ path: '/sse/broadcast', channels, refusal, summary: 'Stream every event' }, context),
    ...[...catalog.events.keys()].map((name) =>
      defineStream(
        {
          path: `/sse/broadcast/${name}`,
          events: [name],
          channels,
          refusal,
          summary: `Stream the ${name} events alone`,
        },
        context,
      ),
    ),
    ...(options.streams ?? []).map((stream) => defineStream({ refusal, ...stream }, context)),
  ]

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
    http: httpOptions(requestTimeoutMs),
  }) as unknown as FastifyInstance
  registerProblems(fastify, maxBodyBytes)
  registerJsonParser(fastify)
  registerStreams(fastify, hub, streams)
  const routes = [...registerPublish(fastify, { hub, catalog, channels }), registerConnected(fastify, hub)]
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
  registerPages(fastify)
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

function logObserver(log: FastifyBaseLogger): Observer {
  return {
    onConnected: (reader, { resumed }) => log.debug({ ...reader, resumed }, 'reader connected'),
    onDisconnected: (reader, { reason }) =>
      log.debug({ clientId: reader.clientId, stream: reader.stream, reason }, 'reader gone'),
    onPublished: (message) => log.debug(message, 'published'),
    onGap: (reader, gap) =>
      log.warn({ clientId: reader.clientId, stream: reader.stream, gap }, 'reader missed messages'),
  }
}

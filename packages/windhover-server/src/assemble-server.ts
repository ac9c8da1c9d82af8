import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { Hub } from 'windhover'
import type { OpenApiDocument, OpenApiVersion } from 'windhover/openapi'

import type { AccessParts } from './access/access-parts.ts'
import { ExposedServer } from './access/exposed-server.ts'
import { findExposure } from './access/rules.ts'
import { tellWhatIsCompressed } from './access/tell-what-is-compressed.ts'
import { tellWhoMayEnter } from './access/tell-who-may-enter.ts'
import { createApp } from './app.ts'
import { checkOptions } from './options/check-options.ts'
import type { Documents } from './documents/create-documents.ts'
import type { ServerNode } from './nodes/server-node.ts'
import type { ServerOptions } from './options/server-options.ts'
import { validateDocuments } from './documents/validate-documents.ts'
import { warnOfFewConnections } from './listen/connection-bound.ts'
import { warnOfSilentStreams } from './listen/silent-streams.ts'
import { explainListenFailure } from './listen/explain-listen-failure.ts'
import type { ReadPlainSchema } from './own-routes/read-route-contract.ts'
import type { StandardSchemaTypeProvider } from './own-routes/standard-schema-type-provider.ts'
import { describeUrls } from './telemetry/describe-urls.ts'
import { listeningLine } from './telemetry/fastify-logger.ts'
import { readOpenFilesLimit, warnOfFewFiles } from './telemetry/open-files.ts'
import { createLogger } from './telemetry/logger.ts'
import { createRedactedLog } from './telemetry/redacted-log.ts'
import { settings } from './options/settings.ts'

/** The app of a server: Fastify, where the schemas of a route type its handler. */
export type WindhoverApp = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  StandardSchemaTypeProvider
>

/** A whole broadcast server. */
export interface WindhoverServer {
  /**
   * The Fastify instance behind it. Routes that it gets before {@link listen} with a `schema` are validated, typed by their schemas, and
   * stand in the documents.
   */
  readonly app: WindhoverApp
  /** The hub behind its streams, to publish and count with. */
  readonly hub: Hub
  /**
   * Validates the documents, then listens, and says in one line of the log where.
   *
   * @returns the address, as `http://127.0.0.1:5000`.
   * @throws WindhoverError `invalid_option` for an address that others can reach if nothing says who may read and publish. `invalid_schema` with the reasons, when documents are not valid, and `invalid_option` for a
   *   server that listens or was closed already. Also an error with Node's `code`, such as EADDRINUSE, whose message
   *   says what to do.
   */
  listen(): Promise<string>
  /** Ends the streams, spread over `drainMs`, and then the server. Nothing is left open. */
  close(): Promise<void>
  /** The address of the listener of `metricsPort`, as `http://127.0.0.1:9464`; `undefined` before it listens, and if there is none. */
  readonly metricsUrl: string | undefined
  /** The documents that are served, as data. */
  readonly documents: Documents
  /** The default document: short for `documents.openApi(version)`. */
  openApiDocument(version: OpenApiVersion): OpenApiDocument
}

/**
 * Puts a server together, as `createServer` describes it.
 *
 * @param readPlainSchema - makes the plain JSON Schemas of the app's own routes validate. The command `windhover` has no such routes.
 * @param accessParts - the parts of a door that the options need.
 * @param node - what it has of other processes that it is one hub with. Default: there are none.
 * @param hasValidDocuments - whether its documents need not be validated once more. Default: as the node says.
 */
export function assembleServer(
  options: ServerOptions,
  readPlainSchema: ReadPlainSchema,
  accessParts: AccessParts,
  node?: ServerNode,
  hasValidDocuments: boolean = node?.hasValidDocuments === true,
): WindhoverServer {
  checkOptions(options, accessParts)
  const {
    host = settings.host.default,
    port = settings.port.default,
    name = settings.name.default,
    logLevel = settings.logLevel.default,
  } = options
  const log = options.logger === undefined ? createLogger({ name, level: logLevel }) : createRedactedLog(options.logger)
  const { fastify, hub, documents, hasBuiltDocuments, endStreams, metricsListener } = createApp(options, log, {
    readPlainSchema,
    accessParts,
    node,
  })
  let closing: Promise<void> | undefined
  let metricsUrl: string | undefined
  return {
    app: fastify.withTypeProvider<StandardSchemaTypeProvider>(),
    hub,
    documents,
    get metricsUrl() {
      return metricsUrl
    },
    openApiDocument: (version) => documents.openApi(version),
    async listen() {
      const exposure = findExposure(host, options)
      if (exposure !== undefined) throw new ExposedServer(exposure)
      await fastify.ready()
      await validateDocuments(documents, log, hasValidDocuments || hasBuiltDocuments())
      warnOfFewFiles(options.maxReaders ?? settings.maxReaders.default, log)
      warnOfFewConnections(options.maxConnections ?? settings.maxConnections.default, log, readOpenFilesLimit())
      warnOfSilentStreams(options, log)
      metricsUrl = await metricsListener?.listen()
      const url = await fastify
        .listen({ host, port, listenTextResolver: () => listeningLine })
        .catch((error: unknown) => Promise.reject(explainListenFailure(error, host, port)))
      log.info(describeUrls(url), `listening on ${url}`)
      tellWhoMayEnter(host, options, log)
      tellWhatIsCompressed(options, log)
      return url
    },
    close() {
      closing ??= endStreams().then(() => fastify.close())
      return closing
    },
  }
}

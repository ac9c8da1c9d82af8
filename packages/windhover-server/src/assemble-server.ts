import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import { type Hub, WindhoverError } from 'windhover'
import type { OpenApiDocument, OpenApiVersion } from 'windhover/openapi'

import type { AccessParts, LoadAccessParts } from './access/access-parts.ts'
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
import { listenOn } from './listen/listen-on.ts'
import type { ReadPlainSchema } from './own-routes/read-route-contract.ts'
import type { StandardSchemaTypeProvider } from './own-routes/standard-schema-type-provider.ts'
import { describeUrls } from './telemetry/describe-urls.ts'
import { checkWhole } from './reload/check-whole.ts'
import { logRefusedReload, logReload } from './reload/log-reload.ts'
import type { ReloadOutcome } from './reload/reload-outcome.ts'
import { type PreparedReload, Reloader } from './reload/reloader.ts'
import { readOpenFilesLimit, warnOfFewFiles } from './telemetry/open-files.ts'
import { createLogger } from './telemetry/logger.ts'
import { createRedactedLog } from './telemetry/redacted-log.ts'
import type { SourceTexts } from './options/source-texts.ts'
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
   * @returns the address, as `http://127.0.0.1:5000`, or `unix:/run/windhover.sock`.
   * @throws WindhoverError `invalid_option` for an address that others can reach if nothing says who may read and publish. `invalid_schema` with the reasons, when documents are not valid, and `invalid_option` for a
   *   server that listens or was closed already. Also an error with Node's `code`, such as EADDRINUSE, whose message
   *   says what to do.
   */
  listen(): Promise<string>
  /**
   * Takes new options while the server runs: those that can hold at once, such as rates, rules of access, keys and origins
   * (docs/operations/reload.md). Streams stay open, but for those whose right to read is gone. One reload follows the other.
   *
   * @param options - all of them, as for `createServer`. Default: those that hold, so that keys files are read again.
   * @returns the names of what has changed, and of what differs and needs a restart.
   * @throws WindhoverError `invalid_option` for options that `createServer` would refuse, and for files that cannot be used.
   *   `unavailable` if the keys of an issuer cannot be fetched, or all is not ready in 30 seconds. `closed` if the server closes
   *   meanwhile. Nothing has changed then.
   */
  reload(options?: ServerOptions): Promise<ReloadOutcome>
  /** Ends the streams, spread over `drainMs`, and then the server. Nothing is left open. */
  close(): Promise<void>
  /** The address of the listener of `metricsPort`, as `http://127.0.0.1:9464`; `undefined` before it listens, and if there is none. */
  readonly metricsUrl: string | undefined
  /** The documents that are served, as data. */
  readonly documents: Documents
  /** The default document: short for `documents.openApi(version)`. */
  openApiDocument(version: OpenApiVersion): OpenApiDocument
}

/** A server with what only commands use of it. */
export interface AssembledServer extends WindhoverServer {
  /** Gets ready for options that `read` returns, and changes nothing yet. */
  prepareReload(read: () => Promise<ServerOptions>): Promise<PreparedReload>
}

/** What a server is put together with. */
export interface Assembly {
  /** Makes the plain JSON Schemas of the app's own routes validate. The command `windhover` has no such routes. */
  readonly readPlainSchema: ReadPlainSchema
  /** The parts of a door that the options need. */
  readonly accessParts: AccessParts
  /** Loads those that other options need. Default: there are all. */
  readonly loadAccessParts?: LoadAccessParts
  /** What it has of other processes that it is one hub with. Default: there are none. */
  readonly node?: ServerNode | undefined
  /** Whether its documents need not be validated once more. Default: as the node says. */
  readonly hasValidDocuments?: boolean
  /** Whether the given logger has the level of the options. Default: it is its user's. */
  readonly isOwnLog?: boolean
  /** Reads the configuration again, when an admin asks for it. Default: the options that hold, whose files are read again. */
  readonly askForReload?: () => Promise<ReloadOutcome>
  /** Returns the texts of files of TLS that are known at that time. Default: they are read. */
  readonly texts?: () => SourceTexts | undefined
}

/** Puts a server together, as `createServer` describes it. */
export function assembleServer(options: ServerOptions, assembly: Assembly): AssembledServer {
  const { readPlainSchema, accessParts, loadAccessParts, node, texts } = assembly
  checkOptions(options, accessParts)
  const { hasValidDocuments = node?.hasValidDocuments === true, isOwnLog = options.logger === undefined } = assembly
  const {
    host = settings.host.default,
    port = settings.port.default,
    name = settings.name.default,
    logLevel = settings.logLevel.default,
  } = options
  const log = options.logger === undefined ? createLogger({ name, level: logLevel }) : createRedactedLog(options.logger)
  const reloader = new Reloader({
    options,
    check: async (next) => checkWhole(next, (await loadAccessParts?.(next.access)) ?? accessParts, texts?.()),
    log,
  })
  const { askForReload = () => reload() } = assembly
  const app = createApp(options, log, {
    readPlainSchema,
    accessParts,
    loadAccessParts,
    node,
    isOwnLog,
    texts,
    reload: () => askForReload(),
  })
  const { fastify, hub, documents, hasBuiltDocuments, endStreams, metricsListener, counts } = app
  reloader.add(app.hotParts)
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
      const url = await listenOn(fastify, options, node).catch((error: unknown) =>
        Promise.reject(explainListenFailure(error, host, port)),
      )
      log.info(describeUrls(url), `listening on ${url}`)
      tellWhoMayEnter(host, options, log)
      tellWhatIsCompressed(options, log)
      return url
    },
    reload,
    prepareReload,
    close() {
      closing ??= endStreams().then(() => fastify.close())
      return closing
    },
  }

  async function prepareReload(read?: () => Promise<ServerOptions>): Promise<PreparedReload> {
    refuseIfClosing()
    try {
      const prepared = await reloader.prepare(read)
      return { ...prepared, commit: () => commit(prepared) }
    } catch (error) {
      counts.reloads.add('refused')
      throw error
    }
  }

  function commit(prepared: PreparedReload): ReloadOutcome {
    try {
      refuseIfClosing()
    } catch (error) {
      prepared.abandon()
      counts.reloads.add('refused')
      throw error
    }
    counts.reloads.add('ok')
    return prepared.commit()
  }

  function refuseIfClosing(): void {
    if (closing !== undefined) throw new WindhoverError('closed', 'the server is closing; nothing is reloaded')
  }

  async function reload(next?: ServerOptions): Promise<ReloadOutcome> {
    try {
      const prepared = await prepareReload(next === undefined ? undefined : async () => next)
      const outcome = prepared.commit()
      logReload(outcome, log)
      return outcome
    } catch (error) {
      logRefusedReload(error, log)
      throw error
    }
  }
}

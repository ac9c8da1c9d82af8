import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { Hub } from 'windhover'

import type { AccessParts, LoadAccessParts } from '../access/access-parts.ts'
import type { Documents } from '../documents/create-documents.ts'
import type { ServerCounts } from '../metrics/server-counts.ts'
import type { ServerNode } from '../nodes/server-node.ts'
import type { OriginGuard } from '../origin/create-origin-guard.ts'
import type { ReadPlainSchema } from '../own-routes/read-route-contract.ts'
import type { HotPart } from '../reload/hot-part.ts'
import type { ReloadOutcome } from '../reload/reload-outcome.ts'
import type { SummedLog } from '../telemetry/summed-log.ts'
import type { Operations } from './operations.ts'

/** Streams, publishing, counts, documents and pages, ready to be served by any Fastify app. */
export interface Broadcast {
  readonly hub: Hub
  /** The path that everything stands under; empty for the root. */
  readonly prefix: string
  readonly documents: Documents
  /** Tells operators how it is. */
  readonly operations: Operations
  /** Its parts that can take new options while it runs. */
  readonly hotParts: readonly HotPart[]
  readonly counts: ServerCounts
  /** Whether the documents are known to be those that were validated when this package was built, without building them. */
  readonly hasBuiltDocuments: () => boolean
  /**
   * Adds all routes, their errors and their body parser to an app, or to the encapsulated part of one, whose prefix is {@link prefix},
   * and ends the streams before it closes.
   */
  readonly mount: (app: FastifyInstance) => void
  /** Takes the routes that an app gets from now on with schemas into the documents. */
  readonly watch: (app: FastifyInstance) => void
  /** Tells less of a host's routes where the documents would not be valid otherwise. */
  readonly settle: () => Promise<void>
  /**
   * Turns `/readyz` red, and after `drainDelayMs` refuses new readers and publishes, and ends all streams: those of the hub over
   * `drainMs`. Once, however often it is called.
   */
  readonly endStreams: () => Promise<void>
}

/** Where a broadcast stands. */
export interface BroadcastPlace {
  readonly log: FastifyBaseLogger
  /** The same log, for what clients cause. */
  readonly summed: SummedLog
  /** Makes the plain JSON Schemas of the app's own routes validate. */
  readonly readPlainSchema: ReadPlainSchema
  /** The parts of a door that the options need. */
  readonly accessParts: AccessParts
  /** Loads the parts of a door that other options need. Default: there are all. */
  readonly loadAccessParts?: LoadAccessParts | undefined
  /** Reads the configuration again, for `POST /api/admin/reload`. */
  readonly reload: () => Promise<ReloadOutcome>
  /** Judges every request. */
  readonly guardOrigin: OriginGuard
  /** The address that the server listens on in plain HTTP. Default: it speaks TLS, or is not known, as in an app of somebody else. */
  readonly plainHost?: string | undefined
  /** The path that everything stands under. Default: none. */
  readonly prefix?: string
  /** Whether the app is the ready server's own rather than a host's, which has a log of requests of its own. Default: false. */
  readonly isOwnApp?: boolean
  /** The milliseconds between `/readyz` turning red and the end of the streams, in an own app. Default: 0. */
  readonly drainDelayMs?: number
  /** What it has of the other nodes. Default: there are none. */
  readonly node?: ServerNode | undefined
  /** How many connections were refused, of an own app. */
  readonly refusedConnections?: () => number
}

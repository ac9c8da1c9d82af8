import type { FastifyInstance } from 'fastify'
import { type Hub, WindhoverError } from 'windhover'
import type { OpenApiDocument, OpenApiVersion } from 'windhover/openapi'

import type { Documents } from '../documents/create-documents.ts'
import { joinPrefixes } from './join-prefixes.ts'
import { addReplyPosition } from './reply-position.ts'

/** What the plugin brings into an app, as `app.windhover`. */
export interface Windhover {
  /** The hub behind the streams, to publish and count with. */
  readonly hub: Hub
  /** The path that everything stands under; empty for the root. */
  readonly prefix: string
  /** The documents that are served, as data. */
  readonly documents: Documents
  /** The default document: short for `documents.openApi(version)`. */
  openApiDocument(version: OpenApiVersion): OpenApiDocument
  /**
   * The one of another prefix, where the plugin is registered more than once in the app.
   *
   * @throws WindhoverError `invalid_option` where there is none, with the prefixes that there are.
   */
  at(prefix: string): Windhover
}

declare module 'fastify' {
  interface FastifyInstance {
    /** What `windhoverPlugin` brought; of the first, where it is registered more than once. Every `server.app` of `createServer` has it too. */
    windhover: Windhover
  }

  interface FastifyReply {
    /**
     * Sets the header `Windhover-Position`: the position after which a stream gives every event that the state of this
     * answer may not have. It is that of the hub of `app.windhover` at the time of the call. Call it before the state is
     * read, as `return reply.position().send(await readState())` does, and publish an event after its change is committed.
     *
     * An answer that has the header keeps it: of several states, the position before the first counts. For the hub of
     * another prefix, set `reply.headers(positionHeader(app.windhover.at('/other').hub))`.
     *
     * @throws WindhoverError `unavailable`, with the `statusCode` 503, while the store has not told its state yet.
     */
    position(): this
  }
}

/** Those of one app, by its server, which all its encapsulated parts share. */
const registered = new WeakMap<object, Map<string, Windhover>>()

/** Adds `app.windhover` and `reply.position()`, and makes it known to the other ones of the app. */
export function exposeWindhover(
  app: FastifyInstance,
  { hub, prefix, documents }: Pick<Windhover, 'hub' | 'prefix' | 'documents'>,
): void {
  const all = registered.get(app.server) ?? new Map<string, Windhover>()
  registered.set(app.server, all)
  const windhover: Windhover = { hub, prefix, documents, openApiDocument: (version) => documents.openApi(version), at }
  all.set(prefix, windhover)
  // What an outer part of the app has brought does for all inner ones: it finds the nearest hub.
  if (!('windhover' in app)) addReplyPosition(app)
  if (!Object.hasOwn(app, 'windhover')) app.decorate('windhover', windhover)

  function at(asked: string): Windhover {
    const found = all.get(joinPrefixes('', asked))
    if (found !== undefined) return found
    const prefixes = [...all.keys()].map((one) => JSON.stringify(one)).join(', ')
    throw new WindhoverError('invalid_option', `at: nothing is at ${JSON.stringify(asked)}; there is ${prefixes}`)
  }
}

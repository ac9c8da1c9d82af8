import type { FastifyInstance } from 'fastify'
import { type Hub, WindhoverError } from 'windhover'
import type { OpenApiDocument, OpenApiVersion } from 'windhover/openapi'

import type { Documents } from '../documents/create-documents.ts'
import { joinPrefixes } from './join-prefixes.ts'

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
}

/** Those of one app, by its server, which all its encapsulated parts share. */
const registered = new WeakMap<object, Map<string, Windhover>>()

/** Adds `app.windhover`, and makes it known to the other ones of the app. */
export function exposeWindhover(
  app: FastifyInstance,
  { hub, prefix, documents }: Pick<Windhover, 'hub' | 'prefix' | 'documents'>,
): void {
  const all = registered.get(app.server) ?? new Map<string, Windhover>()
  registered.set(app.server, all)
  const windhover: Windhover = { hub, prefix, documents, openApiDocument: (version) => documents.openApi(version), at }
  all.set(prefix, windhover)
  if (!Object.hasOwn(app, 'windhover')) app.decorate('windhover', windhover)

  function at(asked: string): Windhover {
    const found = all.get(joinPrefixes('', asked))
    if (found !== undefined) return found
    const prefixes = [...all.keys()].map((one) => JSON.stringify(one)).join(', ')
    throw new WindhoverError('invalid_option', `at: nothing is at ${JSON.stringify(asked)}; there is ${prefixes}`)
  }
}

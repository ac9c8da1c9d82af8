import type { FastifyInstance } from 'fastify'
import type { AnyRequestStream } from 'windhover'
import type { StreamDescription } from 'windhover/adapter'
import { createHandler } from 'windhover/http/fastify'

import type { AccessDescription } from '../access/describe-access.ts'
import type { Door } from '../access/door.ts'
import { guardRoute, identityOf } from '../access/guard-route.ts'
import { AdminFeed, type FeedSources } from './admin-feed.ts'
import { adminStreamPath, createAdminStream } from './admin-stream.ts'

/** Where a feed stands. */
export interface FeedPlace extends FeedSources {
  /** The path that everything stands under; empty for the root. */
  readonly prefix: string
  readonly door: Door
  /** The name of the document that it belongs to. */
  readonly document: string
}

/** The feed of admins, where the broadcast serves it. */
export interface PlacedFeed {
  /** Where it is, under the prefix. */
  readonly path: string
  /** Describes it, with who may read it. */
  describe(access: AccessDescription): StreamDescription
  /** Adds it to the app of the broadcast. */
  mount(app: FastifyInstance): void
  /** Ends its streams. */
  close(): Promise<void>
}

/** Places the feed of admins under a prefix. Its stream is made when it is first asked for or described: its schemas take a while to load. */
export function placeFeed({ prefix, door, document, ...sources }: FeedPlace): PlacedFeed {
  let made: AnyRequestStream | undefined
  const find = (): AnyRequestStream => (made ??= createAdminStream(new AdminFeed(sources), door, document))
  const path = prefix + adminStreamPath
  return {
    path,
    describe: (access) => access.describeStream({ ...find().description, path, access: door.access }, 'admin'),
    mount: (app) => mountFeed(app, find, door),
    close: async () => made?.close(),
  }
}

function mountFeed(app: FastifyInstance, find: () => AnyRequestStream, door: Door): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: adminStreamPath,
    exposeHeadRoute: false,
    onRequest: guardRoute(door, 'admin'),
    handler(request, reply) {
      const identity = identityOf(request)
      const stream = find()
      // One for each request, as it carries who asks.
      const serve = createHandler({
        path: stream.path,
        admit: (asked) => stream.admit({ ...asked, identity, grantEndsAtMs: identity.expiresAtMs }),
      })
      serve(request, reply)
    },
  })
}

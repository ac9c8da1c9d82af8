import type { FastifyInstance } from 'fastify'
import type { AnyRequestStream } from 'windhover'
import type { StreamDescription } from 'windhover/adapter'
import { createHandler } from 'windhover/http/fastify'

import type { AccessDescription } from '../access/describe-access.ts'
import type { Door } from '../access/door.ts'
import { guardRoute, identityOf } from '../access/guard-route.ts'
import { AdminFeed, type FeedSources } from './admin-feed.ts'
import { createAdminStream } from './admin-stream.ts'

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
  /** Describes it, with who may read it. */
  describe(access: AccessDescription): StreamDescription
  /** Adds it to the app of the broadcast. */
  mount(app: FastifyInstance): void
  /** Ends its streams. */
  close(): Promise<void>
}

/** Places the feed of admins under a prefix. */
export function placeFeed({ prefix, door, document, ...sources }: FeedPlace): PlacedFeed {
  const stream = createAdminStream(new AdminFeed(sources), door, document)
  const description: StreamDescription = { ...stream.description, path: prefix + stream.path, access: door.access }
  return {
    describe: (access) => access.describeStream(description, 'admin'),
    mount: (app) => mountFeed(app, stream, door),
    close: () => stream.close(),
  }
}

function mountFeed(app: FastifyInstance, stream: AnyRequestStream, door: Door): void {
  const { path } = stream
  app.route({
    method: ['GET', 'HEAD'],
    url: path,
    exposeHeadRoute: false,
    onRequest: guardRoute(door, 'admin'),
    handler(request, reply) {
      const identity = identityOf(request)
      // One for each request, as it carries who asks.
      const serve = createHandler({
        path,
        admit: (asked) => stream.admit({ ...asked, identity, grantEndsAtMs: identity.expiresAtMs }),
      })
      serve(request, reply)
    },
  })
}

import { type AnyRequestStream, createRequestStream } from 'windhover'

import type { Door } from '../access/door.ts'
import type { AdminFeed, FeedReaderPort } from './admin-feed.ts'
import { createFeedCatalog } from './feed-catalog.ts'

/** Where the feed of admins is. */
export const adminStreamPath = '/sse/admin'

/** How often it is looked whether a reader is still one who may read, in milliseconds. */
const lookMs = 1_000

/** The most readers at once: each is sent the same, and there are few admins. */
const maxConcurrent = 100

/**
 * Creates the stream of the feed. Whoever serves it has let the reader in, and says who it is.
 *
 * @param document - the name of the document that it belongs to.
 */
export function createAdminStream(feed: AdminFeed, door: Pick<Door, 'isOver'>, document: string): AnyRequestStream {
  return createRequestStream({
    path: adminStreamPath,
    events: createFeedCatalog(),
    operationId: 'streamAdmin',
    summary: 'Follow how the server is',
    description:
      'Tells rates and counts each second, the busiest channels every two seconds, and problems and readers as they come. The stats ' +
      'of the last 120 seconds in which somebody read come at once. It costs the server nothing while nobody reads it.',
    tags: ['Administration'],
    documents: [document],
    maxConcurrent,
    run: async ({ send, signal, identity }) => {
      const port: FeedReaderPort = { send: (event, data) => void send(event as 'stats', data as never) }
      const close = feed.open(port)
      try {
        await untilOver(signal, () => identity !== undefined && door.isOver(identity))
      } finally {
        close()
      }
    },
  })
}

/** Resolves when the stream has ended, or has to. */
function untilOver(signal: AbortSignal, isOver: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => isOver() && end(), lookMs)
    const end = (): void => {
      clearInterval(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    signal.addEventListener('abort', end)
    if (signal.aborted) end()
  })
}

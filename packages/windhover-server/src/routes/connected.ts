import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type ClusterCounts, type ConnectedCounts, createProblem, type Hub, WindhoverError } from 'windhover'
import { type Cluster, grantedBy } from 'windhover/adapter'
import { describeProblem, type RouteDescription } from 'windhover/openapi'

import type { Door } from '../access/door.ts'
import { guardRoute, identityOf } from '../access/guard-route.ts'
import { connectedResponse } from './broadcast-schemas.ts'
import { checkQuery } from './check-query.ts'
import { otherOrigin } from './other-origin.ts'
import type { RoutePlace } from './route-place.ts'

/** How many channels are named: clients choose the channels of a stream that takes any, so that there may be millions. */
const maxChannels = 100

const wholeAnswer = 'the answer has the counts of all streams and channels'

/** What clients may think to choose by. */
const preValidation = checkQuery({
  elsewhere: {
    channel: wholeAnswer,
    stream: wholeAnswer,
    event: 'readers are counted by stream and channel, not by event',
  },
})

/** Where the counts are. */
export const connectedPath = '/api/connected'

/** What `GET /api/connected` needs. */
export interface ConnectedRoute {
  readonly hub: Hub
  /**
   * Says who may see the counts: whoever may read something, and of the channels those that it may read; `undefined` if everybody may see
   * all.
   */
  readonly door: Door | undefined
  /** Counts the readers of all nodes; `undefined` if there are no others. */
  readonly cluster: Pick<Cluster, 'counts'> | undefined
}

/** Adds `GET /api/connected`. */
export function registerConnected(app: FastifyInstance, { hub, door, cluster }: ConnectedRoute): void {
  const guard = door === undefined ? {} : { onRequest: guardRoute(door, 'read') }
  app.get(connectedPath, { ...guard, preValidation }, (request, reply) => {
    const all = cluster && requireCounts(cluster.counts())
    const { streams, channels } = all ?? hub.connectedCounts(door === undefined ? { maxChannels } : {})
    const seen = door === undefined ? [...channels] : listReadable(request, channels)
    return reply.header('Cache-Control', 'no-store').send({
      connected: all?.connected ?? hub.connectedCount(),
      streams: Object.fromEntries(streams),
      channels: Object.fromEntries(seen.slice(0, maxChannels)),
    })
  })

  function listReadable(request: FastifyRequest, channels: ConnectedCounts['channels']): [string, number][] {
    const granted = grantedBy(identityOf(request).grants)
    return [...channels].filter(([name]) => granted.allowsChannel('read', name))
  }
}

/** @throws WindhoverError `unavailable` while the other nodes are not known. */
function requireCounts(counts: ClusterCounts | null): ClusterCounts {
  if (counts === null) throw new WindhoverError('unavailable', 'the readers of the other nodes are not known now')
  return counts
}

/** Tells the documents of `GET /api/connected`, under a prefix or none. */
export function describeConnected({ prefix, otherResponse }: RoutePlace): RouteDescription {
  return {
    method: 'get',
    path: prefix + connectedPath,
    operationId: 'getConnected',
    summary: 'Count the connected readers',
    description: 'Tells how many readers there are now: in all, by stream and by channel.',
    tags: ['Broadcast'],
    responses: {
      200: {
        description: `The counts, in \`channels\` those of the ${maxChannels} channels with most readers.`,
        headers: {
          'Cache-Control': { description: 'They are of this moment.', schema: { type: 'string', const: 'no-store' } },
        },
        content: {
          'application/json': {
            schema: connectedResponse,
            examples: {
              counts: {
                summary: 'Three readers',
                value: {
                  connected: 3,
                  streams: { [`${prefix}/sse/broadcast`]: 3 },
                  channels: { broadcast: 2, news: 1 },
                },
              },
            },
          },
        },
      },
      400: describeProblem(
        'The query asks for some of the counts alone.',
        createProblem(400, `"channel" is not a name of the query; ${wholeAnswer}`),
      ),
      403: otherOrigin,
      default: otherResponse,
    },
  }
}

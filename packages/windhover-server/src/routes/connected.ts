import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type ConnectedCounts, createProblem, type Hub } from 'windhover'
import { grantedBy } from 'windhover/adapter'
import { describeProblem, type RouteDescription } from 'windhover/openapi'

import type { Door } from '../access/door.ts'
import { guardRoute, identityOf } from '../access/guard-route.ts'
import { connectedResponse } from './broadcast-schemas.ts'
import { checkQuery } from './check-query.ts'
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

/**
 * Adds `GET /api/connected`.
 *
 * @param door - says who may see the counts: whoever may read something, and of the channels those that it may read. Default: everybody
 *   may see all.
 */
export function registerConnected(app: FastifyInstance, hub: Hub, door?: Door): void {
  const guard = door === undefined ? {} : { onRequest: guardRoute(door, 'read') }
  app.get(connectedPath, { ...guard, preValidation }, (request, reply) => {
    const { streams, channels } = door === undefined ? hub.connectedCounts({ maxChannels }) : listReadable(request)
    return reply.header('Cache-Control', 'no-store').send({
      connected: hub.connectedCount(),
      streams: Object.fromEntries(streams),
      channels: Object.fromEntries(channels),
    })
  })

  function listReadable(request: FastifyRequest): ConnectedCounts {
    const granted = grantedBy(identityOf(request).grants)
    const { streams, channels } = hub.connectedCounts()
    const readable = [...channels].filter(([name]) => granted.allowsChannel('read', name))
    return { streams, channels: new Map(readable.slice(0, maxChannels)) }
  }
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
      403: describeProblem(
        'A page of an origin that is not allowed asks.',
        createProblem(403, 'Origin: https://other.example is not allowed here'),
      ),
      default: otherResponse,
    },
  }
}

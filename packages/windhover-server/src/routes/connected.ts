import type { FastifyInstance } from 'fastify'
import { createProblem, type Hub } from 'windhover'
import { describeProblem, type RouteDescription } from 'windhover/openapi'

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

/** Adds `GET /api/connected`. */
export function registerConnected(app: FastifyInstance, hub: Hub): void {
  app.get(connectedPath, { preValidation }, (_request, reply) => {
    const { streams, channels } = hub.connectedCounts({ maxChannels })
    return reply.header('Cache-Control', 'no-store').send({
      connected: hub.connectedCount(),
      streams: Object.fromEntries(streams),
      channels: Object.fromEntries(channels),
    })
  })
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

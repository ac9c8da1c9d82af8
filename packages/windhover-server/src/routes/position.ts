import type { FastifyInstance } from 'fastify'
import { createProblem, type Hub, positionHeader } from 'windhover'
import { describeProblem, positionIdSchema, type RouteDescription } from 'windhover/openapi'

import type { Door } from '../access/door.ts'
import { guardRoute } from '../access/guard-route.ts'
import { positionResponse } from './broadcast-schemas.ts'
import { checkQuery } from './check-query.ts'
import { otherOrigin } from './other-origin.ts'
import type { RoutePlace } from './route-place.ts'
import { describeUnavailable } from './describe-unavailable.ts'

const forAll = 'one position is for all channels and events'

/** What clients may think to choose by. */
const preValidation = checkQuery({ elsewhere: { channel: forAll, event: forAll, stream: 'it is for all streams' } })

/** Where the position of the log is. */
export const positionPath = '/api/position'

/** What `GET /api/position` needs. */
export interface PositionRoute {
  readonly hub: Hub
  /** Says who may see it: whoever may read something. `undefined` if everybody may. */
  readonly door: Door | undefined
}

/** Adds `GET /api/position`. */
export function registerPosition(app: FastifyInstance, { hub, door }: PositionRoute): void {
  const guard = door === undefined ? {} : { onRequest: guardRoute(door, 'read') }
  app.get(positionPath, { ...guard, preValidation }, (_request, reply) => {
    const header = positionHeader(hub)
    return reply.headers({ 'Cache-Control': 'no-store', ...header }).send({ position: header['Windhover-Position'] })
  })
}

/** Tells the documents of `GET /api/position`, under a prefix or none. */
export function describePosition({ prefix, otherResponse }: RoutePlace): RouteDescription {
  return {
    method: 'get',
    path: prefix + positionPath,
    operationId: 'getPosition',
    summary: 'Tell the position of the log',
    description:
      'Tells where the newest message of the log stands. A stream that is asked for with it as Last-Event-ID gives everything that is ' +
      'published from now on. A client that asks for it before it loads its state, and opens the stream with it then, misses nothing in ' +
      'between.',
    tags: ['Streams'],
    responses: {
      200: {
        description: 'The position.',
        headers: {
          'Cache-Control': { description: 'It is of this moment.', schema: { type: 'string', const: 'no-store' } },
          'Windhover-Position': { description: 'The same as in the body.', schema: positionIdSchema },
        },
        content: {
          'application/json': {
            schema: positionResponse,
            examples: { position: { summary: 'After 42 messages', value: { position: '4f707dcaeb524783.42' } } },
          },
        },
      },
      400: describeProblem(
        'The query asks for the position of a part.',
        createProblem(400, `"channel" is not a name of the query; ${forAll}`),
      ),
      403: otherOrigin,
      503: describeUnavailable(
        'The store has not told its state yet; try again after Retry-After.',
        'the store has not told its first state yet',
      ),
      default: otherResponse,
    },
  }
}

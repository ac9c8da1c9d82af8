import type { EventSchema } from 'windhover'
import type { ResponseDescription, RouteDescription } from 'windhover/openapi'

import { otherOrigin } from '../routes/other-origin.ts'
import type { RoutePlace } from '../routes/route-place.ts'
import { healthResponse, readyResponse } from './health-schemas.ts'
import { healthPaths } from './register-health.ts'

/** Tells the documents of `GET /healthz` and `GET /readyz`, under a prefix or none. */
export function describeHealth({ prefix, otherResponse }: RoutePlace): RouteDescription[] {
  const log = { name: 'log', ok: true, ageMs: 1_200 }
  return [
    {
      method: 'get',
      path: prefix + healthPaths.health,
      operationId: 'getHealth',
      summary: 'Ask whether the process answers',
      description:
        'Tells whether the event loop is less than 2 s late. For what starts a process again that does not answer.',
      tags: ['Operations'],
      responses: {
        200: describeAnswer('The process answers in time.', healthResponse, { status: 'ok', lagMs: 1 }),
        403: otherOrigin,
        503: describeAnswer('The process is too busy.', healthResponse, { status: 'unavailable', lagMs: 3_400 }),
        default: otherResponse,
      },
    },
    {
      method: 'get',
      path: prefix + healthPaths.ready,
      operationId: 'getReadiness',
      summary: 'Ask whether the server is ready',
      description:
        'Tells whether clients can be sent to this server: its log was reached a moment ago, and it is not about to end. Stale keys of an issuer are told, and leave it ready. For load balancers.',
      tags: ['Operations'],
      responses: {
        200: describeAnswer('The server is ready.', readyResponse, {
          status: 'ok',
          parts: [log, { name: 'draining', ok: true }],
        }),
        403: otherOrigin,
        503: describeAnswer('The server is not ready; its parts tell why.', readyResponse, {
          status: 'unavailable',
          parts: [log, { name: 'draining', ok: false, detail: 'the server is ending its streams' }],
        }),
        default: otherResponse,
      },
    },
  ]
}

function describeAnswer(description: string, schema: EventSchema<unknown, object>, value: object): ResponseDescription {
  return {
    description,
    headers: {
      'Cache-Control': { description: 'It is of this moment.', schema: { type: 'string', const: 'no-store' } },
    },
    content: { 'application/json': { schema, examples: { sample: { summary: description, value } } } },
  }
}

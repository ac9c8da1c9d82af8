import { createRequestStream, defineEvents } from 'windhover'
import { z } from 'zod'

import type { ServerOptions } from '../../src/index.ts'

/** Options of a server with events, streams and documents of its own. Each server needs its own: streams made for a request end with it. */
export const ownCatalog = (): ServerOptions => ({
  events: {
    'order.placed': {
      schema: z.object({
        orderId: z.string().min(2).describe('Which order'),
        total: z.number().min(0),
        count: z.int().min(1).max(99).optional(),
        paid: z.boolean(),
        side: z.enum(['in', 'out']).optional(),
        note: z.string().nullable(),
        lines: z.array(z.object({ sku: z.string().min(2) })).min(1),
      }),
      description: 'Sent once for each order.',
      examples: [{ orderId: 'a7', total: 12.5, paid: true, note: null, lines: [{ sku: 'perch' }] }],
    },
    greeting: z.string().max(9),
  },
  streams: [
    { path: '/sse/rooms/{room}', channels: ['room:{room}'], summary: 'One room' },
    { path: '/sse/office', summary: 'The office alone', documents: ['office'] },
  ],
  documents: { office: { info: { title: 'Office' } } },
  requestStreams: [
    createRequestStream({
      path: '/count/{to}',
      query: z.object({ from: z.coerce.number().optional() }),
      events: defineEvents({ n: z.int() }),
      async *run({ params, query }) {
        for (let n = query.from ?? 1; n <= Number(params.to); n += 1) yield { event: 'n', data: n }
      },
    }),
  ],
})

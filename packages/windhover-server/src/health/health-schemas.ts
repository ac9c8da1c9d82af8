import type { EventSchema } from 'windhover'

import { lazySchema } from '../options/lazy-schema.ts'

const status = 'Whether all is well.'

/** What `GET /healthz` answers. */
export const healthResponse: EventSchema<unknown, object> = lazySchema((z) =>
  z
    .object({
      status: z.enum(['ok', 'unavailable']).describe(status),
      lagMs: z
        .number()
        .meta({ type: 'integer', minimum: 0 })
        .describe('How late the event loop is, in milliseconds; from 2,000 on the status is `unavailable`.'),
    })
    .meta({ title: 'HealthResponse', description: 'Whether the process answers in time.' }),
)

/** What `GET /readyz` answers. */
export const readyResponse: EventSchema<unknown, object> = lazySchema((z) =>
  z
    .object({
      status: z.enum(['ok', 'unavailable']).describe(status),
      parts: z
        .array(
          z.object({
            name: z
              .string()
              .describe(
                'As in `log`, `draining`, `jwks` for the keys of issuers, `store` for where messages are kept, and `state` for what nodes share.',
              ),
            ok: z.boolean().describe('Whether the server can work with it.'),
            detail: z
              .string()
              .optional()
              .describe(
                'What is wrong with it. A part with which the server can work may have one, too, such as keys that are stale.',
              ),
            ageMs: z
              .number()
              .meta({ type: 'integer', minimum: 0 })
              .optional()
              .describe('How long ago it was last known to be well, in milliseconds.'),
            facts: z
              .record(z.string(), z.string())
              .optional()
              .describe('What it says of itself, by name: of `store`, what decides how safe messages are.'),
          }),
        )
        .describe('Each part that the server needs.'),
    })
    .meta({ title: 'ReadyResponse', description: 'Whether the server takes readers and publishers, and why not.' }),
)

import { toStandardJsonSchema } from '@valibot/to-json-schema'
import { type } from 'arktype'
import * as v from 'valibot'
import { z } from 'zod'

import { defineConfig } from '../../src/options/define-config.ts'

/** One event of each way to write a schema, two with names that come to one, and one whose publisher sends less than readers get. */
export default defineConfig({
  open: false,
  events: {
    'order.placed': {
      schema: z.object({ orderId: z.string(), count: z.int().min(1).default(1) }),
      description: 'Sent once for each **paid** order.',
      examples: [{ orderId: 'a7', count: 2 }],
    },
    'order-placed': z.object({ id: z.number() }).meta({ title: 'OldOrder', examples: [{ id: 7 }] }),
    stock: toStandardJsonSchema(
      v.pipe(
        v.object({ sku: v.string(), left: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
        v.title('StockLevel'),
        v.examples([{ sku: 'b', left: 0 }]),
      ),
    ),
    user: {
      schema: type({ name: 'string > 0', role: "'admin' | 'guest'" }),
      examples: [{ name: 'Ann', role: 'guest' }],
    },
    price: {
      type: 'object',
      properties: { cents: { type: 'integer' } },
      required: ['cents'],
      examples: [{ cents: 5 }],
    },
    note: { schema: { type: 'string', maxLength: 9 }, examples: ['hello'], deprecated: true },
  },
})

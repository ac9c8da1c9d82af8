import { defineEvents } from 'windhover'
import { z } from 'zod'

export const prices = defineEvents({ price: z.object({ sku: z.string(), cents: z.int() }) })

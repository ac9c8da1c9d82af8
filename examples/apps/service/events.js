import { defineEvents } from 'windhover'
import { z } from 'zod'

export const events = defineEvents({
  order: { schema: z.object({ text: z.string().min(1).max(200) }), description: 'Somebody wants something.' },
  shipped: { schema: z.object({ order: z.string() }), description: 'The order of this id is on its way.' },
})

import { defineEvents } from 'windhover'
import { z } from 'zod'

export const events = defineEvents({
  note: { schema: z.object({ text: z.string().min(1).max(200) }), description: 'What somebody wrote.' },
})

import { defineEvents } from 'windhover'
import { z } from 'zod'

export const events = defineEvents({
  progress: z.object({ taskId: z.string(), percent: z.number().min(0).max(100) }),
  done: z.object({ taskId: z.string() }),
})

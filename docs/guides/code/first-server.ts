import { createServer } from 'windhover-server'
import { z } from 'zod'

export const server = createServer({
  port: Number(process.env['PORT'] ?? 5000),
  events: { progress: z.object({ taskId: z.string(), percent: z.number().min(0).max(100) }) },
})

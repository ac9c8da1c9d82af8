import { createServer } from 'windhover-server'
import { z } from 'zod'

export const server = createServer({
  name: 'jobs',
  port: Number(process.env['PORT'] ?? 5000),
  info: { title: 'Jobs', version: '1.0.0' },
  events: { progress: z.object({ taskId: z.string(), percent: z.number() }) },
  streams: [{ path: '/sse/jobs', keepAliveMs: 10_000, operationId: 'watchJobs', tags: ['Jobs'] }],
})

server.app.post('/jobs', { schema: { body: z.object({ taskId: z.string() }) } }, async ({ body }) => {
  const { connected } = await server.hub.publish('progress', { taskId: body.taskId, percent: 0 }, { retryMs: 5000 })
  return { connected }
})

import { createRequestStream, defineEvents, type EventSchema, type RequestStream } from 'windhover'
import { z } from 'zod'

import { operationProgressEvent } from '../../src/events/operation-progress-event.ts'
import type { ServerOptions } from '../../src/index.ts'

/** A schema with a bug: it throws for the task `bug`. */
const progress: EventSchema = {
  '~standard': {
    ...operationProgressEvent['~standard'],
    validate(value: unknown) {
      if ((value as { taskId?: unknown } | null)?.taskId === 'bug') throw new Error('the schema has a bug')
      return operationProgressEvent['~standard'].validate(value)
    },
  },
}

/** A stream for each request, of which a closed one cannot be served again. */
function createTicks(): RequestStream {
  return createRequestStream({
    path: '/ticks/{clock}',
    events: defineEvents({ tick: z.object({ n: z.int() }).meta({ title: 'Tick', examples: [{ n: 1 }] }) }),
    parameters: { clock: { pattern: '^[a-z]{1,9}$', example: 'tower' } },
    query: z.object({ count: z.coerce.number().int().min(1).max(9).default(3), note: z.string().max(5).optional() }),
    async *run({ query: { count } }) {
      for (let n = 1; n <= count; n += 1) yield { event: 'tick', data: { n }, id: String(n) }
    },
  })
}

/** A server whose documents hold all that they can, and that can be brought to every answer. */
export const contractOptions: ServerOptions = {
  maxBodyBytes: 1000,
  history: { maxMessages: 3 },
  events: { progress: { schema: progress, summary: 'Tell how far an operation is' }, plain: progress },
  streams: [
    { path: '/sse/status', refusal: 'status', channels: ['broadcast', 'news'], description: 'Refuses with a status.' },
    { path: '/sse/quick', keepAliveMs: 20, channels: 'any' },
    { path: '/sse/hidden', hidden: true },
  ],
  get requestStreams() {
    return [createTicks()]
  },
}

/** Data of `progress` that matches. */
export const goodProgress = { taskId: 'a', progress: 5, status: 'Going', state: 'running' }

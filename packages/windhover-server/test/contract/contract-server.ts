import type { EventSchema } from 'windhover'

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
}

/** Data of `progress` that matches. */
export const goodProgress = { taskId: 'a', progress: 5, status: 'Going', state: 'running' }

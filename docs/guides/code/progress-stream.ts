import { EventEmitter, once } from 'node:events'
import { createRequestStream, defineEvents } from 'windhover'
import { z } from 'zod'

export const job = new EventEmitter()

export const progress = createRequestStream({
  path: '/jobs/progress',
  events: defineEvents({ percent: z.number() }),
  onError: (error, { path }) => console.error(`${path} failed`, error),
  run: async ({ send, signal }) => {
    const onPercent = (percent: number): void => void send('percent', percent)
    job.on('percent', onPercent)
    try {
      await once(job, 'done', { signal })
    } finally {
      job.off('percent', onPercent)
    }
  },
})

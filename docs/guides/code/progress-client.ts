import { defineEvents } from 'windhover'
import { createClient } from 'windhover/client'
import { z } from 'zod'

export const events = defineEvents({
  progress: z.object({ taskId: z.string(), percent: z.number() }),
  note: z.object({ text: z.string() }),
})

export const createProgressClient = (url = 'http://api.test') => createClient<typeof events>({ url })

/** The code under test: writes how far a task is, and what it says of itself. */
export function watchTask(
  client: ReturnType<typeof createProgressClient>,
  taskId: string,
  write: (line: string) => void,
) {
  const stream = client.stream('/sse/broadcast', { events: ['progress'] })
  const offs = [
    stream.on('progress', (data) => {
      if (data.taskId === taskId) write(`${data.percent} %`)
    }),
    stream.onGap(() => write('?')),
    stream.onState(({ is }) => {
      if (is === 'waiting') write('no connection')
    }),
  ]
  return () => offs.forEach((off) => off())
}

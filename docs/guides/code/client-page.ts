import { createClient } from 'windhover/client'

import type { events } from './client-events.ts'

/** Shows the progress of a task until its page leaves. */
export function showTask(url: string, taskId: string, show: (text: string) => void): () => void {
  const client = createClient<typeof events>({ url })
  const stream = client.stream('/sse/broadcast', { channels: [`task:${taskId}`] })
  stream.on('progress', ({ percent }) => show(`${percent} %`))
  stream.on('done', () => show('done'))
  stream.onGap(() => show('some steps were missed'))
  stream.onState(({ is }) => {
    if (is === 'waiting') show('the connection is lost; it comes back by itself')
  })
  return () => stream.close()
}

import { createClient } from 'windhover/client'

import type { events } from './client-events.ts'

/** Waits for the end of a task. */
export async function untilDone(url: string, taskId: string, signal: AbortSignal): Promise<void> {
  const client = createClient<typeof events>({ url })
  const stream = client.stream('/sse/broadcast', { channels: [`task:${taskId}`], events: ['progress', 'done'] })
  signal.addEventListener('abort', () => stream.close())
  for await (const message of stream) {
    switch (message.name) {
      case 'progress':
        console.log(`${message.data.percent} %`)
        break
      case 'done':
        return
      case 'gap':
        console.log(`missed some: ${message.data.reason}`)
    }
  }
}

import type { ClientStream, GapMessage } from './client-stream.ts'
import type { AnyMessage } from './client-types.ts'

/** How many messages wait for a loop. */
const maxWaiting = 1000

/** Gives what a stream brings from the first `next()` on, as {@link ClientStream} describes it. */
export async function* iterate(stream: ClientStream): AsyncGenerator<AnyMessage | GapMessage, void> {
  let queue: (AnyMessage | GapMessage)[] = []
  let wake = (): void => {}
  const push = (item: AnyMessage | GapMessage): void => {
    if (queue.length >= maxWaiting)
      queue = [{ name: 'gap', data: { reason: 'slow', requested: null, resumedAt: null } }]
    queue.push(item)
    wake()
  }
  const offs = [
    stream.onMessage(push),
    stream.onGap((data) => push({ name: 'gap', data })),
    stream.onState(() => wake()),
  ]
  try {
    for (;;) {
      while (queue.length > 0) yield queue.shift()!
      const { is, error } = stream.state
      if (is === 'failed') throw error
      if (is === 'closed') return
      await new Promise<void>((resolve) => (wake = resolve))
    }
  } finally {
    for (const off of offs) off()
  }
}

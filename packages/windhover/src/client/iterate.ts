import type { ClientStream, GapMessage } from './client-stream.ts'
import type { AnyMessage } from './client-types.ts'

type Item = AnyMessage | GapMessage

/** How many messages wait for a loop. */
const maxWaiting = 1000

/** Gives what a stream brings from the first `next()` on, as {@link ClientStream} describes it. */
export function iterate(stream: ClientStream): AsyncGenerator<Item, void> {
  let queue: Item[] = []
  /** Whether too many waited when the last part of the stream had been handed on. What comes together may be more. */
  let isFull = false
  let isOver = false
  let wake = (): void => {}

  function push(item: Item): void {
    if (isFull && queue.length >= maxWaiting)
      queue = [{ name: 'gap', data: { reason: 'slow', requested: null, resumedAt: null } }]
    queue.push(item)
    wake()
  }

  async function* take(): AsyncGenerator<Item, void> {
    const offs = [
      stream.onMessage(push),
      stream.onGap((data) => push({ name: 'gap', data })),
      stream.subscribe(() => {
        isFull = queue.length >= maxWaiting
        wake()
      }),
    ]
    try {
      while (!isOver) {
        const { is, error } = stream.state
        if (queue.length > 0) yield queue.shift()!
        else if (is === 'failed') throw error
        else if (is === 'closed') return
        else {
          isFull = false
          await new Promise<void>((resolve) => (wake = resolve))
        }
      }
    } finally {
      for (const off of offs) off()
    }
  }

  const taking = take()
  const end = taking.return.bind(taking)
  // A generator ends only after what it waits for, which may never come.
  taking.return = (value) => {
    isOver = true
    wake()
    return end(value)
  }
  return taking
}

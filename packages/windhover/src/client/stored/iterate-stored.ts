import { WindhoverClientError } from '../client-error.ts'
import type { ClientStream, GapMessage } from '../client-stream.ts'
import type { AnyMessage } from '../client-types.ts'
import { createAcks } from './acks.ts'
import type { Pausable, Stored } from './create-stored.ts'
import { createIdWriter } from './id-writer.ts'
import type { Acknowledged } from './id-store.ts'

/** How many messages wait for a loop before the stream is paused. */
const maxWaiting = 1000

/** Stores that a loop has now. */
const inUse = new WeakSet<object>()

/** Gives what a stream brings, and writes to its store how far that is done, as `StoredStream` describes it. */
export async function* iterateStored(
  stream: ClientStream,
  used: Pausable,
  stored: Stored,
): AsyncGenerator<(AnyMessage | GapMessage) & Acknowledged, void> {
  if (inUse.has(stored))
    throw new WindhoverClientError('in_use', 'another loop has this stream and its store; end that first')
  inUse.add(stored)
  const writer = createIdWriter(stored.store, stored.retry, stored.onError)
  const acks = createAcks(write)
  const queue: (AnyMessage | GapMessage)[] = []
  let isPaused = false
  let wake = (): void => {}

  function write(id: string): void {
    stored.id = id
    writer.write(id)
  }

  function push(item: AnyMessage | GapMessage): void {
    queue.push(item)
    if (queue.length >= maxWaiting) {
      isPaused = true
      used.pause()
    }
    wake()
  }

  function look(): void {
    // Before the first message, as a crash before its `ack` would otherwise lose it.
    if (stream.state.is === 'open' && !stored.id && stream.lastEventId) write(stream.lastEventId)
    wake()
  }

  const offs = [stream.onState(look), stream.onMessage(push), stream.onGap((data) => push({ name: 'gap', data }))]
  const { is } = stream.state
  // What the loop before this one was given, and did not acknowledge, comes again.
  if (is !== 'closed' && is !== 'failed') used.restart()
  try {
    for (;;) {
      const { is, error } = stream.state
      if (is === 'failed') throw error
      if (is === 'closed') return
      const item = queue.shift()
      if (item !== undefined) {
        yield acks.give(item)
        continue
      }
      if (isPaused) {
        isPaused = false
        used.wake(true)
      }
      await new Promise<void>((resolve) => (wake = resolve))
    }
  } finally {
    for (const off of offs) off()
    await writer.flush()
    inUse.delete(stored)
  }
}

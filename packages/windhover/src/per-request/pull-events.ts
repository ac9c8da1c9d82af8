import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'
import type { SendOptions, StreamEvent } from './context.ts'

/**
 * Sends what a generator yields, one by one. Once the signal aborts, or an event cannot be sent, the
 * generator is asked to return. Resolves when it has, and rejects with what it threw, or with why an event
 * could not be sent.
 */
export async function pullEvents(
  source: AsyncIterable<StreamEvent>,
  signal: AbortSignal,
  send: (event: string, data: unknown, options: SendOptions) => Promise<void>,
): Promise<void> {
  const events = source[Symbol.asyncIterator]()
  let cleanUp: Promise<unknown> | undefined
  // Asked for at once, since a source that waits may not see the signal.
  const stop = (): void => {
    cleanUp ??= (async () => events.return?.())()
    cleanUp.catch(() => {})
  }
  signal.addEventListener('abort', stop)
  try {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one event after the other is the point
      const { done, value } = await events.next()
      if (done === true) break
      const { event, data, ...options } = checkYielded(value)
      // oxlint-disable-next-line no-await-in-loop -- the client sets the pace
      await send(event, data, options)
    }
  } catch (error) {
    // One that threw is over already, and does nothing.
    stop()
    await cleanUp
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
  }
  await cleanUp
}

function checkYielded(value: unknown): StreamEvent {
  if (typeof value === 'object' && value !== null) return value as StreamEvent
  throw new WindhoverError('invalid_data', `run: expected it to yield { event, data }, got ${describeGiven(value)}`)
}

import { WindhoverError } from '../errors.ts'
import type { Sink, SinkListener } from '../connection/sink.ts'
import { endGzip } from '../compress/blocks.ts'
import { encodeChunk, toBytes } from '../wire/chunk.ts'
import { encodeClosing, pickRetryMs } from '../wire/control-events.ts'

/**
 * The longest time that a client that was turned away may take to leave before its connection is dropped, in
 * milliseconds.
 */
const closeTimeoutMs = 1000

/**
 * Ends a stream whose head is already out, and that nothing takes in. The reason is `busy` if there is no room, and
 * otherwise `failed`. The client may come back. Never throws.
 *
 * @param sink - has no listener yet.
 * @param error - the reason why it was not taken in.
 * @param spreadMs - the milliseconds over which the returns of clients are spread.
 * @param encoding - what the head said of the body.
 */
export function turnAway(sink: Sink, error: unknown, spreadMs: number, encoding?: 'gzip'): void {
  const isFull = error instanceof WindhoverError && (error.code === 'closed' || error.code === 'unavailable')
  const closing = encodeClosing(isFull ? 'busy' : 'failed', true, pickRetryMs(spreadMs))
  const timer = setTimeout(() => drop(sink), closeTimeoutMs)
  ;(timer as { unref?: () => void }).unref?.()
  const listener: SinkListener = { onDrain: () => {}, onClose: () => clearTimeout(timer) }
  try {
    sink.attach(listener)
    sink.close(encoding === 'gzip' ? endGzip(toBytes(closing), false) : encodeChunk(closing))
  } catch {
    clearTimeout(timer)
    drop(sink)
  }
}

function drop(sink: Sink): void {
  try {
    sink.destroy()
  } catch {
    // A sink that fails even at this is as gone as one that does not.
  }
}

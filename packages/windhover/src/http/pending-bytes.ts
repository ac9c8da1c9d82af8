import type { Socket } from 'node:net'

/** What the operating system has not taken yet is known to the handle. It is no documented part of Node, and so not relied on. */
interface HandledSocket extends Socket {
  readonly _handle?: { readonly writeQueueSize?: unknown } | null
}

/**
 * How many bytes a connection holds in this process. What was handed over in part stays in `writableLength` as a whole until the
 * rest is gone too, so the handle is asked first: from its answer one can tell a slow client from one that takes nothing.
 */
export function countPendingBytes(socket: Socket): number {
  return readWriteQueue(socket) ?? socket.writableLength
}

function readWriteQueue(socket: HandledSocket): number | undefined {
  try {
    const size = socket._handle?.writeQueueSize
    // Not NaN either, which nothing is less than.
    return typeof size === 'number' && size >= 0 ? size : undefined
  } catch {
    return undefined
  }
}

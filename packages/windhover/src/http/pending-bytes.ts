import type { Socket } from 'node:net'

/**
 * What the operating system has not taken yet is known to the handle. It is no documented part of Node, and
 * so not relied on.
 */
interface HandledSocket extends Socket {
  readonly _handle?: { readonly writeQueueSize?: unknown } | null
}

/**
 * Returns how many bytes a connection holds in this process. A buffer that was handed over in part counts
 * whole in `writableLength` until the rest is gone too. So the handle is asked first, which tells a slow
 * client from one that takes nothing.
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

import type { Socket } from 'node:net'

/**
 * What the operating system has not taken yet is known to the handle. It is no documented part of Node, and
 * so not relied on.
 */
interface HandledSocket extends Socket {
  readonly _handle?: (Queue & { readonly _parent?: Queue | null }) | null
}

interface Queue {
  readonly writeQueueSize?: unknown
}

/**
 * Returns how many bytes a connection holds in this process. A buffer that was handed over in part counts
 * whole in `writableLength` until the rest is gone too. So the handle is asked first, which tells a slow
 * client from one that takes nothing. With TLS, that is the handle below: the one of TLS counts a write whole,
 * too. It knows nothing of what has been encrypted and is not handed over yet.
 */
export function countPendingBytes(socket: Socket): number {
  return readWriteQueue(socket) ?? socket.writableLength
}

function readWriteQueue(socket: HandledSocket): number | undefined {
  try {
    const below = socket._handle?._parent
    const size = (below ?? socket._handle)?.writeQueueSize
    // Not NaN either, which nothing is less than.
    if (typeof size !== 'number' || !(size >= 0)) return undefined
    return below && size === 0 ? undefined : size
  } catch {
    return undefined
  }
}

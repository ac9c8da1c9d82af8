import type { Socket } from 'node:net'

/** What libuv counts for a connection. It is no documented part of Node, and so not relied on. */
interface Counts {
  readonly bytesWritten?: unknown
  readonly writeQueueSize?: unknown
}

interface HandledSocket extends Socket {
  /** That of TLS counts a write whole until all of it has left; below it is that of the connection. */
  readonly _handle?: (Counts & { readonly _parent?: Counts | null }) | null
}

/**
 * Returns how many bytes of a connection the system has taken so far. Node itself counts a write as a whole once all of it is gone,
 * by which a slow client cannot be told from one that takes nothing.
 *
 * @returns `undefined` on a runtime that does not count them.
 */
export function countTakenBytes(socket: Socket): number | undefined {
  const { _handle: handle } = socket as HandledSocket
  const { bytesWritten, writeQueueSize } = handle?._parent ?? handle ?? {}
  if (typeof bytesWritten !== 'number' || typeof writeQueueSize !== 'number') return undefined
  return bytesWritten - writeQueueSize
}

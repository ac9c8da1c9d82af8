import type { Socket } from 'node:net'

/** What libuv counts for a connection. It is no documented part of Node, and so not relied on. */
interface HandledSocket extends Socket {
  readonly _handle?: { readonly bytesWritten?: unknown; readonly writeQueueSize?: unknown } | null
}

/**
 * Returns how many bytes of a connection the system has taken so far. Node itself counts a write as a whole once all of it is gone,
 * by which a slow client cannot be told from one that takes nothing.
 *
 * @returns `undefined` on a runtime that does not count them.
 */
export function countTakenBytes(socket: Socket): number | undefined {
  const { bytesWritten, writeQueueSize } = (socket as HandledSocket)._handle ?? {}
  if (typeof bytesWritten !== 'number' || typeof writeQueueSize !== 'number') return undefined
  return bytesWritten - writeQueueSize
}

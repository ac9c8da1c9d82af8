import type { Connection, ConnectionOptions } from './connection.ts'
import { createQueuedConnection } from './queued-connection.ts'
import { sharesConnections } from './shared-connections.ts'
import { createStreamSlots, unlimitedStreams } from './stream-slots.ts'

// Browsers tell tabs of one another on secure origins alone, of which 127.0.0.1 is one.
const slots =
  sharesConnections() && (navigator.locks as LockManager | undefined) !== undefined
    ? createStreamSlots(navigator.locks)
    : unlimitedStreams

/** Makes a connection that waits for one of the slots that all tabs of this origin share. */
export function createSlottedConnection(options: ConnectionOptions): Connection {
  return createQueuedConnection(options, slots)
}

import { type Connection, type ConnectionOptions, createConnection } from './connection.ts'
import type { StreamSlots } from './stream-slots.ts'

/** Makes a connection that first waits for a slot, and gives it back once it is closed for good. */
export function createQueuedConnection(options: ConnectionOptions, slots: StreamSlots): Connection {
  const closed = new AbortController()
  let release: (() => void) | undefined
  const connection = createConnection({
    ...options,
    onState(state) {
      if (state.phase === 'closed') end()
      options.onState(state)
    },
  })

  function end(): void {
    closed.abort()
    release?.()
    release = undefined
  }

  async function begin(): Promise<void> {
    try {
      const taken = await slots.take(closed.signal, () => options.onState({ phase: 'waiting' }))
      if (closed.signal.aborted) return taken()
      release = taken
      connection.open()
    } catch {
      // Closed while it waited; or the browser refuses locks, and then the stream is read without one.
      if (!closed.signal.aborted) connection.open()
    }
  }

  return {
    open() {
      options.onState({ phase: 'connecting' })
      void begin()
    },
    close: () => connection.close(),
    retryNow: () => connection.retryNow(),
  }
}

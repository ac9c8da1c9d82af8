import type { Connection, ConnectionOptions } from './connection.ts'
import type { StreamSlots } from './stream-slots.ts'

/**
 * Makes a connection that first waits for a slot, and gives it back once it is closed for good. What reads a stream is loaded with
 * the first one: the page is there before.
 */
export function createQueuedConnection(options: ConnectionOptions, slots: StreamSlots): Connection {
  const closed = new AbortController()
  let release: (() => void) | undefined
  let connection: Connection | undefined

  function end(): void {
    closed.abort()
    release?.()
    release = undefined
  }

  function close(why: string): void {
    end()
    options.onState({ phase: 'closed', why })
  }

  /** Takes a slot, unless the browser refuses locks: then the stream is read without one. */
  async function takeSlot(): Promise<void> {
    try {
      release = await slots.take(closed.signal, () => options.onState({ phase: 'waiting' }))
    } catch {
      // Closed while it waited, which the caller looks at.
    }
  }

  async function begin(): Promise<void> {
    const [part] = await Promise.all([import('./connection.ts').catch(() => undefined), takeSlot()])
    if (closed.signal.aborted) return end()
    if (part === undefined) return close(notLoaded)
    connection = part.createConnection({
      ...options,
      onState(state) {
        if (state.phase === 'closed') end()
        options.onState(state)
      },
    })
    connection.open()
  }

  return {
    open() {
      options.onState({ phase: 'connecting' })
      void begin()
    },
    close: () => (connection === undefined ? close('Disconnected.') : connection.close()),
    retryNow: () => connection?.retryNow(),
  }
}

const notLoaded =
  'The part of this page that reads streams could not be loaded. The server may be away; reload the page once it is back.'

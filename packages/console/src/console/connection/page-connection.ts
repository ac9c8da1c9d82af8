import type { Connection, ConnectionOptions } from './connection.ts'

/**
 * Makes a connection of this page. What reads streams is loaded with the first one, since the page is to be there before it; that
 * it could not be loaded is told as a state.
 */
export function createPageConnection(options: ConnectionOptions): Connection {
  let connection: Connection | undefined
  let isClosed = false

  function end(why: string): void {
    isClosed = true
    options.onState({ phase: 'closed', why })
  }

  async function begin(): Promise<void> {
    const part = await import('./page-slots.ts').catch(() => undefined)
    if (isClosed) return
    if (part === undefined) return end(notLoaded)
    connection = part.createSlottedConnection(options)
    connection.open()
  }

  return {
    open() {
      options.onState({ phase: 'connecting' })
      void begin()
    },
    close: () => (connection === undefined ? end('Disconnected.') : connection.close()),
    retryNow: () => connection?.retryNow(),
  }
}

const notLoaded =
  'The part of this page that reads streams could not be loaded. Reload the page once the server is there: it may have been replaced.'

import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** A connection that a test writes bytes to. */
export interface RawConnection {
  readonly socket: Socket
  /** All that has come so far, a character for a byte. */
  readonly text: () => string
  /** Resolves as soon as what has come matches. Rejects if the connection ends before. */
  readonly waitFor: (pattern: RegExp) => Promise<string>
  /** Resolves with all that came, once the other side has closed. */
  readonly closed: Promise<string>
}

/** Opens a connection and writes to it. */
export function openRaw(port: number, bytes: string | Buffer): RawConnection {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.setEncoding('latin1').on('data', (part: string) => {
    text += part
  })
  // A connection that the server resets; 'close' follows.
  socket.on('error', () => {})
  socket.write(bytes)
  const closed = once(socket, 'close').then(() => text)
  return {
    socket,
    text: () => text,
    closed,
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!pattern.test(text)) return
          socket.off('data', look)
          resolve(text)
        }
        socket.on('data', look)
        look()
        void closed.then(() => reject(new Error(`closed before ${String(pattern)}: ${text}`)))
      }),
  }
}

/** Writes to a connection, and answers what came until the server closed it. */
export function rawExchange(port: number, bytes: string | Buffer): Promise<string> {
  return openRaw(port, bytes).closed
}

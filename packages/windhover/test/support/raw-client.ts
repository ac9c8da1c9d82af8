import { connect, type Socket } from 'node:net'

/** A connection that is written to byte by byte, for what no HTTP client would send. */
export interface RawClient {
  readonly socket: Socket
  /** Everything that came so far. */
  readonly text: string
  /** Resolves once the text that came contains this. */
  waitFor(text: string): Promise<void>
  /** Resolves once the connection is gone, however it ended. */
  readonly closed: Promise<void>
}

/** Connects to a port of this machine and sends a first text. */
export function openRaw(port: number, first: string): RawClient {
  const socket = connect(port, '127.0.0.1')
  const waiting = new Set<() => void>()
  let text = ''
  socket.setEncoding('utf8')
  socket.on('data', (part: string) => {
    text += part
    for (const check of waiting) check()
  })
  // A connection that the server resets.
  socket.on('error', () => {})
  socket.write(first)
  return {
    socket,
    get text() {
      return text
    },
    waitFor: (expected) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!text.includes(expected)) return
          waiting.delete(check)
          resolve()
        }
        waiting.add(check)
        check()
      }),
    closed: new Promise((resolve) => socket.once('close', () => resolve())),
  }
}

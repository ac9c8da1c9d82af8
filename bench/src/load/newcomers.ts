import { connect, type Socket } from 'node:net'

import { formatRequest } from './format-request.ts'
import { nowUs } from './message.ts'

/** Options of {@link Newcomers}. */
export interface NewcomersOptions {
  readonly port: number
  /** How many are on their way at a time. */
  readonly atOnce: number
  /** Told of each that has its first event, and how long it waited for it. */
  readonly onArrived: (waitedMs: number) => void
}

/** New readers that leave as soon as they have their first event, each followed by another one. */
export class Newcomers {
  readonly #options: NewcomersOptions
  readonly #buffer = Buffer.allocUnsafe(64 * 1024)
  readonly #sockets = new Set<Socket>()
  readonly #reasons = new Set<string>()
  #isClosing = false

  constructor(options: NewcomersOptions) {
    this.#options = options
    for (let index = 0; index < options.atOnce; index += 1) this.#openOne()
  }

  /** Why some had no first event, in words. */
  get problems(): string[] {
    return [...this.#reasons].map((reason) => `a new reader got no first event: ${reason}`)
  }

  close(): void {
    this.#isClosing = true
    for (const socket of this.#sockets) socket.resetAndDestroy()
  }

  #openOne(): void {
    const { port, onArrived } = this.#options
    const fromUs = nowUs()
    let text = ''
    let hasArrived = false
    let reason: string | undefined
    const socket = connect({
      port,
      host: '127.0.0.1',
      onread: {
        buffer: this.#buffer,
        callback: (length) => {
          text += this.#buffer.toString('latin1', 0, length)
          if (hasArrived || !hasFirstEvent(text)) return true
          hasArrived = true
          onArrived((nowUs() - fromUs) / 1000)
          socket.resetAndDestroy()
          return true
        },
      },
    })
    this.#sockets.add(socket)
    socket.write(formatRequest(port, {}))
    socket.on('error', (error) => {
      reason = error.message
    })
    socket.on('close', () => {
      this.#sockets.delete(socket)
      if (this.#isClosing) return
      if (!hasArrived) this.#reasons.add(reason ?? `it was answered ${JSON.stringify(text.slice(0, 40))}`)
      this.#openOne()
    })
  }
}

/** Whether the answer is a stream whose event `connected` has come whole. */
function hasFirstEvent(text: string): boolean {
  const event = text.startsWith('HTTP/1.1 200') ? text.indexOf('event: connected\n') : -1
  return event >= 0 && text.includes('\n\n', event)
}

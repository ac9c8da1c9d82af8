import { connect, type Socket } from 'node:net'

import { formatRequest } from './format-request.ts'
import { MarkerCounter } from './marker-counter.ts'

/** Options of {@link Replays}. */
export interface ReplaysOptions {
  readonly port: number
  /** Length of the JSON text of a message's data: the least distance of two markers. */
  readonly dataBytes: number
  /** The id after which each replay begins. */
  readonly lastEventId: string
  /** How many messages are kept after it. */
  readonly messages: number
}

/** How many connections are on their way at once: below the accept queue of `node:http`, which is 511. */
const maxConnecting = 256

/** Clients that each read all that is kept; as soon as they have it they leave, and begin from the start again. */
export class Replays {
  readonly #options: ReplaysOptions
  readonly #buffer = Buffer.allocUnsafe(64 * 1024)
  readonly #counter: MarkerCounter
  readonly #sockets = new Set<Socket>()
  readonly #reasons = new Set<string>()
  #isClosing = false
  messages = 0
  bytes = 0
  /** How often all was read. */
  whole = 0

  constructor(options: ReplaysOptions) {
    this.#options = options
    this.#counter = new MarkerCounter(options.dataBytes)
  }

  /** Why replays ended before they were whole, in words. */
  get problems(): string[] {
    return [...this.#reasons].map((reason) => `a replay ended early: ${reason}`)
  }

  /** Begins so many, {@link maxConnecting} at a time, and resolves once each has its first bytes. */
  open(count: number): Promise<void> {
    return new Promise((resolve) => {
      let started = 0
      let begun = 0
      const next = (): void => {
        if (started === count) return
        started += 1
        this.#openOne(() => {
          begun += 1
          if (begun === count) resolve()
          next()
        })
      }
      for (let index = 0; index < Math.min(count, maxConnecting); index += 1) next()
    })
  }

  close(): void {
    this.#isClosing = true
    for (const socket of this.#sockets) socket.resetAndDestroy()
  }

  #openOne(onBegun?: () => void): void {
    const { port, lastEventId, messages } = this.#options
    let left = messages
    let isFirst = true
    let reason = 'the server ended it'
    const socket = connect({
      port,
      host: '127.0.0.1',
      onread: {
        buffer: this.#buffer,
        callback: (length) => {
          const head = isFirst ? this.#buffer.toString('latin1', 0, Math.min(length, 12)) : ''
          if (isFirst) onBegun?.()
          isFirst = false
          if (head !== '' && head !== 'HTTP/1.1 200') reason = `it was answered ${head}`
          const count = this.#counter.count(this.#buffer, length)
          this.messages += count
          this.bytes += length
          left -= count
          if (left <= 0) socket.resetAndDestroy()
          return true
        },
      },
    })
    this.#sockets.add(socket)
    socket.write(formatRequest(port, { lastEventId }))
    socket.on('error', (error) => {
      reason = error.message
    })
    socket.on('close', () => {
      this.#sockets.delete(socket)
      if (this.#isClosing) return
      if (left === 0) this.whole += 1
      else this.#reasons.add(left < 0 ? 'more came than was kept' : reason)
      this.#openOne()
    })
  }
}

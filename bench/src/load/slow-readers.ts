import { connect, type Socket } from 'node:net'

import { formatRequest, type ReaderRequest } from './format-request.ts'

/** Read at a time. */
const readBytes = 64 * 1024

/** The pause after each read: 1.3 MB/s. */
const pauseMs = 50

/** Readers that are there all the time, and always behind: they count nothing. */
export class SlowReaders {
  readonly #port: number
  readonly #buffer = Buffer.allocUnsafe(readBytes)
  readonly #sockets = new Set<Socket>()
  readonly #reasons = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  #isClosing = false
  /** What they read so far. */
  bytes = 0

  constructor(port: number) {
    this.#port = port
  }

  /** Why some did not stay, in words. */
  get problems(): string[] {
    return [...this.#reasons].map((reason) => `a slow reader lost its stream: ${reason}`)
  }

  /** Connects so many, and waits until each has the first bytes of its stream. */
  async open(count: number, request: (index: number) => ReaderRequest): Promise<void> {
    await Promise.all(Array.from({ length: count }, (_, index) => this.#openOne(request(index))))
    this.#timer = setInterval(() => {
      for (const socket of this.#sockets) socket.resume()
    }, pauseMs)
  }

  close(): void {
    this.#isClosing = true
    clearInterval(this.#timer)
    for (const socket of this.#sockets) socket.resetAndDestroy()
  }

  #openOne(request: ReaderRequest): Promise<void> {
    return new Promise((resolve, reject) => {
      let hasBegun = false
      let reason = 'the server ended it'
      const socket = connect({
        port: this.#port,
        host: '127.0.0.1',
        onread: {
          buffer: this.#buffer,
          // False stops reading until the socket is resumed.
          callback: (length) => {
            const head = this.#buffer.toString('latin1', 0, Math.min(length, 12))
            if (hasBegun || head === 'HTTP/1.1 200') resolve()
            else reject(new Error(`A slow reader was answered ${head}`))
            hasBegun = true
            this.bytes += length
            return false
          },
        },
      })
      this.#sockets.add(socket)
      socket.write(formatRequest(this.#port, request))
      socket.on('error', (error) => {
        reason = error.message
      })
      socket.on('close', () => {
        this.#sockets.delete(socket)
        if (!this.#isClosing) this.#reasons.add(reason)
        reject(new Error(`A slow reader lost its stream: ${reason}`))
      })
    })
  }
}

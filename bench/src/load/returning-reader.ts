import { connect, type Socket } from 'node:net'

import { formatRequest } from './format-request.ts'
import { decodeStamp, nowUs } from './message.ts'
import { SequenceCheck } from './sequence-check.ts'
import { StreamParser } from './stream-parser.ts'
import { wait } from './wait.ts'

/** Options of {@link ReturningReader}. */
export interface ReturningReaderOptions {
  /** Where it connects first, and where it comes back. */
  readonly ports: readonly [first: number, then: number]
  /** The wait before it comes back. Without it the server's last word counts, as with EventSource. */
  readonly retryMs: number | undefined
  /** From where it connects. Default: what the system chooses, which takes ever longer the more connections there are and were. */
  readonly local?: { readonly localAddress: string; readonly localPort: number }
}

/** A client as EventSource is one: it comes back after a wait with the last id that it saw, and finds another node. */
export class ReturningReader {
  readonly #options: ReturningReaderOptions
  readonly check: SequenceCheck = new SequenceCheck()
  #socket: Socket | undefined
  #lastEventId: string | undefined
  #isClosed = false
  /** The wait that the server told last. */
  #toldMs = 0
  /** Gaps that it was told of. */
  gaps = 0
  /** When its second stream began; undefined before. */
  backUs: number | undefined
  /** When its first stream ended; undefined before. */
  lostUs: number | undefined

  constructor(options: ReturningReaderOptions) {
    this.#options = options
  }

  /** Connects, and resolves once its stream has begun. */
  open(): Promise<void> {
    return this.#connect(this.#options.ports[0])
  }

  close(): void {
    this.#isClosed = true
    this.#socket?.destroy()
  }

  #connect(port: number): Promise<void> {
    return new Promise((resolve) => {
      const parser = new StreamParser(({ id, event, data, retryMs }) => {
        this.#toldMs = retryMs ?? this.#toldMs
        if (id !== '') this.#lastEventId = id
        resolve()
        if (event === 'gap') this.gaps += 1
        const stamp = event === 'message' ? decodeStamp(data) : undefined
        if (stamp !== undefined) this.check.see(stamp)
      })
      const lastEventId = this.#lastEventId
      const socket = connect({ port, host: '127.0.0.1', ...this.#options.local })
      this.#socket = socket
      socket.write(formatRequest(port, lastEventId === undefined ? {} : { lastEventId }))
      socket.on('data', (bytes) => {
        if (this.lostUs !== undefined) this.backUs ??= nowUs()
        parser.push(bytes.toString('latin1'))
      })
      socket.on('error', () => {})
      socket.once('close', () => void this.#comeBack())
    })
  }

  async #comeBack(): Promise<void> {
    if (this.#isClosed) return
    this.lostUs ??= nowUs()
    await wait(this.#options.retryMs ?? this.#toldMs)
    if (!this.#isClosed) await this.#connect(this.#options.ports[1])
  }
}

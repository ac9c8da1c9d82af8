import { createClient, ErrorReply } from '@redis/client'
import { WindhoverError } from 'windhover'

/**
 * A connection without an answer for this long is given up, since a host that vanished sends no end. Longer
 * than a blocked read.
 */
const socketTimeoutMs = 3_000
const connectTimeoutMs = 3_000
const maxReconnectMs = 1_000

/**
 * One connection to Redis, which is made again whenever it breaks. A command that was sent is never repeated
 * by itself.
 */
export class RedisConnection {
  readonly #client: ReturnType<typeof openClient>
  readonly #onChange: (isReady: boolean) => void

  /** @param onChange - called whenever it becomes ready, and whenever it no longer is. */
  constructor(url: string, onChange: (isReady: boolean) => void) {
    this.#onChange = onChange
    this.#client = openClient(url)
    this.#client.on('ready', () => this.#onChange(true))
    this.#client.on('reconnecting', () => this.#onChange(false))
    // Each call gets its own error. An error event without a listener would end the process.
    this.#client.on('error', () => this.#onChange(false))
    this.#client.connect().catch(() => undefined)
  }

  get isReady(): boolean {
    return this.#client.isReady
  }

  /**
   * Sends one command.
   *
   * @throws WindhoverError `unavailable`, with `mayHaveHappened` unless Redis refused it or it was never
   *   sent.
   */
  async call(command: readonly string[]): Promise<unknown> {
    if (!this.#client.isReady) throw new WindhoverError('unavailable', 'there is no connection to Redis')
    try {
      return await this.#client.sendCommand(command)
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      const mayHaveHappened = !(cause instanceof ErrorReply)
      throw new WindhoverError('unavailable', `Redis: ${why}`, { cause, mayHaveHappened })
    }
  }

  /** Ends the connection at once. Calls that wait for an answer are refused. */
  close(): void {
    if (this.#client.isOpen) this.#client.destroy()
  }
}

/** Opens a client, whose type holds its settings. */
function openClient(url: string) {
  return createClient({
    url,
    RESP: 2,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: connectTimeoutMs,
      socketTimeout: socketTimeoutMs,
      // The delay is random, so that nodes do not all come back at once.
      reconnectStrategy: (retries) => Math.random() * Math.min(50 * 2 ** retries, maxReconnectMs),
    },
  })
}

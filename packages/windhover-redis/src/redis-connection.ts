import { createClient, ErrorReply } from '@redis/client'
import { WindhoverError } from 'windhover'

/** Without an answer for so long a connection is given up: a host that vanished sends no end. Longer than a blocked read. */
const socketTimeoutMs = 3_000
const connectTimeoutMs = 3_000
const maxReconnectMs = 1_000

/** One connection to Redis, which is made again whenever it breaks. Nothing that was sent is ever sent again by itself. */
export class RedisConnection {
  readonly #client: ReturnType<typeof openClient>
  readonly #onChange: (isReady: boolean) => void

  /** @param onChange - told whenever it is ready, and whenever it no longer is. */
  constructor(url: string, onChange: (isReady: boolean) => void) {
    this.#onChange = onChange
    this.#client = openClient(url)
    this.#client.on('ready', () => this.#onChange(true))
    this.#client.on('reconnecting', () => this.#onChange(false))
    // Each call is told what went wrong with it; an error event without a listener would end the process.
    this.#client.on('error', () => this.#onChange(false))
    this.#client.connect().catch(() => undefined)
  }

  get isReady(): boolean {
    return this.#client.isReady
  }

  /**
   * Sends one command.
   *
   * @throws WindhoverError `unavailable`; `mayHaveHappened` unless Redis refused it or it was never sent.
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

  /** Ends it at once; what waits for an answer is refused. */
  close(): void {
    if (this.#client.isOpen) this.#client.destroy()
  }
}

/** Its type holds its settings. */
function openClient(url: string) {
  return createClient({
    url,
    RESP: 2,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: connectTimeoutMs,
      socketTimeout: socketTimeoutMs,
      // At random, so that all nodes do not come back at once.
      reconnectStrategy: (retries) => Math.random() * Math.min(50 * 2 ** retries, maxReconnectMs),
    },
  })
}

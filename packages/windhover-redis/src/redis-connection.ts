import { createClient, ErrorReply, RESP_TYPES } from '@redis/client'
import { WindhoverError } from 'windhover'
import { startLimit } from 'windhover/store'

import { type RedisRole, type RedisSettings, type RedisSource, toAddress } from './redis-source.ts'

/**
 * A call, or an attempt to connect, that takes longer is given up, and its socket dropped. A host that vanished sends
 * no end, and the kernel of a process that stands still goes on to confirm what it receives.
 */
const limitMs = 3_000

/** The longest pause between two attempts to connect. */
const maxPauseMs = 1_000

/** How often a source whose server may move is asked where it is. */
const lookMs = 2_000

const replicaSentence = 'the Redis of the address is a replica, which takes no writes: give the address of the primary'

const asBytes: CommandOptions = { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } }

/** The address to which a node of a cluster sends a call. */
interface Address {
  readonly host?: string
  readonly port: number
}

type Client = ReturnType<typeof openClient>
type CommandOptions = Parameters<Client['sendCommand']>[1]

/**
 * One connection to Redis, which is made again whenever it breaks, wherever the source finds the server by then. A
 * command that was sent is never repeated by itself.
 */
export class RedisConnection {
  readonly #source: RedisSource
  readonly #role: RedisRole
  readonly #onChange: (isReady: boolean) => void
  /** The client that is ready for calls. */
  #client: Client | undefined
  #connecting: Client | undefined
  /** Ends the wait for the end of the client, or for the next attempt. */
  #continue: () => void = () => undefined
  #moved: Address | undefined
  #attempt = 0
  /** The number of attempts since a call was last answered. */
  #failures = 0
  #problem: unknown
  #address = ''
  #looking: ReturnType<typeof setInterval> | undefined
  #isClosed = false

  /** @param onChange - called whenever it becomes ready, and whenever it no longer is, or is not yet. */
  constructor(source: RedisSource, role: RedisRole, onChange: (isReady: boolean) => void) {
    this.#source = source
    this.#role = role
    this.#onChange = onChange
    void this.#run()
  }

  get isReady(): boolean {
    return this.#client !== undefined
  }

  /** The reason why the last attempt to connect failed. */
  get problem(): unknown {
    return this.#problem
  }

  /**
   * Sends one command.
   *
   * @throws WindhoverError `unavailable`, with `mayHaveHappened` unless Redis refused it or it was never
   *   sent.
   */
  call(command: readonly string[]): Promise<unknown> {
    return this.#send(command, 0)
  }

  /**
   * Does what {@link call} does, with bytes in place of each text of the answer.
   *
   * @param waitMs - how long Redis itself waits before it answers.
   */
  read(command: readonly string[], waitMs = 0): Promise<unknown> {
    return this.#send(command, waitMs, asBytes)
  }

  async #send(command: readonly string[], waitMs: number, options?: CommandOptions): Promise<unknown> {
    const client = this.#client
    if (client === undefined) throw new WindhoverError('unavailable', `there is no connection to Redis${this.#why()}`)
    let isLate = false
    const endLimit = startLimit(limitMs + waitMs, () => {
      isLate = true
      this.#drop(client)
    })
    try {
      const answer = await client.sendCommand(command, options)
      this.#failures = 0
      return answer
    } catch (cause) {
      if (cause instanceof ErrorReply) this.#judge(client, cause)
      const why = isLate ? `no answer within ${limitMs + waitMs} ms` : toMessage(cause)
      const mayHaveHappened = !(cause instanceof ErrorReply)
      throw new WindhoverError('unavailable', `Redis: ${why}`, { cause, mayHaveHappened })
    } finally {
      endLimit()
    }
  }

  /** Drops the connection, and makes another one. Calls that wait for an answer are refused. */
  renew(): void {
    if (this.#client !== undefined) this.#drop(this.#client)
  }

  /** Ends the connection at once. Calls that wait for an answer are refused. */
  close(): void {
    this.#isClosed = true
    this.#connecting?.destroy()
    this.renew()
    this.#continue()
  }

  async #run(): Promise<void> {
    while (!this.#isClosed) {
      const client = await this.#connect().catch((error: unknown) => {
        this.#problem = error
        this.#moved = undefined
      })
      if (client !== undefined && client.isReady) {
        const ended = this.#pause()
        this.#client = client
        if (this.#source.isMoving) this.#looking = setInterval(() => void this.#look(client), lookMs)
        this.#problem = undefined
        this.#onChange(true)
        if (this.#client === client) await ended
        clearInterval(this.#looking)
      }
      client?.destroy()
      if (this.#isClosed) return
      this.#failures += 1
      this.#onChange(false)
      // The delay is random, so that nodes do not all come back at once.
      await this.#pause(Math.random() * Math.min(25 * 2 ** this.#failures, maxPauseMs))
    }
  }

  async #connect(): Promise<Client> {
    const settings = await this.#source.find(this.#role, this.#attempt++)
    if (this.#isClosed) throw new WindhoverError('closed', 'the connection is closed')
    this.#address = toAddress(settings)
    const client = openClient(settings, this.#moved)
    this.#connecting = client
    // Each call gets its own error. An error event without a listener would end the process.
    client.on('error', (error: unknown) => {
      this.#problem = error
      this.#drop(client)
    })
    const endLimit = startLimit(limitMs, () => client.destroy())
    try {
      await client.connect()
    } catch (error) {
      client.destroy()
      throw error
    } finally {
      endLimit()
      this.#connecting = undefined
    }
    return client
  }

  /** Drops a connection to a server that is no longer the one, although it may go on to take writes for a while. */
  async #look(client: Client): Promise<void> {
    const settings = await this.#source.find(this.#role, this.#attempt).catch(() => undefined)
    if (settings !== undefined && this.#moved === undefined && toAddress(settings) !== this.#address) this.#drop(client)
  }

  /** Finds out what a refusal says about the server: a call may succeed elsewhere. */
  #judge(client: Client, cause: ErrorReply): void {
    const { message } = cause
    const moved = /^MOVED \d+ (.*):(\d+)$/.exec(message)
    // Without a host it is another port of the same.
    if (moved !== null) this.#moved = { ...(moved[1] === '' ? {} : { host: moved[1]! }), port: Number(moved[2]) }
    // A server that was a master until now, or does not know yet that it is none.
    if (moved === null && !/^(READONLY|MASTERDOWN|CLUSTERDOWN)/.test(message)) return
    // Told by the calls that come before the next connection.
    if (moved === null) this.#problem = cause
    this.#drop(client)
  }

  #drop(client: Client): void {
    client.destroy()
    if (this.#client !== client) return
    this.#client = undefined
    this.#continue()
  }

  /** Waits until {@link #continue} is called, or for so many milliseconds. */
  async #pause(ms?: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    await new Promise<void>((resolve) => {
      this.#continue = resolve
      if (ms !== undefined) timer = setTimeout(resolve, ms)
    })
    clearTimeout(timer)
  }

  #why(): string {
    return this.#problem === undefined ? '' : `: ${toMessage(this.#problem)}`
  }
}

/** Opens a client, whose type holds its settings. */
function openClient(settings: RedisSettings, moved: Address | undefined) {
  const socket = { ...settings.socket, ...moved, connectTimeout: limitMs, reconnectStrategy: false }
  return createClient({
    ...settings,
    RESP: 2,
    disableOfflineQueue: true,
    socket: socket as NonNullable<RedisSettings['socket']>,
  })
}

function toMessage(error: unknown): string {
  if (error instanceof ErrorReply && error.message.startsWith('READONLY')) return replicaSentence
  return error instanceof Error ? error.message || error.name : String(error)
}

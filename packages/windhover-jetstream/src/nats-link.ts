import { jetstream, jetstreamManager, type JetStreamClient, type JetStreamManager } from '@nats-io/jetstream'
import type { NatsConnection, ServerInfo } from '@nats-io/nats-core'
import { WindhoverError } from 'windhover'

import { connectCleanly } from './connect-cleanly.ts'
import { findLastingRefusal } from './find-lasting-refusal.ts'
import type { JetStreamOptions } from './jetstream-options.ts'
import { withPatience } from './patient-requests.ts'
import { findMissingRight } from './server-rights.ts'
import { splitCredentials } from './split-credentials.ts'

/** A request without an answer for this long is given up, since a host that vanished sends no end. */
export const requestMs = 2_000

/** A connection is given up after two pings without an answer. */
const pingMs = 1_000
const maxReconnectMs = 1_000

/** The oldest version whose streams, consumers and direct reads work as this package needs them. */
const minVersion = [2, 9] as const

/** A connection while it lives. The next one is another object. */
export interface LiveLink {
  readonly connection: NatsConnection
  readonly client: JetStreamClient
  readonly manager: JetStreamManager
  readonly server: ServerInfo
}

/** Receives what becomes of a {@link NatsLink}. */
export interface LinkListener {
  /** Returns a sentence about what is wrong with a server, if it cannot be used as it is set up. */
  judge(server: ServerInfo): string | undefined
  /** The subjects that the user needs a right to. */
  readonly trials: readonly string[]
  onUp(live: LiveLink): void
  onDown(reason: string): void
}

/**
 * The way to NATS, which is made again whenever it breaks. The client's own reconnecting is not used: it would
 * send again what was waiting, also to a server that is another one by then.
 */
export class NatsLink {
  readonly #options: JetStreamOptions
  readonly #listener: LinkListener
  /** Resolves after the first attempt to connect, whether it succeeded or not. */
  readonly tried: Promise<void>
  #live: LiveLink | undefined
  /** Why the server that was found last cannot be used. Each attempt to connect judges again. */
  #refusal: WindhoverError | undefined
  #hasRights = false
  #attempts = 0
  /** Why there is none, for the text of errors. */
  #reason = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  #isClosed = false

  constructor(options: JetStreamOptions, listener: LinkListener) {
    this.#options = options
    this.#listener = listener
    this.tried = this.#connect()
  }

  get live(): LiveLink | undefined {
    return this.#live
  }

  /**
   * Returns the live connection.
   *
   * @throws WindhoverError `unavailable` if there is none; `invalid_option` if the server cannot be used as it is set up.
   */
  need(): LiveLink {
    if (this.#live !== undefined) return this.#live
    if (this.#refusal !== undefined) throw this.#refusal
    throw new WindhoverError('unavailable', `there is no connection to NATS${this.#reason}`)
  }

  /** Why the server cannot be used as it is set up, if so. */
  get refusal(): WindhoverError | undefined {
    return this.#refusal
  }

  /** Ends the connection at once. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    const live = this.#live
    this.#live = undefined
    await live?.connection.close()
    await this.tried
  }

  async #connect(): Promise<void> {
    const { servers, credentials } = splitCredentials([this.#options.servers].flat())
    try {
      const connection = await connectCleanly({
        timeout: requestMs,
        pingInterval: pingMs,
        maxPingOut: 2,
        noAsyncTraces: true,
        ...credentials,
        ...this.#options.connection,
        servers: [...servers],
        reconnect: false,
      })
      await this.#begin(connection).catch(async (error: unknown) => {
        await connection.close()
        throw error
      })
    } catch (error) {
      this.#end(error)
    }
  }

  async #begin(connection: NatsConnection): Promise<void> {
    if (this.#isClosed) return await connection.close()
    const server = connection.info!
    const options = { checkAPI: false, timeout: requestMs }
    const asked = withPatience(connection)
    const live = {
      connection,
      client: jetstream(asked, options),
      manager: await jetstreamManager(asked, options),
      server,
    }
    await this.#judge(live)
    if (this.#isClosed) return await connection.close()
    this.#refusal = undefined
    this.#attempts = 0
    this.#live = live
    void connection.closed().then((error) => {
      if (this.#live !== live) return
      this.#live = undefined
      this.#end(error ?? new Error('the connection has ended'))
    })
    this.#listener.onUp(live)
  }

  /** @throws WindhoverError `invalid_option` if the server cannot be used as it is set up. */
  async #judge({ connection, server }: LiveLink): Promise<void> {
    const unfit = this.#listener.judge(server)
    if (unfit !== undefined) throw new WindhoverError('invalid_option', unfit)
    if (this.#hasRights) return
    const refusal = await findMissingRight(connection, this.#listener.trials)
    if (refusal !== undefined) throw refusal
    this.#hasRights = true
  }

  #end(error: unknown): void {
    if (this.#isClosed) return
    this.#refusal = findLastingRefusal(error)
    const cause = this.#refusal ?? error
    const reason = cause instanceof Error ? cause.message : String(cause)
    this.#reason = `: ${reason}`
    this.#listener.onDown(reason)
    // The delay is random, so that nodes do not all come back at once.
    const delayMs = Math.random() * Math.min(50 * 2 ** this.#attempts, maxReconnectMs)
    this.#attempts += 1
    this.#timer = setTimeout(() => void this.#connect(), delayMs)
  }
}

/** Returns a sentence about what is wrong with a server, if it cannot be used whatever happens. */
export function findUnfit({ version, headers, jetstream: hasJetStream }: ServerInfo): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isOld = major < minVersion[0] || (major === minVersion[0] && minor < minVersion[1])
  if (isOld) return `nats-server ${version} is too old: expected ${minVersion.join('.')} or newer`
  if (headers === false) return 'the server of NATS takes no headers: remove "no_header_support" from its settings'
  if (hasJetStream !== true) return 'the server of NATS has no JetStream: add "jetstream {}" to its settings'
  return undefined
}

import { WindhoverError } from 'windhover'
import { maxStateValueBytes, type State, type StateEntry, type StateListener } from 'windhover/store'

import { checkOptions, type JetStreamOptions, toToken } from './jetstream-options.ts'
import { findUnfit, type LiveLink, NatsLink } from './nats-link.ts'
import { listTrials } from './server-rights.ts'
import { type KeptState, StateStream } from './state-stream.ts'
import { StateView } from './state-view.ts'
import { toUnavailable } from './to-unavailable.ts'

/** How often the view looks whether it still reads. */
const checkMs = 500
/** How often what is over is removed. A deletion is kept for as long, so that everyone is told of it. */
const sweepMs = 60_000
/** How often other nodes may be faster at one key before a call is refused. */
const maxAttempts = 100

/**
 * Creates a state in NATS JetStream, on nats-server 2.9 or newer, with one connection. It connects at once, and
 * again whenever the connection breaks.
 *
 * @throws WindhoverError `invalid_option` for a hub or a number of replicas that is not allowed.
 */
export function createJetStreamState(options: JetStreamOptions): State {
  checkOptions(options)
  return new JetStreamState(options)
}

class JetStreamState implements State {
  readonly #stream: StateStream
  readonly #link: NatsLink
  readonly #view: StateView
  readonly #checking: ReturnType<typeof setInterval>
  readonly #sweeping: ReturnType<typeof setInterval>
  #opened: { readonly live: LiveLink; readonly opening: Promise<void> } | undefined
  #clockAheadMs = 0
  #isClosed = false

  constructor(options: JetStreamOptions) {
    this.#stream = new StateStream(options.hub, options.replicas ?? 1)
    this.#view = new StateView(this.#stream, () => this.#nowMs)
    this.#link = new NatsLink(options, {
      judge: findUnfit,
      trials: listTrials([`WHS_${toToken(options.hub)}`], [`whs.${toToken(options.hub)}`]),
      onUp: () => void this.#refresh(),
      onDown: () => this.#view.stop(),
    })
    this.#checking = setInterval(() => void this.#refresh(), checkMs)
    // Nodes take turns, since each of them removes for all.
    this.#sweeping = setInterval(() => void this.#sweep().catch(() => undefined), sweepMs * (0.5 + Math.random()))
  }

  async put(
    key: string,
    value: string,
    { ifAbsent = false, ttlMs }: { readonly ifAbsent?: boolean; readonly ttlMs?: number } = {},
  ): Promise<boolean> {
    checkValue(value)
    return await this.#retry(async (live) => {
      const kept = ifAbsent ? await this.#stream.find(live, key) : undefined
      if (kept !== undefined && this.#isThere(kept)) return false
      const isPut = await this.#stream.put(live, key, { value, ttlMs }, ifAbsent ? (kept?.sequence ?? 0) : undefined)
      return isPut ? true : undefined
    })
  }

  async delete(key: string): Promise<boolean> {
    return await this.#retry(async (live) => {
      const kept = await this.#stream.find(live, key)
      if (kept === undefined || !this.#isThere(kept)) return false
      const isDeleted = await this.#stream.put(live, key, { value: undefined, ttlMs: undefined }, kept.sequence)
      return isDeleted ? true : undefined
    })
  }

  async list(prefix: string): Promise<readonly StateEntry[]> {
    return await this.#reach(async (live) => {
      const entries: StateEntry[] = []
      for (const [key, kept] of await this.#stream.readAll(live)) {
        if (key.startsWith(prefix) && this.#isThere(kept)) entries.push({ key, value: kept.value! })
      }
      return entries.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    })
  }

  async watch(prefix: string, listener: StateListener): Promise<() => void> {
    return await this.#reach(async (live) => {
      await this.#view.start(live)
      return await this.#view.watch(prefix, listener)
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#checking)
    clearInterval(this.#sweeping)
    await this.#view.close()
    await this.#link.close()
  }

  get #nowMs(): number {
    return Date.now() + this.#clockAheadMs
  }

  #isThere({ value, timeMs, ttlMs = Infinity }: KeptState): boolean {
    return value !== undefined && timeMs + ttlMs > this.#nowMs
  }

  /** Runs a call until it answers something else than `undefined`: that another node was faster. */
  async #retry(call: (live: LiveLink) => Promise<boolean | undefined>): Promise<boolean> {
    return await this.#reach(async (live) => {
      for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
        const answer = await call(live)
        if (answer !== undefined) return answer
      }
      throw new WindhoverError('unavailable', 'other nodes were faster each time; nothing was changed')
    })
  }

  /** Runs a call on the live connection, once the stream is there. */
  async #reach<Answer>(call: (live: LiveLink) => Promise<Answer>): Promise<Answer> {
    if (!this.#isClosed) await this.#link.tried
    try {
      const live = this.#link.need()
      await this.#open(live)
      return await call(live)
    } catch (error) {
      if (this.#isClosed) throw new WindhoverError('closed', 'the state is closed', { cause: error })
      // It was deleted meanwhile, and is made again by the next call.
      if (this.#stream.isMissing(error)) this.#opened = undefined
      throw toUnavailable(error)
    }
  }

  /** Makes the stream, and compares the clocks, once a connection. */
  async #open(live: LiveLink): Promise<void> {
    if (this.#opened?.live !== live) {
      const opening = this.#prepare(live)
      this.#opened = { live, opening }
      opening.catch(() => {
        if (this.#opened?.opening === opening) this.#opened = undefined
      })
    }
    await this.#opened.opening
  }

  async #prepare(live: LiveLink): Promise<void> {
    this.#clockAheadMs = await this.#stream.open(live)
  }

  /** Lets the view go on reading, if somebody watches. */
  async #refresh(): Promise<void> {
    this.#view.check()
    if (this.#isClosed || !this.#view.isWatched || this.#link.live === undefined) return
    await this.#reach((live) => this.#view.start(live)).catch(() => undefined)
  }

  /** Removes what is over. */
  async #sweep(): Promise<void> {
    await this.#reach(async (live) => {
      this.#clockAheadMs = await this.#stream.open(live)
      for (const { value, timeMs, ttlMs = Infinity, sequence } of (await this.#stream.readAll(live)).values()) {
        const dueMs = timeMs + (value === undefined ? sweepMs : ttlMs)
        if (dueMs < this.#nowMs) await this.#stream.remove(live, sequence)
      }
    })
  }
}

/** @throws WindhoverError `too_large`. */
function checkValue(value: string): void {
  if (Buffer.byteLength(value) <= maxStateValueBytes) return
  throw new WindhoverError('too_large', `a value may have ${maxStateValueBytes} bytes`)
}

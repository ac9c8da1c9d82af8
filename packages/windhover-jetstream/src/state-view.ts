import { createMemoryState, type State, type StateListener } from 'windhover/store'

import type { LiveLink } from './nats-link.ts'
import type { Pull } from './pull.ts'
import type { KeptState, StateStream } from './state-stream.ts'

interface Watch {
  readonly prefix: string
  readonly listener: StateListener
  stop: (() => void) | undefined
}

/**
 * The entries as this node knows them, for those who watch: a copy in memory, which also ends entries in their time.
 * Whenever the reading had to begin again, the copy is made again, and told as a reset.
 */
export class StateView {
  readonly #stream: StateStream
  readonly #findNowMs: () => number
  readonly #watches = new Set<Watch>()
  #entries: State | undefined
  #pull: Pull | undefined
  #starting: Promise<void> | undefined

  /** @param findNowMs - the time of the server. */
  constructor(stream: StateStream, findNowMs: () => number) {
    this.#stream = stream
    this.#findNowMs = findNowMs
  }

  get isWatched(): boolean {
    return this.#watches.size > 0
  }

  /** Reads the stream, unless it is being read; resolves after all entries are known. */
  async start(live: LiveLink): Promise<void> {
    if (this.#pull !== undefined) return
    this.#starting ??= this.#load(live).finally(() => (this.#starting = undefined))
    await this.#starting
  }

  /** Tells the entries under a prefix, and their changes. */
  async watch(prefix: string, listener: StateListener): Promise<() => void> {
    const watch: Watch = { prefix, listener, stop: undefined }
    this.#watches.add(watch)
    watch.stop = await this.#entries?.watch(prefix, listener)
    return () => {
      watch.stop?.()
      this.#watches.delete(watch)
    }
  }

  /** Finds out whether the server is silent. */
  check(): void {
    this.#pull?.check()
  }

  /** Reads no longer. What is known stays, and ends in its time. */
  stop(): void {
    this.#pull?.stop()
    this.#pull = undefined
  }

  async close(): Promise<void> {
    this.stop()
    this.#watches.clear()
    await this.#entries?.close()
  }

  async #load(live: LiveLink): Promise<void> {
    const entries = createMemoryState()
    let pull: Pull | undefined
    await new Promise<void>((resolve, reject) => {
      const onEnd = (): void => {
        if (this.#pull === pull) this.#pull = undefined
        reject(new Error('the stream of the state cannot be read now'))
      }
      // A connection that ends tells nobody else.
      void live.connection.closed().then(onEnd)
      this.#stream
        .pull(live, (key, kept) => void this.#take(entries, key, kept), resolve, onEnd)
        .then((started) => (this.#pull = pull = started), reject)
    })
    await this.#replace(entries)
  }

  /** Tells everyone who watches all entries again. */
  async #replace(entries: State): Promise<void> {
    const old = this.#entries
    this.#entries = entries
    for (const watch of this.#watches) {
      watch.stop?.()
      watch.listener.onReset()
      watch.stop = await entries.watch(watch.prefix, watch.listener)
    }
    await old?.close()
  }

  async #take(entries: State, key: string, { value, timeMs, ttlMs }: KeptState): Promise<void> {
    const restMs = ttlMs === undefined ? undefined : timeMs + ttlMs - this.#findNowMs()
    if (value === undefined || (restMs !== undefined && restMs <= 0)) await entries.delete(key)
    else await entries.put(key, value, restMs === undefined ? {} : { ttlMs: restMs })
  }
}

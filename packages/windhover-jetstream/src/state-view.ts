import { createMemoryState, type State, type StateListener } from 'windhover/store'

import type { LiveLink } from './nats-link.ts'
import type { Pull } from './pull.ts'
import type { KeptState, StateStream } from './state-stream.ts'

interface Watch {
  readonly prefix: string
  readonly listener: StateListener
  /** The copy that it is told of; undefined if it was stopped. */
  entries: State | undefined
  /** Stops the telling of that copy. */
  leave: (() => void) | undefined
}

/**
 * The entries as this node knows them, for those who watch: a copy in memory, which also ends entries in their time.
 * Whenever the reading had to begin again, the copy is made again, and told as a reset.
 */
export class StateView {
  readonly #stream: Pick<StateStream, 'pull'>
  readonly #findNowMs: () => number
  readonly #watches = new Set<Watch>()
  #entries: State | undefined
  #pull: Pick<Pull, 'check' | 'stop'> | undefined
  #starting: Promise<void> | undefined
  #isClosed = false

  /** @param findNowMs - the time of the server. */
  constructor(stream: Pick<StateStream, 'pull'>, findNowMs: () => number) {
    this.#stream = stream
    this.#findNowMs = findNowMs
  }

  get isWatched(): boolean {
    return this.#watches.size > 0
  }

  /** Reads the stream, unless it is being read; resolves after all entries are known. */
  async start(live: LiveLink): Promise<void> {
    // A reading that has only begun knows less than all.
    if (this.#starting === undefined && this.#pull !== undefined) return
    this.#starting ??= this.#load(live).finally(() => (this.#starting = undefined))
    await this.#starting
  }

  /** Tells the entries under a prefix, and their changes. */
  async watch(prefix: string, listener: StateListener): Promise<() => void> {
    const watch: Watch = { prefix, listener, entries: undefined, leave: undefined }
    this.#watches.add(watch)
    if (this.#entries !== undefined) await this.#tell(watch, this.#entries)
    return () => {
      this.#watches.delete(watch)
      watch.entries = undefined
      watch.leave?.()
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
    this.#isClosed = true
    this.stop()
    this.#watches.clear()
    await this.#entries?.close()
  }

  async #load(live: LiveLink): Promise<void> {
    const entries = createMemoryState()
    try {
      await this.#read(live, entries)
      if (this.#isClosed) throw new Error('the state was closed meanwhile')
    } catch (error) {
      await entries.close()
      throw error
    }
    await this.#replace(entries)
  }

  /** Begins to read into a copy; resolves after it has all entries. */
  async #read(live: LiveLink, entries: State): Promise<void> {
    let pull: Pick<Pull, 'check' | 'stop'> | undefined
    let isOver = false
    await new Promise<void>((resolve, reject) => {
      const fail = (error: unknown): void => {
        isOver = true
        if (this.#pull === pull) this.#pull = undefined
        reject(error as Error)
      }
      const onEnd = (): void => fail(new Error('the stream of the state cannot be read now'))
      // A connection that ends tells nobody else.
      void live.connection.closed().then(onEnd)
      this.#stream
        .pull(live, (key, kept) => void this.#take(entries, key, kept), resolve, onEnd)
        .then((started) => {
          if (isOver || this.#isClosed) return started.stop()
          this.#pull = pull = started
        })
        .catch(fail)
    })
  }

  /** Tells everyone who watches all entries again. */
  async #replace(entries: State): Promise<void> {
    const old = this.#entries
    this.#entries = entries
    // All in one turn, so that nobody begins to watch or stops in between.
    const told = [...this.#watches].map((watch) => {
      watch.listener.onReset()
      return this.#tell(watch, entries)
    })
    await Promise.all(told)
    await old?.close()
  }

  /** Tells a watch a copy from now on, and what was there at once. Nothing else is told to it any more. */
  async #tell(watch: Watch, entries: State): Promise<void> {
    const { prefix, listener } = watch
    watch.entries = entries
    const isMeant = (): boolean => watch.entries === entries
    const leave = await entries.watch(prefix, {
      onPut: (entry) => void (isMeant() && listener.onPut(entry)),
      onDelete: (key) => void (isMeant() && listener.onDelete(key)),
      onReset: () => undefined,
    })
    if (isMeant()) watch.leave = leave
    else leave()
  }

  async #take(entries: State, key: string, { value, timeMs, ttlMs }: KeptState): Promise<void> {
    const restMs = ttlMs === undefined ? undefined : timeMs + ttlMs - this.#findNowMs()
    if (value === undefined || (restMs !== undefined && restMs <= 0)) await entries.delete(key)
    else await entries.put(key, value, restMs === undefined ? {} : { ttlMs: restMs })
  }
}

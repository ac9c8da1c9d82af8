import { type Position, WindhoverError } from 'windhover'
import {
  type Following,
  GroupAppend,
  measureDraft,
  type NextStep,
  type Store,
  type StoreBatch,
  type StoreBounds,
  type StoreDraft,
  type Stored,
  type StoredMessage,
  type StoreListener,
  Telling,
} from 'windhover/store'

import { type AppendAnswer, AppendCall } from './append-call.ts'
import { RedisConnection } from './redis-connection.ts'
import { type RawEntry, readEntry } from './stream-entry.ts'
import { type StoreKeys, storeKeys } from './store-keys.ts'
import { StreamReader, type StreamStart } from './stream-reader.ts'

/** Settings of a store in Redis. */
export interface RedisStoreOptions {
  /** `redis://host:6379/0` or `rediss://…`. */
  readonly url: string
  /** Names the store: nodes with the same name share it. */
  readonly hub: string
  /** What is kept; the same on every node. Default: 10,000 messages and 64 MiB of any age. */
  readonly history?: Partial<StoreBounds>
}

/** A blocked reader does not notice that its server lost something or takes no writes; a probe does. */
const probeMs = 500
const blockMs = 1_000
const maxEntries = 1_000

const hubPattern = /^[A-Za-z0-9._-]{1,64}$/

/**
 * Creates a store in Redis 7 or newer, with two connections: one for appends and probes, one for a blocked
 * read. It connects at once, and again whenever a connection breaks. Acknowledged messages can be lost with
 * the server. Such a loss ends the epoch, and is told.
 *
 * @throws WindhoverError `invalid_option` for a hub or a bound that is not allowed.
 */
export function createRedisStore(options: RedisStoreOptions): Store {
  return new RedisStore(options)
}

/** The listener of a store, with its telling and the state that it was told last. */
interface Follower {
  readonly telling: Telling
  readonly listener: StoreListener
  state: 'ready' | 'waiting'
}

class RedisStore implements Store {
  readonly #keys: StoreKeys
  readonly #writing: RedisConnection
  readonly #reading: RedisConnection
  readonly #call: AppendCall
  readonly #appends = new GroupAppend({ send: (drafts) => this.#send(drafts) })
  readonly #probing: ReturnType<typeof setInterval>
  /** Resolves after the first attempt to connect, whether it succeeded or not. */
  readonly #tried: Promise<void>
  #probe: AppendAnswer | undefined
  #isProbing = false
  #follower: Follower | undefined
  /** Called when something may have changed for callers that wait for a connection. */
  #waiting: (() => void)[] = []
  #isClosed = false

  constructor({ url, hub, history = {} }: RedisStoreOptions) {
    const bounds = { maxMessages: 10_000, maxBytes: 67_108_864, maxAgeMs: Infinity, ...history }
    checkOptions(hub, bounds)
    this.#keys = storeKeys(hub)
    this.#appends.pause()
    const { promise, resolve } = withResolver()
    this.#tried = promise
    this.#writing = new RedisConnection(url, () => {
      resolve()
      this.#onChange()
    })
    this.#reading = new RedisConnection(url, () => this.#onChange())
    this.#call = new AppendCall(this.#writing, this.#keys, bounds)
    this.#probing = setInterval(() => void this.#watch(), probeMs)
  }

  async follow(listener: StoreListener, from: Position | 'oldest' | 'head'): Promise<Following> {
    await this.#reach()
    const start = await this.#findStart(from)
    if (this.#follower !== undefined) throw new WindhoverError('invalid_option', 'follow: another listener is told')
    const reader = new StreamReader(start, (generation) => this.#findEpoch(generation))
    let isStopped = false
    const next = async (_: Position, toldOldest: number): Promise<NextStep | undefined> => {
      for (;;) {
        if (isStopped || this.#isClosed) return undefined
        const step = reader.shift() ?? this.#findOldest(reader, toldOldest)
        if (step !== undefined) return step
        await this.#read(reader).catch((error: unknown) => this.#wait(error))
      }
    }
    const telling = new Telling(listener, start.position, { next })
    const follower: Follower = { telling, listener, state: 'ready' }
    this.#follower = follower
    return {
      resume: () => telling.resume(),
      stop: () => {
        isStopped = true
        telling.stop()
        if (this.#follower === follower) this.#follower = undefined
      },
    }
  }

  append(drafts: readonly StoreDraft[], options: { readonly maxWaitMs: number }): Promise<readonly Stored[]> {
    return this.#appends.append(drafts, options)
  }

  async read(after: Position, max: { messages: number; bytes: number }): Promise<StoreBatch | 'epoch' | 'evicted'> {
    await this.#reach()
    const { epoch, generation, head } = await this.#call.run([])
    if (after.epoch !== epoch || after.offset > head) return 'epoch'
    if (after.offset === head) return { epoch, messages: [] }
    const [from, to] = [`${generation}-${after.offset + 1}`, `${generation}-${head}`]
    const count = String(Math.min(max.messages, maxEntries))
    const entries = await this.#writing.call(['XRANGE', this.#keys.stream, from, to, 'COUNT', count])
    const messages: StoredMessage[] = []
    let bytes = 0
    for (const { content } of (entries as RawEntry[]).map(readEntry)) {
      if (typeof content === 'string') continue
      bytes += measureDraft(content)
      if (messages.length > 0 && bytes > max.bytes) break
      messages.push(content)
    }
    return messages[0]?.offset === after.offset + 1 ? { epoch, messages } : 'evicted'
  }

  async probe(): Promise<Position> {
    await this.#reach()
    const { epoch, head } = await this.#call.run([])
    return { epoch, offset: head }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#probing)
    this.#follower?.telling.stop()
    this.#follower = undefined
    const refused = this.#appends.close()
    this.#writing.close()
    this.#reading.close()
    this.#wake()
    await refused
  }

  async #reach(): Promise<void> {
    if (!this.#isClosed) await this.#tried
    if (this.#isClosed) throw new WindhoverError('closed', 'the store is closed')
  }

  async #send(drafts: readonly StoreDraft[]): Promise<readonly Stored[]> {
    try {
      return (await this.#call.run(drafts)).stored
    } catch (error) {
      // Paused before the next call, which would otherwise be refused although there is time to wait.
      if (!this.#writing.isReady) this.#appends.pause()
      throw error
    }
  }

  /** Finds where a listener begins. What it has seen is noted first, so that a loss is found. */
  async #findStart(from: Position | 'oldest' | 'head'): Promise<StreamStart> {
    if (typeof from !== 'string') {
      const generation = await this.#findGeneration(from.epoch)
      if (generation !== '') this.#call.note(generation, from.offset)
      await this.#call.run([])
      return { position: from, generation }
    }
    const { epoch, generation, head } = await this.#call.run([])
    const first = from === 'head' ? undefined : await this.#findFirst()
    if (first === undefined) return { position: { epoch, offset: head }, generation }
    const { content } = first
    if (typeof content === 'string') return { position: { epoch: content, offset: 0 }, generation: first.generation }
    const name = await this.#findEpoch(first.generation)
    return { position: { epoch: name, offset: content.offset - 1 }, generation: first.generation }
  }

  async #findFirst(): Promise<ReturnType<typeof readEntry> | undefined> {
    const entries = await this.#writing.call(['XRANGE', this.#keys.stream, '-', '+', 'COUNT', '1'])
    return (entries as RawEntry[]).map(readEntry)[0]
  }

  async #findEpoch(generation: string): Promise<string> {
    const epoch = await this.#writing.call(['HGET', this.#keys.state, `e:${generation}`])
    if (typeof epoch === 'string') return epoch
    throw new WindhoverError('unavailable', 'the name of an epoch is not known now')
  }

  async #findGeneration(epoch: string): Promise<string> {
    const fields = (await this.#writing.call(['HGETALL', this.#keys.state])) as string[]
    const index = fields.findIndex((name, n) => n % 2 === 0 && name.startsWith('e:') && fields[n + 1] === epoch)
    return index === -1 ? '' : fields[index]!.slice('e:'.length)
  }

  /** Reads new entries, waiting for a second at most. */
  async #read(reader: StreamReader): Promise<void> {
    const command = ['XREAD', 'COUNT', String(maxEntries), 'BLOCK', String(blockMs), 'STREAMS', this.#keys.stream]
    const reply = (await this.#reading.call([...command, reader.id])) as [string, RawEntry[]][] | null
    if (reply !== null) await reader.take(reply[0]![1])
    // Every entry of the unknown epoch's successor was trimmed, so no entry leads there.
    else if (reader.generation === '' && this.#probe !== undefined) {
      reader.skipTo(this.#probe.generation, this.#probe.epoch, this.#probe.head)
    }
    if (reader.generation !== '') this.#call.note(reader.generation, reader.offset)
  }

  #findOldest({ generation, offset }: StreamReader, told: number): NextStep | undefined {
    if (this.#probe?.generation !== generation) return undefined
    const { oldest } = this.#probe
    return oldest > Math.max(told, 1) && oldest <= offset + 1 ? { kind: 'oldest', oldest } : undefined
  }

  /** Waits for a change of connection, or for the next probe. */
  async #wait(error: unknown): Promise<void> {
    this.#tell('waiting', error instanceof Error ? error.message : String(error))
    if (!this.#isClosed) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  #onChange(): void {
    if (this.#isClosed) return
    if (this.#writing.isReady) this.#appends.resume()
    else this.#appends.pause()
    void this.#watch()
  }

  /** Checks whether the store takes writes, and what it has. */
  async #watch(): Promise<void> {
    if (this.#isProbing) return
    this.#isProbing = true
    try {
      this.#probe = await this.#call.run([])
      if (this.#reading.isReady) this.#tell('ready')
    } catch (error) {
      this.#tell('waiting', error instanceof Error ? error.message : String(error))
    }
    this.#isProbing = false
    this.#wake()
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }

  #tell(state: 'ready' | 'waiting', reason?: string): void {
    const follower = this.#follower
    if (follower === undefined || follower.state === state) return
    follower.state = state
    follower.listener.onState(state, reason)
  }
}

function checkOptions(hub: string, bounds: StoreBounds): void {
  // Braces would split the hash tag, and separate the keys.
  if (!hubPattern.test(hub)) throw new WindhoverError('invalid_option', 'hub: expected 1 to 64 of A-Z a-z 0-9 . _ -')
  for (const [name, bound] of Object.entries(bounds)) {
    if (bound === Infinity || (Number.isSafeInteger(bound) && bound >= 1)) continue
    throw new WindhoverError('invalid_option', `history.${name}: expected a whole number of 1 or more, or Infinity`)
  }
}

function withResolver(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}

import { type Position, WindhoverError } from 'windhover'
import {
  checkHubName,
  fillStoreBounds,
  type Following,
  GroupAppend,
  type NextStep,
  type Store,
  type StoreBatch,
  type StoreDraft,
  type Stored,
  type StoreListener,
} from 'windhover/store'

import { type AppendAnswer, AppendCall } from './append-call.ts'
import { checkServerFacts, checkTrust } from './check-server-facts.ts'
import { FirstContact } from './first-contact.ts'
import { RedisConnection } from './redis-connection.ts'
import { toRedisSource } from './redis-source.ts'
import { findRisk } from './find-risk.ts'
import { readServerFacts } from './server-facts.ts'
import { type StoreKeys, storeKeys } from './store-keys.ts'
import { type RedisStoreOptions, toStoreRights } from './store-options.ts'
import { maxEntries, StoredHistory } from './stored-history.ts'
import type { RawEntry } from './stream-entry.ts'
import { StreamFollower } from './stream-follower.ts'
import { StreamReader } from './stream-reader.ts'

/** A blocked reader does not notice that its server lost something or takes no writes; a probe does. */
const probeMs = 500
const blockMs = 1_000

/**
 * Creates a store in Redis 7 or newer, with two connections: one for appends and probes, one for a blocked
 * read. It connects at once, and again whenever a connection breaks. Acknowledged messages can be lost with
 * the server. Such a loss ends the epoch, and is told.
 *
 * A server that cannot be used, by its settings, its version or the rights of the user, is refused by the first call
 * as `invalid_option`.
 *
 * @throws WindhoverError `invalid_option` for a hub, an address or a bound that is not allowed.
 */
export function createRedisStore(options: RedisStoreOptions): Store {
  return new RedisStore(options)
}

class RedisStore implements Store {
  readonly #keys: StoreKeys
  readonly #writing: RedisConnection
  readonly #reading: RedisConnection
  readonly #contact: FirstContact
  readonly #call: AppendCall
  readonly #history: StoredHistory
  readonly #appends = new GroupAppend({ send: (drafts) => this.#send(drafts) })
  readonly #probing: ReturnType<typeof setInterval>
  #probe: AppendAnswer | undefined
  #isProbing = false
  #isReading = false
  #follower: StreamFollower | undefined
  /** Called when something may have changed for callers that wait for a connection. */
  #waiting: (() => void)[] = []
  #isClosed = false

  constructor({ hub, history, trustRestarts = false, ...source }: RedisStoreOptions) {
    checkHubName(hub)
    const bounds = fillStoreBounds(history)
    const find = toRedisSource(source)
    this.#keys = storeKeys(hub)
    this.#appends.pause()
    this.#writing = new RedisConnection(find, 'append', () => void this.#onWritingChange())
    this.#reading = new RedisConnection(find, 'follow', () => void this.#watch())
    this.#call = new AppendCall(this.#writing, this.#keys, { bounds, trustRestarts })
    this.#history = new StoredHistory(this.#writing, this.#keys, this.#call)
    this.#contact = new FirstContact({
      connection: this.#writing,
      checkFacts(facts) {
        checkServerFacts(facts)
        if (trustRestarts) checkTrust(facts)
      },
      probe: () => this.#call.run([]),
      rights: toStoreRights(hub),
    })
    this.#probing = setInterval(() => void this.#onTick(), probeMs)
  }

  async follow(listener: StoreListener, from: Position | 'oldest' | 'head'): Promise<Following> {
    await this.#reach()
    const start = await this.#history.findStart(from)
    if (this.#follower !== undefined) throw new WindhoverError('invalid_option', 'follow: another listener is told')
    const reader = new StreamReader(start, (generation) => this.#history.findEpoch(generation))
    const follower = new StreamFollower({
      listener,
      start: start.position,
      reader,
      read: () => this.#read(reader).catch((error: unknown) => this.#wait(error)),
      findOldest: (told) => this.#findOldest(reader, told),
    })
    this.#follower = follower
    return {
      resume: () => follower.resume(),
      stop: () => {
        follower.stop()
        if (this.#follower === follower) this.#follower = undefined
      },
    }
  }

  append(drafts: readonly StoreDraft[], options: { readonly maxWaitMs: number }): Promise<readonly Stored[]> {
    return this.#appends.append(drafts, options)
  }

  async read(after: Position, max: { messages: number; bytes: number }): Promise<StoreBatch | 'epoch' | 'evicted'> {
    await this.#reach()
    return this.#history.read(after, max)
  }

  async probe(): Promise<Position> {
    await this.#reach()
    const { epoch, head } = await this.#call.run([])
    return { epoch, offset: head }
  }

  async describe(): Promise<Readonly<Record<string, string>>> {
    await this.#reach()
    const facts = await readServerFacts(this.#writing)
    const risk = findRisk(facts)
    return risk === undefined ? facts : { ...facts, risk }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#follower?.stop()
    this.#follower = undefined
    const refused = this.#appends.close()
    clearInterval(this.#probing)
    this.#writing.close()
    this.#reading.close()
    this.#contact.end()
    this.#wake()
    await refused
  }

  async #reach(): Promise<void> {
    if (!this.#isClosed) await this.#contact.made()
    if (this.#isClosed) throw new WindhoverError('closed', 'the store is closed')
  }

  async #send(drafts: readonly StoreDraft[]): Promise<readonly Stored[]> {
    try {
      await this.#contact.made()
      return await this.#append(drafts)
    } catch (error) {
      // Paused before the next call, which would otherwise be refused although there is time to wait.
      if (!this.#writing.isReady && !this.#contact.isRefused) this.#appends.pause()
      throw error
    }
  }

  /** Stores drafts, and lets the follower know of them and of what others stored before. */
  async #append(drafts: readonly StoreDraft[]): Promise<readonly Stored[]> {
    const follower = this.#follower
    if (follower === undefined || !follower.takesAppends) return (await this.#call.run(drafts)).stored
    follower.hold()
    try {
      // Sent together, so that hardly anything comes between them.
      const before = this.#readNow(follower.reader.id).catch(() => [])
      const answer = await this.#call.run(drafts)
      follower.take(await before, answer, drafts)
      return answer.stored
    } catch (error) {
      follower.release()
      throw error
    }
  }

  async #readNow(id: string): Promise<readonly RawEntry[]> {
    const reply = await this.#writing.read(['XREAD', 'COUNT', String(maxEntries), 'STREAMS', this.#keys.stream, id])
    return (reply as [unknown, RawEntry[]][] | null)?.[0]![1] ?? []
  }

  /** Reads new entries, waiting for a second at most. */
  async #read(reader: StreamReader): Promise<void> {
    const command = ['XREAD', 'COUNT', String(maxEntries), 'BLOCK', String(blockMs), 'STREAMS', this.#keys.stream]
    this.#isReading = true
    const call = this.#reading.read([...command, reader.id], blockMs).finally(() => (this.#isReading = false))
    const reply = (await call) as [unknown, RawEntry[]][] | null
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

  async #onWritingChange(): Promise<void> {
    if (this.#isClosed) return
    await this.#contact.attempt()
    // A refused store lets appends go on, to be refused as well.
    if (this.#contact.isRefused || (this.#contact.isPassed && this.#writing.isReady)) this.#appends.resume()
    else this.#appends.pause()
    await this.#watch()
  }

  /** A server that was refused may have been set right without a change of connection. */
  async #onTick(): Promise<void> {
    await (this.#contact.isRefused ? this.#onWritingChange() : this.#watch())
  }

  /** Checks whether the store takes writes, and what it has. */
  async #watch(): Promise<void> {
    if (this.#isProbing || this.#isClosed || !this.#contact.isPassed) return
    this.#isProbing = true
    try {
      this.#probe = await this.#call.run([])
      if (this.#isReadElsewhere(this.#probe)) this.#reading.renew()
      if (this.#reading.isReady) this.#tell('ready')
    } catch (error) {
      this.#tell('waiting', error instanceof Error ? error.message : String(error))
    }
    this.#isProbing = false
    this.#wake()
  }

  /**
   * Finds out whether a read waits although the log has had news since the last probe. After a failover its
   * connection may be to a server that nobody writes to any more.
   */
  #isReadElsewhere({ generation, head, oldest }: AppendAnswer): boolean {
    const follower = this.#follower
    if (follower === undefined || !this.#isReading) return false
    const { reader, lagsAt } = follower
    const isBehind = reader.generation !== generation || reader.offset < head
    // Entries that were trimmed are not read anywhere, and the marker of an epoch is trimmed with the first of it.
    const isThere = head === 0 || oldest <= head
    follower.lagsAt = isBehind && isThere ? reader.id : undefined
    return follower.lagsAt !== undefined && follower.lagsAt === lagsAt
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }

  #tell(state: 'ready' | 'waiting', reason?: string): void {
    this.#follower?.tell(state, reason)
  }
}

import { type Position, WindhoverError } from 'windhover'
import {
  fillStoreBounds,
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

import { AppendCall } from './append-call.ts'
import { EpochKeeper } from './epoch-keeper.ts'
import type { EpochRecords } from './epoch-records.ts'
import { checkOptions, type JetStreamStoreOptions, toToken } from './jetstream-options.ts'
import { findUnfit, type LiveLink, NatsLink } from './nats-link.ts'
import { RecordIndex } from './record-index.ts'
import { RecordLog } from './record-log.ts'
import { RecordTelling } from './record-telling.ts'
import { listTrials } from './server-rights.ts'
import { StreamTrim } from './stream-trim.ts'
import { toUnavailable } from './to-unavailable.ts'

/** A consumer does not notice that its stream went back or was made again; a verification does. */
const verifyMs = 400

/** How many drafts one message of a stream holds, and the room that each of them takes beside its text. */
const maxDrafts = 256
const bytesPerDraft = 512

/** The longest time that a timer can wait. */
const maxTimerMs = 2 ** 31 - 1

/** The listener of a store, with its telling and the state that it was told last. */
interface Follower {
  readonly telling: Telling
  readonly listener: StoreListener
  state: 'ready' | 'waiting'
  /** Why it waits. */
  reason: string | undefined
}

/**
 * Creates a store in NATS JetStream, on nats-server 2.9 or newer, with one connection. It connects at once, and
 * again whenever the connection breaks. Acknowledged messages can be lost with the server. Such a loss ends the
 * epoch, and is told.
 *
 * @throws WindhoverError `invalid_option` for a hub, a number of replicas or a bound that is not allowed.
 */
export function createJetStreamStore(options: JetStreamStoreOptions): Store {
  checkOptions(options)
  return new JetStreamStore(options, fillStoreBounds(options.history))
}

class JetStreamStore implements Store {
  readonly #options: JetStreamStoreOptions
  readonly #index: RecordIndex
  readonly #link: NatsLink
  readonly #log: RecordLog
  readonly #trim: StreamTrim
  readonly #call: AppendCall
  readonly #telling: RecordTelling
  readonly #ticking: ReturnType<typeof setInterval>
  /** Made by the first connection, which tells how much one message may hold. */
  #appends: GroupAppend | undefined
  readonly #waitingForAppends: { readonly resolve: () => void; readonly reject: (error: unknown) => void }[] = []
  #isTicking = false
  #follower: Follower | undefined
  #isClosed = false

  constructor(options: JetStreamStoreOptions, bounds: StoreBounds) {
    const { hub, replicas = 1, trustRestarts = false } = options
    this.#options = options
    this.#index = new RecordIndex(bounds)
    this.#link = new NatsLink(options, {
      judge: (server) => findUnfit(server) ?? this.#findUnsafe(server),
      trials: listTrials([`WH_${toToken(hub)}_`, `WHP_${toToken(hub)}`], [`wh.${toToken(hub)}`, `whp.${toToken(hub)}`]),
      onUp: (live) => this.#onUp(live),
      onDown: (reason) => this.#onDown(reason),
    })
    const keeper = new EpochKeeper({ hub, replicas, trustRestarts })
    this.#log = new RecordLog(this.#index, keeper, this.#link, () => this.#follower?.telling.wake())
    this.#trim = new StreamTrim(this.#log)
    this.#call = new AppendCall(this.#link, this.#log)
    this.#telling = new RecordTelling(this.#index, this.#link)
    this.#ticking = setInterval(() => {
      this.#log.tick()
      void this.#tick()
    }, verifyMs)
  }

  async follow(listener: StoreListener, from: Position | 'oldest' | 'head'): Promise<Following> {
    await this.#reach()
    const start = await this.#findStart(from)
    if (this.#isClosed) throw closedError()
    if (this.#follower !== undefined) throw new WindhoverError('invalid_option', 'follow: another listener is told')
    const telling = new Telling(listener, start, { next: (after, oldest) => this.#next(after, oldest) })
    const follower: Follower = { telling, listener, state: 'ready', reason: undefined }
    this.#follower = follower
    return {
      resume: () => telling.resume(),
      stop: () => {
        telling.stop()
        if (this.#follower === follower) this.#follower = undefined
      },
    }
  }

  async append(
    drafts: readonly StoreDraft[],
    { maxWaitMs }: { readonly maxWaitMs: number },
  ): Promise<readonly Stored[]> {
    const startMs = performance.now()
    if (this.#isClosed) throw closedError()
    if (this.#link.refusal !== undefined) throw this.#link.refusal
    if (this.#appends === undefined) await this.#waitForAppends(maxWaitMs)
    const restMs = Math.max(0, maxWaitMs - (performance.now() - startMs))
    return await this.#appends!.append(drafts, { maxWaitMs: restMs })
  }

  async read(after: Position, max: { messages: number; bytes: number }): Promise<StoreBatch | 'epoch' | 'evicted'> {
    const records = await this.#reach()
    const { epoch, head = 0 } = records
    this.#index.trim(this.#log.nowMs)
    if (after.epoch !== epoch || after.offset > head) return 'epoch'
    if (after.offset === head) return { epoch, messages: [] }
    if (after.offset + 1 < records.oldest) return 'evicted'
    const found = await this.#telling.read(records, after.offset, max.messages).catch((error: unknown) => {
      throw toUnavailable(error)
    })
    if (found[0]?.offset !== after.offset + 1) return 'evicted'
    const messages: StoredMessage[] = []
    let bytes = 0
    for (const message of found) {
      bytes += measureDraft(message)
      if (messages.length > 0 && bytes > max.bytes) break
      messages.push(message)
    }
    return { epoch, messages }
  }

  async probe(): Promise<Position> {
    const { epoch, head = 0 } = await this.#reach()
    await this.#log.write().catch((error: unknown) => {
      throw toUnavailable(error)
    })
    return { epoch, offset: head }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#ticking)
    this.#follower?.telling.stop()
    this.#follower = undefined
    for (const { reject } of this.#waitingForAppends.splice(0)) reject(closedError())
    const refused = this.#appends?.close()
    this.#log.stop(closedError())
    await this.#link.close()
    await refused
  }

  /** Verifies the epoch, and reads up to what the server has now. */
  async #reach(): Promise<EpochRecords> {
    if (!this.#isClosed) await this.#link.tried
    try {
      return await this.#log.catchUp()
    } catch (error) {
      if (this.#isClosed) throw closedError()
      throw toUnavailable(error)
    }
  }

  /** Waits for the first connection. Nothing is stored if there is none in time. */
  #waitForAppends(maxWaitMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const tooLate = new WindhoverError('unavailable', `no connection to NATS for ${Math.round(maxWaitMs)} ms`)
      const timer = setTimeout(() => reject(tooLate), Math.min(maxWaitMs, maxTimerMs))
      const stop = (): void => clearTimeout(timer)
      this.#waitingForAppends.push({
        resolve: () => {
          stop()
          resolve()
        },
        reject: (error) => {
          stop()
          reject(error)
        },
      })
    })
  }

  /** Finds where a listener begins. If it has seen more than the server has, that is a loss. */
  async #findStart(from: Position | 'oldest' | 'head'): Promise<Position> {
    const { current, epochs } = this.#index
    if (from === 'head') return { epoch: current!.epoch, offset: current!.head ?? 0 }
    if (from === 'oldest') return { epoch: epochs[0]!.epoch, offset: epochs[0]!.oldest - 1 }
    if (from.epoch === current!.epoch && from.offset > (current!.head ?? 0)) {
      await this.#log.verify('a node has seen more').catch((error: unknown) => {
        throw toUnavailable(error)
      })
    }
    return from
  }

  async #next(after: Position, toldOldest: number): Promise<NextStep | undefined> {
    try {
      return await this.#telling.next(after, toldOldest)
    } catch {
      // It is looked at again with the next verification, which finds out what is wrong.
      return undefined
    }
  }

  #onUp({ server }: LiveLink): void {
    this.#appends ??= new GroupAppend({
      send: (drafts) => this.#send(drafts),
      maxDrafts,
      maxBytes: Math.max(server.max_payload - maxDrafts * bytesPerDraft, server.max_payload / 2),
    })
    this.#appends.pause()
    for (const waiting of this.#waitingForAppends.splice(0)) waiting.resolve()
    void this.#tick()
  }

  #onDown(reason: string): void {
    this.#appends?.pause()
    const { refusal } = this.#link
    if (refusal !== undefined) for (const { reject } of this.#waitingForAppends.splice(0)) reject(refusal)
    this.#log.stop(new WindhoverError('unavailable', `NATS: ${reason}`))
    this.#tell('waiting', reason)
  }

  /** Returns a sentence if the only copy lies on one of several servers, whose start would not be seen. */
  #findUnsafe({ cluster }: LiveLink['server']): string | undefined {
    const { replicas = 1, trustRestarts = false } = this.#options
    if (cluster === undefined || replicas > 1 || trustRestarts) return undefined
    return 'the server of NATS is one of a cluster, where a single copy may lose messages unseen: set replicas to 3'
  }

  async #send(drafts: readonly StoreDraft[]): Promise<readonly Stored[]> {
    try {
      return await this.#call.run(drafts)
    } catch (error) {
      // Paused before the next call, which would otherwise be refused although there is time to wait.
      if (this.#link.live === undefined) this.#appends!.pause()
      throw error
    }
  }

  /** Verifies the epoch, trims the stream, and tells the state. */
  async #tick(): Promise<void> {
    if (this.#isTicking || this.#isClosed) return
    this.#isTicking = true
    try {
      const live = this.#link.live
      if (live !== undefined) {
        await this.#log.verify()
        this.#appends!.resume()
        this.#tell('ready')
        await this.#trim.run(live)
      }
    } catch (error) {
      if (!this.#isClosed) {
        const { code, message } = toUnavailable(error)
        // Appends go on if somebody has to change something: they are told of it.
        if (code === 'invalid_option') this.#appends?.resume()
        else this.#appends?.pause()
        this.#tell('waiting', message)
      }
    }
    this.#isTicking = false
    this.#follower?.telling.wake()
  }

  #tell(state: 'ready' | 'waiting', reason?: string): void {
    const follower = this.#follower
    if (follower === undefined || (follower.state === state && follower.reason === reason)) return
    follower.state = state
    follower.reason = reason
    follower.listener.onState(state, reason)
  }
}

function closedError(): WindhoverError {
  return new WindhoverError('closed', 'the store is closed')
}

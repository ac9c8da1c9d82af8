import { formatPosition, type Hub } from 'windhover'
import { type Cluster, type Watched, watchedOf, type Watcher } from 'windhover/adapter'

import type { MetricValues } from '../metrics/metric-values.ts'
import { ChannelRates } from './channel-rates.ts'
import type { FeedChannels, FeedEvents, FeedProblem, FeedStats, ProblemKind } from './feed-data.ts'
import { makeStats } from './make-stats.ts'
import { MetricReading } from './metric-reading.ts'
import { kindOfRefusal, kindsOfEndings, ProblemGroups } from './problem-groups.ts'
import { ReaderNews } from './reader-news.ts'

/** The time between two stats, in milliseconds. Channels come with every second of them. */
const tickMs = 1_000

/** How many stats are kept for those who come. */
const maxPast = 120

/** The most messages that are looked at for the channels of one tick. */
const maxSampled = 2_000

/** Where the feed takes what it tells from. */
export interface FeedSources {
  readonly hub: Pick<Hub, 'connectedCount'>
  /** Reads the metrics of all processes of this server. */
  readonly readMetrics: () => Promise<readonly (readonly MetricValues[])[]>
  /** Returns what a publisher was told last that was refused for a reason, by its code. */
  readonly lastRejection: (code: string) => string | undefined
  /** The name of this node; `undefined` if it was given none. */
  readonly node: string | undefined
  /** Counts the readers of all nodes; `undefined` if there are no others. */
  readonly cluster: Pick<Cluster, 'counts'> | undefined
}

/** One who reads the feed. */
export interface FeedReaderPort {
  /** Sends an event. Never waits: who cannot take it is ended by its stream. */
  readonly send: <Name extends keyof FeedEvents>(event: Name, data: FeedEvents[Name]) => void
}

/**
 * Tells admins how a server is, once a second, for as long as somebody reads it: nothing is counted or looked at before
 * the first and after the last. Its cost does not depend on the number of readers, channels or messages of the server.
 */
export class AdminFeed {
  readonly #sources: FeedSources
  readonly #watched: Watched | undefined
  readonly #ports = new Set<FeedReaderPort>()
  #past: readonly FeedStats[] = []
  #watch: FeedWatch | undefined

  constructor(sources: FeedSources) {
    this.#sources = sources
    this.#watched = watchedOf(sources.hub)
  }

  /** Whether somebody reads. */
  get isOpen(): boolean {
    return this.#watch !== undefined
  }

  /** Begins to tell somebody, first of what was; returns the function that ends it. */
  open(port: FeedReaderPort): () => void {
    this.#ports.add(port)
    const oldest = new Date(Date.now() - maxPast * tickMs).toISOString()
    this.#past = this.#past.filter(({ at }) => at >= oldest)
    for (const stats of this.#past) port.send('stats', stats)
    if (this.#watch === undefined) {
      this.#watch = new FeedWatch(this.#sources, this.#watched, (event, data) => this.#send(event, data))
    } else this.#watch.recall(port)
    return () => {
      if (!this.#ports.delete(port) || this.#ports.size > 0) return
      this.#watch?.end()
      this.#watch = undefined
    }
  }

  #send<Name extends keyof FeedEvents>(event: Name, data: FeedEvents[Name]): void {
    if (event === 'stats') this.#past = [...this.#past, data as FeedStats].slice(-maxPast)
    for (const port of this.#ports) port.send(event, data)
  }
}

/** The time from the first one who reads to the last. */
class FeedWatch {
  readonly #sources: FeedSources
  readonly #watched: Watched | undefined
  readonly #send: FeedReaderPort['send']
  readonly #problems = new ProblemGroups()
  readonly #readers = new ReaderNews()
  readonly #channels = new ChannelRates(Date.now())
  readonly #stopWatching: (() => void) | undefined
  #before: MetricReading | undefined
  #lastChannels: FeedChannels | undefined
  #channelsSinceMs = Date.now()
  #sampledTo = 0
  #ticks = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #isEnded = false

  constructor(sources: FeedSources, watched: Watched | undefined, send: FeedReaderPort['send']) {
    this.#sources = sources
    this.#watched = watched
    this.#send = send
    this.#stopWatching = watched?.watch(this.#createWatcher())
    this.#sample(false)
    void this.#tick()
  }

  /** Tells one who came later what the others know. */
  recall(port: FeedReaderPort): void {
    for (const problem of this.#problems.recall(Date.now())) port.send('problem', problem)
    if (this.#lastChannels !== undefined) port.send('channels', this.#lastChannels)
  }

  end(): void {
    this.#isEnded = true
    clearTimeout(this.#timer)
    this.#stopWatching?.()
  }

  async #tick(): Promise<void> {
    const startedMs = performance.now()
    const processes = await this.#sources.readMetrics().catch(() => undefined)
    if (this.#isEnded) return
    // The other processes cannot be asked now: the next stats are over a longer time.
    if (processes !== undefined) this.#take(new MetricReading(processes, Date.now(), performance.now()))
    this.#timer = setTimeout(() => void this.#tick(), Math.max(0, tickMs - (performance.now() - startedMs))).unref()
  }

  #take(now: MetricReading): void {
    const before = this.#before
    this.#before = now
    if (before === undefined) {
      this.#problems.begin(now)
      this.#noteRejections(this.#problems.recall(now.atMs))
      for (const problem of this.#problems.recall(now.atMs)) this.#send('problem', problem)
      return this.#tellChannels(now.atMs)
    }
    this.#send('stats', makeStats(before, now, this.#describeGround()))
    this.#problems.take(now)
    this.#noteRejections(this.#problems.fresh())
    for (const problem of this.#problems.tell(now.atMs)) this.#send('problem', problem)
    for (const news of this.#readers.tell()) this.#send('reader', news)
    this.#sample(true)
    this.#ticks += 1
    if (this.#ticks % 2 === 0) this.#tellChannels(now.atMs)
  }

  #describeGround(): Parameters<typeof makeStats>[2] {
    const { node = null, cluster } = this.#sources
    const counts = cluster?.counts()
    return {
      node,
      channels: this.#watched?.countChannels() ?? 0,
      memoryBytes: process.memoryUsage.rss(),
      nodes: counts === undefined || counts === null ? null : Array.from(counts.nodes, toNode),
    }
  }

  #sample(isNew: boolean): void {
    const sample = this.#watched?.sample(this.#sampledTo, maxSampled)
    if (sample === undefined) return
    this.#sampledTo = sample.head
    this.#channels.add(sample, isNew)
  }

  #tellChannels(nowMs: number): void {
    const { hub } = this.#sources
    const spanMs = nowMs - this.#channelsSinceMs
    const channels = this.#channels.tell(nowMs, spanMs, (channel) => hub.connectedCount({ channel }))
    this.#channelsSinceMs = nowMs
    this.#lastChannels = { at: new Date(nowMs).toISOString(), spanMs, channels }
    this.#send('channels', this.#lastChannels)
  }

  #noteRejections(causes: readonly Pick<FeedProblem, 'cause' | 'kind'>[]): void {
    for (const { kind, cause } of causes) {
      if (!rejections.has(kind)) continue
      const detail = this.#sources.lastRejection(cause)
      if (detail !== undefined) this.#problems.note(kind, cause, { detail })
    }
  }

  /** What is known of problems beside their counts, and who comes and leaves. */
  #createWatcher(): Watcher {
    const [problems, readers] = [this.#problems, this.#readers]
    return {
      onConnected: (reader, { resumed }) => readers.join(reader, resumed),
      onDisconnected(reader, { reason }) {
        readers.leave(reader, reason)
        const kind = kindsOfEndings[reason]
        if (kind === undefined) return
        const { stream, subject = null, channels, connectedAtMs } = reader
        const detail = `it had read for ${Math.round((Date.now() - connectedAtMs) / 1_000)} s`
        problems.note(kind, reason, { stream, subject, channel: channels.join(', '), detail })
      },
      onGap({ stream, subject = null, channels }, { reason, requested, resumedAt }) {
        const asked = requested === null ? 'an id that is none' : formatPosition(requested)
        const detail = `after ${asked}, it goes on after ${formatPosition(resumedAt)}`
        problems.note('gap', reason, { stream, subject, channel: channels.join(', '), detail })
      },
      onRefused({ stream, reason, status }) {
        problems.note(kindOfRefusal(reason), reason, { stream, detail: `answered ${status}` })
      },
      onStoreState(state, { reason }) {
        if (state === 'waiting' && reason !== undefined) problems.note('log', 'down', { detail: reason })
      },
    }
  }
}

/** The kinds of problems that refused publishes are among, by their codes. */
const rejections: ReadonlySet<ProblemKind> = new Set(['auth', 'invalid', 'log'])

function toNode([name, readers]: readonly [string, number]): { readonly name: string; readonly readers: number } {
  return { name, readers }
}

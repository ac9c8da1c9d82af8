import type { IncomingMessage, ServerResponse } from 'node:http'

import { createHub, createMemoryLog, type Hub } from 'windhover'
import type { Sink } from 'windhover/adapter'

import { Client } from '../client.ts'
import { chooseConfig, type EpisodeConfig } from '../episode-config.ts'
import { Publishers } from '../publishers.ts'
import { Random } from '../random.ts'
import { RecordingLog } from '../recording-log.ts'
import { Truth } from '../truth.ts'
import { demand, Violation } from '../violation.ts'
import { behaviours, HttpReader } from './http-reader.ts'
import { HttpServers, policies } from './http-servers.ts'
import { http2Behaviours, Http2Reader } from './http2-reader.ts'
import { Http2Sessions } from './http2-sessions.ts'
import { sleep } from '../sleep.ts'
import { until } from './until.ts'
import type { WireReader, WireReaderOptions } from './wire-reader.ts'
import { withSinks } from './with-sinks.ts'

const maxAgeMs = 1500
/** Longer than a busy machine keeps a reader from what it would take. */
const stallTimeoutMs = 1000
const closeTimeoutMs = 3000
/** What comes at all comes sooner, also on a busy machine; waiting ends as soon as it has. */
const patienceMs = 10_000

/** What a run over HTTP came to. */
export interface HttpResult {
  readonly connections: number
  readonly messages: number
  readonly events: number
  readonly failure: Violation | undefined
}

/** Ways to break what is tested, to see that the checks find it. */
export interface HttpTampering {
  readonly sink?: (sink: Sink) => Sink
}

/** One hub behind all of the adapters, clients of HTTP/1 and HTTP/2 around it, and nothing left at the end. */
export async function runHttp(seed: number, forMs: number, tampering: HttpTampering = {}): Promise<HttpResult> {
  const before = countResources()
  const round = new HttpRound(seed, tampering)
  const result = await round.run(forMs)
  if (result.failure !== undefined) return result
  const isClean = await until(() => countResources() <= before, patienceMs)
  if (isClean) return result
  const left = process.getActiveResourcesInfo().join(', ')
  return { ...result, failure: new Violation('timers', `left open, beside ${before}: ${left}`) }
}

class HttpRound {
  readonly #random: Random
  readonly #config: EpisodeConfig
  readonly #truth = new Truth()
  readonly #log: RecordingLog
  readonly #hub: Hub
  readonly #servers: HttpServers
  #sessions: Http2Sessions | undefined
  readonly #publishers: Publishers
  readonly #clients: Client[] = []
  readonly #open = new Map<Client, WireReader>()
  /** How each reader came to the hub, to tell what it was when it stays. */
  readonly #inHub = new Map<string, string>()
  #serving = ''
  #connections = 0
  #deliveries = 0
  #failure: unknown
  #closedAtMs: number | undefined

  constructor(seed: number, { sink }: HttpTampering) {
    const random = new Random(seed)
    this.#random = random
    this.#config = { ...chooseConfig(random), publishers: 3, maxMessageBytes: 60_000, keys: 5 }
    const bounds = {
      history: {
        maxMessages: random.pick([0, 20, 1000]),
        maxBytes: 10_000_000,
        maxAgeMs: random.pick([Infinity, 500]),
      },
      window: { maxMessages: random.pick([1, 20, 1000]), maxBytes: 1_000_000 },
      maxEvictionEntries: 10_000,
    }
    this.#log = new RecordingLog(createMemoryLog(bounds), this.#truth, bounds, this.#fail)
    this.#hub = createHub({
      log: this.#log,
      observer: {
        onRound: ({ deliveries }) => (this.#deliveries += deliveries),
        onConnected: ({ clientId }) => this.#inHub.set(clientId, this.#serving),
        onDisconnected: ({ clientId }) => this.#inHub.delete(clientId),
      },
      keepAliveMs: 100,
      retryMs: 100,
      reconnectSpreadMs: 10,
      closeTimeoutMs,
      stallTimeoutMs,
      maxAgeMs,
      maxWriteBytes: random.pick([300, 16_384, 262_144]),
      maxMessageBytes: this.#config.maxMessageBytes,
    })
    this.#publishers = new Publishers({
      hub: this.#hub,
      truth: this.#truth,
      random,
      config: this.#config,
      now: () => performance.now(),
      closedAtMs: () => this.#closedAtMs,
      note: () => {},
      fail: this.#fail,
    })
    this.#servers = new HttpServers(sink === undefined ? this.#hub : withSinks(this.#hub, sink), {
      around: (serve, request, response) => this.#serveAround(serve, request, response),
      onServing: ({ headers }, how) => (this.#serving = `${String(headers['user-agent'])}, ${how}`),
    })
    for (let n = 0; n < 120; n += 1) this.#addClient(n)
  }

  async run(forMs: number): Promise<HttpResult> {
    try {
      await this.#servers.listen()
      this.#sessions = new Http2Sessions(this.#servers.portOf('http2'), this.#random)
      await this.#stir(forMs)
      await this.#rest()
      await this.#end()
    } catch (error) {
      this.#failure ??= error
    }
    if (this.#failure !== undefined) await this.#abandon()
    const failure = this.#failure
    return {
      connections: this.#connections,
      messages: this.#truth.head,
      events: this.#deliveries,
      failure:
        failure === undefined || failure instanceof Violation
          ? failure
          : new Violation('crash', failure instanceof Error ? String(failure.stack) : 'something was thrown'),
    }
  }

  /** Some handlers run late, as behind middleware that waits; some responses are wrapped, as by one that compresses. */
  #serveAround(serve: () => void, request: IncomingMessage, response: ServerResponse): void {
    const isWrapped = this.#random.chance(0.2)
    const delayMs = this.#random.chance(0.2) ? this.#random.whole(1, 20) : undefined
    if (isWrapped) {
      const write = response.write.bind(response)
      response.write = ((...args: Parameters<typeof write>) => write(...args)) as typeof response.write
    }
    const how = [delayMs === undefined ? 'at once' : 'late', isWrapped ? 'wrapped' : 'plain']
    const serveNow = (): void => {
      this.#serving = `${String(request.headers['user-agent'])}, ${how.join(', ')}`
      serve()
    }
    if (delayMs === undefined) serveNow()
    else setTimeout(serveNow, delayMs)
  }

  /** Everything at random. */
  async #stir(forMs: number): Promise<void> {
    const endMs = performance.now() + forMs
    while (performance.now() < endMs) {
      const random = this.#random
      for (let count = random.whole(0, 3); count > 0; count -= 1) this.#connect(random.pick(this.#clients))
      if (random.chance(0.4)) this.#publishers.burst(random.pick([1, 1, 5, 30]))
      if (random.chance(0.05)) [...this.#open.values()][0]?.drop()
      if (random.chance(0.02)) this.#sessions!.dropOne()
      if (random.chance(0.05)) this.#sessions!.openWindows()
      await sleep(random.whole(0, 4))
      this.#publishers.check(patienceMs)
      this.#log.check(Date.now())
      this.#checkFailure()
    }
  }

  /** Nothing more is published: who reads has all soon, or its stream ended of age. */
  async #rest(): Promise<void> {
    const waits = ({ isGood, follower }: WireReader): boolean => isGood && follower.cursor >= 0 && !follower.hasAll
    const isReached = await until(
      () => this.#failure !== undefined || ![...this.#open.values()].some(waits),
      patienceMs,
    )
    this.#checkFailure()
    const late = [...this.#open.values()].find(waits)
    demand(
      isReached,
      'starved',
      () => `${late?.how}: at ${late?.follower.cursor}, head ${this.#truth.head}`,
      late?.client.name,
    )
    for (const client of this.#clients) client.check()
    if (this.#random.chance(0.5)) return
    for (const reader of this.#open.values()) reader.drop()
    const isEmpty = await until(() => this.#hub.connectedCount() === 0, patienceMs)
    demand(
      isEmpty,
      'stays',
      () => `all clients left, and the hub counts one that ${[...this.#inHub.values()].join('; ')}`,
    )
    for (let n = 0; n < 30; n += 1) this.#connect(this.#random.pick(this.#clients))
    await sleep(20)
  }

  async #end(): Promise<void> {
    this.#closedAtMs = performance.now()
    const drainMs = this.#random.pick([0, 100])
    let isClosed = false
    const closing = this.#hub.close({ drainMs }).then(() => (isClosed = true))
    demand(await until(() => isClosed, drainMs + closeTimeoutMs + patienceMs), 'stays', () => 'the hub does not close')
    await closing
    await this.#closeServer()
    this.#checkFailure()
    const { streams, channels } = this.#hub.connectedCounts()
    demand(
      streams.size + channels.size === 0,
      'counts',
      () => `${streams.size} streams, ${channels.size} channels left`,
    )
    demand(this.#log.listeners === 0, 'listeners', () => `${this.#log.listeners} listeners left`)
    for (const { publisher, sequence, outcome } of this.#truth.records) {
      demand(outcome !== 'waiting', 'publish-hangs', () => `${publisher} ${sequence} has no answer`)
    }
    for (const client of this.#clients) client.check()
  }

  async #closeServer(): Promise<void> {
    let isClosed = false
    const closed = this.#servers.close().then(() => (isClosed = true))
    await until(() => isClosed, 300)
    for (const reader of this.#open.values()) reader.drop()
    this.#sessions?.close()
    demand(await until(() => isClosed, patienceMs), 'stays', () => 'connections are left in the servers')
    await closed
  }

  async #abandon(): Promise<void> {
    for (const reader of this.#open.values()) reader.drop()
    this.#sessions?.close()
    await Promise.race([this.#hub.close(), sleep(2000)])
    this.#servers.destroy()
  }

  #connect(client: Client): void {
    if (this.#open.has(client)) return
    const random = this.#random
    const query = new URLSearchParams()
    for (const channel of client.channels) query.append('channel', channel)
    for (const event of client.events ?? []) query.append('event', event)
    const lastEventId = random.chance(0.85)
      ? client.lastEventId
      : random.pick([undefined, 'nonsense', `${this.#truth.epoch}.0`])
    this.#connections += 1
    const options: WireReaderOptions = {
      path: `${client.stream}?${query.toString()}`,
      client,
      lastEventId,
      isLatest: client.stream === '/latest',
      truth: this.#truth,
      random,
      fail: this.#fail,
      onGone: () => this.#open.delete(client),
    }
    this.#open.set(client, this.#read(options))
  }

  /** One way or another to read a stream. */
  #read(options: WireReaderOptions): WireReader {
    const random = this.#random
    const way = random.pick(['node', 'fetch', 'http2'] as const)
    if (way === 'http2') {
      return new Http2Reader({ ...options, shared: this.#sessions!.take(), behaviour: random.pick(http2Behaviours) })
    }
    const port = this.#servers.portOf(way)
    return new HttpReader({ ...options, port, adapter: way, behaviour: random.pick(behaviours) })
  }

  #addClient(n: number): void {
    const random = this.#random
    const { channels, events } = this.#config
    const slowPolicy = random.pick(policies)
    const chosen = random.some(channels, 3)
    const chosenEvents = random.chance(0.6) ? undefined : random.some(events)
    this.#clients.push(
      new Client(this.#truth, {
        name: `reader-${n}`,
        stream: `/${slowPolicy}`,
        channels: chosen,
        events: chosenEvents,
        interest: this.#truth.interest(chosen, chosenEvents),
        address: '127.0.0.1',
        takesGzip: false,
        isLatest: slowPolicy === 'latest',
      }),
    )
  }

  #checkFailure(): void {
    if (this.#failure !== undefined) throw this.#failure
  }

  readonly #fail = (error: unknown): void => {
    this.#failure ??= error
  }
}

/** What keeps a process alive, without the terminal. */
function countResources(): number {
  return process.getActiveResourcesInfo().filter((name) => /TCP|Timeout|Immediate/.test(name)).length
}

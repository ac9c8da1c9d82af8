import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { createHub, createMemoryLog, type Hub, type SlowPolicy } from 'windhover'
import { createHandler, type NodeHandler } from 'windhover/http/node'

import { Client } from '../client.ts'
import { chooseConfig, type EpisodeConfig } from '../episode-config.ts'
import { Publishers } from '../publishers.ts'
import { Random } from '../random.ts'
import { RecordingLog } from '../recording-log.ts'
import { Truth } from '../truth.ts'
import { demand, Violation } from '../violation.ts'
import { behaviours, HttpReader } from './http-reader.ts'

const policies: readonly SlowPolicy[] = ['disconnect', 'skip', 'latest']
const maxAgeMs = 1500
const stallTimeoutMs = 300

/** What a run over HTTP came to. */
export interface HttpResult {
  readonly connections: number
  readonly messages: number
  readonly events: number
  readonly failure: Violation | undefined
}

/** One hub behind one server of `node:http`, raw clients around it, and nothing left at the end. */
export async function runHttp(seed: number, forMs: number): Promise<HttpResult> {
  const before = countResources()
  const round = new HttpRound(seed)
  const result = await round.run(forMs)
  if (result.failure !== undefined) return result
  const isClean = await until(() => countResources() <= before, 3000)
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
  readonly #server: Server
  readonly #publishers: Publishers
  readonly #clients: Client[] = []
  readonly #open = new Map<Client, HttpReader>()
  /** How each reader came to the hub, to tell what it was when it stays. */
  readonly #inHub = new Map<string, string>()
  #serving = ''
  #connections = 0
  #deliveries = 0
  #failure: unknown
  #closedAtMs: number | undefined

  constructor(seed: number) {
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
      closeTimeoutMs: 300,
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
    const handlers = new Map(
      policies.map((slowPolicy) => [
        `/${slowPolicy}`,
        createHandler(this.#hub, { path: `/${slowPolicy}`, slowPolicy, channels: 'any' }),
      ]),
    )
    this.#server = createServer((request, response) => this.#serve(handlers, request, response))
    for (let n = 0; n < 120; n += 1) this.#addClient(n)
  }

  async run(forMs: number): Promise<HttpResult> {
    try {
      await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
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
  #serve(handlers: ReadonlyMap<string, NodeHandler>, request: IncomingMessage, response: ServerResponse): void {
    const handle = handlers.get(request.url!.split('?')[0]!)!
    const isWrapped = this.#random.chance(0.2)
    const delayMs = this.#random.chance(0.2) ? this.#random.whole(1, 20) : undefined
    if (isWrapped) {
      const write = response.write.bind(response)
      response.write = ((...args: Parameters<typeof write>) => write(...args)) as typeof response.write
    }
    const serve = (): void => {
      const how = [delayMs === undefined ? 'at once' : 'late', isWrapped ? 'wrapped' : 'plain']
      this.#serving = `${String(request.headers['user-agent'])}, ${how.join(', ')}`
      handle(request, response)
    }
    if (delayMs === undefined) serve()
    else setTimeout(serve, delayMs)
  }

  /** Everything at random. */
  async #stir(forMs: number): Promise<void> {
    const endMs = performance.now() + forMs
    while (performance.now() < endMs) {
      const random = this.#random
      for (let count = random.whole(0, 3); count > 0; count -= 1) this.#connect(random.pick(this.#clients))
      if (random.chance(0.4)) this.#publishers.burst(random.pick([1, 1, 5, 30]))
      if (random.chance(0.05)) [...this.#open.values()][0]?.drop()
      await pause(random.whole(0, 4))
      this.#publishers.check(3000)
      this.#log.check(Date.now())
      this.#checkFailure()
    }
  }

  /** Nothing more is published: who reads has all soon, or its stream ended of age. */
  async #rest(): Promise<void> {
    const waits = (reader: HttpReader): boolean => reader.isGood && reader.cursor >= 0 && !reader.hasAll
    const isReached = await until(() => this.#failure !== undefined || ![...this.#open.values()].some(waits), 5000)
    this.#checkFailure()
    const late = [...this.#open.values()].find(waits)
    demand(isReached, 'starved', () => `stands at ${late?.cursor}, head ${this.#truth.head}`, late?.client.name)
    for (const client of this.#clients) client.check()
    if (this.#random.chance(0.5)) return
    for (const reader of this.#open.values()) reader.drop()
    const isEmpty = await until(() => this.#hub.connectedCount() === 0, 1000)
    demand(
      isEmpty,
      'stays',
      () => `all clients left, and the hub counts one that ${[...this.#inHub.values()].join('; ')}`,
    )
    for (let n = 0; n < 30; n += 1) this.#connect(this.#random.pick(this.#clients))
    await pause(20)
  }

  async #end(): Promise<void> {
    this.#closedAtMs = performance.now()
    const drainMs = this.#random.pick([0, 100])
    let isClosed = false
    const closing = this.#hub.close({ drainMs }).then(() => (isClosed = true))
    demand(await until(() => isClosed, drainMs + 3000), 'stays', () => 'the hub does not close')
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
    this.#server.close(() => (isClosed = true))
    // Requests that came too late are answered, and then their connections are idle; those that stall are ours.
    this.#server.closeIdleConnections()
    await until(() => isClosed, 300)
    for (const reader of this.#open.values()) reader.drop()
    demand(await until(() => isClosed, 2000), 'stays', () => 'connections are left in the server')
  }

  async #abandon(): Promise<void> {
    for (const reader of this.#open.values()) reader.drop()
    await Promise.race([this.#hub.close(), pause(2000)])
    this.#server.close()
    this.#server.closeAllConnections()
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
    const reader = new HttpReader({
      port: (this.#server.address() as AddressInfo).port,
      path: `${client.stream}?${query.toString()}`,
      client,
      lastEventId,
      behaviour: random.pick(behaviours),
      isLatest: client.stream === '/latest',
      truth: this.#truth,
      random,
      fail: this.#fail,
      onGone: () => this.#open.delete(client),
    })
    this.#open.set(client, reader)
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

function pause(forMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, forMs))
}

async function until(isSo: () => boolean, withinMs: number): Promise<boolean> {
  const endMs = performance.now() + withinMs
  while (!isSo()) {
    if (performance.now() > endMs) return false
    await pause(5)
  }
  return true
}

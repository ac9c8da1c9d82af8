import { createHub, createMemoryLog, type Hub, type Log, type Observer, type Sink, WindhoverError } from 'windhover'

import { Client } from './client.ts'
import { atOnce, chooseHabits } from './connection-habits.ts'
import { Connection } from './connection.ts'
import type { EpisodeConfig } from './episode-config.ts'
import type { EpisodeCounts, EpisodeResult } from './episode-result.ts'
import { HubChecks } from './hub-checks.ts'
import { Publishers } from './publishers.ts'
import { Random } from './random.ts'
import { RecordingLog } from './recording-log.ts'
import { type LogState, SequenceChecker } from './sequence-checker.ts'
import { Trace } from './trace.ts'
import { Truth } from './truth.ts'
import { demand, Violation } from './violation.ts'
import { VirtualWorld } from './virtual-world.ts'

/** Ways to break what is tested, to see that the checks find it. */
export interface Tampering {
  readonly log?: (log: Log) => Log
  readonly sink?: (sink: Sink) => Sink
}

/** Addresses, with what they count as. */
const addresses: readonly (readonly [address: string, network: string])[] = [
  ['127.0.0.1', 'a'],
  ['::ffff:127.0.0.1', 'a'],
  ['10.0.0.9', 'b'],
  ['2001:db8::1', 'c'],
  ['2001:DB8:0:0:ffff::2', 'c'],
  ['2001:db8:0:1::1', 'd'],
]

const openEnds: readonly string[] = [
  '',
  'nonsense',
  'a.b',
  'other-epoch.5',
  '.',
  'x.01',
  'a.9007199254740993',
  'ü',
  '-1',
]

/** One hub from its beginning to its end, with everything around it. */
export class Episode {
  readonly #config: EpisodeConfig
  readonly #random: Random
  readonly #world: VirtualWorld
  readonly #truth = new Truth()
  readonly #trace: Trace
  readonly #clients: Client[] = []
  readonly #connections = new Map<Client, Connection>()
  readonly #all: Connection[] = []
  readonly #open = new Map<Connection, Client>()
  readonly #watched = new Map<string, string>()
  readonly #writeCostMs: number
  readonly #slackMs: number
  readonly #counts: EpisodeCounts = {
    messages: 0,
    refused: 0,
    joins: 0,
    resumed: 0,
    gaps: 0,
    deliveries: 0,
    closings: 0,
    stalled: 0,
  }
  #tamperSink!: (sink: Sink) => Sink
  #log!: RecordingLog
  #hub!: Hub
  #publishers!: Publishers
  #checks!: HubChecks
  #closedAtMs: number | undefined
  #failure: unknown

  constructor(seed: number, config: EpisodeConfig) {
    this.#config = config
    this.#random = new Random(seed)
    this.#world = new VirtualWorld(this.#random)
    this.#trace = new Trace(() => this.#world.now())
    // A walk over all readers takes at most 20 ms, or the shortest keep-alives would leave no time for anything else.
    this.#writeCostMs = Math.min(this.#random.pick([0, 0.01, 0.5]), 20 / config.clients)
    this.#slackMs = 60 + 4 * config.clients * this.#writeCostMs
  }

  async run(tampering: Tampering = {}): Promise<EpisodeResult> {
    const uninstall = this.#world.install()
    try {
      this.#start(tampering)
      await this.#live()
      await this.#end()
    } catch (error) {
      this.#failure ??= error
    } finally {
      uninstall()
    }
    const failure = toViolation(this.#failure)
    const reader = failure?.reader ?? ''
    return {
      digest: this.#trace.digest(),
      failure,
      last: { reader: this.#trace.last(reader), hub: this.#trace.last('hub') },
      counts: { ...this.#counts, messages: this.#truth.head },
    }
  }

  #start({ log: tamper = (log) => log, sink = (own) => own }: Tampering): void {
    this.#tamperSink = sink
    const config = this.#config
    const { history, window, maxEvictionEntries } = config
    this.#log = new RecordingLog(
      createMemoryLog({ history, window, maxEvictionEntries }),
      this.#truth,
      config,
      this.#fail,
    )
    this.#hub = createHub({
      log: tamper(this.#log),
      scheduler: this.#world,
      observer: this.#observer(),
      keepAliveMs: 15_000,
      retryMs: config.retryMs,
      reconnectSpreadMs: config.reconnectSpreadMs,
      closeTimeoutMs: config.closeTimeoutMs,
      stallTimeoutMs: config.stallTimeoutMs,
      maxAgeMs: config.maxAgeMs,
      maxWriteBytes: config.maxWriteBytes,
      maxMessageBytes: config.maxMessageBytes,
      maxReaders: config.maxReaders,
      maxReadersPerAddress: config.maxReadersPerAddress,
    })
    this.#publishers = new Publishers({
      hub: this.#hub,
      truth: this.#truth,
      random: this.#random,
      config,
      now: () => this.#world.now(),
      closedAtMs: () => this.#closedAtMs,
      note: (what) => this.#trace.note('hub', what),
      fail: this.#fail,
    })
    this.#checks = new HubChecks({
      hub: this.#hub,
      log: this.#log,
      truth: this.#truth,
      world: this.#world,
      clients: this.#clients,
      open: this.#open,
      all: this.#all,
      watched: this.#watched,
      counts: this.#counts,
    })
    for (let n = 0; n < config.clients; n += 1) this.#addClient(n)
  }

  /** The middle of the episode: everything at random. */
  async #live(): Promise<void> {
    const random = this.#random
    for (let step = 0; step < this.#config.steps; step += 1) {
      const choice = random.fraction()
      if (choice < 0.3) await this.#turn(random.whole(1, 4))
      else if (choice < 0.45) await this.#advance(random.between(0, 5))
      else if (choice < 0.48) await this.#advance(this.#chooseLongMs())
      else if (choice < 0.48 + 0.12 * this.#config.traffic) this.#publishers.burst(random.pick([1, 1, 1, 2, 5, 30]))
      else this.#disturb()
      await this.#settlePromises()
      if (random.chance(0.05)) this.#checks.checkCounts()
    }
  }

  /** Not so long that keep-alives and looks at stalled readers take up the whole run. */
  #chooseLongMs(): number {
    const shortestMs = Math.min(...this.#config.streams.map(({ keepAliveMs }) => keepAliveMs || Infinity))
    const stallMs = this.#config.stallTimeoutMs || Infinity
    return Math.min(this.#random.pick([20, 100, 400, 2000, 40_000]), 40 * shortestMs, 100 * stallMs)
  }

  #disturb(): void {
    const random = this.#random
    for (let count = random.pick([1, 1, 2, 10]); count > 0; count -= 1) {
      const client = random.pick(this.#clients)
      const connection = this.#connections.get(client)
      if (connection === undefined || connection.isGone || connection.isDead) this.#join(client)
      else if (random.chance(this.#config.trouble * 0.3)) connection.drop()
      else if (connection.isStalled) connection.isStalled = random.chance(0.7)
      else connection.isStalled = random.chance(this.#config.trouble * 0.5)
    }
  }

  async #end(): Promise<void> {
    const random = this.#random
    if (random.chance(0.7)) await this.#calmDown()
    this.#trace.note('hub', 'closes')
    this.#closedAtMs = this.#world.now()
    for (const connection of this.#open.keys()) if (connection.isParked) connection.parkedInCloseMs = this.#closedAtMs
    let isClosed = false
    this.#hub.close({ drainMs: this.#config.drainMs }).then(() => (isClosed = true), this.#fail)
    let stillAt = this.#progress()
    for (let step = 0; !isClosed; step += 1) {
      // Publishes that waited are stored first, one after the other where the window is narrow.
      if (stillAt !== this.#progress()) [step, stillAt] = [0, this.#progress()]
      demand(step < 1000, 'stays', () => `the hub is not closed after ${this.#world.now() - this.#closedAtMs!} ms`)
      await this.#turn(1)
      await this.#advance(random.pick([0.1, 1, 30]))
      if (random.chance(0.05)) this.#publishers.burst(1)
      if (random.chance(0.05)) this.#disturb()
      await this.#settlePromises()
    }
    await this.#turn(2)
    await this.#settlePromises()
    this.#checks.checkEnd()
  }

  /** Changes as long as something happens. */
  #progress(): number {
    return this.#truth.head - this.#open.size
  }

  /** Nobody stalls any more, and all get what there is. */
  async #calmDown(): Promise<void> {
    this.#trace.note('hub', 'calms down')
    for (const connection of this.#open.keys()) {
      connection.isStalled = false
      connection.habits.bytesPerMs = atOnce
    }
    for (let round = 0; round < 20_000 && this.#isBusy(); round += 1) {
      await this.#turn(1)
      this.#readAll(1)
      this.#checkFailure()
    }
    demand(!this.#isBusy(), 'starved', () => 'the pump does not come to rest')
    this.#checks.checkRest()
    for (const connection of this.#open.keys()) {
      if (connection.isDead || connection.isClosing) continue
      demand(
        connection.checker.hasAll && connection.unreadBytes === 0,
        'starved',
        () => `at rest, and still waits for ${connection.checker.next}`,
        connection.name,
      )
    }
    for (const client of this.#clients) client.check()
  }

  #isBusy(): boolean {
    if (this.#world.scheduled > 0) return true
    for (const connection of this.#open.keys()) if (!connection.isDead && connection.unreadBytes > 0) return true
    return false
  }

  async #turn(count: number): Promise<void> {
    for (let i = 0; i < count; i += 1) {
      try {
        this.#world.turn()
      } catch (error) {
        throw toCrash(error, 'a scheduled task')
      }
      await this.#settlePromises()
    }
    if (this.#world.scheduled === 0) this.#checks.checkRest()
  }

  async #advance(forMs: number): Promise<void> {
    const { clock } = this.#world
    const untilMs = clock.nowMs + forMs
    const stepMs = Math.max(0.01, forMs / 4)
    while (clock.nowMs < untilMs) {
      const beforeMs = clock.nowMs
      const timer = clock.next(Math.min(untilMs, beforeMs + stepMs))
      clock.nowMs = Math.max(beforeMs, Math.min(untilMs, timer?.dueMs ?? beforeMs + stepMs))
      this.#readAll(clock.nowMs - beforeMs)
      if (timer !== undefined) await this.#fire(timer)
      else if (this.#random.chance(0.3)) await this.#turn(1)
    }
    for (let timer = clock.next(clock.nowMs); timer !== undefined; timer = clock.next(clock.nowMs))
      await this.#fire(timer)
    for (const connection of this.#open.keys()) connection.checkTimes()
    this.#publishers.check(this.#slackMs)
    this.#log.check(this.#world.dateMs)
  }

  async #fire(timer: Parameters<VirtualWorld['clock']['fire']>[0]): Promise<void> {
    try {
      this.#world.clock.fire(timer)
    } catch (error) {
      throw toCrash(error, 'a timer')
    }
    await this.#settlePromises()
  }

  #readAll(forMs: number): void {
    for (const connection of this.#open.keys()) connection.read(forMs)
  }

  async #settlePromises(): Promise<void> {
    await this.#world.settlePromises()
    this.#checkFailure()
  }

  #checkFailure(): void {
    if (this.#failure !== undefined) throw this.#failure
  }

  readonly #fail = (error: unknown): void => {
    this.#failure ??= error
  }

  #addClient(n: number): void {
    const { streams, channels, events } = this.#config
    const random = this.#random
    const stream = random.pick(streams)
    const chosen = random.chance(0.2) ? ['never-used'] : random.some(channels, 4)
    const chosenEvents = random.chance(0.6) ? undefined : random.some(events)
    const [address] = random.pick(addresses)
    this.#clients.push(
      new Client(this.#truth, {
        name: `reader-${n}`,
        stream: stream.path,
        channels: chosen,
        events: chosenEvents,
        interest: this.#truth.interest(chosen, chosenEvents),
        address,
        isLatest: stream.slowPolicy === 'latest',
      }),
    )
  }

  #chooseId(client: Client): string | undefined {
    const random = this.#random
    const { epoch, head } = this.#truth
    if (random.chance(0.7)) return client.lastEventId
    return random.pick([
      undefined,
      random.pick(openEnds),
      `${epoch}.${random.whole(0, head)}`,
      `${epoch}.${head + random.whole(0, 2)}`,
      `${epoch}.${head}.suffix`,
      client.ids.length > 0 ? random.pick(client.ids) : `${epoch}.0`,
    ])
  }

  #join(client: Client): void {
    const lastEventId = this.#chooseId(client)
    const stream = this.#config.streams.find(({ path }) => path === client.stream)!
    const { slowPolicy, keepAliveMs } = stream
    const checker = new SequenceChecker(this.#truth, {
      name: client.name,
      interest: client.interest,
      slowPolicy,
      lastEventId,
      keepAliveMs,
      retryMs: this.#config.retryMs,
    })
    const connection = this.#connect(client, checker)
    const isAllowed = this.#hasRoom(client.address)
    this.#trace.note(client.name, `joins ${stream.path} (${slowPolicy}) with ${lastEventId ?? 'no id'}`)
    demand(
      (this.#hub.refusalFor(client.address) === undefined) === (isAllowed && this.#closedAtMs === undefined),
      'join-refused',
      () => `refusalFor(${client.address}) is wrong`,
      client.name,
    )
    try {
      const { channels, events, address } = client
      const sink = this.#tamperSink(connection)
      this.#hub.join({ stream: stream.path, channels, events, lastEventId, keepAliveMs, slowPolicy, address, sink })
    } catch (error) {
      if (!(error instanceof WindhoverError)) throw toCrash(error, 'join')
      const expected = this.#closedAtMs === undefined ? (isAllowed ? 'nothing' : 'unavailable') : 'closed'
      demand(
        error.code === expected && !connection.isAttached,
        'join-refused',
        () => `refused with ${error.code}, expected ${expected}`,
        client.name,
      )
      this.#trace.note(client.name, `is refused: ${error.code}`)
      return
    }
    demand(isAllowed, 'join-refused', () => 'let in over a limit', client.name)
    this.#counts.joins += 1
    if (checker.resumed) this.#counts.resumed += 1
    client.ask(lastEventId)
    this.#connections.set(client, connection)
    this.#all.push(connection)
    if (!connection.isGone) this.#open.set(connection, client)
  }

  #connect(client: Client, checker: SequenceChecker): Connection {
    const { maxWriteBytes, closeTimeoutMs, stallTimeoutMs, maxAgeMs } = this.#config
    return new Connection(checker, chooseHabits(this.#random, this.#config.trouble), {
      now: () => this.#world.now(),
      logState: () => this.#logState(),
      maxWriteBytes,
      closeTimeoutMs,
      stallTimeoutMs,
      maxAgeMs,
      slackMs: this.#slackMs,
      staleMs: 0.001 + this.#config.clients * this.#writeCostMs,
      closedAtMs: () => this.#closedAtMs,
      restingSinceMs: () => (this.#world.scheduled > 0 ? this.#world.now() : this.#world.busyAtMs),
      later: (task) => this.#world.schedule(task),
      fail: this.#fail,
      note: (what) => this.#trace.note(client.name, what),
      onReceived: (frame) => client.receive(frame),
      onWrite: (_connection, { payload }) => {
        this.#trace.write(client.name, payload)
        this.#world.clock.nowMs += this.#writeCostMs
      },
      onGone: (connection) => this.#open.delete(connection),
    })
  }

  #logState(): LogState {
    this.#log.noteEvictions()
    const { oldest, subjectsSince, mayHaveForgotten } = this.#log
    return { head: this.#truth.head, oldest, subjectsSince: subjectsSince ?? 0, mayHaveForgotten }
  }

  #hasRoom(address: string): boolean {
    const { maxReaders, maxReadersPerAddress } = this.#config
    const networkOf = (wanted: string): string => addresses.find(([known]) => known === wanted)![1]
    let count = 0
    let sameNetwork = 0
    for (const [connection, client] of this.#open) {
      if (!connection.isCounted) continue
      count += 1
      if (networkOf(client.address) === networkOf(address)) sameNetwork += 1
    }
    return (
      (maxReaders === 0 || count < maxReaders) && (maxReadersPerAddress === 0 || sameNetwork < maxReadersPerAddress)
    )
  }

  #observer(): Observer {
    const guard = (check: () => void): void => {
      try {
        check()
      } catch (error) {
        this.#fail(error)
      }
    }
    return {
      onConnected: ({ clientId, stream }, { resumed }) =>
        guard(() => {
          demand(!this.#watched.has(clientId), 'observer', () => `${clientId} connected again`)
          this.#watched.set(clientId, `${stream} ${resumed}`)
        }),
      onDisconnected: ({ clientId }, { reason }) =>
        guard(() => {
          demand(this.#watched.delete(clientId), 'observer', () => `${clientId} left (${reason}) before it connected`)
          if (reason === 'stalled') this.#counts.stalled += 1
        }),
      onGap: () => (this.#counts.gaps += 1),
      onRound: ({ deliveries, replayed }) =>
        guard(() => {
          demand(replayed <= deliveries, 'observer', () => `${replayed} of ${deliveries} replayed`)
          this.#counts.deliveries += deliveries
          for (const connection of this.#open.keys()) {
            const { isParked, isClosing, isCounted, checker, name } = connection
            if (isParked || isClosing || !isCounted || checker.hasAll) connection.roundsWaiting = 0
            else connection.roundsWaiting += 1
            const { roundsWaiting } = connection
            demand(roundsWaiting <= 4, 'starved', () => `${roundsWaiting} rounds without ${checker.next}`, name)
          }
        }),
    }
  }
}

function toCrash(error: unknown, where: string): unknown {
  return error instanceof Violation
    ? error
    : new Violation('crash', `${where} threw ${String((error as Error).stack ?? error)}`)
}

function toViolation(error: unknown): Violation | undefined {
  return error === undefined ? undefined : (toCrash(error, 'the simulation') as Violation)
}

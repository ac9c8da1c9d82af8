import { createHub, createMemoryLog, type Hub, type Log, type Observer, WindhoverError } from 'windhover'
import { type Sink } from 'windhover/adapter'

import { Client } from './client.ts'
import { atOnce, chooseHabits, healthy } from './connection-habits.ts'
import { Connection } from './connection.ts'
import type { EpisodeConfig } from './episode-config.ts'
import type { EpisodeCounts, EpisodeResult } from './episode-result.ts'
import { HubChecks } from './hub-checks.ts'
import { HubWatch } from './hub-watch.ts'
import type { LogState } from './log-state.ts'
import { Publishers } from './publishers.ts'
import { Random } from './random.ts'
import { RecordingLog } from './recording-log.ts'
import { SequenceChecker } from './sequence-checker.ts'
import { Trace } from './trace.ts'
import { Truth } from './truth.ts'
import { demand, toViolation } from './violation.ts'
import { VirtualWorld } from './virtual-world.ts'

/** Ways to break what is tested, to see that the checks find it. */
export interface Tampering {
  readonly log?: (log: Log) => Log
  readonly sink?: (sink: Sink) => Sink
  readonly hub?: (hub: Hub) => Hub
  readonly observer?: (observer: Observer) => Observer
}

/** What closing may take beside its own time: its slices, and the turns that they wait for. */
const closeSlackMs = 250

/** Addresses, with what they count as. */
const addresses: readonly (readonly [address: string, network: string])[] = [
  ['192.0.2.1', 'a'],
  ['::ffff:192.0.2.1', 'a'],
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
    faults: 0,
    pauses: 0,
    succeeded: 0,
  }
  readonly #watch: HubWatch
  #tampering: Tampering = {}
  #log!: RecordingLog
  #hub!: Hub
  #publishers!: Publishers
  #checks!: HubChecks
  #closedAtMs: number | undefined
  /** Whether this is the hub after the one of the episode, for those who come back. */
  #isSuccessor = false
  #wokeAtMs = 0
  #isWaking = false
  #failure: unknown

  constructor(seed: number, config: EpisodeConfig) {
    this.#config = config
    this.#random = new Random(seed)
    this.#world = new VirtualWorld(this.#random)
    this.#trace = new Trace(() => this.#world.now())
    // A walk over all readers takes at most 20 ms, or the shortest keep-alives would leave no time for anything else.
    this.#writeCostMs = Math.min(this.#random.pick([0, 0.01, 0.5]), 20 / config.clients)
    this.#slackMs = 60 + 4 * config.clients * this.#writeCostMs
    this.#watch = new HubWatch({ open: this.#open, counts: this.#counts, fail: this.#fail })
  }

  async run(tampering: Tampering = {}): Promise<EpisodeResult> {
    this.#tampering = tampering
    const uninstall = this.#world.install()
    try {
      this.#start()
      await this.#live()
      await this.#end()
      await this.#succeed()
    } catch (error) {
      this.#failure ??= error
    } finally {
      uninstall()
    }
    const failure = this.#failure === undefined ? undefined : toViolation(this.#failure, 'the simulation')
    const reader = failure?.reader ?? ''
    return {
      digest: this.#trace.digest(),
      failure,
      last: { reader: this.#trace.last(reader), hub: this.#trace.last('hub') },
      counts: { ...this.#counts, messages: this.#truth.head },
    }
  }

  #createHub(): Hub {
    const { log = (own: Log) => own, hub = (own: Hub) => own, observer = (own: Observer) => own } = this.#tampering
    const config = this.#config
    return hub(
      createHub({
        log: log(this.#log),
        scheduler: this.#world,
        observer: observer(this.#watch.observer),
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
      }),
    )
  }

  #start(): void {
    const config = this.#config
    const { history, window, maxEvictionEntries } = config
    this.#log = new RecordingLog(
      createMemoryLog({ history, window, maxEvictionEntries }),
      this.#truth,
      config,
      this.#fail,
    )
    this.#hub = this.#createHub()
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
      hub: () => this.#hub,
      log: this.#log,
      truth: this.#truth,
      world: this.#world,
      clients: this.#clients,
      open: this.#open,
      all: this.#all,
      watch: this.#watch,
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
      else if (random.chance(this.#config.pauses)) await this.#pause()
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

  /**
   * The process is away, as under SIGSTOP, for longer than what was to happen meanwhile. Timers then fire late, and before
   * anybody could take what waits: that comes directly after.
   */
  async #pause(): Promise<void> {
    const random = this.#random
    const { stallTimeoutMs, closeTimeoutMs, streams } = this.#config
    const waitsMs = [stallTimeoutMs, closeTimeoutMs, ...streams.map(({ keepAliveMs }) => keepAliveMs)]
    const pausedMs = random.pick(waitsMs) * random.between(1.1, 3) + random.between(0, 50)
    this.#trace.note('hub', `is away for ${pausedMs} ms`)
    this.#counts.pauses += 1
    this.#world.pause(pausedMs)
    const wokeAtMs = this.#world.now()
    this.#wokeAtMs = wokeAtMs
    // With less than a walk over all readers takes, every look is late.
    this.#isWaking = stallTimeoutMs > this.#slackMs && pausedMs > stallTimeoutMs
    if (random.chance(0.3)) await this.#turn(1)
    for (let timer = this.#world.clock.next(wokeAtMs); timer !== undefined; timer = this.#world.clock.next(wokeAtMs))
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as they fall due
      await this.#fire(timer)
    this.#isWaking = false
    this.#readAll(pausedMs)
    await this.#turn(1)
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
    const { closesInReplay } = this.#config
    if (!closesInReplay && this.#random.chance(0.7)) await this.#calmDown()
    if (closesInReplay) await this.#returnAll()
    await this.#close()
  }

  /** Everybody comes back at once, and from far back, as after a restart. */
  async #returnAll(): Promise<void> {
    const random = this.#random
    for (const connection of this.#open.keys()) connection.drop()
    await this.#turn(1)
    const { epoch, head } = this.#truth
    for (const client of this.#clients) this.#join(client, `${epoch}.${random.whole(0, Math.ceil(head / 2))}`)
    await this.#turn(random.whole(0, 2))
  }

  async #close(): Promise<void> {
    const random = this.#random
    const { drainMs, closeTimeoutMs } = this.#config
    this.#trace.note('hub', 'closes')
    this.#closedAtMs = this.#world.now()
    for (const connection of this.#open.keys()) if (connection.isParked) connection.parkedInCloseMs = this.#closedAtMs
    let isClosed = false
    this.#hub.close({ drainMs }).then(() => (isClosed = true), this.#fail)
    // Once to bring to an end what is under way, once to let everybody leave, whatever they do.
    const allowedMs = drainMs + 2 * closeTimeoutMs + this.#slackMs + closeSlackMs
    await this.#settlePromises()
    while (!isClosed) {
      const forMs = this.#world.now() - this.#closedAtMs
      demand(forMs <= allowedMs, 'stays', () => `the hub is not closed after ${forMs} ms, allowed are ${allowedMs}`)
      await this.#turn(1)
      await this.#advance(random.pick([0.1, 1, 30]))
      if (random.chance(0.05) && !this.#isSuccessor) this.#publishers.burst(1)
      if (random.chance(0.05)) this.#disturb()
      await this.#settlePromises()
    }
    await this.#turn(2)
    await this.#settlePromises()
    this.#checks.checkEnd()
  }

  /** The hub is closed, and its log goes on under another: whatever became of a reader, its last id gives it the rest. */
  async #succeed(): Promise<void> {
    if (!this.#config.hasSuccessor) return
    this.#trace.note('hub', 'has a successor')
    this.#isSuccessor = true
    this.#closedAtMs = undefined
    this.#hub = this.#createHub()
    for (const client of this.#clients) {
      if (client.lastEventId === undefined || !this.#hasRoom(client.address)) continue
      this.#join(client, client.lastEventId)
      this.#counts.succeeded += 1
    }
    await this.#calmDown()
    await this.#close()
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
      if (this.#world.scheduled === 0 && this.#log.waiting > 0) await this.#advance(1)
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
    if (this.#world.scheduled > 0 || this.#log.waiting > 0) return true
    for (const connection of this.#open.keys()) if (!connection.isDead && connection.unreadBytes > 0) return true
    return false
  }

  async #turn(count: number): Promise<void> {
    for (let i = 0; i < count; i += 1) {
      try {
        this.#world.turn()
      } catch (error) {
        throw toViolation(error, 'a scheduled task')
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
      throw toViolation(error, 'a timer')
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
    this.#watch.check()
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

  #join(client: Client, lastEventId: string | undefined = this.#chooseId(client)): void {
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
      const sink = (this.#tampering.sink ?? ((own: Sink) => own))(connection)
      this.#hub.join({ path: stream.path, channels, events, lastEventId, keepAliveMs, slowPolicy, address, sink })
    } catch (error) {
      if (!(error instanceof WindhoverError)) throw toViolation(error, 'join')
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
    const { trouble, faultyShare } = this.#config
    const habits = this.#isSuccessor ? { ...healthy } : chooseHabits(this.#random, trouble, faultyShare)
    const connection: Connection = new Connection(checker, habits, {
      now: () => this.#world.now(),
      logState: () => this.#logState(),
      maxWriteBytes,
      closeTimeoutMs,
      stallTimeoutMs,
      maxAgeMs,
      slackMs: this.#slackMs,
      staleMs: 0.001 + this.#config.clients * this.#writeCostMs,
      closedAtMs: () => this.#closedAtMs,
      wokeAtMs: () => this.#wokeAtMs,
      isWaking: () => this.#isWaking,
      onFault: (fault) => this.#watch.onFault(fault),
      restingSinceMs: () => (this.#world.scheduled > 0 ? this.#world.now() : this.#world.busyAtMs),
      later: (task) => this.#world.schedule(task),
      fail: this.#fail,
      note: (what) => this.#trace.note(client.name, what),
      onReceived: (frame) => client.receive(frame),
      onWrite: ({ payload }) => {
        this.#trace.write(client.name, payload)
        this.#world.clock.nowMs += this.#writeCostMs
      },
      onGone: () => this.#open.delete(connection),
    })
    return connection
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
}

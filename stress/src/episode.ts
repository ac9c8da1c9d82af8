import { createHub, createMemoryLog, type Hub, type Log, type Observer } from 'windhover'
import type { Sink } from 'windhover/adapter'

import { Audience } from './audience.ts'
import { atOnce } from './connection-habits.ts'
import type { EpisodeConfig } from './episode-config.ts'
import type { EpisodeResult } from './episode-result.ts'
import { HubChecks } from './hub-checks.ts'
import { Publishers } from './publishers.ts'
import { RecordingLog } from './recording-log.ts'
import { Scene } from './scene.ts'
import { TimeFlow } from './time-flow.ts'
import { demand, toViolation } from './violation.ts'

/** Ways to break what is tested, to see that the checks find it. */
export interface Tampering {
  readonly log?: (log: Log) => Log
  readonly sink?: (sink: Sink) => Sink
  readonly hub?: (hub: Hub) => Hub
  readonly observer?: (observer: Observer) => Observer
}

/** What closing may take beside its own time: its slices, and the turns that they wait for. */
const closeSlackMs = 250

/** One hub from its beginning to its end, with everything around it. */
export class Episode {
  readonly #scene: Scene
  #tampering: Tampering = {}
  #audience!: Audience
  #publishers!: Publishers
  #checks!: HubChecks
  #time!: TimeFlow

  constructor(seed: number, config: EpisodeConfig) {
    this.#scene = new Scene(seed, config)
  }

  async run(tampering: Tampering = {}): Promise<EpisodeResult> {
    this.#tampering = tampering
    const uninstall = this.#scene.world.install()
    try {
      this.#start()
      await this.#live()
      await this.#end()
      await this.#succeed()
    } catch (error) {
      this.#scene.failure ??= error
    } finally {
      uninstall()
    }
    const failure = this.#scene.failure === undefined ? undefined : toViolation(this.#scene.failure, 'the simulation')
    const reader = failure?.reader ?? ''
    return {
      digest: this.#scene.trace.digest(),
      failure,
      last: { reader: this.#scene.trace.last(reader), hub: this.#scene.trace.last('hub') },
      counts: { ...this.#scene.counts, messages: this.#scene.truth.head },
    }
  }

  #createHub(): Hub {
    const { log = (own: Log) => own, hub = (own: Hub) => own, observer = (own: Observer) => own } = this.#tampering
    const { config } = this.#scene
    return hub(
      createHub({
        log: log(this.#scene.log),
        scheduler: this.#scene.world,
        observer: observer(this.#scene.watch.observer),
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
    const { config } = this.#scene
    const { history, window, maxEvictionEntries } = config
    this.#scene.log = new RecordingLog(
      createMemoryLog({ history, window, maxEvictionEntries }),
      this.#scene.truth,
      config,
      this.#scene.fail,
    )
    this.#scene.hub = this.#createHub()
    this.#publishers = new Publishers({
      hub: this.#scene.hub,
      truth: this.#scene.truth,
      random: this.#scene.random,
      config,
      now: () => this.#scene.world.now(),
      closedAtMs: () => this.#scene.closedAtMs,
      note: (what) => this.#scene.trace.note('hub', what),
      fail: this.#scene.fail,
    })
    this.#checks = new HubChecks({
      hub: () => this.#scene.hub,
      log: this.#scene.log,
      truth: this.#scene.truth,
      world: this.#scene.world,
      clients: this.#scene.clients,
      open: this.#scene.open,
      all: this.#scene.all,
      watch: this.#scene.watch,
      gathering: this.#scene.gathering,
      counts: this.#scene.counts,
    })
    this.#time = new TimeFlow(this.#scene, { checks: this.#checks, publishers: this.#publishers })
    this.#audience = new Audience(this.#scene, this.#tampering.sink ?? ((own) => own))
    for (let n = 0; n < config.clients; n += 1) this.#audience.add(n)
  }

  /** The middle of the episode: everything at random. */
  async #live(): Promise<void> {
    const { random } = this.#scene
    for (let step = 0; step < this.#scene.config.steps; step += 1) {
      const choice = random.fraction()
      if (choice < 0.3) await this.#time.turn(random.whole(1, 4))
      else if (choice < 0.45) await this.#time.advance(random.between(0, 5))
      else if (choice < 0.48) await this.#time.advance(this.#chooseLongMs())
      else if (random.chance(this.#scene.config.pauses)) await this.#time.pause()
      else if (choice < 0.48 + 0.12 * this.#scene.config.traffic)
        this.#publishers.burst(random.pick([1, 1, 1, 2, 5, 30]))
      else this.#disturb()
      await this.#time.settlePromises()
      if (random.chance(0.05)) this.#checks.checkCounts()
    }
  }

  /** Not so long that keep-alives and looks at stalled readers take up the whole run. */
  #chooseLongMs(): number {
    const shortestMs = Math.min(...this.#scene.config.streams.map(({ keepAliveMs }) => keepAliveMs || Infinity))
    const stallMs = this.#scene.config.stallTimeoutMs || Infinity
    return Math.min(this.#scene.random.pick([20, 100, 400, 2000, 40_000]), 40 * shortestMs, 100 * stallMs)
  }

  #disturb(): void {
    const { random } = this.#scene
    for (let count = random.pick([1, 1, 2, 10]); count > 0; count -= 1) {
      const client = random.pick(this.#scene.clients)
      const connection = this.#scene.connections.get(client)
      if (connection === undefined || connection.isGone || connection.isDead) this.#audience.join(client)
      else if (random.chance(this.#scene.config.trouble * 0.3)) connection.drop()
      else if (connection.isStalled) connection.isStalled = random.chance(0.7)
      else connection.isStalled = random.chance(this.#scene.config.trouble * 0.5)
    }
  }

  async #end(): Promise<void> {
    const { closesInReplay } = this.#scene.config
    if (!closesInReplay && this.#scene.random.chance(0.7)) await this.#calmDown()
    if (closesInReplay) await this.#returnAll()
    await this.#close()
  }

  /** Everybody comes back at once, and from far back, as after a restart. */
  async #returnAll(): Promise<void> {
    const { random } = this.#scene
    for (const connection of this.#scene.open.keys()) connection.drop()
    await this.#time.turn(1)
    const { epoch, head } = this.#scene.truth
    for (const client of this.#scene.clients)
      this.#audience.join(client, `${epoch}.${random.whole(0, Math.ceil(head / 2))}`)
    await this.#time.turn(random.whole(0, 2))
  }

  async #close(): Promise<void> {
    const { random } = this.#scene
    const { drainMs, closeTimeoutMs } = this.#scene.config
    this.#scene.trace.note('hub', 'closes')
    this.#scene.closedAtMs = this.#scene.world.now()
    for (const connection of this.#scene.open.keys())
      if (connection.isParked) connection.parkedInCloseMs = this.#scene.closedAtMs
    let isClosed = false
    this.#scene.hub.close({ drainMs }).then(() => (isClosed = true), this.#scene.fail)
    // Once to bring to an end what is under way, once to let everybody leave, whatever they do.
    const allowedMs = drainMs + 2 * closeTimeoutMs + this.#scene.slackMs + closeSlackMs
    await this.#time.settlePromises()
    while (!isClosed) {
      const forMs = this.#scene.world.now() - this.#scene.closedAtMs
      demand(forMs <= allowedMs, 'stays', () => `the hub is not closed after ${forMs} ms, allowed are ${allowedMs}`)
      await this.#time.turn(1)
      await this.#time.advance(random.pick([0.1, 1, 30]))
      if (random.chance(0.05) && !this.#scene.isSuccessor) this.#publishers.burst(1)
      if (random.chance(0.05)) this.#disturb()
      await this.#time.settlePromises()
    }
    await this.#time.turn(2)
    await this.#time.settlePromises()
    this.#checks.checkEnd()
  }

  /** The hub is closed, and its log goes on under another: whatever became of a reader, its last id gives it the rest. */
  async #succeed(): Promise<void> {
    if (!this.#scene.config.hasSuccessor) return
    this.#scene.trace.note('hub', 'has a successor')
    this.#scene.isSuccessor = true
    this.#scene.closedAtMs = undefined
    this.#scene.hub = this.#createHub()
    for (const client of this.#scene.clients) {
      if (client.lastEventId === undefined || !this.#audience.hasRoom(client.address)) continue
      this.#audience.join(client, client.lastEventId)
      this.#scene.counts.succeeded += 1
    }
    await this.#calmDown()
    await this.#close()
  }

  /** Nobody stalls any more, and all get what there is. */
  async #calmDown(): Promise<void> {
    this.#scene.trace.note('hub', 'calms down')
    for (const connection of this.#scene.open.keys()) {
      connection.isStalled = false
      connection.habits.bytesPerMs = atOnce
    }
    await this.#untilRest()
    const { gathering } = this.#scene
    if (gathering.isSet) {
      await this.#time.advance(gathering.longestMs)
      await this.#untilRest()
    }
    demand(!this.#isBusy(), 'starved', () => 'the pump does not come to rest')
    this.#checks.checkRest()
    for (const connection of this.#scene.open.keys()) {
      if (connection.isDead || connection.isClosing) continue
      demand(
        connection.checker.hasAll && connection.unreadBytes === 0,
        'starved',
        () => `at rest, and still waits for ${connection.checker.next}`,
        connection.name,
      )
    }
    for (const client of this.#scene.clients) client.check()
  }

  async #untilRest(): Promise<void> {
    for (let round = 0; round < 20_000 && this.#isBusy(); round += 1) {
      await this.#time.turn(1)
      this.#time.readAll(1)
      this.#time.checkFailure()
      if (this.#scene.world.scheduled === 0 && this.#scene.log.waiting > 0) await this.#time.advance(1)
    }
  }

  #isBusy(): boolean {
    if (this.#scene.world.scheduled > 0 || this.#scene.log.waiting > 0) return true
    for (const connection of this.#scene.open.keys()) if (!connection.isDead && connection.unreadBytes > 0) return true
    return false
  }
}

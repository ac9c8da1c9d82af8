import { WindhoverError } from 'windhover'
import type { Scheduler } from 'windhover/adapter'

import type { Random } from '../random.ts'
import { Trace } from '../trace.ts'
import { demand, Violation } from '../violation.ts'
import { ClusterChecker } from './cluster-checker.ts'
import { ClusterClient } from './cluster-client.ts'
import type { ClusterConfig } from './cluster-config.ts'
import { ClusterTruth } from './cluster-truth.ts'
import type { ClusterHub, ClusterWorld } from './cluster-world.ts'
import { sleep } from '../sleep.ts'

/** What a run is made of. */
export interface ClusterParts {
  readonly config: ClusterConfig
  readonly random: Random
  readonly world: ClusterWorld
  /** Default: the runtime's. */
  readonly scheduler?: Scheduler
}

/** What happened how often. */
export interface ClusterCounts {
  readonly answered: number
  readonly refused: number
  readonly unanswered: number
  readonly joins: number
  readonly deliveries: number
  readonly gaps: number
  readonly epochs: number
  readonly restarts: number
  readonly disturbances: number
}

/** The longest that nodes and clients may take to have everything once nothing disturbs them, in milliseconds. */
const maxCalmMs = 60_000

/** Several hubs on one store, with clients that stay and clients that roam, from the beginning to the end. */
export class Cluster {
  readonly #parts: ClusterParts
  readonly #truth: ClusterTruth
  readonly #trace: Trace
  readonly #hubs: ClusterHub[] = []
  readonly #clients: ClusterClient[] = []
  readonly #now: () => number
  #isCalm = false
  #isOver = false
  #restarts = 0
  #disturbances = 0
  #failure: unknown

  constructor(parts: ClusterParts) {
    this.#parts = parts
    this.#now = () => performance.now()
    this.#truth = new ClusterTruth(this.#now)
    this.#trace = new Trace(this.#now)
  }

  /** @throws Violation with what was promised and not kept. */
  async run(): Promise<ClusterCounts> {
    const { config, world } = this.#parts
    for (let node = 0; node < config.nodes; node += 1) this.#hubs.push(this.#createHub(node))
    this.#createClients()
    const clients = this.#clients.map((client) => this.#watch(client.run()))
    try {
      await this.#live()
      await this.#calmDown()
    } finally {
      this.#isOver = true
      await world.heal()
      await Promise.all(clients)
      await Promise.all(this.#hubs.map((hub) => hub.close()))
      await world.close()
    }
    this.#check()
    for (const { checker } of this.#clients) checker.checkEnd()
    return this.#count()
  }

  /** The last that happened to a client, or to the nodes. */
  last(who: string): readonly string[] {
    return this.#trace.last(who)
  }

  #createHub(node: number): ClusterHub {
    const { world, scheduler } = this.#parts
    return world.openHub({
      scheduler,
      fail: (message) => this.#fail(new Violation('crash', `node ${node}: ${message}`)),
      note: (what) => this.#trace.note('hub', `node ${node} ${what}`),
    })
  }

  #createClients(): void {
    const { config, random } = this.#parts
    for (let n = 0; n < config.permanent + config.roaming; n += 1) {
      const wantsAll = random.chance(0.5)
      const channels = wantsAll ? config.channels : random.some(config.channels)
      const events = wantsAll ? config.events : random.some(config.events)
      const isAll = channels.length === config.channels.length && events.length === config.events.length
      const checker = new ClusterChecker(
        this.#truth,
        `${n < config.permanent ? 'permanent' : 'roaming'}-${n}`,
        { channels, events },
        isAll,
      )
      const home = n < config.permanent ? n % config.nodes : undefined
      this.#clients.push(
        new ClusterClient(checker, home, {
          random,
          config,
          trace: this.#trace,
          hubs: this.#hubs,
          isCalm: () => this.#isCalm,
          isOver: () => this.#isOver,
        }),
      )
    }
  }

  async #live(): Promise<void> {
    const { config, random } = this.#parts
    const untilMs = this.#now() + config.liveMs
    const isLiving = (): boolean => this.#now() < untilMs && this.#failure === undefined
    const actors = Array.from({ length: config.publishers }, () => this.#publishWhile(isLiving))
    const disturb = async (): Promise<void> => {
      while (isLiving()) {
        await sleep(random.between(10, 300))
        this.#disturbances += 1
        if (random.chance(this.#parts.world.restarts)) await this.#restart(random.whole(0, config.nodes - 1))
        else this.#trace.note('hub', await this.#parts.world.disturb())
      }
    }
    await Promise.all([...actors, disturb()].map((actor) => this.#watch(actor)))
  }

  async #publishWhile(isLiving: () => boolean): Promise<void> {
    const { config, random } = this.#parts
    while (isLiving()) {
      for (let count = random.pick([1, 1, 2, 5, 30]); count > 0; count -= 1) {
        void this.#watch(this.#publish(random.pick(config.channels), random.pick(config.events), 2_000))
      }
      await sleep(random.between(0, 40))
    }
  }

  async #publish(channel: string, event: string, maxWaitMs: number): Promise<boolean> {
    const hub = this.#parts.random.pick(this.#hubs)
    const publish = this.#truth.call(channel, event)
    try {
      const { position } = await hub.publish(event, JSON.parse(publish.data), { channel, maxWaitMs })
      this.#truth.answer(publish, position)
      return true
    } catch (error) {
      if (!(error instanceof WindhoverError)) throw error
      publish.outcome = error.mayHaveHappened ? 'unknown' : 'refused'
      return false
    }
  }

  async #restart(node: number): Promise<void> {
    this.#trace.note('hub', `node ${node} restarts`)
    this.#restarts += 1
    await this.#hubs[node]!.close({ drainMs: this.#parts.random.pick([0, 50]) })
    this.#hubs[node] = this.#createHub(node)
  }

  /** Nothing disturbs any more: each client must be given a last message of each kind that it wants, and all before it. */
  async #calmDown(): Promise<void> {
    const { config, world } = this.#parts
    this.#isCalm = true
    await world.heal()
    this.#trace.note('hub', 'calms down')
    const settled = (): boolean => this.#truth.publishes.every(({ outcome }) => outcome !== 'waiting')
    await this.#until('publish-hangs', 'each publish is answered', settled)
    await this.#until('starved', 'the nodes are ready', () => this.#hubs.every((hub) => hub.refusalFor() === undefined))
    await this.#until('starved', 'every client is connected', () => this.#isComplete())
    const before = this.#truth.publishes.length
    for (const channel of config.channels) {
      for (const event of config.events) while (!(await this.#publish(channel, event, 10_000))) await sleep(10)
    }
    const last = this.#truth.publishes.slice(before).filter(({ position }) => position !== undefined)
    const hasLast = ({ checker }: ClusterClient): boolean =>
      last
        .filter(
          ({ channel, event }) =>
            checker.interest.channels.includes(channel) && checker.interest.events.includes(event),
        )
        .every(({ position }) => checker.knows(position!))
    await this.#until(
      'starved',
      'each client has the last messages',
      () => this.#clients.every(hasLast),
      () => {
        return this.#clients.find((client) => !hasLast(client))?.checker.name
      },
    )
  }

  #isComplete(): boolean {
    return this.#hubs.reduce((sum, hub) => sum + hub.connectedCount(), 0) >= this.#clients.length
  }

  async #until(
    invariant: 'starved' | 'publish-hangs',
    what: string,
    holds: () => boolean,
    who: () => string | undefined = () => undefined,
  ): Promise<void> {
    const untilMs = this.#now() + maxCalmMs
    while (!holds()) {
      this.#check()
      demand(this.#now() < untilMs, invariant, () => `not within ${maxCalmMs} ms: ${what}`, who())
      await sleep(5)
    }
  }

  #check(): void {
    if (this.#failure !== undefined) throw this.#failure
    if (this.#parts.config.isLossy) return
    demand(this.#truth.epochs <= 1, 'gap-without-cause', () => `${this.#truth.epochs} epochs, and nothing was lost`)
    // In real time a copy may overtake a reader that the pump has not come to.
    const keepsAll = this.#parts.config.kept === Infinity && this.#parts.scheduler !== undefined
    for (const { checker } of this.#clients) {
      const gap = checker.gaps.find(({ reason }) => reason === 'epoch' || (keepsAll && reason === 'evicted'))
      demand(gap === undefined, 'gap-without-cause', () => `nothing was lost: ${JSON.stringify(gap)}`, checker.name)
    }
  }

  async #watch(actor: Promise<unknown>): Promise<void> {
    try {
      await actor
    } catch (error) {
      this.#fail(error)
    }
  }

  #fail(error: unknown): void {
    this.#failure ??= error
  }

  #count(): ClusterCounts {
    const outcomes = (outcome: string): number =>
      this.#truth.publishes.filter((publish) => publish.outcome === outcome).length
    const sum = (of: (client: ClusterClient) => number): number =>
      this.#clients.reduce((total, client) => total + of(client), 0)
    return {
      answered: outcomes('stored'),
      refused: outcomes('refused'),
      unanswered: outcomes('unknown'),
      joins: sum(({ joins }) => joins),
      deliveries: sum(({ checker }) => checker.deliveries),
      gaps: sum(({ checker }) => checker.gaps.length),
      epochs: this.#truth.epochs,
      restarts: this.#restarts,
      disturbances: this.#disturbances,
    }
  }
}

import { until } from '../http/until.ts'
import { ClusterChecker } from '../nodes/cluster-checker.ts'
import { ClusterTruth } from '../nodes/cluster-truth.ts'
import { Random } from '../random.ts'
import { sleep } from '../sleep.ts'
import { demand, type Invariant, Violation } from '../violation.ts'
import { ChaosPublisher } from './chaos-publisher.ts'
import { ChaosReader } from './chaos-reader.ts'
import type { ChaosTrace } from './chaos-trace.ts'
import type { ChaosWorld } from './chaos-world.ts'
import { FaultLedger } from './fault-ledger.ts'
import { FaultSchedule } from './fault-schedule.ts'
import type { ProcessUsage } from './process-usage.ts'
import { ServerNode } from './server-node.ts'

/** What a run is made of. */
export interface ChaosParts {
  readonly seed: number
  readonly liveMs: number
  readonly world: ChaosWorld
  /** How many workers each server has; 1 for none beside itself. */
  readonly workers: number
  /** The files that servers are started from, in turn. Each node begins with another one. */
  readonly programs: readonly string[]
  readonly trace: ChaosTrace
  /** Prints a line. */
  readonly print: (line: string) => void
}

/** What came of a run. */
export interface ChaosOutcome {
  readonly ledger: FaultLedger
  readonly readers: readonly ChaosReader[]
  readonly publishers: readonly ChaosPublisher[]
  readonly truth: ClusterTruth
  /** What each node had open and held at rest, before and after. */
  readonly usages: readonly { readonly before: ProcessUsage | undefined; readonly after: ProcessUsage | undefined }[]
}

/** The longest that nodes and readers may take to have everything once nothing disturbs them, in milliseconds. */
const maxCalmMs = 60_000

/** The longest that a fault is waited for to be found by all nodes, in milliseconds. */
const maxSettleMs = 8_000

const channels = ['broadcast', 'room:1', 'room:2']
const events = ['a', 'b']

/** Servers in their own processes on one store, with readers that stay and readers that roam, and faults on a schedule. */
export class Chaos {
  readonly #parts: ChaosParts
  readonly #truth: ClusterTruth
  readonly #ledger: FaultLedger
  readonly #nodes: readonly ServerNode[]
  readonly #readers: readonly ChaosReader[]
  readonly #publishers: readonly ChaosPublisher[]
  /** To be called with how many answered messages each gap cost its reader. */
  readonly #gaps = new Map<string, ((messages: number) => void)[]>()
  readonly #kept: number
  /** Whether the store may no longer have what a reader asks for. */
  #mayEvict: boolean
  #isCalm = false
  #failure: unknown

  constructor(parts: ChaosParts) {
    const { seed, world, trace } = parts
    // Each has numbers of its own, so that the schedule does not depend on the machine's timing.
    const random = new Random(seed)
    this.#parts = parts
    this.#kept = random.pick([100_000, 100_000, 300])
    this.#mayEvict = this.#kept < 1_000
    this.#truth = new ClusterTruth(() => trace.nowMs(), { isRepeated: true, forgetsKeys: this.#mayEvict })
    this.#ledger = new FaultLedger(world.nodes)
    this.#nodes = Array.from({ length: world.nodes }, (_, n) => this.#createNode(n, random))
    this.#readers = this.#createReaders(random)
    this.#publishers = Array.from({ length: 3 }, (_, n) => this.#createPublisher(n, random))
  }

  /** @throws Violation with what was promised and not kept. */
  async run(): Promise<ChaosOutcome> {
    const { world, programs, print } = this.#parts
    const choices = [
      `the newest ${this.#kept} messages are kept`,
      world.choices,
      programs.length > 1 && 'builds alternate',
    ]
    print(`${world.nodes} nodes, ${choices.filter(Boolean).join(', ')}`)
    try {
      // One after the other: nats-server 2.9 may end itself if several nodes make a stream at the same time.
      for (const node of this.#nodes) await node.start()
      await this.#until('starved', 'the nodes are ready', () => this.#areReady())
      const before = this.#nodes.map((node) => node.usage())
      for (const reader of this.#readers) this.#watch(reader.run(), reader.checker.name)
      await this.#live()
      await this.#calmDown()
      const usages = await this.#rest(before)
      this.#checkEnd()
      return { ledger: this.#ledger, readers: this.#readers, publishers: this.#publishers, truth: this.#truth, usages }
    } finally {
      world.heal()
      for (const reader of this.#readers) reader.leave()
      for (const publisher of this.#publishers) publisher.end()
      for (const node of this.#nodes) node.signal('SIGCONT')
      await Promise.all(this.#nodes.map((node) => node.end('SIGKILL')))
      await world.close()
    }
  }

  /** Ends the run before its time, so that no process is left behind. */
  abort(why: string): void {
    this.#fail(new Violation('crash', why))
  }

  #createNode(index: number, random: Random): ServerNode {
    const { world, workers, programs, trace } = this.#parts
    return new ServerNode({
      name: `node-${index}`,
      programs: programs.map((_, n) => programs[(index + n) % programs.length]!),
      flags: [
        world.storeFlags(index, this.#kept),
        workers > 1 ? ['--workers', `${workers}`] : [],
        ['--keep-alive-ms', '200'],
        ['--retry-ms', '50'],
        ['--drain-ms', `${random.pick([0, 100])}`],
        ['--history-max-messages', `${this.#kept}`],
        ['--publish-timeout-ms', `${random.pick([500, 2_000])}`],
        ['--log-level', 'info'],
      ].flat(),
      note: trace.note,
      fail: (error) => this.#fail(error),
    })
  }

  /** Two that stay with each node, of which one wants everything, and as many roaming ones as that, and two. */
  #createReaders(random: Random): ChaosReader[] {
    const count = 2 * this.#nodes.length
    return Array.from({ length: 2 * count + 2 }, (_, n) => {
      const wantsAll = n % 2 === 0
      const interest = wantsAll
        ? { channels, events }
        : { channels: random.some(channels), events: random.some(events) }
      const isAll = interest.channels.length === channels.length && interest.events.length === events.length
      const home = n < count ? this.#nodes[Math.floor(n / 2)]! : undefined
      const name = home === undefined ? `roaming-${n - count}` : `permanent-${n}`
      return new ChaosReader({
        checker: new ClusterChecker(this.#truth, name, interest, isAll),
        nodes: this.#nodes,
        home,
        random: new Random(random.uint32()),
        note: this.#parts.trace.note,
        onGap: (reader) => this.#noteGap(reader),
        isCalm: () => this.#isCalm,
      })
    })
  }

  #createPublisher(index: number, random: Random): ChaosPublisher {
    const { trace } = this.#parts
    return new ChaosPublisher({
      name: `publisher-${index}`,
      nodes: this.#nodes,
      random: new Random(random.uint32()),
      truth: this.#truth,
      channels,
      events,
      note: trace.note,
      nowMs: () => trace.nowMs(),
      onAnswer: (node, askedMs) => {
        this.#ledger.noteAnswer(node.name, askedMs, trace.nowMs())
        this.#ledger.noteEpochs(this.#truth.epochs)
      },
      onRefusal: () => this.#ledger.noteRefusal(),
      fail: (error) => this.#fail(error),
    })
  }

  async #live(): Promise<void> {
    const { seed, world, trace, liveMs, print } = this.#parts
    const untilMs = trace.nowMs() + liveMs
    this.#ledger.start(trace.nowMs())
    const isLiving = (): boolean => trace.nowMs() < untilMs && this.#failure === undefined
    const publishing = this.#publishers.map((publisher) => publisher.publishWhile(isLiving))
    const schedule = new FaultSchedule(world.faults(this.#nodes), new Random(seed + 2 ** 40))
    await until(() => this.#ledger.isSettled, maxSettleMs)
    while (isLiving()) {
      const happenings = schedule.next().map(async ({ fault, random }) => {
        this.#ledger.begin(fault.name, fault.maxEpochs)
        if (fault.isPurge) this.#onPurge()
        if (fault.isSplit) this.#truth.split()
        const atMs = trace.nowMs()
        const how = await fault.run(random)
        print(`${(atMs / 1000).toFixed(1).padStart(6)} s  ${fault.name}${how === '' ? '' : `: ${how}`}`)
        trace.note('chaos', `${fault.name}: ${how}; it began at ${atMs.toFixed(1)}`)
      })
      await Promise.all(happenings)
      this.#ledger.end(trace.nowMs())
      await until(() => this.#ledger.isSettled || !isLiving(), maxSettleMs)
      await sleep(schedule.pauseMs())
      this.#check()
    }
    await Promise.all(publishing)
  }

  /** Nothing disturbs any more: each reader must be given a last message of each kind that it wants, and all before it. */
  async #calmDown(): Promise<void> {
    const { world, trace } = this.#parts
    this.#isCalm = true
    world.heal()
    trace.note('chaos', 'calms down')
    await this.#until('starved', 'the nodes are ready', () => this.#areReady())
    const isAnswered = (): boolean => this.#truth.publishes.every(({ outcome }) => outcome !== 'waiting')
    await this.#until('publish-hangs', 'each publish is answered', isAnswered)
    for (const reader of this.#readers) await this.#until('starved', 'it is connected', () => reader.isConnected)
    const kinds = channels.flatMap((channel) => events.map((event) => ({ channel, event })))
    const last = kinds.map(({ channel, event }) => this.#publishers[0]!.publish(channel, event))
    for (const publish of last) this.#watch(publish)
    await this.#until('publish-hangs', 'each publish is answered', isAnswered)
    const wanted = await Promise.all(last)
    for (const { checker } of this.#readers) {
      const hasLast = (): boolean =>
        wanted
          .filter(({ channel, event }) => checker.wants(channel, event))
          .every(({ position }) => checker.knows(position!))
      await this.#until('starved', 'it has the last messages', hasLast, checker.name)
    }
  }

  /** Everybody leaves: the nodes have to let go of all that was opened for them. */
  async #rest(before: readonly (ProcessUsage | undefined)[]): Promise<ChaosOutcome['usages']> {
    for (const reader of this.#readers) reader.leave()
    for (const publisher of this.#publishers) publisher.end()
    const usages = await Promise.all(
      this.#nodes.map(async (node, n) => {
        const hasRest = (): boolean => (node.usage()?.sockets ?? 0) <= (before[n]?.sockets ?? 0)
        await until(hasRest, 15_000)
        return { node, before: before[n], after: node.usage() }
      }),
    )
    for (const { node, before: first, after } of usages) {
      const isBack = (after?.sockets ?? 0) <= (first?.sockets ?? 0)
      demand(isBack, 'stays', () => `${node.name} has ${after?.sockets} sockets, and had ${first?.sockets}`)
    }
    return usages
  }

  #checkEnd(): void {
    this.#check()
    for (const { checker } of this.#readers) {
      checker.checkEnd()
      const gaps = this.#gaps.get(checker.name)
      checker.countLost().forEach(({ messages }, n) => gaps![n]!(messages))
    }
  }

  async #areReady(): Promise<boolean> {
    const states = this.#nodes.map(async ({ port }) => {
      if (port === undefined) return false
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(5_000) })
      await answer.body?.cancel()
      return answer.ok
    })
    return (await Promise.allSettled(states)).every((state) => state.status === 'fulfilled' && state.value)
  }

  async #until(
    invariant: Invariant,
    what: string,
    holds: () => boolean | Promise<boolean>,
    who?: string,
  ): Promise<void> {
    const { trace } = this.#parts
    const untilMs = trace.nowMs() + maxCalmMs
    while (!(await holds())) {
      this.#check()
      demand(trace.nowMs() < untilMs, invariant, () => `not within ${maxCalmMs} ms: ${what}`, who)
      await sleep(10)
    }
  }

  #onPurge(): void {
    this.#mayEvict = true
    this.#truth.forgetKeys()
  }

  #noteGap(reader: string): void {
    const gaps = this.#gaps.get(reader) ?? []
    this.#gaps.set(reader, gaps)
    gaps.push(this.#ledger.noteGap(reader))
    const gap = this.#readers.find(({ checker }) => checker.name === reader)!.checker.gaps.at(-1)!
    const mayBe = gap.reason === 'epoch' || (gap.reason === 'evicted' && this.#mayEvict)
    demand(mayBe, 'gap-without-cause', () => `everything was kept: ${JSON.stringify(gap)}`, reader)
  }

  #check(): void {
    this.#ledger.noteEpochs(this.#truth.epochs)
    if (this.#failure !== undefined) throw this.#failure
  }

  #watch(actor: Promise<unknown>, who?: string): void {
    actor.catch((error: unknown) => {
      const isNamed = who === undefined || !(error instanceof Violation) || error.reader !== undefined
      this.#fail(isNamed ? error : new Violation(error.invariant, error.message, who))
    })
  }

  #fail(error: unknown): void {
    this.#failure ??= error
    this.#parts.trace.note('chaos', `fails: ${String(error)}`)
  }
}
